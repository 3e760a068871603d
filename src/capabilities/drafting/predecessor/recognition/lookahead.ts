import type { Block, Paragraph } from '../reading/model.ts';
import { fieldKeyOf, headAndFields, readField } from './fields.ts';
import type { Headings } from './headings.ts';
import { readMark } from './mark.ts';
import { findColumns } from './columns.ts';
import { isProfile } from './profile.ts';
import { sectionOf } from './sections.ts';

/** Does this heading hold items below it, so that it is a chapter and no item itself? */
export function holdsItems(
	heading: Paragraph,
	blocks: readonly Block[],
	headings: Headings
): boolean {
	const below = belowOf(heading, blocks, headings);
	let entries = 0;
	let profiles = 0;
	let sentences = 0;
	for (const block of below) {
		if (block.kind === 'table') {
			if (findColumns(block)) return true;
			if (isProfile(block)) profiles += 1;
			continue;
		}
		const level = headings.levelOf(block);
		const mark = readMark(block.label ? `${block.label} ${block.text}` : block.text);
		if (
			mark?.named &&
			mark.named !== 'area' &&
			mark.number !== null &&
			(mark.divided || level !== undefined)
		)
			return true;
		if (level !== undefined && !fieldKeyOf(mark?.title ?? block.text) && !readField(block.text))
			return true;
		if (level !== undefined && sectionOf(block.text).role === 'kinds') return true;
		if (block.list && entries + sentences === entries) entries += 1;
		else if (!block.list && block.text.length > 100) sentences += 1;
	}
	return profiles > 1 || (entries > 1 && sentences === 0 && isNominal(heading.text));
}

/** Do measures come before the next bold line or chapter? */
export function measuresFollow(
	block: Paragraph,
	blocks: readonly Block[],
	headings: Headings
): boolean {
	const at = blocks.indexOf(block);
	for (const next of at === -1 ? [] : blocks.slice(at + 1)) {
		if (next.kind === 'table') return false;
		const mark = readMark(next.text);
		if (mark?.named === 'measure' && (mark.divided || next.bold > 0.2)) return true;
		if (next.list && headAndFields(next.text)) return true;
		if (headings.levelOf(next) !== undefined || (next.bold > 0.9 && !next.list)) return false;
	}
	return false;
}

function belowOf(
	heading: Paragraph,
	blocks: readonly Block[],
	headings: Headings
): readonly Block[] {
	const at = blocks.indexOf(heading);
	const own = headings.levelOf(heading) ?? 0;
	if (at === -1) return [];
	const after = blocks.slice(at + 1);
	const end = after.findIndex(
		(block) => block.kind === 'paragraph' && (headings.levelOf(block) ?? Infinity) <= own
	);
	return end === -1 ? after : after.slice(0, end);
}

/** The name of a field ("Bildung und Sprache") has few words and no verb; a goal says what shall be. */
function isNominal(text: string): boolean {
	const words = text.match(/\p{L}+/gu) ?? [];
	const last = words.at(-1) ?? '';
	return words.length <= 6 && /^\p{Lu}/u.test(last);
}
