import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { readHead } from '#journal/server/sealer.ts';
import { moveItems } from '#drafting/server/writes.ts';
import { callState } from '#participation/calls.ts';
import { readCalls, readContributionMarks } from '#participation/server/reads.ts';
import { saveCall } from '#participation/server/writes.ts';
import { findProcess, type Process } from '#process/server/reads.ts';
import { addDays, dayOf, instantOf, type Day, type Instant } from '#shared/dates.ts';
import { day, id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import type { Tx } from '#storage/storage.ts';
import { compileContent } from '../compile.ts';
import { documentKinds, type DocumentContent, type DocumentKind } from '../content.ts';
import { itemsOf } from '../passages.ts';
import { belongsInto, decideCompile } from '../rules.ts';
import { gatherFacts } from './gather.ts';
import { readDocuments } from './reads.ts';

const CompileDocument = v.object({
	processId: id(),
	kind: v.picklist(documentKinds, 'missing'),
	preface: maybe(prose(8000)),
	/** Only for a draft: what everybody is asked, and until which day. */
	feedbackTitle: maybe(line(120)),
	feedbackQuestion: maybe(prose(1000)),
	feedbackUntil: maybe(day())
});

/**
 * Compiles the concept from what is agreed and reviewed, and freezes it: later changes make a new document
 * (S4, S13, S14). A draft opens the two weeks in which everybody may comment on each paragraph.
 */
export const compileDocument = act('documents.compile', CompileDocument, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const process = await findProcess(tx, input.processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	if (input.kind === 'draft' && !input.feedbackTitle)
		return refuse('feedback-incomplete', { feedbackTitle: 'missing' });
	if (input.kind === 'draft' && !input.feedbackQuestion)
		return refuse('feedback-incomplete', { feedbackQuestion: 'missing' });
	const today = dayOf(now, process.timeZone);
	const earlier = await readDocuments(tx, process.id);
	const number = earlier.length + 1;
	const head = await headOf(tx, process, { kind: input.kind, number, today });
	const facts = await gatherFacts(tx, process, { head, preface: input.preface, today });
	const calls = await readCalls(tx, process.id);
	const decision = decideCompile({
		kind: input.kind,
		included: facts.items.filter((item) => belongsInto(input.kind, item)),
		feedbackOpen: calls.some((call) => call.documentId && callState(call, now) !== 'closed'),
		hasDraft: earlier.some(({ kind }) => kind === 'draft'),
		unanswered: (await readContributionMarks(tx, process.id)).filter(
			({ documentId, state }) => documentId && (state === 'received' || state === 'published')
		).length,
		anyDecided: facts.items.some(({ state }) => state === 'adopted' || state === 'adoptedAmended'),
		feedbackUntil: input.feedbackUntil,
		today
	});
	if (!decision.ok) return decision;
	const content = compileContent(facts);
	const documentId = newId();
	const frozen = freeze(content);
	await saveDocument(tx, { id: documentId, processId: process.id, content, frozen, now, entryId });
	if (input.kind === 'draft' && input.feedbackUntil)
		await openFeedback(tx, {
			...{ id: newId(), documentId, process, now, entryId },
			title: input.feedbackTitle ?? '',
			question: input.feedbackQuestion ?? '',
			until: input.feedbackUntil
		});
	if (input.kind === 'draft' || input.kind === 'concept') {
		const codes = new Set(itemsOf(content).map(({ item }) => item.code));
		const moving = facts.items.filter(
			({ code, state }) => codes.has(code ?? '') && state !== 'inConcept'
		);
		await moveItems(tx, {
			items: moving.map((item) => ({ id: item.id, stateId: newId(), reason: null })),
			to: 'inConcept',
			at: now,
			entryId
		});
	}
	const count = (kind: string) => itemsOf(content).filter((placed) => placed.kind === kind).length;
	return done({
		what: 'document-compiled',
		subject: ['document', documentId],
		process: process.id,
		audience: 'public',
		data: {
			kind: input.kind,
			number,
			title: content.title,
			hash: frozen.hash,
			guidelines: count('guideline'),
			goals: count('goal'),
			measures: count('measure'),
			to: input.kind === 'draft' ? input.feedbackUntil : null
		},
		value: { documentId, number }
	});
});

async function headOf(
	tx: Tx,
	process: Process,
	given: { kind: DocumentKind; number: number; today: Day }
) {
	const { position, hash } = await readHead(tx);
	return {
		kind: given.kind,
		number: given.number,
		title: process.title,
		tagline: process.tagline,
		city: process.city,
		council: process.template.council,
		contactEmail: process.contactEmail,
		note: process.note,
		compiledOn: given.today,
		journal: { position, hash }
	};
}

/** Canonical JSON (RFC 8785) and its SHA-256 in hex: the same content always has the same hash. */
function freeze(content: DocumentContent): { text: string; hash: string } {
	const text = canonicalize(content) ?? '';
	return { text, hash: createHash('sha256').update(text).digest('hex') };
}

async function saveDocument(
	tx: Tx,
	document: {
		id: string;
		processId: string;
		content: DocumentContent;
		frozen: { text: string; hash: string };
		now: Instant;
		entryId: string;
	}
): Promise<void> {
	const { content, frozen } = document;
	await tx
		.insertInto('document')
		.values({
			id: document.id,
			process_id: document.processId,
			number: content.number,
			kind: content.kind,
			title: content.title,
			content: frozen.text,
			hash: frozen.hash,
			compiled_at: document.now,
			begun_entry: document.entryId,
			feedback_call_id: null
		})
		.execute();
}

async function openFeedback(
	tx: Tx,
	feedback: {
		id: string;
		documentId: string;
		process: Process;
		title: string;
		question: string;
		until: Day;
		now: Instant;
		entryId: string;
	}
): Promise<void> {
	const { id: callId, documentId, process, until, now, entryId } = feedback;
	await saveCall(tx, {
		id: callId,
		processId: process.id,
		areaId: null,
		title: feedback.title,
		question: feedback.question,
		opensAt: now,
		closesAt: instantOf(addDays(until, 1), '00:00', process.timeZone),
		documentId,
		entryId
	});
	await tx
		.updateTable('document')
		.set({ feedback_call_id: callId })
		.where('id', '=', documentId)
		.execute();
}
