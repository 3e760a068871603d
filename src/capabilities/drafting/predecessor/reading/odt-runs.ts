import type { OdtStyle, OdtStyles } from './odt-styles.ts';
import type { Run } from './runs.ts';
import { wholeNumber } from './docx-styles.ts';
import { child, type Element } from './xml.ts';

export type OdtWalk = {
	readonly styles: OdtStyles;
	/** Text boxes that hang at a paragraph, and footnotes in order. */
	readonly boxes: Element[];
	readonly notes: Element[];
};

const leftOut = new Set([
	...['office:annotation', 'text:ruby-text', 'text:change', 'text:bookmark', 'text:number'],
	...['text:tracked-changes', 'svg:title', 'svg:desc', 'text:list', 'text:p', 'text:h']
]);

export function odtRuns(element: Element, style: OdtStyle, walk: OdtWalk): readonly Run[] {
	return element.children.flatMap((one): readonly Run[] => {
		const look = { bold: style.bold, size: style.size };
		// Line ends in the file are only layout of the file.
		if (typeof one === 'string')
			return style.hidden ? [] : [{ ...look, text: one.replaceAll(/\s+/g, ' ') }];
		switch (one.name) {
			case 'text:s': {
				return [{ ...look, text: ' ' }];
			}
			case 'text:tab': {
				return [{ ...look, text: '\t' }];
			}
			case 'text:line-break': {
				return [{ ...look, text: '\n' }];
			}
			case 'text:note': {
				const body = child(one, 'text:note-body');
				if (body) walk.notes.push(body);
				return [];
			}
			case 'draw:text-box': {
				walk.boxes.push(one);
				return [];
			}
			case 'text:span': {
				return odtRuns(one, spanStyle(one, style, walk), walk);
			}
			default: {
				return leftOut.has(one.name) ? [] : odtRuns(one, style, walk);
			}
		}
	});
}

/** What a stretch says of itself goes before what the paragraph says. */
function spanStyle(span: Element, around: OdtStyle, { styles }: OdtWalk): OdtStyle {
	const own = styles.find('text', span.attributes['text:style-name']);
	return {
		...around,
		bold: own.bold || around.bold,
		size: own.size ?? around.size,
		hidden: own.hidden || around.hidden
	};
}

/** A number of columns or rows, within reason. */
export function spanOf(element: Element, name: string, most: number): number {
	return Math.min(Math.max(wholeNumber(element.attributes[name]) ?? 1, 1), most);
}
