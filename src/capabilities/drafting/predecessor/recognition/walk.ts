import type { Block, Paragraph } from '../reading/model.ts';
import { closeFrom, levelInText, openItem, type Context } from './context.ts';
import { takeField, type DraftItem } from './draft.ts';
import { fieldsIn, headAndFields, type Field } from './fields.ts';
import { findHeadings, isCaption, isContentsLine } from './headings.ts';
import { opensAbout } from './read-about.ts';
import { readHeading } from './read-heading.ts';
import { readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import { aboutOf } from './reference.ts';
import type { Catalogue } from './catalogue.ts';

/** Whoever has more than this is told so, and nothing is compared with everything. */
const mostItems = 2000;

/** Goes through a document from top to bottom and notes what looks like an item, with what belongs to it. */
export function walk(blocks: readonly Block[]): readonly DraftItem[] {
	const context: Context = {
		headings: findHeadings(blocks),
		blocks,
		stack: [],
		items: [],
		pending: null
	};
	let before: Catalogue | undefined;
	const step = (block: Block): void => {
		if (context.items.length > mostItems) return;
		if (block.kind === 'table') before = readTable(block, context, before, steps);
		else {
			const level = context.headings.levelOf(block);
			// A table that goes on after a page break may have a line between, but no chapter.
			if (level !== undefined && level < 10) before = undefined;
			readBlock(block, level, context);
		}
	};
	const steps = (more: readonly Block[]): void => more.forEach(step);
	steps(blocks);
	return context.items;
}

function readBlock(block: Paragraph, level: number | undefined, context: Context): void {
	if (isCaption(block) || isContentsLine(block.text)) return;
	const text = block.label ? `${block.label} ${block.text}` : block.text;
	if (level === undefined && text.endsWith(':') && opensAbout(text, level, context)) return;
	if (isNextGoal(block, context)) closeFrom(context, levelInText('goal', 1));
	const item = openItem(context);
	const fields = level === undefined || level >= 10 ? fieldsIn(block.text) : [];
	const heads = level !== undefined && aboutOf(text) !== undefined;
	if (item && fields.length > 0 && !heads && isOf(item, fields, context))
		return takeFields(item, fields, context);
	if (level !== undefined) return readHeading(block, text, level, context);
	if (fillsPending(block, context)) return;
	const parted = headAndFields(block.text);
	if (!parted) return readParagraph(block, text, context, false);
	// "Ein Faltblatt …", and in the next line who is responsible.
	const head = {
		...block,
		text: parted.head,
		boldUntil: Math.min(block.boldUntil, parted.head.length)
	};
	readParagraph(head, block.label ? `${block.label} ${head.text}` : head.text, context, true);
	const owner = openItem(context);
	if (owner) takeFields(owner, parted.fields, context);
}

/** "**Ziel:** …" below a measure is its aim; where the goal above was told just so, it is the next goal. */
function isNextGoal({ text, boldUntil }: Paragraph, { stack }: Context): boolean {
	const above = stack.findLast(({ item }) => item?.kind === 'goal');
	return (
		boldUntil >= 4 &&
		above?.shape === 'mark' &&
		above.item?.number === null &&
		stack.at(-1)?.item?.kind === 'measure' &&
		text.startsWith('Ziel:') &&
		text.length > 12
	);
}

/** "Maßnahmen: …" below a goal begins a list of measures; below a measure it would only be a label. */
function isOf(item: DraftItem, fields: readonly Field[], context: Context): boolean {
	if (context.stack.at(-1)?.role === 'kinds') return false;
	const [first] = fields;
	if (!first) return false;
	if (first.key === 'guideline') return item.kind !== 'guideline';
	if (first.key === 'title' || first.key === 'goal' || first.key === 'area')
		return (
			item.kind === 'measure' && (item.fields > 0 || first.key === 'goal') && !isPlural(first.label)
		);
	return true;
}

function isPlural(label: string): boolean {
	return /^(ziele|maßnahmen|massnahmen|projekte|handlungsempfehlungen)$/i.test(label);
}

function takeFields(item: DraftItem, fields: readonly Field[], context: Context): void {
	for (const field of fields) takeField(item, field);
	const last = fields.at(-1);
	context.pending = last?.value === '' ? { item, key: last.key, label: last.label } : null;
}

/** The paragraph or the list after a label is its value. */
function fillsPending({ text, list }: Paragraph, context: Context): boolean {
	const { pending } = context;
	if (!pending) return false;
	const { item, key, label } = pending;
	takeField(item, { key, label, value: text });
	if (!list) context.pending = null;
	return true;
}
