import type { ItemKind } from '../../items.ts';
import type { Paragraph } from '../reading/model.ts';
import {
	addItem,
	levelInText,
	openItem,
	openKinds,
	outsideOf,
	push,
	textLevels,
	type Context,
	type Entry,
	type Shape
} from './context.ts';
import { belowByNumber } from './below-number.ts';
import { startItem } from './draft.ts';
import { firstSentence, nameAndText } from './first-sentence.ts';
import { namedBy } from './kind-words.ts';
import { readMark, type Mark } from './mark.ts';
import { leaveGoals } from './read-heading.ts';
import { sectionOf } from './sections.ts';
import { sentenceGoal } from './sentence-goal.ts';

/** `told`: who does it by when follows in the same paragraph. A paragraph begins an item, opens a list of items, or belongs to what came before. */
export function readParagraph(
	block: Paragraph,
	text: string,
	context: Context,
	told: boolean
): void {
	const mark = readMark(text);
	if (mark?.named && beginsItem(mark, block, context))
		return markedItem(mark, block, text, context);
	if (numberedBelow(mark, block, text, context) || opensList(block, context)) return;
	if (styledItem(block, text, mark, context)) return;
	if ((told && fieldedMeasure(block, mark, context)) || sentenceGoal(block, context)) return;
	const kinds = openKinds(context);
	if (kinds && !outsideOf(context) && entryOf(kinds, block, text, mark, context)) return;
	const last = context.stack.at(-1);
	const item = openItem(context);
	if (!item || last?.role === 'kinds') return;
	// A bullet is said in one paragraph; what follows it without a sign speaks of the whole list again.
	if (last?.shape === 'bullet' && !block.list) return;
	if (item.title === '') {
		const title = text.replaceAll('\n', ' ');
		const told = firstSentence(title);
		item.title = (told?.sentence ?? title).slice(0, 300);
		if (told) item.texts.push(told.rest);
	} else item.texts.push(block.list ? `– ${block.text}` : text);
}

/**
 * A cross reference ("Ziel 3.2 wird durch …") names an item too. It begins one only where the form says so:
 * by bold letters, a list, an automatic number, or a sign between the number and the title.
 */
function beginsItem(mark: Mark, block: Paragraph, context: Context): boolean {
	const begins = block.boldUntil >= 4 || block.label !== null || block.list !== null;
	const sentence = /^\p{Ll}/u.test(mark.title) && !begins;
	if (sentence) return false;
	if (mark.named === 'area')
		return mark.number !== null && block.text.length < 140 && (mark.divided || begins);
	if (mark.number === null) {
		const item = openItem(context);
		const inMeasure = item?.kind === 'measure' && mark.named !== 'measure';
		const fitting = openKinds(context)?.kinds?.some((kind) => kind === mark.named) ?? false;
		const headLike = block.bold > 0.2 && block.text.length < 140 && !block.text.endsWith('.');
		return (
			!inMeasure &&
			(block.boldUntil >= 4 || headLike || fitting || mark.named === 'goal') &&
			mark.title.length > 3
		);
	}
	if (mark.divided || begins) return true;
	// "Z1 Kinder lesen gern.": no sentence goes on behind a code with a capital word.
	const coded = mark.by === 'letters' && /^\p{Lu}/u.test(mark.title);
	return block.text.length < 200 && (coded || !/[.!?]$/.test(block.text));
}

function markedItem(mark: Mark, block: Paragraph, text: string, context: Context): void {
	const { named } = mark;
	if (named === null) return;
	if (named === 'area') {
		push(context, { level: textLevels.area, role: 'area', title: mark.title });
		return;
	}
	const { title, more } = split(block, text, mark.title);
	const kinds = openKinds(context);
	if (kinds) kinds.shape = 'mark';
	addItem(
		context,
		startItem({
			...{ kind: named, number: mark.number, title, texts: more, rank: mark.rank },
			...{
				confidence: 'sure',
				reason: mark.by === 'letters' ? 'coded' : 'named',
				outside: outsideOf(context)
			}
		}),
		{ level: levelInText(named, mark.rank), shape: 'mark' }
	);
}

/** "1.1 Sportpass" below "Ziel 1": in running text only what looks like a title, and no sentence. */
function numberedBelow(
	mark: Mark | undefined,
	block: Paragraph,
	text: string,
	context: Context
): boolean {
	const headLike = block.text.length < 160 && !/[.!?:;,]$/.test(block.text.split('\n')[0] ?? '');
	if (!mark || (block.boldUntil < 4 && block.label === null && !headLike)) return false;
	const below = belowByNumber(mark, block, context);
	if (!below) return false;
	markedItem({ ...mark, named: below, by: 'letters' }, block, text, context);
	return true;
}

/** An entry of a list with who does it by when is a measure, whatever stands above the list. */
function fieldedMeasure(block: Paragraph, mark: Mark | undefined, context: Context): boolean {
	const open = openItem(context);
	if (
		!block.list ||
		outsideOf(context) ||
		(open?.kind === 'measure' && context.stack.at(-1)?.shape !== 'bullet')
	)
		return false;
	const { title, text } = nameAndText(block.text);
	const item = startItem({
		...{
			kind: 'measure',
			number: mark?.by !== 'word' && block.label ? (mark?.number ?? null) : null,
			title
		},
		...{ texts: text ? [text] : [], confidence: 'likely', reason: 'in-list' }
	});
	addItem(context, item, { level: levelInText('measure', 1), shape: 'bullet' });
	return true;
}

