import { isMap, isPair, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { findingAt, type Finding } from './finding.ts';

/** A file as plain data, and the line on which each part of it stands. */
export type Written = {
	readonly value: unknown;
	/** Of the part itself, or of the nearest part around it that is there. */
	readonly lineOf: (path: Path) => number;
};
export type Path = readonly (string | number)[];

/** YAML 1.2, and JSON with it. Never throws: what cannot be read is a finding. */
export function readYaml(text: string): Written | { readonly findings: readonly Finding[] } {
	const lines = new LineCounter();
	try {
		const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
		if (document.errors.length === 0)
			return { value: document.toJS({ maxAliasCount: 20 }), lineOf: lineFinder(document, lines) };
		return {
			findings: document.errors.slice(0, 5).map(({ code, pos }) => {
				const line = lines.linePos(pos[0]).line || 1;
				return findingAt(line, [], sayable(code), {});
			})
		};
	} catch {
		// Nested too deep, or references that grow without end.
		return { findings: [findingAt(1, [], 'not-readable', {})] };
	}
}

function sayable(code: string) {
	if (code === 'DUPLICATE_KEY') return 'field-twice';
	return code === 'TAB_AS_INDENT' ? 'tab' : 'not-readable';
}

function lineFinder(document: Document, lines: LineCounter): Written['lineOf'] {
	const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line || 1;
	return (path) => {
		let node: unknown = document.contents;
		let line = lineAt(startOf(node));
		for (const part of path) {
			if (isMap(node)) {
				const pair = node.items.find((item) => isPair(item) && textOf(item.key) === String(part));
				if (!pair) break;
				line = lineAt(startOf(pair.key));
				node = pair.value;
			} else if (isSeq(node)) {
				node = node.items[Number(part)];
				line = lineAt(startOf(node) ?? lines.lineStarts[line - 1]);
			} else break;
		}
		return line;
	};
}

function startOf(node: unknown): number | undefined {
	return (node as Node | null | undefined)?.range?.[0];
}

function textOf(key: unknown): string {
	return String((key as { value?: unknown } | null)?.value);
}
