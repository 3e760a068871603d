import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeRound } from '../close-round.ts';
import { keepAnswerSheet } from '../keep-answer-sheet.ts';
import { openRound } from '../open-round.ts';
import { recordDissent } from '../record-dissent.ts';
import { openRating } from '../resistance/open-rating.ts';
import { dropItem } from '../structure/drop-item.ts';
import { issueRoundSecret } from '../tokens.ts';
import { readEndedMeasures } from './read-ended.ts';
import { readOpenDecisions } from './read-open-decisions.ts';
import { amendedConcept, assemble, now, publishedChain } from '../../../../../tests/cast.ts';
import type { Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';

describe.each(engines)('the overview, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const open = async (today = '2017-04-03') => {
		const { processId } = cast;
		const items = await readOpenDecisions(cast.storage.read, { processId, now, today });
		return items.map(({ item, reasons }) => [item.code, ...reasons.map(({ kind }) => kind)]);
	};

	it('has the goal on its list until its meeting has looked at it', async () => {
		await publishedChain(cast);
		expect(await open()).toEqual([['Z-GE-1', 'to-check', 'missing']]);
		expect(await open('2017-04-07')).toEqual([['Z-GE-1', 'missing']]);
	});

	it('has what people answered and nobody worded, and views without an answer', async () => {
		const { measure } = await publishedChain(cast);
		const { roundId } = await cast.play(cast.anna, openRound, {
			...{ itemId: measure, closesOn: '2017-04-10' }
		});
		const secret = await cast.storage.transact((tx) => issueRoundSecret(tx, roundId));
		await keepAnswerSheet(cast.frame, secret, { answers: ['Gut', '', '', '', ''] });
		expect(await open()).not.toContainEqual(expect.arrayContaining(['M-GE-1']));
		await cast.play(cast.anna, closeRound, { roundId });
		await cast.play(cast.anna, recordDissent, {
			...{ itemId: measure, dissent: 'Das zahlt die Kasse.', voices: '3' }
		});
		expect(await open()).toContainEqual(['M-GE-1', 'unanswered', 'answered']);
	});

	it('has wordings between which the group has not decided', async () => {
		const { goal } = await publishedChain(cast);
		await cast.play(cast.anna, openRating, {
			...{ itemId: goal, circle: 'participants', closesOn: '2017-04-10', titles: ['', 'Kürzer'] },
			...{ texts: ['', 'Alle werden beim Arzt verstanden.'], origins: ['', 'Tisch 2'] }
		});
		expect(await open()).toContainEqual(['Z-GE-1', 'wordings', 'to-check', 'missing']);
	});

	it('knows which goals lost a measure that was struck before the council', async () => {
		const { goal, measure } = await publishedChain(cast);
		const ended = () => readEndedMeasures(cast.storage.read, cast.processId);
		expect(await ended()).toEqual([]);
		await cast.play(cast.anna, dropItem, { itemId: measure, reason: 'Doppelt.' });
		expect(await ended()).toEqual([{ measureId: measure, goalId: goal }]);
	});

	it('has nothing to decide about what the council struck', async () => {
		await amendedConcept(cast);
		expect((await open()).flat()).not.toContain('Z-GE-1');
	});
});
