import { abbreviations } from './full-stops.ts';

/** A text in its sentences, each with the white space behind it: joined they give the text again. */
export function sentencesOf(text: string): readonly string[] {
	const sentences: string[] = [];
	let from = 0;
	for (const { index, 0: found } of text.matchAll(/\n\s*|[.!?…]+["'”“’»«)\]]*\s+/gu)) {
		const end = index + found.length;
		if (end === text.length || !ends(text.slice(from, index), found, text.slice(end))) continue;
		sentences.push(text.slice(from, end));
		from = end;
	}
	if (from < text.length) sentences.push(text.slice(from));
	return sentences;
}

/** The words of a sentence, without the white space around it. */
export function bare(sentence: string): string {
	return sentence.trim();
}

/** They may stand in a sentence as well as at its end; then the next word decides. */
const oftenLast = new Set(['usw', 'etc', 'a', 'ä', 'm', 'v', 'j', 'jh']);

/** Words that nearly always begin a sentence when they are written with a capital. */
const beginnings = new Set([
	...['aber', 'alle', 'als', 'am', 'an', 'auch', 'auf', 'aus', 'außerdem', 'bei', 'beim', 'bis'],
	...['da', 'dabei', 'dadurch', 'dafür', 'damit', 'danach', 'dann', 'daran', 'darum', 'das'],
	...['dazu', 'denn', 'der', 'deshalb', 'die', 'dies', 'diese', 'dieser', 'dieses', 'doch', 'dort'],
	...[
		'durch',
		'ein',
		'eine',
		'einmal',
		'er',
		'es',
		'für',
		'hier',
		'ihr',
		'ihre',
		'im',
		'in',
		'ist'
	],
	...['jede', 'jeder', 'jedes', 'jemand', 'mit', 'nach', 'nicht', 'niemand', 'nur', 'ob', 'ohne'],
	...['sie', 'so', 'solange', 'sobald', 'über', 'um', 'und', 'unser', 'unsere', 'unter', 'viele'],
	...['vom', 'von', 'vor', 'was', 'weil', 'wenn', 'wer', 'wie', 'wir', 'wo', 'zu', 'zum', 'zur']
]);

function ends(before: string, mark: string, after: string): boolean {
	if (mark.includes('\n')) return true;
	if (!/^["'„“‚»«([]*[\p{Lu}\p{Lo}\p{N}]/u.test(after)) return false;
	if (!mark.startsWith('.') || mark.startsWith('..')) return true;
	const last = /[^\s("'„“‚»«[]*$/u.exec(before)?.[0] ?? '';
	const word = last.toLowerCase();
	const open = oftenLast.has(word) || /^\d{1,2}$/.test(word);
	if (open) return begins(after);
	const belongs = /^(?:\p{L}|[ivx]+|.*str)$/u.test(word) || abbreviations.has(word);
	return !belongs;
}

function begins(after: string): boolean {
	const next = /[\p{L}]+/u.exec(after)?.[0] ?? '';
	return /^\p{Lu}/u.test(next) && beginnings.has(next.toLowerCase());
}
