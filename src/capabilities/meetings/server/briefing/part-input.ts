import * as v from 'valibot';
import type { Decision } from '#shared/result.ts';
import { refuse, allow } from '#shared/result.ts';
import { fileTypeOf } from '#shared/file-type.ts';
import { day, line, maybe, prose } from '#shared/inputs.ts';
import { largestFile, type BriefingPart } from '../../briefing/briefing.ts';

/** The fields of a part as a form gives them; the file is added by the page. */
export const partFields = {
	title: line(160),
	text: maybe(prose(8000)),
	source: maybe(line(240)),
	asOf: maybe(day()),
	link: maybe(line(500)),
	figures: maybe(prose(8000)),
	file: v.optional(v.nullable(v.object({ name: v.string(), bytes: v.instance(Uint8Array) })), null)
};

type File = NonNullable<BriefingPart['file']> & { readonly content: Buffer };

/** A file by its content; its ending follows from what it is. */
export function readFile(
	given: { name: string; bytes: Uint8Array } | null
): Decision<File | null, 'file-too-large' | 'file-unknown'> {
	if (!given || given.bytes.length === 0) return allow(null);
	if (given.bytes.length > largestFile) return refuse('file-too-large', { file: 'file-too-large' });
	const type = fileTypeOf(given.bytes);
	if (!type) return refuse('file-unknown', { file: 'file-unknown' });
	const stem = given.name
		.replace(/^.*[/\\]/, '')
		.replace(/\.[^.]*$/, '')
		.replaceAll(/^[. ]+|[^\p{L}\p{N} ._-]/gu, '')
		.trim();
	return allow({
		name: `${stem.slice(0, 80) || 'Datei'}.${type.ending}`,
		mediaType: type.mediaType,
		size: given.bytes.length,
		content: Buffer.from(given.bytes)
	});
}
