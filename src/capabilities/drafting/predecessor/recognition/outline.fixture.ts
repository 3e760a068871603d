import { readConceptFile } from '../reading/read-file.ts';
import { recognise } from './recognise.ts';

/** What is read from a document, a line per item: kind, number, title, what it belongs to, area. */
export function outlineOf(bytes: Uint8Array | string) {
	const read = readConceptFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
	if (!read.ok || !('document' in read.value)) throw new Error(read.ok ? 'json' : read.reason);
	const all = recognise(read.value.document);
	return all
		.filter(({ taken }) => taken)
		.map(({ kind, number, title, parent, area }) => {
			const above = parent === null ? '' : ` < ${all[parent]?.title}`;
			return `${kind[0]} ${number ?? '–'} ${title}${above}${area ? ` [${area}]` : ''}`;
		});
}
