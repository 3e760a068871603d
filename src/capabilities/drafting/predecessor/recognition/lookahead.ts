import type { Block, Paragraph } from '../reading/model.ts';
import { fieldKeyOf, fieldsIn, headAndFields, readField } from './fields.ts';
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

/** A form of a measure: who does it, by when, for how much, before the next heading. */
export function fieldsFollow(
	block: Paragraph,
	blocks: readonly Block[],
	headings: Headings
): boolean {
	const at = placeOf(block, blocks);
	for (const next of at === -1 ? [] : blocks.slice(at + 1, at + 13)) {
		if (next.kind === 'table') return isProfile(next);
		// An entry that says who does it by when is a measure of its own.
		if (next.list && headAndFields(next.text)) return false;
		const parted = headAndFields(next.text)?.fields ?? fieldsIn(next.text);
		if (parted.some(({ key }) => key === 'responsible' || key === 'time' || key === 'cost'))
			return true;
		const level = headings.levelOf(next);
		const another = level !== undefined || next.bold > 0.9 || readMark(next.text)?.named;
		if (another && !fieldKeyOf(next.text)) return false;
	}
	return false;
}

/** Do measures come before the next bold line or chapter? */
export function measuresFollow(
	block: Paragraph,
	blocks: readonly Block[],
	headings: Headings
): boolean {
	const at = placeOf(block, blocks);
	for (const next of at === -1 ? [] : blocks.slice(at + 1)) {
		if (next.kind === 'table') return false;
		const mark = readMark(next.text);
		if (mark?.named === 'measure' && (mark.divided || next.bold > 0.2)) return true;
		if (next.list && headAndFields(next.text)) return true;
		const section = next.text.length < 60 ? sectionOf(next.text.replace(/:$/, '')) : undefined;
		if (section?.role === 'kinds' && section.kinds.includes('measure')) return true;
		if (headings.levelOf(next) !== undefined || (next.bold > 0.9 && !next.list)) return false;
	}
	return false;
}

const places = new WeakMap<readonly Block[], ReadonlyMap<Block, number>>();

/** Looked up once per document: asking for each block anew would take far too long in a long one. */
function placeOf(block: Block, blocks: readonly Block[]): number {
	const known = places.get(blocks) ?? new Map(blocks.map((one, at) => [one, at]));
	places.set(blocks, known);
	return known.get(block) ?? -1;
}

function belowOf(
	heading: Paragraph,
	blocks: readonly Block[],
	headings: Headings
): readonly Block[] {
	const at = placeOf(heading, blocks);
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
