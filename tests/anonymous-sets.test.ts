import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv } from '../src/env.ts';
import { createOutbox } from '#delivery/mail/outbox.ts';
import { hashSecret } from '#journal/server/act.ts';
import { tables } from '#storage/tables.ts';
import { closeRound } from '#drafting/server/close-round.ts';
import { keepAnswerSheet } from '#drafting/server/keep-answer-sheet.ts';
import { closeSet } from '#drafting/server/rounds/close-set.ts';
import { enterSheet } from '#drafting/server/rounds/enter-sheet.ts';
import { openSet } from '#drafting/server/rounds/open-set.ts';
import { issueRoundSecret, issueSetLinks } from '#drafting/server/tokens.ts';
import { readTables } from '#drafting/server/rounds/read-progress.ts';
import { assemble, publishedChain, type Cast } from './cast.ts';
import { engines } from './storages.ts';

type Row = Readonly<Record<string, unknown>>;

describe.each(engines)('an anonymous set, on %s', (engine) => {
	let cast: Cast;
	let chain: Awaited<ReturnType<typeof publishedChain>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		chain = await publishedChain(cast);
	});
	afterEach(() => cast.storage.close());

	const rowsOf = async (table: (typeof tables)[number]): Promise<Row[]> =>
		cast.storage.read.selectFrom(table).selectAll().execute();

	/** Without a mail server letters are written and wait, with the secrets of their links. */
	async function writeLetters(): Promise<void> {
		const outbox = createOutbox({
			...{ env: readEnv({}), clock: cast.frame.clock, storage: cast.storage },
			onFault: (fault) => {
				throw fault;
			}
		});
		outbox.wake();
		await outbox.settled();
		await outbox.stop();
	}

	/** Every place of the whole database in which a word stands. */
	async function placesOf(word: string): Promise<string[]> {
		const places: string[] = [];
		for (const table of tables)
			for (const row of await rowsOf(table))
				for (const [column, value] of Object.entries(row))
					if (String(value).includes(word)) places.push(`${table}.${column}`);
		return places;
	}

	/** Three people with letters of their own that are not sent yet; each answers both items, and corrects one. */
	async function answered(named: 'yes' | 'no') {
		const { setId, roundIds } = await cast.play(cast.anna, openSet, {
			...{ processId: cast.processId, title: 'Zwei Texte', closesOn: '2017-04-20', named },
			...{ itemIds: [chain.guideline, chain.goal], ways: ['mail', 'tables', 'paper'], tables: '1' }
		});
		await writeLetters();
		const letters = await cast.storage.read
			.selectFrom('letter')
			.select(['secret', 'person_id as personId', 'to_address as address', 'id'])
			.where('kind', '=', 'questionnaire')
			.execute();
		const secrets = letters.map(({ secret }) => secret ?? '');
		const [guideline, goal] = [roundIds[chain.guideline], roundIds[chain.goal]];
		for (const [place, secret] of secrets.entries())
			for (const [roundId, word] of [
				[guideline, 'Leitlinie'],
				[goal, 'Ziel'],
				[goal, 'Ziel, besser']
			])
				await keepAnswerSheet(cast.frame, secret, {
					...{ roundId, perspective: 'resident' },
					answers: [`Antwort ${place}: ${word}`, '', '', '', '']
				});
		const [table] = await readTables(cast.storage.read, setId);
		await keepAnswerSheet(cast.frame, table?.secret ?? '', {
			...{ roundId: goal, people: '5', answers: ['Vom Tisch', '', '', '', ''] }
		});
		await cast.play(cast.anna, enterSheet, {
			...{ roundId: goal, channel: 'paper', answers: ['Vom Papier', '', '', '', ''] },
			...(named === 'yes' ? { tableName: 'Tisch 9', people: '3' } : {})
		});
		return { setId, goal, letters, secrets, tableSecret: table?.secret ?? '' };
	}

	const sheets = () =>
		cast.storage.read.selectFrom('answer_sheet').selectAll().orderBy('id').execute();

	it('stores no person with a link or a sheet, not even while it is open and letters wait', async () => {
		const { letters } = await answered('no');
		expect(letters).toHaveLength(3);
		expect(letters.every(({ secret }) => secret !== null)).toBe(true);
		for (const row of [...(await rowsOf('questionnaire_link')), ...(await sheets())])
			expect(row['person_id']).toBeNull();
		for (const { personId } of letters) {
			const places = await placesOf(personId ?? 'nobody');
			expect(places.filter((place) => /^(questionnaire|answer_sheet)/.test(place))).toEqual([]);
		}
	});

	it('keeps nothing after closing by which two sheets of one person could be told to belong together', async () => {
		const { setId, goal, secrets, tableSecret } = await answered('no');
		await cast.play(cast.anna, closeRound, { roundId: goal });
		await cast.play(cast.anna, closeSet, { setId });
		const kept = await sheets();
		expect(kept).toHaveLength(8);
		for (const sheet of kept) {
			expect(sheet).toMatchObject({ secret_hash: null, person_id: null, revision: 1 });
			// Random, and nowhere else.
			expect(sheet.id[14]).toBe('4');
			expect(await placesOf(sheet.id)).toEqual(['answer_sheet.id']);
		}
		// What the sheets of a person have in common, all sheets by mail of the same item have.
		const own = kept.filter(({ channel }) => channel === 'web');
		const common = own.map(({ id: _id, round_id: _round, answers: _answers, ...rest }) => rest);
		expect(new Set(common.map((rest) => JSON.stringify(rest))).size).toBe(1);
		// A link leads to its set still, to say that it is over, and to nothing else.
		for (const secret of [...secrets, tableSecret])
			expect(await placesOf(hashSecret(secret))).toEqual(['questionnaire_link.secret_hash']);
		expect(await placesOf(tableSecret)).toEqual([]);
	});

	it('lies in the order of its random ids, which is not that of time', async () => {
		const { setId } = await answered('no');
		await cast.play(cast.anna, closeSet, { setId });
		const stored = (await rowsOf('answer_sheet')).map(({ id }) => String(id));
		expect(stored).toEqual(stored.toSorted());
	});

	it('writes its links in an order that is not that of the people', async () => {
		const { setId } = await answered('no');
		const people = Array.from({ length: 12 }, (_, place) => String(place));
		await cast.storage.transact((tx) => issueSetLinks(tx, { id: setId, named: false }, people));
		const links = await cast.storage.read
			.selectFrom('questionnaire_link')
			.selectAll()
			.where('table_name', 'is', null)
			.execute();
		const stored = links.slice(-12).map(({ secret_hash: hash }) => hash);
		expect(stored).toEqual(stored.toSorted());
	});

	it('says nothing in the journal of what was written, by which sheet, or by whose link', async () => {
		const { setId, secrets } = await answered('no');
		await cast.play(cast.anna, closeSet, { setId });
		const entries = JSON.stringify(await rowsOf('journal_entry'));
		for (const said of ['Antwort', 'Vom Tisch', 'Vom Papier', ...secrets.map(hashSecret)])
			expect(entries).not.toContain(said);
		for (const { id } of await sheets()) expect(entries).not.toContain(id);
	});

	it('never becomes a named one, nor the other way round', async () => {
		const anonymous = await answered('no');
		await cast.play(cast.anna, closeSet, { setId: anonymous.setId });
		const states = async () => (await rowsOf('questionnaire_set')).map(({ named }) => named);
		expect(await states()).toEqual([0]);
		// Whoever puts a person to a link of an anonymous set, from outside, still gets none on the sheet.
		const { setId, goal } = await answered('no');
		const secret = await cast.storage.transact((tx) => issueRoundSecret(tx, goal ?? ''));
		const person = cast.karim.kind === 'person' ? cast.karim.personId : '';
		await cast.storage.transact((tx) =>
			tx
				.updateTable('questionnaire_link')
				.set({ person_id: person })
				.where('set_id', '=', setId)
				.execute()
		);
		const given = { roundId: goal, answers: ['Neu', '', '', '', ''] };
		expect(await keepAnswerSheet(cast.frame, secret, given)).toMatchObject({ ok: true });
		expect((await sheets()).every(({ person_id: id }) => id === null)).toBe(true);
		expect(await states()).toEqual([0, 0]);
	});

	it('differs from a named one, whose sheets keep their person when it closes', async () => {
		const { setId } = await answered('yes');
		await cast.play(cast.anna, closeSet, { setId });
		const own = (await sheets()).filter(({ channel }) => channel === 'web');
		expect(new Set(own.map(({ person_id: id }) => id)).size).toBe(3);
		expect(own.every(({ secret_hash: hash }) => hash === null)).toBe(true);
	});
});
