import { refuse, allow, type Decision } from '#shared/result.ts';
import { readOurExport } from './our-export.ts';
import type { Proposal } from './proposal.ts';
import { readConceptFile, type FileFault } from './reading/read-file.ts';
import { recognise } from './recognition/recognise.ts';

/** More rows than anybody can look through; the longest concepts have about 300. */
const mostProposals = 1500;

/** An uploaded concept as the items that it seems to hold. */
export function readConcept(
	bytes: Uint8Array
): Decision<readonly Proposal[], FileFault | 'no-items-found' | 'too-many-items'> {
	const read = readConceptFile(bytes);
	if (!read.ok) return read;
	const proposals =
		read.value.form === 'json' ? readOurExport(read.value.value) : recognise(read.value.document);
	if (!proposals) return refuse('file-not-text', { file: 'file-not-text' });
	if (proposals.length === 0) return refuse('no-items-found', { file: 'no-items-found' });
	if (proposals.length > mostProposals) return refuse('too-many-items', { file: 'too-many-items' });
	return allow(proposals);
}
