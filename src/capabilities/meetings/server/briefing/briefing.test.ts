import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { addPart } from './add-part.ts';
import { answerByLink, answerQuestion } from './answer-question.ts';
import { askQuestion, enterQuestion } from './ask-question.ts';
import { changePart } from './change-part.ts';
import { hideQuestion } from './hide-question.ts';
import { passQuestionOn } from './pass-question-on.ts';
import { publishBriefing } from './publish-briefing.ts';
import { findQuestion, readQuestions } from './read-questions.ts';
import { readPartFile, readParts, readPublished } from './reads.ts';
import { removePart } from './remove-part.ts';
import { issueExpertLink } from './tokens.ts';
import { assemble, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';

const pdf = { name: '../Bericht 2015.exe', bytes: Buffer.from('%PDF-1.7 Bericht') };

describe.each(engines)('what a group knows before it meets, on %s', (engine) => {
	let cast: Cast;
	let place: { processId: string; areaId: string };
	beforeEach(async () => {
		cast = await assemble(engine);
		place = { processId: cast.processId, areaId: cast.health.id };
	});
	afterEach(() => cast.storage.close());

	const figures = () => ({
		...place,
		...{ kind: 'figure', title: 'Hausärztliche Praxen', source: 'Statistikstelle' },
		...{ asOf: '2016-12-31', figures: 'Stadtteil;Praxen\nNord;3\nHohenstücken;1' }
	});

	it('is put together by the steering, for each group on its own', async () => {
		await cast.play(cast.anna, addPart, figures());
		await cast.play(cast.anna, addPart, { ...place, kind: 'file', title: 'Bericht', file: pdf });
		const parts = await readParts(cast.storage.read, place);
		expect(parts.map(({ title, file }) => [title, file?.name])).toEqual([
			['Hausärztliche Praxen', undefined],
			['Bericht', 'Bericht 2015.pdf']
		]);
		expect(parts[0]?.figures?.rows[1]).toEqual({ label: 'Hohenstücken', values: [1] });
		expect((await readPartFile(cast.storage.read, parts[1]?.id ?? ''))?.toString()).toBe(
			'%PDF-1.7 Bericht'
		);
		expect(await readParts(cast.storage.read, { ...place, areaId: null })).toEqual([]);
		expect(await addPart(cast.as(cast.karim), figures())).toMatchObject({
			reason: 'not-permitted'
		});
	});

	it('takes no file that a machine would run', async () => {
		const script = { name: 'plan.pdf', bytes: Buffer.from('<svg onload="x">') };
		expect(
			await addPart(cast.as(cast.anna), { ...place, kind: 'file', title: 'Plan', file: script })
		).toMatchObject({ fields: { file: 'file-unknown' } });
	});

	it('is corrected without losing the file or what stood there', async () => {
		const { partId } = await cast.play(cast.anna, addPart, {
			...{ ...place, kind: 'file', title: 'Bericht', file: pdf }
		});
		await cast.play(cast.anna, changePart, { partId, title: 'Gesundheitsbericht 2015' });
		const [part, ...others] = await readParts(cast.storage.read, place);
		expect(others).toEqual([]);
		expect(part).toMatchObject({ title: 'Gesundheitsbericht 2015', file: { size: 16 } });
		expect(await readPartFile(cast.storage.read, part?.id ?? '')).toBeDefined();
		const kept = await cast.storage.read.selectFrom('briefing_part').select('title').execute();
		expect(kept).toHaveLength(2);
		await cast.play(cast.anna, removePart, { partId: part?.id });
		expect(await readParts(cast.storage.read, place)).toEqual([]);
		expect(await removePart(cast.as(cast.anna), { partId: part?.id })).toMatchObject({
			reason: 'not-found'
		});
	});

	it('goes out once, and never empty', async () => {
		expect(await publishBriefing(cast.as(cast.anna), place)).toMatchObject({
			reason: 'briefing-empty'
		});
		await cast.play(cast.anna, addPart, figures());
		await cast.play(cast.anna, publishBriefing, place);
		expect(await readPublished(cast.storage.read, place.processId)).toEqual(
			new Set([place.areaId])
		);
		expect(await publishBriefing(cast.as(cast.anna), place)).toMatchObject({
			reason: 'briefing-already-out'
		});
	});

	it('grows by questions that an expert answers by link, once', async () => {
		const { questionId } = await cast.play(publicActor, askQuestion, {
			...{ ...place, text: 'Wer zahlt Dolmetscher?', email: 'neugierig@beispiel.example' }
		});
		const asked = {
			questionId,
			expert: 'Dr. Mira Muster, Amtsärztin',
			email: 'm@beispiel.example'
		};
		await cast.play(cast.anna, passQuestionOn, asked);
		const first = await cast.storage.transact((tx) => issueExpertLink(tx, questionId));
		await cast.play(cast.anna, passQuestionOn, asked);
		const answer = { expert: asked.expert, answer: 'Meist niemand.' };
		expect(await answerByLink(cast.as(publicActor), { secret: first, ...answer })).toMatchObject({
			reason: 'not-found'
		});
		const secret = await cast.storage.transact((tx) => issueExpertLink(tx, questionId));
		await cast.play(publicActor, answerByLink, { secret, ...answer });
		expect(await findQuestion(cast.storage.read, questionId)).toMatchObject({
			state: 'answered',
			answer: 'Meist niemand.'
		});
		expect(await answerByLink(cast.as(publicActor), { secret, ...answer })).toMatchObject({
			reason: 'not-found'
		});
		await cast.play(cast.anna, answerQuestion, {
			questionId,
			...answer,
			answer: 'Die Kasse nicht.'
		});
		const told = await cast.storage.read
			.selectFrom('journal_entry')
			.select('body')
			.where('what', '=', 'question-answered')
			.execute();
		expect(told.map(({ body }) => body === null)).toEqual([true, false]);
	});

	it('never shows a question that was hidden', async () => {
		const { questionId } = await cast.play(cast.anna, enterQuestion, {
			...{ ...place, text: 'Darf ich …?', way: 'room' }
		});
		await cast.play(cast.anna, hideQuestion, { questionId, reason: 'Gehört nicht hierher.' });
		const states = ['answered', 'asked', 'passedOn'] as const;
		expect(await readQuestions(cast.storage.read, { ...place, states })).toEqual([]);
		expect(await hideQuestion(cast.as(cast.anna), { questionId, reason: 'x' })).toMatchObject({
			reason: 'question-hidden'
		});
	});
});
