import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findItem, readOrigins } from '#drafting/server/reads.ts';
import { wordVersion } from '#drafting/server/word-version.ts';
import { publicActor } from '#journal/actor.ts';
import { findContribution } from '#participation/server/reads.ts';
import { publishContribution } from '#participation/server/publish-contribution.ts';
import { itemsOf } from '../passages.ts';
import { answerComment } from './answer-comment.ts';
import { comment, enterComment } from './comment.ts';
import { compileDocument } from './compile-document.ts';
import { findDocument, readDocuments, readDocumentText } from './reads.ts';
import { assemble, completeSheet, reviewedChain, type Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';

describe.each(engines)('documents, on %s', (engine) => {
	let cast: Cast;
	let chain: Awaited<ReturnType<typeof reviewedChain>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		chain = await reviewedChain(cast);
	});
	afterEach(() => cast.storage.close());

	const draft = {
		kind: 'draft',
		feedbackTitle: 'Was sagen Sie zum Entwurf?',
		feedbackQuestion: 'Sagen Sie uns Absatz für Absatz, was fehlt.',
		feedbackUntil: '2017-04-20'
	};
	const compile = (input: object = draft) =>
		cast.play(cast.anna, compileDocument, { processId: cast.processId, ...input });
	const attempt = (input: object) =>
		compileDocument(cast.as(cast.anna), { processId: cast.processId, ...input });
	const commented = async (documentId: string, text = 'Wer bezahlt das?') => {
		const { contributionId } = await cast.play(publicActor, comment, {
			documentId,
			passage: 'M-GE-1',
			text
		});
		await cast.play(cast.anna, publishContribution, { contributionId });
		return contributionId;
	};

	it('freezes the concept with a hash that anybody can compute again', async () => {
		const { documentId, number } = await compile();
		expect(number).toBe(1);
		const document = await findDocument(cast.storage.read, { id: documentId });
		const text = (await readDocumentText(cast.storage.read, documentId)) ?? '';
		expect(createHash('sha256').update(text).digest('hex')).toBe(document?.hash);
		expect(document && itemsOf(document.content).map((placed) => placed.item.code)).toEqual([
			'L1',
			'Z-GE-1',
			'M-GE-1'
		]);
		for (const itemId of Object.values(chain))
			expect(await findItem(cast.storage.read, itemId)).toMatchObject({ state: 'inConcept' });
	});

	it('keeps the old text when the wording changes afterwards', async () => {
		const { documentId } = await compile();
		await cast.play(cast.anna, wordVersion, {
			itemId: chain.measure,
			title: 'Dolmetschen am Telefon',
			text: 'Ganz neu.',
			reason: 'Ein Kommentar fragte danach.',
			measure: completeSheet
		});
		expect(await findItem(cast.storage.read, chain.measure)).toMatchObject({
			state: 'inConcept',
			version: 2
		});
		const document = await findDocument(cast.storage.read, { id: documentId });
		expect(JSON.stringify(document?.content)).not.toContain('Ganz neu.');
	});

	it('takes comments on a paragraph from anybody, and answers each once with a reason', async () => {
		const { documentId } = await compile();
		expect(
			await comment(cast.as(publicActor), { documentId, passage: 'M-XX-1', text: 'Hallo' })
		).toMatchObject({ reason: 'unknown-passage' });
		const contributionId = await commented(documentId);
		await cast.play(cast.anna, answerComment, {
			contributionId,
			outcome: 'takenUp',
			reason: 'Die Kosten stehen jetzt dabei.'
		});
		expect(await findContribution(cast.storage.read, contributionId)).toMatchObject({
			state: 'takenUp',
			passage: 'M-GE-1',
			documentId,
			reason: 'Die Kosten stehen jetzt dabei.'
		});
		expect(await readOrigins(cast.storage.read, { contributionIds: [contributionId] })).toEqual([
			{ itemId: chain.measure, contributionId }
		]);
		expect(
			await answerComment(cast.as(cast.anna), { contributionId, outcome: 'answered', reason: 'x' })
		).toMatchObject({ reason: 'already-answered' });
	});

	it('closes the window by itself, and paper that came in time is still entered', async () => {
		const { documentId } = await compile();
		cast.setClock('2017-04-21T08:00:00.000Z');
		expect(await comment(cast.as(publicActor), { documentId, text: 'Zu spät' })).toMatchObject({
			reason: 'call-closed'
		});
		expect(
			await enterComment(cast.as(cast.anna), { documentId, channel: 'paper', text: 'Rechtzeitig' })
		).toMatchObject({ ok: true });
	});

	it('compiles the concept only when the window is over and every comment is answered', async () => {
		expect(await attempt({ kind: 'concept' })).toMatchObject({ reason: 'no-draft' });
		const { documentId } = await compile();
		const contributionId = await commented(documentId);
		expect(await attempt({ kind: 'concept' })).toMatchObject({ reason: 'feedback-open' });
		expect(await attempt(draft)).toMatchObject({ reason: 'feedback-open' });
		cast.setClock('2017-04-21T08:00:00.000Z');
		expect(await attempt({ kind: 'concept' })).toMatchObject({ reason: 'comments-open' });
		await cast.play(cast.anna, answerComment, {
			contributionId,
			outcome: 'answered',
			reason: 'Das regelt der Haushalt.'
		});
		await compile({ kind: 'concept' });
		expect(await readDocuments(cast.storage.read, cast.processId)).toMatchObject([
			{ number: 2, kind: 'concept' },
			{ number: 1, kind: 'draft' }
		]);
	});

	it('asks for what everybody is asked, and leaves nothing behind when it refuses', async () => {
		expect(await attempt({ kind: 'draft' })).toMatchObject({
			fields: { feedbackTitle: 'missing' }
		});
		expect(await attempt({ ...draft, feedbackUntil: '2017-04-10' })).toMatchObject({
			reason: 'feedback-too-short'
		});
		expect(await readDocuments(cast.storage.read, cast.processId)).toEqual([]);
		expect(await findItem(cast.storage.read, chain.goal)).toMatchObject({ state: 'consolidated' });
	});

	it('counts the trace of each item and the participation as a whole', async () => {
		const { documentId } = await compile();
		await commented(documentId);
		const { documentId: later } = await compile({ kind: 'interimReport' });
		const content = (await findDocument(cast.storage.read, { id: later }))?.content;
		expect(content?.statistics).toMatchObject({
			comments: { total: 1, takenUp: 0 },
			reviews: { asked: 1, answered: 1, late: 0 }
		});
		expect(content?.chapters[0]?.goals[0]?.measures[0]).toMatchObject({
			review: { result: 'approved', version: 1 },
			trace: { versions: [{ number: 1 }] }
		});
	});
});
