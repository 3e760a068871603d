/** How much a check weighs: what must be there, what should be, and what the council will ask. */
export type Weight = 'must' | 'should' | 'council';

export type Check<Code extends string = string> = {
	readonly code: Code;
	readonly weight: Weight;
	readonly met: boolean;
	/** What was found, in the words of the item, or a number of it. */
	readonly found?: string;
};

const people =
	/(?<!\p{L})(?:alle[nrms]?|jede[nrms]?|niemand(?:em|en)?|wer|Mensch(?:en)?|Leuten?|Frau(?:en)?|Mann|Männern?|Kind(?:e?s|er|ern)?|Jugendlichen?|Familien?|Eltern|Senioren|Geflüchteten?|Zugewanderten?|Neuzugewanderten?|Schwangeren?|Ehrenamtlichen?|Beschäftigten?|Nachbarn?|Vereinen?|Praxen|Ärztin|Ärzten?|Patienten|Schülern?|Lehrkräften?|Fachkräften?|Alleinerziehenden?|Auszubildenden?|Erwachsenen?|Betrieben?|Kitas?|Schulen?)(?!\p{L})/iu;
const women = /\p{Lu}\p{Ll}+innen(?!\p{L})/u;

/** Whether a text says who it is about; the words for people that concepts use. */
export function namesPeople(text: string): boolean {
	return people.test(text) || women.test(text);
}
