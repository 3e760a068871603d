import type { ItemKind } from '../../items.ts';
import type { Paragraph } from '../reading/model.ts';
import { belowByNumber } from './below-number.ts';
import { addItem, closeFrom, openKinds, outsideOf, push, type Context } from './context.ts';
import { startItem } from './draft.ts';
import { fieldKeyOf } from './fields.ts';
import { fieldsFollow, holdsItems } from './lookahead.ts';
import { sentenceGoal } from './sentence-goal.ts';
import { namedBy } from './kind-words.ts';
import { readMark, type Mark } from './mark.ts';
import { opensAbout } from './read-about.ts';
import { sectionOf } from './sections.ts';

/** A heading opens a chapter, a section of goals or measures, an item, or a part of an item. */
export function readHeading(block: Paragraph, text: string, given: number, context: Context): void {
	const level = levelBelow(block, text, given, context);
	closeFrom(context, level);
	const mark = readHeadMark(text);
	const title = mark?.by === 'number' && !mark.named ? mark.title || text : text;
	const around = context.stack.findLast(
		(entry) => entry.role === 'item' && entry.level < level
	)?.item;
	if (mark?.named === 'area') {
		const name = mark.title || title;
		push(context, { level, role: 'area', title: name });
		return;
	}
	if (mark?.named && isHead(mark, around?.kind))
		return headedItem(mark, mark.named, 'named', level, context);
	if (opensAbout(title, level, context)) return;
	const field = fieldKeyOf(title);
	const section = sectionOf(title);
	const below = around?.kind === 'measure' ? null : belowByNumber(mark, block, context);
	// "1.1 Ausgangslage" below "Ziel 1" is a part of it, "1.1 Finanzberatung für Vereine" is not.
	const free = !field && section.role === 'chapter';
	if (mark && below && (free || title.split(/\s+/).length > 2 || headsAForm(block, context))) {
		return headedItem({ ...mark, by: 'letters' }, below, 'coded', level, context);
	}
	if (around && field && !(section.role === 'kinds' && around.kind !== 'measure')) {
		push(context, { level, role: 'field', title });
		context.pending = { item: around, key: field, label: title };
		return;
	}
	// Inside a measure smaller headings only divide its text.
	if (around?.kind === 'measure') {
		push(context, { level, role: 'field', title });
		around.texts.push(title);
		return;
	}
	if (section.role === 'outside') {
		push(context, { level, role: 'outside', title, why: section.why });
		return;
	}
	if (section.role === 'kinds') {
		leaveGoals(section.kinds, level, context);
		push(context, { level, role: 'kinds', title, kinds: section.kinds, about: section.about });
		return;
	}
	if (section.role === 'wrapper') {
		push(context, { level, role: 'wrapper', title: '' });
		return;
	}
	if (around?.kind === 'goal' && headsAForm(block, context)) {
		const number = mark && !mark.named ? mark.number : null;
		const found = {
			...{ kind: 'measure' as const, title, number },
			...{ confidence: 'likely' as const, reason: 'in-section' as const }
		};
		addItem(context, startItem({ ...found, outside: outsideOf(context) }), { level });
		return;
	}
	const kinds = openKinds(context);
	const [kind] = kinds?.kinds ?? [];
	if (
		kinds &&
		kind &&
		kinds.kinds?.length === 1 &&
		!outsideOf(context) &&
		headsAnItem(title, block, context)
	) {
		kinds.shape ??= 'heading';
		addItem(
			context,
			startItem({
				...{ kind, title, number: mark && !mark.named ? mark.number : null },
				...{ confidence: 'likely', reason: 'in-section', outside: outsideOf(context) }
			}),
			{ level }
		);
		return;
	}
	if (sentenceGoal(block, context, level)) return;
	const first = context.stack.length === 0 && level === 1;
	push(context, { level, role: 'chapter', title: first && isNameOfConcept(title) ? '' : title });
}

/** Below a goal a heading over who does it by when is a measure, even where no word and no number says so. */
function headsAForm(block: Paragraph, { blocks, headings }: Context): boolean {
	return (
		block.text.length > 2 && !block.text.endsWith('?') && fieldsFollow(block, blocks, headings)
	);
}