/** "Maßnahmen:" in a line of its own, or "Folgende Maßnahmen sind vorgesehen:". */
function opensList(block: Paragraph, context: Context): boolean {
	const text = block.text.trim();
	const short = text.length < 60 && (text.endsWith(':') || block.bold > 0.9);
	const sentence = text.length < 220 && text.endsWith(':') && !block.list;
	if (!short && !sentence) return false;
	const section = sectionOf(text.replace(/:$/, ''));
	const words = text.match(/\p{L}+/gu) ?? [];
	const named = section.role === 'kinds' ? section.kinds : sentence ? kindsNamed(words) : [];
	const [kind] = named;
	if (!kind || (openItem(context)?.kind === 'measure' && !named.includes('measure'))) return false;
	if (openItem(context)?.kind === 'measure' && !short) return false;
	leaveGoals(named, textLevels.measure, context);
	const level = kind === 'measure' ? 43.9 : kind === 'goal' ? 41.9 : 39.9;
	const about = section.role === 'kinds' ? section.about : null;
	push(context, { level, role: 'kinds', title: text, kinds: named, about });
	return true;
}

/** "Daraus leiten sich folgende Ziele ab:" */
function kindsNamed(words: readonly string[]): readonly ItemKind[] {
	if (!words.some((word) => /^(folgende[nrs]?|diese[nr]?|nachstehende[nrs]?)$/i.test(word)))
		return [];
	const named = words.map((word) => namedBy(word, 'many')).find((one) => one && one !== 'area');
	return named && named !== 'area' ? [named] : [];
}

/** Paragraph styles of their own: "Maßnahmentitel", "Ziel". */
function styledItem(
	block: Paragraph,
	text: string,
	mark: Mark | undefined,
	context: Context
): boolean {
	const word =
		/^(\p{L}+?)(n?[-_ ]?(titel|überschrift|nummer|kopf))?$/iu.exec(block.style)?.[1] ?? '';
	const kind = namedBy(word, 'one');
	if (!kind || kind === 'area') return false;
	const { title, more } = split(block, text, mark ? mark.title : text);
	addItem(
		context,
		startItem({
			...{ kind, number: mark?.number ?? null, title, texts: more, rank: mark?.rank ?? 1 },
			...{ confidence: 'sure', reason: 'style', outside: outsideOf(context) }
		}),
		{ level: levelInText(kind, 1), shape: 'mark' }
	);
	return true;
}

/** In a section of goals or measures all items look alike: bullets, numbers, or bold beginnings. */
function entryOf(
	kinds: Entry,
	block: Paragraph,
	text: string,
	mark: Mark | undefined,
	context: Context
): boolean {
	const shape = shapeOf(block, mark);
	if (shape === null || (kinds.shape && kinds.shape !== shape && !isSecond(kinds, shape, context)))
		return false;
	if (block.list && kinds.shape === shape && (kinds.listLevel ?? 0) < block.list.level)
		return false;
	const [first, second] = kinds.kinds ?? [];
	// Below "Ziele und Maßnahmen" the first form is the goal, a second one below it the measure.
	const kind = kinds.shape && kinds.shape !== shape ? second : first;
	if (!kind) return false;
	if (!kinds.shape) {
		kinds.shape = shape;
		kinds.listLevel = block.list?.level ?? 0;
	}
	const own = shape === 'bullet' && mark?.by === 'number' && !mark.divided ? undefined : mark;
	const parted = split(block, text, own?.title ?? block.text);
	const named =
		kind === 'measure' && parted.more.length === 0 && shape !== 'bold'
			? nameAndText(parted.title)
			: null;
	const title = named?.title ?? parted.title;
	const more = named?.text ? [named.text] : parted.more;
	addItem(
		context,
		startItem({
			...{ kind, number: own?.number ?? null, title, texts: more, outside: outsideOf(context) },
			...{
				confidence: kinds.kinds?.length === 1 ? 'likely' : 'doubtful',
				reason: kinds.kinds?.length === 1 ? 'in-list' : 'mixed-section'
			}
		}),
		{ level: levelInText(kind, 1), shape }
	);
	return true;
}

/** Where measures name themselves elsewhere, bullets below a goal only explain it. */
function isSecond(kinds: Entry, shape: Shape, { items }: Context): boolean {
	const [, second] = kinds.kinds ?? [];
	const named = items.some(({ kind, confidence }) => kind === second && confidence === 'sure');
	return second !== undefined && !named && shape === 'bullet' && kinds.shape !== 'bullet';
}

function shapeOf(block: Paragraph, mark: Mark | undefined): Shape | null {
	if (block.text.endsWith(':') && !block.list) return null;
	if (block.boldUntil >= 4) return 'bold';
	if (
		mark?.by === 'number' &&
		(block.label !== null || mark.divided || /\p{L}|\.\d/u.test(mark.number ?? '')) &&
		!block.list?.bullet
	)
		return 'numbered';
	return block.list ? 'bullet' : null;
}

/** A bold beginning is the title, what follows it the text. */
function split(block: Paragraph, text: string, title: string): { title: string; more: string[] } {
	const offset = text.length - block.text.length;
	const bold = block.boldUntil + offset - (text.length - title.length);
	if (block.boldUntil < block.text.length && bold >= 4 && title.length > bold) {
		const head = title.slice(0, bold);
		const rest = title.slice(bold).replace(/^[\s:.–—-]+/, '');
		if (rest) return { title: head, more: [rest] };
	}
	return { title, more: [] };
}
