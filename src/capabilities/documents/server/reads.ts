import { findCall, readContributions, type Contribution } from '#participation/server/reads.ts';
import type { Call } from '#participation/calls.ts';
import type { ContributionState } from '#participation/contributions.ts';
import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { DocumentContent, DocumentKind } from '../content.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** A document without its content. */
export type DocumentMark = {
	readonly id: string;
	readonly processId: string;
	readonly number: number;
	readonly kind: DocumentKind;
	readonly title: string;
	readonly hash: string;
	readonly compiledAt: Instant;
	readonly feedbackCallId: string | null;
};

export type Document = DocumentMark & { readonly content: DocumentContent };

/** The documents of a process, the newest first. */
export async function readDocuments(
	reader: Read,
	processId: string
): Promise<readonly DocumentMark[]> {
	const rows = await reader
		.selectFrom('document')
		.select(marks)
		.where('process_id', '=', processId)
		.orderBy('number', 'desc')
		.execute();
	return rows as unknown as readonly DocumentMark[];
}

export async function findDocument(
	reader: Read,
	place: { id: string } | { processId: string; number: number }
): Promise<Document | undefined> {
	const query = reader.selectFrom('document').select([...marks, 'content']);
	const row = await (
		'id' in place
			? query.where('id', '=', place.id)
			: query.where('process_id', '=', place.processId).where('number', '=', place.number)
	).executeTakeFirst();
	if (!row) return undefined;
	const content = JSON.parse(row.content) as DocumentContent;
	return { ...(row as unknown as DocumentMark), content };
}

/** The canonical JSON of a document, byte for byte as it was hashed. */
export async function readDocumentText(reader: Read, id: string): Promise<string | undefined> {
	const row = await reader
		.selectFrom('document')
		.select('content')
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.content;
}

const marks = [
	'id',
	'process_id as processId',
	'number',
	'kind',
	'title',
	'hash',
	'compiled_at as compiledAt',
	'feedback_call_id as feedbackCallId'
] as const;

/** The window in which a document is commented on. */
export async function findFeedback(
	reader: Read,
	document: Pick<DocumentMark, 'feedbackCallId'>
): Promise<Call | undefined> {
	return document.feedbackCallId ? findCall(reader, document.feedbackCallId) : undefined;
}

/** Comments of one feedback window, newest first. */
export async function readComments(
	reader: Read,
	filter: {
		processId: string;
		callId: string;
		states: readonly ContributionState[];
		limit: number;
	}
): Promise<readonly Contribution[]> {
	return readContributions(reader, filter);
}

/** The published comments on any document that name a paragraph of this item, oldest first. */
export async function readCommentsOn(
	reader: Read,
	processId: string,
	code: string
): Promise<readonly (Contribution & { passage: string })[]> {
	const all = await readContributions(reader, {
		processId,
		states: ['published', 'takenUp', 'answered'],
		passagesOf: code,
		limit: 500
	});
	return all.toReversed().flatMap((one) => (one.passage ? [{ ...one, passage: one.passage }] : []));
}