/**
 * Where headings are only bold, "Maßnahmen" is set like the goal above it and still belongs below it, and so
 * does a measure with its form.
 */
function levelBelow(block: Paragraph, text: string, level: number, context: Context): number {
	const goal = context.stack.findLast(({ item }) => item !== undefined && item.kind !== 'measure');
	if (level < 10 || goal?.item?.kind !== 'goal' || goal.level < level) return level;
	const around = context.stack.findLast(({ role }) => role !== 'item' && role !== 'field');
	const mark = readHeadMark(text);
	if (mark?.named) return level;
	const section = sectionOf((mark?.title || text).replace(/:$/, ''));
	const labels = section.role === 'kinds' && section.kinds.every((kind) => kind === 'measure');
	if (labels && (around?.goals ?? 0) > 1) return level;
	const below =
		labels ||
		(section.role === 'chapter' &&
			(belowByNumber(mark, block, context) ||
				(goal.level === level && headsAForm(block, context))));
	return below ? goal.level + 0.5 : level;
}

/** Chapters are numbered before they name themselves: "4.2 Handlungsfeld Wohnen", "3.1 Ziel 2: …". */
function readHeadMark(text: string): Mark | undefined {
	const mark = readMark(text);
	const inner = mark && !mark.named ? readMark(mark.title) : undefined;
	const found = inner?.named ? inner : mark;
	const name = areaIn(found && !found.named ? found.title : text);
	return found?.named || !name
		? found
		: { ...name, by: 'word', rank: 1, divided: true, named: 'area', number: null };
}

/** "Handlungsfeld Wohnen" has no number and no colon. */
function areaIn(text: string): { title: string } | undefined {
	const [, word = '', title = ''] = /^(\p{Lu}\p{L}+)\s+(.{3,})$/u.exec(text) ?? [];
	return namedBy(word, 'one') === 'area'
		? { title: title.replace(/^[„"–-]\s*|[“"]$/g, '') }
		: undefined;
}

/** "Ziel: …" below a measure is its aim, with a number it is a goal of its own. */
function isHead(mark: Mark, around: ItemKind | undefined): boolean {
	if (mark.number !== null) return true;
	return mark.title !== '' && !(around === 'measure' && mark.named !== 'measure');
}

function headedItem(
	mark: Mark,
	kind: Exclude<Mark['named'], null | 'area'>,
	reason: 'named' | 'coded',
	level: number,
	context: Context
): void {
	const kinds = openKinds(context);
	if (kinds) kinds.shape = 'mark';
	addItem(
		context,
		startItem({
			...{ kind, title: mark.title, number: mark.number, rank: mark.rank },
			...{
				confidence: 'sure',
				reason: mark.by === 'letters' ? 'coded' : reason,
				outside: outsideOf(context)
			}
		}),
		{ level }
	);
}

/** Measures that follow several goals as a block of their own belong to none of them by their place. */
export function leaveGoals(kinds: readonly ItemKind[], level: number, context: Context): void {
	if (!kinds.includes('measure') || kinds.length > 1) return;
	const section = context.stack.findLast(
		(entry) => entry.role !== 'item' && entry.role !== 'field'
	);
	if (section && section.goals > 1 && level > section.level) {
		const goals = context.stack.find(
			(entry) => entry.item?.kind === 'goal' && entry.level > section.level
		);
		if (goals && goals.level >= 40) closeFrom(context, goals.level);
	}
	if (section) section.goals = 0;
}

/**
 * Below "Maßnahmen" a heading may be a measure, or a chapter that holds measures. Real headings with few
 * words that begin with a capital noun and hold headings of items themselves are chapters.
 */
function headsAnItem(title: string, block: Paragraph, context: Context): boolean {
	const kinds = openKinds(context);
	if (kinds?.shape && kinds.shape !== 'heading') return false;
	if (kinds?.shape === 'heading') return true;
	return !holdsItems(block, context.blocks, context.headings) && title.length > 2;
}

function isNameOfConcept(title: string): boolean {
	return /konzept|strategie|plan\b|programm|leitbild/i.test(title);
}
