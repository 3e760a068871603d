import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assemble, publishedChain, type Cast } from '../../../../../tests/cast.ts';
import { closedRound } from '../../../../../tests/closed-round.ts';
import { engines } from '../../../../../tests/storages.ts';
import { readDissents } from '../read-dissents.ts';
import { openRound } from '../open-round.ts';
import { wordVersion } from '../word-version.ts';
import { markContradiction } from './mark-contradiction.ts';
import { quoteWords, settleQuote } from './quote-words.ts';
import { readContest } from './read-contest.ts';
import { readContradictions } from './read-contradictions.ts';
import { readVersions } from '../reads.ts';
import { readQuotes, readUsedQuotes } from './read-quotes.ts';
import { readAnswers, readSheetHeads } from './read-sheets.ts';
import { readSummaries } from './read-summaries.ts';
import { settleContradiction } from './settle-contradiction.ts';
import { summarizeAnswers } from './summarize-answers.ts';
import { turnIntoDissent } from './turn-into-dissent.ts';

const first = 'Es geht um Dolmetschen bei Terminen.';
const second = 'Nein, es gibt zu wenige.';
const wording = {
	title: 'Dolmetschen beim Arzt',
	text: 'Bis Ende 2018 wird bei 300 Terminen gedolmetscht.',
	reason: 'Niemand wusste, was „besser“ heißt.',
	goal: { measuredBy: 'Dolmetschen bei jedem Termin' }
};

