import { error } from '@sveltejs/kit';
import { findDocument, findFeedback, type Document } from '#documents/server/reads.ts';
import { callLine } from '#assembly/public/call-line.ts';
import { shownProcess } from '../shown-process.ts';

type Request = {
	locals: App.Locals;
	params: { process?: string | undefined; number: string };
};

/** The document of the address. */
export async function shownDocument(event: Request): Promise<Document> {
	const process = await shownProcess(event);
	const number = /^[1-9]\d{0,3}$/.test(event.params.number) ? Number(event.params.number) : 0;
	const { read } = event.locals.runtime.storage;
	const document = number ? await findDocument(read, { processId: process.id, number }) : undefined;
	return document ?? error(404, 'not-found');
}

/** The window for comments on a document, as its line; the page is good until it closes. */
export async function shownFeedback(event: Request, document: Document, zone: string) {
	const { runtime, validUntil } = event.locals;
	const call = await findFeedback(runtime.storage.read, document);
	if (!call) return undefined;
	const line = callLine(call, new Map(), runtime.clock.now(), zone);
	if (line.state === 'open') validUntil(call.closesAt);
	return line;
}
