import { findingWords, type FindingCode, type FindingFacts } from './words.ts';

/** What is wrong with a template's file, where, and what to do about it. */
export type Finding = {
	/** 1 is the first line of the file. */
	readonly line: number;
	/** `steps[3].lasts.least`; empty for the file as a whole. */
	readonly path: string;
	readonly code: FindingCode;
	readonly message: { readonly de: string; readonly en: string };
};

/** Notes a finding at a place of the file. */
export type Report = (
	path: readonly (string | number)[],
	code: FindingCode,
	facts?: FindingFacts
) => void;

export function findingAt(
	line: number,
	path: readonly (string | number)[],
	code: FindingCode,
	facts: FindingFacts
): Finding {
	const message = { de: findingWords.de[code](facts), en: findingWords.en[code](facts) };
	return { line, path: sayPath(path), code, message };
}

/** `['steps', 3, 'key']` → `steps[3].key`. */
function sayPath(path: readonly (string | number)[]): string {
	return path
		.map((part, place) =>
			typeof part === 'number' ? `[${part}]` : place === 0 ? part : `.${part}`
		)
		.join('');
}
