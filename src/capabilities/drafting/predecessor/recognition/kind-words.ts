import type { ItemKind } from '../../items.ts';

/**
 * The words by which German concepts call their parts. Compounds count by their last part: a
 * "Schlüsselprojekt" is a measure, a "Teilziel" a goal. Everything is compared in small letters.
 */
export type Named = ItemKind | 'area';

const singulars: readonly (readonly [Named, RegExp])[] = [
	[
		'guideline',
		/^(leitlinie|leitsatz|leitgedanke|leitbildsatz|leitprinzip|leitidee|leitmotiv|leitvorstellung|grundsatz|leitziel)$/
	],
	['goal', /^\p{L}*ziel$/u],
	[
		'measure',
		/^(\p{L}*(ma(ß|ss)nahme|projekt|vorhaben|empfehlung|ma(ß|ss)nahmenvorschlag)|\p{L}*baustein|(ma(ß|ss)nahmen?|projekt)-?(blatt|bogen|skizze)|\p{L}*steckbrief|handlungsansatz|handlungsschritt|handlungsauftrag|aktion|aktivität|arbeitsauftrag)$/u
	],
	[
		'area',
		/^((handlungs|themen|aktions|arbeits|aufgaben|politik|ziel|schwerpunkt)(feld|bereich|schwerpunkt|gebiet)|schwerpunkt|thema|schwerpunktthema|themenschwerpunkt|lebensbereich|themenkomplex)$/
	]
];
const plurals: readonly (readonly [Named, RegExp])[] = [
	[
		'guideline',
		/^(leitlinien|leitsätzen?|leitgedanken|leitbild|leitbilds?ätze|leitprinzipien|leitideen|leitmotive|leitvorstellungen|grundsätzen?|leitzielen?)$/
	],
	['goal', /^\p{L}*(zielen?|zielsetzung(en)?|zielvorstellungen)$/u],
	[
		'measure',
		/^(\p{L}*(ma(ß|ss)nahmen|projekten?|vorhaben|empfehlungen|ma(ß|ss)nahmenvorschläge)|\p{L}*bausteine|handlungsansätze|handlungsschritte|aktionen|aktivitäten|arbeitsaufträge|(ma(ß|ss)nahmen|projekt)\p{L}*(katalog|plan|liste|programm|steckbriefe|blätter|übersicht|tabelle)|aktionsplan)$/u
	],
	[
		'area',
		/^((handlungs|themen|aktions|arbeits|aufgaben|ziel)(felder|bereiche|schwerpunkte|gebiete)n?|schwerpunkten?|schwerpunktthemen)$/
	]
];

/** What a single word names: one such thing, or several of them. */
export function namedBy(word: string, number: 'one' | 'many'): Named | undefined {
	const small = word.toLowerCase();
	return (number === 'one' ? singulars : plurals).find(([, pattern]) => pattern.test(small))?.[0];
}

/** Letters in a number: `M 4.1`, `HZ 2`, `LL3`, `HF1-Z2-M3`; the last one that says something counts. */
const letters: Readonly<Record<string, Named>> = {
	...{ L: 'guideline', LL: 'guideline', LS: 'guideline', LG: 'guideline' },
	...{ Z: 'goal', OZ: 'goal', TZ: 'goal', HZ: 'goal', SZ: 'goal', UZ: 'goal', LZ: 'goal' },
	...{ M: 'measure', MN: 'measure', P: 'measure', HE: 'measure', V: 'measure', PR: 'measure' },
	...{ HF: 'area', TF: 'area', AF: 'area' }
};

export function namedByLetters(code: string): Named | undefined {
	// In "V.1" the letter is a Roman five.
	const groups =
		code.replace(/^[IVX]{1,5}(?=\.\s?\d)/, '').match(/\p{Lu}+(?=[\d\s.\-–/]|$)/gu) ?? [];
	return groups.map((group) => letters[group]).findLast((named) => named !== undefined);
}

/** How far down a goal stands among goals: an "Oberziel" has "Teilziele" below it. */
export function goalRank(word: string): number {
	const small = word.toLowerCase();
	if (/^(ober|leit|haupt|rahmen|kern|grob|global|strategisch|übergeordnet|langfristig)/.test(small))
		return 0;
	if (/^(teil|unter|handlungs|fein|detail|operativ|konkret|einzel|mittler)/.test(small)) return 2;
	return 1;
}
