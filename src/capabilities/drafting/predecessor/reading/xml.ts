import { Parser } from 'htmlparser2';

/** An element with what is in it. Text is a string. */
export type Element = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: (Element | string)[];
};

/** What a document may hold at most; a concept of 300 pages has less than half of it. */
const mostElements = 800_000;
const mostDepth = 250;

/** Thrown inside the reading of a file and caught where it began: the file is no document of ours. */
export class UnreadableFile extends Error {}

/**
 * XML as a tree. Knows no document types and so expands no entities but the five of the language itself:
 * a "billion laughs" file stays as short as it is.
 */
export function parseXml(text: string): Element {
	const root: Element = { name: '', attributes: {}, children: [] };
	const open: Element[] = [root];
	let elements = 0;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				elements += 1;
				if (elements > mostElements || open.length > mostDepth)
					throw new UnreadableFile('too-large');
				const element: Element = { name, attributes, children: [] };
				open.at(-1)?.children.push(element);
				open.push(element);
			},
			ontext(data) {
				open.at(-1)?.children.push(data);
			},
			onclosetag() {
				open.pop();
			}
		},
		{ xmlMode: true, decodeEntities: true }
	);
	parser.end(text);
	return root;
}

export function elementsOf(element: Element | undefined): readonly Element[] {
	return element?.children.filter((child): child is Element => typeof child !== 'string') ?? [];
}

export function child(element: Element | undefined, name: string): Element | undefined {
	return elementsOf(element).find((one) => one.name === name);
}

export function childrenNamed(element: Element | undefined, name: string): readonly Element[] {
	return elementsOf(element).filter((one) => one.name === name);
}

/** The first such element at any depth, in reading order. */
export function findDeep(element: Element | undefined, name: string): Element | undefined {
	for (const one of elementsOf(element)) {
		const found = one.name === name ? one : findDeep(one, name);
		if (found) return found;
	}
	return undefined;
}
