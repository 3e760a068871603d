import type { ItemKind } from '../../items.ts';
import { factKeys, type Confidence, type ReadingReason } from '../proposal.ts';
import { firstSentence } from './first-sentence.ts';
import { digitsOf } from './mark.ts';
import type { Field } from './fields.ts';
import type { Outside } from './sections.ts';

/** An item while the document is read: its text grows, and what it belongs to may only be named. */
export type DraftItem = {
	readonly kind: ItemKind;
	readonly number: string | null;
	title: string;
	readonly texts: string[];
	area: string | null;
	parent: DraftItem | null;
	/** What it says itself that it serves: "Ziel 3.2", or the words of a goal. */
	readonly refs: string[];
	readonly rank: number;
	readonly outside: Outside | null;
	/** From a table with one row per item, which often repeats what the text says at length. */
	readonly tabular: boolean;
	readonly confidence: Confidence;
	readonly reason: ReadingReason;
	readonly facts: Map<string, string>;
	/** How many fields were found: a form, and not a chance word with a colon. */
	fields: number;
};

const longestTitle = 300;

export function startItem(
	given: Pick<DraftItem, 'kind' | 'number' | 'confidence' | 'reason'> &
		Partial<DraftItem> & { title: string }
): DraftItem {
	const head = headOf(given.title, given.texts ?? []);
	const [, title = head.title, ref] = servedInBrackets.exec(head.title) ?? [];
	return {
		...{ area: null, parent: null, rank: 1, outside: null, tabular: false, fields: 0 },
		facts: new Map(),
		...given,
		...{ ...head, title },
		refs: [...(given.refs ?? []), ...(ref ? [ref] : [])]
	};
}

/** "Bildungspaten (zu Ziel 2)": what stands in the brackets is no part of the title. */
const servedInBrackets =
	/^([\s\S]{3,}?)\s*[([](?:(?:zu|dient|s\.|siehe|vgl\.|Bezug:?|→)\s*)?((?:\p{L}*[Zz]iel|[OTHSU]?Z|LL|Leitlinie|Leitsatz)[\s.-]?[\dA-Z][\d.,/ A-Z-]*)[)\]]\.?$/u;

/** A title is the first line; what is far too long for one is cut and kept whole as text. */
function headOf(title: string, texts: readonly string[]): { title: string; texts: string[] } {
	const [first = '', ...more] = title
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	const head = first.replace(/\s+/g, ' ').replace(/\s*[:;,–-]$/, '');
	const rest = more.length > 0 ? [more.join('\n')] : [];
	const told = firstSentence(head);
	if (told) return { title: told.sentence, texts: [told.rest, ...rest, ...texts] };
	if (head.length <= longestTitle) return { title: head, texts: [...rest, ...texts] };
	const cut = `${head.slice(0, head.lastIndexOf(' ', longestTitle - 2))} …`;
	return { title: cut, texts: [head, ...rest, ...texts] };
}

/** Puts what a label says where it belongs. */
export function takeField(item: DraftItem, field: Field): void {
	item.fields += 1;
	if (field.value === '') return;
	if (field.key === 'goal' || field.key === 'guideline') {
		item.refs.push(field.value);
		// A whole sentence is the aim of the measure in other words, and must not be lost.
		if (digitsOf(field.value).length === 0) item.texts.push(`${field.label}: ${field.value}`);
	} else if (field.key === 'area')
		item.area = field.value
			.replaceAll('\n', ' ')
			.replace(/^(\p{Lu}{0,2}\s?\d[\d.]*|[IVX]+|[A-Z])[.:)]?\s+(?=\p{Lu})/u, '');
	else if (field.key === 'text') item.texts.push(field.value);
	else if (factKeys.some((key) => key === field.key)) {
		const before = item.facts.get(field.key);
		item.facts.set(field.key, before ? `${before}; ${field.value}` : field.value);
	} else item.texts.push(`${field.label}: ${field.value}`);
}
