import { abbreviations } from '../texts/full-stops.ts';

export type Span = { readonly from: number; readonly to: number };

/** Before a number with a full stop that counts: "am 3. Mai", "im 2. Quartal". */
const beforeOrdinal = /(?:^|\s)(?:am|bis|vom|zum|ab|dem|den|der|die|das|des|im|seit|und)\s*$/iu;
const months =
	/^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)/iu;
const stop = /[.!?…]+["“”»«’)\]]*(?=\s|$)|\n\s*(?:\n|[-–•*]\s)?/gu;

/** Cuts German prose into sentences; knows abbreviations, dates and numbers that end in a full stop. */
export function splitSentences(text: string): readonly Span[] {
	const spans: Span[] = [];
	let from = 0;
	for (const match of text.matchAll(stop)) {
		const end = match.index + match[0].length;
		if (match[0].startsWith('.') && goesOn(text, match.index, end)) continue;
		add(spans, text, from, end);
		from = end;
	}
	add(spans, text, from, text.length);
	return spans;
}

function goesOn(text: string, at: number, end: number): boolean {
	const next = text.slice(end).trimStart();
	if (next === '') return false;
	if (/^\p{Ll}/u.test(next)) return true;
	const before = text.slice(0, at);
	const last = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '';
	if (/^\d{1,2}$/.test(last))
		return months.test(next) || beforeOrdinal.test(before.slice(0, -last.length));
	return /^\p{L}$/u.test(last) || abbreviations.has(last.toLowerCase());
}

function add(spans: Span[], text: string, from: number, to: number): void {
	const part = text.slice(from, to);
	const lead = part.length - part.trimStart().length;
	const trimmed = part.trim();
	if (/[\p{L}\p{N}]/u.test(trimmed))
		spans.push({ from: from + lead, to: from + lead + trimmed.length });
}
