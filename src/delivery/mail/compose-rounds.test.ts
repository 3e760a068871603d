import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepAnswerSheet } from '#drafting/server/keep-answer-sheet.ts';
import { openRound } from '#drafting/server/open-round.ts';
import { findQuestionnaireLink } from '#drafting/server/rounds/read-links.ts';
import { openSet } from '#drafting/server/rounds/open-set.ts';
import { remindSet } from '#drafting/server/rounds/remind-set.ts';
import { assemble, publishedChain, type Cast } from '../../../tests/cast.ts';
import { lettersOf } from '../../../tests/written-letters.ts';

describe('letters of questionnaires', () => {
	let cast: Cast;
	let chain: Awaited<ReturnType<typeof publishedChain>>;
	beforeEach(async () => {
		cast = await assemble('sqlite');
		chain = await publishedChain(cast);
	});
	afterEach(() => cast.storage.close());

	const open = (more: object = {}) =>
		cast.play(cast.anna, openSet, {
			...{ processId: cast.processId, title: 'Zwei Texte', closesOn: '2017-04-20' },
			...{ itemIds: [chain.guideline, chain.goal], ways: ['mail', 'paper'], ...more }
		});

	it('are one for each person, with one link, however many items there are', async () => {
		const { setId } = await open();
		const letters = await lettersOf(cast, 'set-opened');
		expect(letters.map(({ address }) => address.split('@')[0])).toEqual([
			...['horst', 'karim', 'petra']
		]);
		const secrets = letters.map(({ secret }) => secret ?? '');
		expect(new Set(secrets).size).toBe(3);
		expect(await findQuestionnaireLink(cast.storage.read, secrets[0] ?? '')).toMatchObject({
			...{ set: { id: setId }, personId: null }
		});
		expect(letters[0]?.letter).toMatchObject({
			subject: 'Zwei Texte: Fragebögen zu 2 Texten',
			groups: [
				{ lines: [{ text: 'L1 Einander verstehen' }, { text: 'Z-GE-1 Dolmetschen beim Arzt' }] }
			]
		});
		expect(JSON.stringify(letters)).toContain('Ihr Name steht nicht dabei.');
	});

	it('go to nobody where a set is not open by mail', async () => {
		await open({ ways: ['paper'] });
		expect(await lettersOf(cast, 'set-opened')).toEqual([]);
	});

	it('say before anybody writes that names stand with the answers', async () => {
		await open({ named: 'yes' });
		const letters = await lettersOf(cast, 'set-opened');
		const [first] = letters;
		expect(JSON.stringify(first)).toContain('Ihr Name steht bei Ihren Antworten');
		const link = await findQuestionnaireLink(cast.storage.read, first?.secret ?? '');
		expect(link).toMatchObject({ personName: 'Horst', personId: first?.personId });
	});

	it('on a single item keep their subject', async () => {
		await cast.play(cast.anna, openRound, { itemId: chain.goal, closesOn: '2017-04-10' });
		const [first] = await lettersOf(cast, 'round-opened');
		expect(first?.letter.subject).toBe('Fünf Fragen zu Z-GE-1: Dolmetschen beim Arzt');
	});

	it('remind everybody of an anonymous set, without a link and without knowing who has answered', async () => {
		const { setId } = await open();
		cast.setClock('2017-04-07T08:00:00.000Z');
		await cast.play(cast.anna, remindSet, { setId });
		const letters = await lettersOf(cast, 'set-reminded');
		expect(letters).toHaveLength(3);
		for (const { secret, letter } of letters) {
			expect(secret).toBeNull();
			expect(letter.button).toBeNull();
			expect(letter.paragraphs.join(' ')).toContain('Wir wissen nicht, wer geantwortet hat');
		}
	});

	it('remind only those of a named set who are missing, by a link that leads to their sheets', async () => {
		const { setId, roundIds } = await open({ named: 'yes' });
		const [horst] = await lettersOf(cast, 'set-opened');
		for (const roundId of Object.values(roundIds))
			await keepAnswerSheet(cast.frame, horst?.secret ?? '', { roundId, answers: ['Ja'] });
		cast.setClock('2017-04-07T08:00:00.000Z');
		await cast.play(cast.anna, remindSet, { setId });
		const letters = await lettersOf(cast, 'set-reminded');
		expect(letters.map(({ address }) => address.split('@')[0])).toEqual(['karim', 'petra']);
		const link = await findQuestionnaireLink(cast.storage.read, letters[0]?.secret ?? '');
		expect(link).toMatchObject({ personName: 'Karim' });
	});
});
