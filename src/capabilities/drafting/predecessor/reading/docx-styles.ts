import { child, childrenNamed, type Element } from './xml.ts';

/** What a paragraph gets from its style, unless it says otherwise itself. */
export type Style = {
	readonly name: string;
	readonly outline: number | null;
	readonly numbering: { readonly id: string | null; readonly level: number | null };
	readonly bold: boolean;
	readonly size: number | null;
};

const none: Style = {
	...{ name: '', outline: null, bold: false, size: null },
	numbering: { id: null, level: null }
};

export type Styles = { find(id: string | undefined): Style; run(id: string | undefined): Style };

/** The styles of a document, each with what it inherits. */
export function readStyles(root: Element | undefined): Styles {
	const sheet = child(root, 'w:styles');
	const given = new Map<string, Element>();
	let usual: string | undefined;
	for (const style of childrenNamed(sheet, 'w:style')) {
		const id = style.attributes['w:styleId'];
		if (!id) continue;
		given.set(id, style);
		const isDefault = isOn(style.attributes['w:default']);
		if (style.attributes['w:type'] === 'paragraph' && isDefault && style.attributes['w:default'])
			usual = id;
	}
	const defaults = child(child(child(sheet, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
	const ground: Style = { ...none, size: sizeOf(defaults) ?? null };
	const known = new Map<string, Style>();
	const find = (id: string | undefined, depth = 0): Style => {
		const style = id === undefined ? undefined : given.get(id);
		if (id === undefined || !style || depth > 20) return ground;
		const before = known.get(id);
		if (before) return before;
		const parent = find(child(style, 'w:basedOn')?.attributes['w:val'], depth + 1);
		const made = inherit(parent, style);
		known.set(id, made);
		return made;
	};
	return {
		find: (id) => find(id ?? usual),
		run: (id) => (id === undefined ? none : find(id))
	};
}

function inherit(parent: Style, style: Element): Style {
	const name = child(style, 'w:name')?.attributes['w:val'] ?? '';
	const paragraph = child(style, 'w:pPr');
	const run = child(style, 'w:rPr');
	const numbering = child(paragraph, 'w:numPr');
	const heading = /^(?:heading|überschrift)\s*([1-9])$/i.exec(name);
	return {
		name,
		outline: heading ? Number(heading[1]) : (outlineOf(paragraph) ?? parent.outline),
		numbering: {
			id: child(numbering, 'w:numId')?.attributes['w:val'] ?? parent.numbering.id,
			level: wholeNumber(child(numbering, 'w:ilvl')?.attributes['w:val']) ?? parent.numbering.level
		},
		bold: toggled(run, 'w:b') ?? parent.bold,
		size: sizeOf(run) ?? parent.size
	};
}

/** The outline level of properties, from 1; nothing for body text, which is written as level 9. */
export function outlineOf(properties: Element | undefined): number | undefined {
	const level = wholeNumber(child(properties, 'w:outlineLvl')?.attributes['w:val']);
	return level === undefined || level > 8 ? undefined : level + 1;
}

export function sizeOf(properties: Element | undefined): number | undefined {
	const half = wholeNumber(child(properties, 'w:sz')?.attributes['w:val']);
	return half === undefined ? undefined : half / 2;
}

/** A property that is on by being there, unless it says that it is off. */
export function toggled(properties: Element | undefined, name: string): boolean | undefined {
	const found = child(properties, name);
	return found && isOn(found.attributes['w:val']);
}

function isOn(value: string | undefined): boolean {
	return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}

export function wholeNumber(text: string | undefined): number | undefined {
	return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
