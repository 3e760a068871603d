import { sizeOf, toggled, type Style, type Styles } from './docx-styles.ts';
import type { Run } from './runs.ts';
import { child, elementsOf, type Element } from './xml.ts';

/** Where in a field a walk stands: instructions are no text, results are; a table of contents is neither. */
export type Fields = { readonly open: { instruction: string; result: boolean }[] };

export type Walk = {
	readonly styles: Styles;
	readonly fields: Fields;
	/** Text boxes that hang at a paragraph; they are read after it. */
	readonly boxes: Element[];
};

/** Removed or moved away, repeated for older programs, or notes of the editors. */
const leftOut = new Set([
	...['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:instrText', 'w:delText'],
	...['w:footnoteReference', 'w:endnoteReference', 'w:annotationRef', 'w:commentReference', 'w:rt']
]);

/** The text of a paragraph: tracked changes as accepted, results of fields, no hidden letters. */
export function runsOf(element: Element, style: Style, walk: Walk): readonly Run[] {
	return elementsOf(element).flatMap((one) => {
		if (leftOut.has(one.name)) return [];
		if (one.name === 'w:r') return runOf(one, style, walk);
		if (one.name === 'w:txbxContent') {
			walk.boxes.push(one);
			return [];
		}
		return runsOf(one, style, walk);
	});
}

function runOf(element: Element, style: Style, walk: Walk): readonly Run[] {
	const properties = child(element, 'w:rPr');
	const character = walk.styles.run(child(properties, 'w:rStyle')?.attributes['w:val']);
	const look = {
		bold: toggled(properties, 'w:b') ?? (character.bold || style.bold),
		size: sizeOf(properties) ?? character.size ?? style.size
	};
	const hidden = toggled(properties, 'w:vanish') ?? false;
	const runs: Run[] = [];
	const walkInto = (parent: Element): void => {
		for (const one of elementsOf(parent)) {
			if (one.name === 'w:fldChar') turnField(one, walk.fields);
			else if (one.name === 'w:instrText') noteInstruction(one, walk.fields);
			else if (one.name === 'w:txbxContent') walk.boxes.push(one);
			else if (leftOut.has(one.name)) continue;
			else if (one.name in signs || one.name === 'w:t') {
				if (!hidden && !inInstruction(walk.fields)) runs.push({ ...look, text: textIn(one) });
			} else walkInto(one);
		}
	};
	walkInto(element);
	return runs;
}

const signs: Readonly<Record<string, string>> = {
	'w:tab': '\t',
	'w:cr': '\n',
	'w:br': '\n',
	'w:noBreakHyphen': '-',
	'w:softHyphen': '',
	'w:sym': ' '
};

function textIn(element: Element): string {
	if (element.name === 'w:br' && element.attributes['w:type'] === 'page') return ' ';
	const sign = signs[element.name];
	return sign ?? element.children.filter((one) => typeof one === 'string').join('');
}

function turnField(sign: Element, { open }: Fields): void {
	const turn = sign.attributes['w:fldCharType'];
	if (turn === 'begin') open.push({ instruction: '', result: false });
	const field = open.at(-1);
	if (turn === 'separate' && field) field.result = true;
	if (turn === 'end') open.pop();
}

function noteInstruction(element: Element, { open }: Fields): void {
	const field = open.at(-1);
	if (field && !field.result) field.instruction += textIn(element);
}

function inInstruction({ open }: Fields): boolean {
	return open.some(({ result }) => !result);
}

/** Inside a table of contents or of figures, which some programs write as one long field. */
export function inContents({ open }: Fields): boolean {
	return open.some(({ instruction }) => /^\s*(TOC|INDEX|BIBLIOGRAPHY)\b/.test(instruction));
}