describe.each(engines)('answers side by side, on %s', (engine) => {
	let cast: Cast;
	let goal: string;
	let round: Awaited<ReturnType<typeof closedRound>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		({ goal } = await publishedChain(cast));
		round = await closedRound(cast, goal, [
			[first, 'L3', '', 'Zahl der Termine', 'Ja'],
			[second, '', '', '', 'Nein']
		]);
	});
	afterEach(() => cast.storage.close());

	const at = (sheet: string, question = '0') => ({
		...{ roundId: round.roundId, sheetId: round.sheetWith(sheet), question }
	});
	const quote = (given: object, actor = cast.anna) => quoteWords(cast.as(actor), given);
	describe('quotes', () => {
		it('are whole words with a letter, and know sheet, question and place', async () => {
			expect(await quote({ ...at(first), from: '13', to: '30' })).toMatchObject({
				value: { letter: 'a' }
			});
			expect(await quote(at(second))).toMatchObject({ value: { letter: 'b' } });
			expect(await readQuotes(cast.storage.read, goal)).toMatchObject([
				{ letter: 'a', text: 'Dolmetschen bei Terminen', from: 11, to: 35, question: 0 },
				{ letter: 'b', text: second, from: 0, sheetId: round.sheetWith(second), version: null }
			]);
		});

		it('are refused twice, of nothing, of another round, and by anybody but the steering', async () => {
			await quote({ ...at(first), from: '11', to: '35' });
			expect(await quote(at(first))).toMatchObject({ reason: 'already-quoted' });
			expect(await quote(at(first, '2'))).toMatchObject({ reason: 'nothing-marked' });
			expect(await quote(at('?'))).toMatchObject({ ok: false });
			expect(await quote({ ...at(first), roundId: 'x' })).toMatchObject({
				reason: 'invalid-input'
			});
			expect(await quote(at(second), cast.karim)).toMatchObject({ reason: 'not-permitted' });
		});

		it('wait until the round is over', async () => {
			const { roundId } = await cast.play(cast.anna, openRound, {
				itemId: goal,
				closesOn: '2017-04-12'
			});
			expect(await quote({ ...at(first), roundId })).toMatchObject({ reason: 'round-still-open' });
		});

		it('belong to the version that is kept, used or not, for ever', async () => {
			await quote({ ...at(first), from: '11', to: '35' });
			await quote(at(second));
			await quote(at(first, '3'));
			const [, , byHand] = await readQuotes(cast.storage.read, goal);
			await settleQuote(cast.as(cast.anna), { quoteId: byHand?.id, use: 'used' });
			await cast.play(cast.anna, wordVersion, {
				...{ itemId: goal, roundId: round.roundId, ...wording }
			});
			const kept = await readQuotes(cast.storage.read, goal);
			expect(kept).toMatchObject([
				{ letter: 'a', version: 2, used: true },
				{ letter: 'b', version: 2, used: false },
				{ letter: 'c', version: 2, used: true }
			]);
			const versions = await readVersions(cast.storage.read, goal);
			expect(await readUsedQuotes(cast.storage.read, goal, versions)).toEqual(
				new Map([[2, { sheets: 1, words: [] }]])
			);
			const use = { quoteId: kept[1]?.id, use: 'remove' };
			expect(await settleQuote(cast.as(cast.anna), use)).toMatchObject({ reason: 'quote-kept' });
			expect(await quote(at(second))).toMatchObject({ value: { letter: 'a' } });
		});

		it('are read by all only as far as they stand in the version word for word', async () => {
			await quote({ ...at(first), from: '11', to: '35' });
			const [open] = await readQuotes(cast.storage.read, goal);
			const words = open?.text ?? 'missing';
			await cast.play(cast.anna, wordVersion, {
				...{ itemId: goal, roundId: round.roundId, ...wording },
				text: `Bis 2018 gibt es ${words}.`
			});
			const versions = await readVersions(cast.storage.read, goal);
			expect(await readUsedQuotes(cast.storage.read, goal, versions)).toEqual(
				new Map([[2, { sheets: 1, words: [words] }]])
			);
			const reworded = versions.map((version) => ({ ...version, text: wording.text }));
			expect(await readUsedQuotes(cast.storage.read, goal, reworded)).toEqual(
				new Map([[2, { sheets: 1, words: [] }]])
			);
		});

		it('leave the list, and their letter is not given again while a later one is in use', async () => {
			await quote(at(first));
			await quote(at(second));
			const [one] = await readQuotes(cast.storage.read, goal);
			await settleQuote(cast.as(cast.anna), { quoteId: one?.id, use: 'remove' });
			expect(await quote(at(first))).toMatchObject({ value: { letter: 'c' } });
		});
	});

	it('shows sheets without their answers, and answers only of those asked for', async () => {
		const heads = await readSheetHeads(cast.storage.read, round.roundId);
		expect(heads).toMatchObject([{ number: 1, channel: 'web', person: null }, { number: 2 }]);
		const answers = await readAnswers(cast.storage.read, [round.sheetWith(first)]);
		expect([...answers.values()]).toEqual([[first, 'L3', '', 'Zahl der Termine', 'Ja']]);
	});

	it('sums up what the answers to a question come to; the journal does not repeat it', async () => {
		const given = { roundId: round.roundId, question: '4', summary: 'Es hängt am Geld.' };
		await cast.play(cast.anna, summarizeAnswers, given);
		expect(await summarizeAnswers(cast.as(cast.anna), given)).toMatchObject({
			reason: 'nothing-changed'
		});
		await cast.play(cast.anna, summarizeAnswers, { ...given, summary: 'Am Geld vom Land.' });
		expect(await readSummaries(cast.storage.read, round.roundId)).toEqual(
			new Map([[4, 'Am Geld vom Land.']])
		);
		expect(await summarizeAnswers(cast.as(cast.anna), { ...given, question: '9' })).toMatchObject({
			reason: 'not-found'
		});
		const told = await cast.storage.read
			.selectFrom('journal_entry')
			.select(['body', 'audience'])
			.where('what', '=', 'answers-summarized')
			.execute();
		expect(told).toHaveLength(2);
		for (const { body, audience } of told) {
			expect(body).not.toMatch(/Geld/);
			expect(audience).toBe('desk');
		}
	});

	describe('a contradiction', () => {
		const marked = async () => {
			const note = 'Wer nicht?';
			await cast.play(cast.anna, markContradiction, { ...at(second, '4'), note });
			const [open] = await readContradictions(cast.storage.read, goal);
			return { contradictionId: open?.id };
		};
		const contest = async () => (await readContest(cast.storage.read, cast.processId)).get(goal);

		it('makes its item contested until it is settled with a reason', async () => {
			const open = await marked();
			expect(await contest()).toEqual({
				contested: true,
				reasons: [{ kind: 'contradictions', count: 1 }]
			});
			const settledBecause = 'Telefondolmetschen braucht niemanden vor Ort.';
			await cast.play(cast.anna, settleContradiction, { ...open, settledBecause });
			expect(await readContradictions(cast.storage.read, goal)).toMatchObject([
				{ settled: { reason: settledBecause, dissentId: null } }
			]);
			expect(await contest()).toBeUndefined();
			expect(
				await settleContradiction(cast.as(cast.anna), { ...open, settledBecause })
			).toMatchObject({ reason: 'already-settled' });
		});

		it('or becomes a minority view, in one step', async () => {
			const open = await marked();
			const view = { dissent: 'Es gibt zu wenige.', voices: '3' };
			const { dissentId } = await cast.play(cast.anna, turnIntoDissent, { ...open, ...view });
			expect(await readDissents(cast.storage.read, { itemId: goal })).toMatchObject([
				{ id: dissentId, text: 'Es gibt zu wenige.', voices: 3 }
			]);
			expect(await readContradictions(cast.storage.read, goal)).toMatchObject([
				{ settled: { reason: null, dissentId } }
			]);
			expect(await contest()).toMatchObject({ reasons: [{ kind: 'unanswered', count: 1 }] });
			expect(await turnIntoDissent(cast.as(cast.anna), { ...open, ...view })).toMatchObject({
				reason: 'already-settled'
			});
		});

		it('is an answer, marked once, and the journal does not tell what it says', async () => {
			await marked();
			const again = { ...at(second, '4'), note: 'Noch einmal' };
			expect(await markContradiction(cast.as(cast.anna), again)).toMatchObject({
				reason: 'already-marked'
			});
			expect(
				await markContradiction(cast.as(cast.anna), { ...again, question: '1' })
			).toMatchObject({ reason: 'no-answer' });
			const entries = await cast.storage.read.selectFrom('journal_entry').select('body').execute();
			expect(entries.map(({ body }) => body).join('')).not.toMatch(/zu wenige|Wer nicht/);
		});
	});
});
