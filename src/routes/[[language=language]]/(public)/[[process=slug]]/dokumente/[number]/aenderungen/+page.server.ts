import { compareConcepts } from '#documents/compare.ts';
import { findDocument, readDocuments } from '#documents/server/reads.ts';
import { shownProcess } from '../../../shown-process.ts';
import { shownDocument } from '../../shown-document.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { read } = event.locals.runtime.storage;
	const process = await shownProcess(event);
	const document = await shownDocument(event);
	const asked = Number(event.url.searchParams.get('seit'));
	const earlier = (await readDocuments(read, process.id)).filter(
		({ number }) => number < document.number
	);
	const mark = earlier.find(({ number }) => number === asked) ?? earlier[0];
	const before = mark && (await findDocument(read, { id: mark.id }));
	return {
		number: document.number,
		kind: document.kind,
		title: document.content.title,
		before: before && { number: before.number, kind: before.kind },
		comparison: before && compareConcepts(before.content, document.content)
	};
};
