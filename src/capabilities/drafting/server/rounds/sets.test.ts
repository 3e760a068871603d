import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemActor } from '#journal/actor.ts';
import { invite } from '#people/server/invite.ts';
import { findProcess } from '#process/server/reads.ts';
import { closeRound } from '../close-round.ts';
import { keepAnswerSheet, takeBackAnswerSheet } from '../keep-answer-sheet.ts';
import { findRound, readRounds, readSheets } from '../read-rounds.ts';
import { issueSetLinks } from '../tokens.ts';
import { addTables } from './add-tables.ts';
import { closeSet } from './close-set.ts';
import { enterSheet } from './enter-sheet.ts';
import { openSet } from './open-set.ts';
import { readAnswered, readCountedSheets, readTables } from './read-progress.ts';
import { findSet } from './read-sets.ts';
import { readTypedSheets } from './read-typed.ts';
import { remindSet } from './remind-set.ts';
import { rewordQuestions } from './reword-questions.ts';
import { readQuestionnaires } from './read-questions.ts';
import { takeBackSheet } from './take-back-sheet.ts';
import { assemble, publishedChain, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';

describe.each(engines)('sets of questionnaires, on %s', (engine) => {
	let cast: Cast;
	let chain: Awaited<ReturnType<typeof publishedChain>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		chain = await publishedChain(cast);
	});
	afterEach(() => cast.storage.close());

	const open = async (more: object = {}) => {
		const { setId, roundIds } = await cast.play(cast.anna, openSet, {
			...{ processId: cast.processId, title: 'Ziele und Leitlinien', closesOn: '2017-04-20' },
			...{ itemIds: [chain.guideline, chain.goal], ways: ['mail', 'tables', 'paper'] },
			...{ tables: '2', ...more }
		});
		return {
			setId,
			guideline: roundIds[chain.guideline] ?? '',
			goal: roundIds[chain.goal] ?? ''
		};
	};
	const link = async (setId: string, personId = 'x') => {
		const set = await findSet(cast.storage.read, setId);
		if (!set) throw new Error('no such set');
		const links = await cast.storage.transact((tx) => issueSetLinks(tx, set, [personId]));
		return links.get(personId) ?? '';
	};
	const tableSecret = async (setId: string, place = 0) =>
		(await readTables(cast.storage.read, setId))[place]?.secret ?? '';
	const answers = (text: string) => ({ answers: [text, '', '', '', ''] });

	it('take sheets of one link on all their items, of tables and from paper, side by side', async () => {
		const { setId, guideline, goal } = await open();
		const secret = await link(setId);
		await keepAnswerSheet(cast.frame, secret, { roundId: guideline, ...answers('Eins') });
		await keepAnswerSheet(cast.frame, secret, { roundId: goal, ...answers('Zwei') });
		await keepAnswerSheet(cast.frame, await tableSecret(setId, 1), {
			...{ roundId: goal, people: '5', ...answers('Wir am Tisch') }
		});
		const paper = { roundId: goal, channel: 'paper' };
		await cast.play(cast.anna, enterSheet, {
			...{ ...paper, tableName: 'Tisch 1', people: '4', ...answers('Auf Papier') }
		});
		await cast.play(cast.anna, enterSheet, { ...paper, ...answers('Allein') });
		await cast.play(cast.anna, closeSet, { setId });
		const sheets = await readSheets(cast.storage.read, goal);
		expect(sheets.slice(0, 2)).toMatchObject([
			{
				tableName: 'Tisch 1',
				channel: 'paper',
				people: 4,
				answers: ['Auf Papier', '', '', '', '']
			},
			{ tableName: 'Tisch 2', channel: 'table', people: 5 }
		]);
		expect(sheets.slice(2).map(({ channel }) => channel)).toHaveLength(2);
		expect(await findRound(cast.storage.read, goal)).toMatchObject({
			...{ closed: true, sheets: 4, people: 11, closedAt: cast.frame.clock.now() }
		});
		expect(await findSet(cast.storage.read, setId)).toMatchObject({ sheets: 5, people: 12 });
	});

	it('ask with the questions of the day; what changes later leaves an open round alone', async () => {
		const { goal } = await open({ itemIds: chain.goal });
		const reword = { processId: cast.processId, kind: 'goal', reason: 'Zu lang.' };
		await cast.play(cast.anna, rewordQuestions, { ...reword, questions: '1. Wozu?\n2. Für wen?' });
		const process = await findProcess(cast.storage.read, cast.processId);
		if (!process) throw new Error('no process');
		expect((await readQuestionnaires(cast.storage.read, process)).goal).toMatchObject({
			...{ number: 2, questions: ['Wozu?', 'Für wen?'] }
		});
		expect(await findRound(cast.storage.read, goal)).toMatchObject({ questionnaireVersion: 1 });
		expect((await findRound(cast.storage.read, goal))?.questions).toHaveLength(5);
		await cast.play(cast.anna, closeRound, { roundId: goal });
		const next = await open({ itemIds: chain.goal });
		expect(await findRound(cast.storage.read, next.goal)).toMatchObject({
			...{ questionnaireVersion: 2, questions: ['Wozu?', 'Für wen?'] }
		});
		expect(
			await rewordQuestions(cast.as(cast.anna), { ...reword, questions: 'Wozu?\nFür wen?' })
		).toMatchObject({ reason: 'same-questions' });
	});

	it('show both texts where two devices wrote, and lose none', async () => {
		const { setId, goal } = await open();
		const secret = await link(setId);
		const keep = (seen: string, text: string) =>
			keepAnswerSheet(cast.frame, secret, { roundId: goal, seen, ...answers(text) });
		expect(await keep('0', 'Am Telefon')).toMatchObject({ value: { revision: 1 } });
		expect(await keep('0', 'Am Rechner')).toMatchObject({ reason: 'sheet-changed' });
		expect(await keep('1', 'Beides')).toMatchObject({ value: { revision: 2 } });
	});

	it('let people take a sheet back until the round closes', async () => {
		const { setId, goal } = await open();
		const secret = await link(setId);
		await keepAnswerSheet(cast.frame, secret, { roundId: goal, ...answers('Doch nicht') });
		expect(await takeBackAnswerSheet(cast.frame, secret, goal)).toMatchObject({ ok: true });
		expect(await readSheets(cast.storage.read, goal)).toEqual([]);
		await cast.play(cast.anna, closeSet, { setId });
		expect(await takeBackAnswerSheet(cast.frame, secret, goal)).toMatchObject({
			reason: 'round-closed'
		});
	});

	it('take nothing by a link for an item of another set, nor without saying which item', async () => {
		const one = await open({ itemIds: chain.goal });
		const other = await open({ itemIds: [chain.guideline, chain.measure] });
		const secret = await link(other.setId);
		const keep = (roundId: string) =>
			keepAnswerSheet(cast.frame, secret, { roundId, ...answers('Ja') });
		expect(await keep(one.goal)).toMatchObject({ reason: 'link-unknown' });
		expect(await keep('')).toMatchObject({ reason: 'link-unknown' });
	});

	it('may close one item earlier than the others, and end with the last', async () => {
		const { setId, goal, guideline } = await open();
		await cast.play(cast.anna, closeRound, { roundId: goal });
		expect(await findSet(cast.storage.read, setId)).toMatchObject({ closed: false });
		await cast.play(cast.anna, closeRound, { roundId: guideline });
		expect(await findSet(cast.storage.read, setId)).toMatchObject({ closed: true });
		expect(await closeSet(cast.as(cast.anna), { setId })).toMatchObject({
			reason: 'already-closed'
		});
	});

	it('close by the clock, all items at once', async () => {
		const { setId } = await open();
		cast.setClock('2017-04-21T08:00:00.000Z');
		await cast.play(systemActor, closeSet, { setId });
		const rounds = await readRounds(cast.storage.read, { setId });
		expect(rounds.map(({ closed }) => closed)).toEqual([true, true]);
	});

	it('refuse what is asked about already, is foreign, or twice the same table', async () => {
		await open({ itemIds: chain.goal });
		const again = (more: object) =>
			openSet(cast.as(cast.anna), {
				...{ processId: cast.processId, title: 'Noch einmal', closesOn: '2017-04-20' },
				...{ itemIds: [chain.goal], ways: 'paper', ...more }
			});
		expect(await again({})).toMatchObject({ reason: 'round-still-open' });
		const stranger = '01890000-0000-7000-8000-000000000000';
		expect(await again({ itemIds: stranger })).toMatchObject({ reason: 'unknown-item' });
		expect(await again({ itemIds: chain.guideline, meetingId: stranger })).toMatchObject({
			reason: 'unknown-meeting'
		});
		const tables = { ways: 'tables', tables: 'A\nA' };
		expect(await again({ itemIds: chain.guideline, ...tables })).toMatchObject({
			reason: 'table-twice'
		});
	});

	it('get more tables when more people come', async () => {
		const { setId } = await open();
		await cast.play(cast.anna, addTables, { setId, tables: 'Tisch am Fenster' });
		const tables = await readTables(cast.storage.read, setId);
		expect(tables.map(({ name }) => name)).toEqual(['Tisch 1', 'Tisch 2', 'Tisch am Fenster']);
		expect(await addTables(cast.as(cast.anna), { setId, tables: 'Tisch 1' })).toMatchObject({
			reason: 'table-twice'
		});
	});

	it('ask a table how many it is, once', async () => {
		const { setId, goal, guideline } = await open();
		const secret = await tableSecret(setId);
		const keep = (more: object) =>
			keepAnswerSheet(cast.frame, secret, { ...answers('Ja'), ...more });
		expect(await keep({ roundId: goal })).toMatchObject({ fields: { people: 'missing' } });
		expect(await keep({ roundId: goal, people: '0' })).toMatchObject({
			fields: { people: 'not-a-number' }
		});
		await keep({ roundId: goal, people: '6' });
		expect(await keep({ roundId: guideline })).toMatchObject({ ok: true });
		expect((await readSheets(cast.storage.read, guideline))[0]).toMatchObject({ people: 6 });
	});

	it('let the steering correct and take back what it typed in, and nothing that others wrote', async () => {
		const { setId, goal } = await open();
		const typed = { roundId: goal, channel: 'paper' };
		await cast.play(cast.anna, enterSheet, { ...typed, ...answers('Getipt') });
		const [sheet] = await readTypedSheets(cast.storage.read, goal);
		const sheetId = sheet?.id;
		const correct = { ...typed, sheetId, seen: '1' };
		await cast.play(cast.anna, enterSheet, { ...correct, ...answers('Getippt') });
		expect(await enterSheet(cast.as(cast.anna), { ...correct, ...answers('x') })).toMatchObject({
			reason: 'sheet-changed'
		});
		const secret = await link(setId);
		await keepAnswerSheet(cast.frame, secret, { roundId: goal, ...answers('Meins') });
		const own = (await readSheets(cast.storage.read, goal)).find(
			({ channel }) => channel === 'web'
		);
		const foreign = { ...typed, sheetId: own?.id, ...answers('Fremd') };
		expect(await enterSheet(cast.as(cast.anna), foreign)).toMatchObject({ reason: 'not-found' });
		const take = { roundId: goal, sheetId: own?.id };
		expect(await takeBackSheet(cast.as(cast.anna), take)).toMatchObject({ reason: 'not-found' });
		await cast.play(cast.anna, takeBackSheet, { roundId: goal, sheetId });
		expect(await readSheets(cast.storage.read, goal)).toMatchObject([{ channel: 'web' }]);
	});

	it('say in named sets whose sheet it is, count per person, and find it by a second link', async () => {
		const karim = cast.karim.kind === 'person' ? cast.karim.personId : '';
		const { setId, goal, guideline } = await open({ named: 'yes', ways: ['mail', 'paper'] });
		const first = await link(setId, karim);
		const second = await link(setId, karim);
		await keepAnswerSheet(cast.frame, first, { roundId: goal, ...answers('Von mir') });
		await keepAnswerSheet(cast.frame, second, { roundId: goal, ...answers('Auch von mir') });
		const typed = { roundId: goal, channel: 'telephone', personId: karim, ...answers('x') };
		expect(await enterSheet(cast.as(cast.anna), typed)).toMatchObject({
			reason: 'person-answered'
		});
		const set = await findSet(cast.storage.read, setId);
		if (!set) throw new Error('no such set');
		const answered = await readAnswered(cast.storage.read, set);
		expect(answered.map(({ name, answered }) => [name, answered])).toEqual([
			...[
				['Horst', 0],
				['Karim', 1],
				['Petra', 0]
			]
		]);
		await cast.play(cast.anna, closeSet, { setId });
		expect(await readSheets(cast.storage.read, goal)).toMatchObject([
			{ personName: 'Karim', answers: ['Auch von mir', '', '', '', ''] }
		]);
		expect(await readSheets(cast.storage.read, guideline)).toEqual([]);
	});

	it('ask the core group alone where that is said', async () => {
		const set = { named: 'yes', asks: 'coreGroup', ways: 'mail', itemIds: chain.goal };
		const asked = {
			processId: cast.processId,
			title: 'Kerngruppe',
			closesOn: '2017-04-20',
			...set
		};
		expect(await openSet(cast.as(cast.anna), asked)).toMatchObject({ reason: 'nobody-to-ask' });
		const member = { name: 'Mina', email: 'mina@beispiel.example', role: 'coreGroup' };
		await cast.play(cast.anna, invite, { processId: cast.processId, ...member });
		const { setId } = await cast.play(cast.anna, openSet, asked);
		expect(await findSet(cast.storage.read, setId)).toMatchObject({ invited: 1, named: true });
	});

	it('are reminded of, once where nobody knows who has answered', async () => {
		const { setId } = await open();
		expect(await remindSet(cast.as(cast.anna), { setId })).toMatchObject({
			reason: 'too-soon-to-remind'
		});
		cast.setClock('2017-04-06T08:00:00.000Z');
		await cast.play(cast.anna, remindSet, { setId });
		cast.setClock('2017-04-12T08:00:00.000Z');
		expect(await remindSet(cast.as(cast.anna), { setId })).toMatchObject({
			reason: 'reminded-once'
		});
	});

	it('tell which questions were left empty, and by which way sheets came', async () => {
		const { setId, goal } = await open();
		await keepAnswerSheet(cast.frame, await link(setId), { roundId: goal, ...answers('Ja') });
		expect(await readCountedSheets(cast.storage.read, setId)).toMatchObject([
			{ roundId: goal, channel: 'web', answered: [true, false, false, false, false] }
		]);
	});
});
