import { child, elementsOf, type Element } from './xml.ts';
import { wholeNumber } from './docx-styles.ts';

export type OdtStyle = {
	readonly name: string;
	readonly outline: number | null;
	readonly list: string | null;
	readonly bold: boolean;
	readonly size: number | null;
	readonly hidden: boolean;
};
export type ListLevel = {
	readonly bullet: boolean;
	readonly format: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly shown: number;
	readonly start: number;
};
export type OdtStyles = {
	/** The style of this family; automatic ones have the name of what they are based on. */
	find(family: string, name: string | undefined): OdtStyle;
	level(list: string | null, level: number): ListLevel | undefined;
	/** How headings are numbered, where they are. */
	outline(level: number): ListLevel | undefined;
};

const none: OdtStyle = {
	...{ name: '', outline: null, list: null, bold: false, size: null, hidden: false }
};

export function readOdtStyles(roots: readonly (Element | undefined)[]): OdtStyles {
	const given = new Map<string, { element: Element; automatic: boolean }>();
	const lists = new Map<string, ReadonlyMap<number, ListLevel>>();
	let outline: ReadonlyMap<number, ListLevel> = new Map();
	for (const group of roots.flatMap((root) => elementsOf(root)))
		for (const style of elementsOf(group)) {
			const name = style.attributes['style:name'] ?? '';
			const automatic = group.name === 'office:automatic-styles';
			if (style.name === 'style:style')
				given.set(`${style.attributes['style:family']} ${name}`, { element: style, automatic });
			if (style.name === 'style:default-style')
				given.set(`${style.attributes['style:family']} `, { element: style, automatic });
			if (style.name === 'text:list-style') lists.set(name, levelsIn(style));
			if (style.name === 'text:outline-style') outline = levelsIn(style);
		}
	const known = new Map<string, OdtStyle>();
	const find = (family: string, name: string, depth = 0): OdtStyle => {
		const key = `${family} ${name}`;
		const style = given.get(key);
		if (!style || depth > 20) return none;
		const before = known.get(key);
		if (before) return before;
		const parentName = style.element.attributes['style:parent-style-name'];
		const parent = name === '' ? none : find(family, parentName ?? '', depth + 1);
		const made = inherit(parent, style.element, style.automatic);
		known.set(key, made);
		return made;
	};
	return {
		find: (family, name) => find(family, name ?? ''),
		level: (list, level) => (list === null ? undefined : lists.get(list)?.get(level)),
		outline: (level) => outline.get(level)
	};
}

function inherit(parent: OdtStyle, style: Element, automatic: boolean): OdtStyle {
	const text = child(style, 'style:text-properties')?.attributes ?? {};
	const own =
		style.attributes['style:display-name'] ?? decoded(style.attributes['style:name'] ?? '');
	const weight = text['fo:font-weight'];
	const size = /^([\d.]+)pt$/.exec(text['fo:font-size'] ?? '');
	const list = style.attributes['style:list-style-name'];
	return {
		name: automatic ? parent.name : own,
		outline: wholeNumber(style.attributes['style:default-outline-level']) ?? parent.outline,
		list: list === undefined ? parent.list : list || null,
		bold: weight === undefined ? parent.bold : weight === 'bold' || Number(weight) >= 600,
		size: size ? Number(size[1]) : parent.size,
		hidden: text['text:display'] === undefined ? parent.hidden : text['text:display'] === 'none'
	};
}

/** Names keep blanks as `_20_`. */
function decoded(name: string): string {
	return name.replaceAll(/_([\da-f]{2})_/g, (_, code: string) =>
		String.fromCodePoint(Number.parseInt(code, 16))
	);
}

function levelsIn(style: Element): ReadonlyMap<number, ListLevel> {
	const levels = new Map<number, ListLevel>();
	for (const level of elementsOf(style)) {
		const at = wholeNumber(level.attributes['text:level']);
		if (at === undefined) continue;
		const { attributes } = level;
		levels.set(at, {
			bullet:
				level.name !== 'text:list-level-style-number' && level.name !== 'text:outline-level-style',
			format: attributes['style:num-format'] ?? '',
			prefix: attributes['style:num-prefix'] ?? '',
			suffix: attributes['style:num-suffix'] ?? '',
			shown: wholeNumber(attributes['text:display-levels']) ?? 1,
			start: wholeNumber(attributes['text:start-value']) ?? 1,
			...patternOf(attributes['loext:num-list-format'])
		});
	}
	return levels;
}

/** LibreOffice writes the whole pattern of a number as well: `Ziel %1%.%2%:`. */
function patternOf(pattern: string | undefined) {
	const places = [...(pattern ?? '').matchAll(/%\d+%/g)];
	const [first, last] = [places[0], places.at(-1)];
	if (!pattern || !first || !last) return {};
	return {
		prefix: pattern.slice(0, first.index),
		suffix: pattern.slice(last.index + last[0].length),
		shown: places.length
	};
}
