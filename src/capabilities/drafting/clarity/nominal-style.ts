import type { PlacedHint } from './hint.ts';
import { isNoun, type Sentence } from './text-parts.ts';

const abstract = /(?:ung|ungen|keit|keiten|heit|heiten|ierung)$/u;
/** Nouns that look abstract and name a thing, a place or people. */
const concrete =
	/(?:wohnung|zeitung|siedlung|bevölkerung|verwaltung|einrichtung|sitzung|versammlung|abteilung|leistung|ausbildung|bildung|rechnung|kleidung|heizung|meinung|erfahrung|ordnung|satzung|regierung|stiftung|wirkung|krankheit|gesundheit|mehrheit|minderheit|vergangenheit|möglichkeit|behinderung|veranstaltung|betreuung|umgebung|übung|einladung|werbung|ernährung|beratung|prüfung|gelegenheit|einheit|sprung|jung|sammlung|ausstellung|unterbringung|schulung|schwierigkeit|zuwanderung|nahrung)(?:en)?$/u;
const fewest = 3;
const widest = 9;

/** Finds chains of abstract nouns: verbs would say who does what. */
export function findNominalStyle({ tokens }: Sentence): readonly PlacedHint[] {
	const places = tokens.flatMap((token, at) =>
		isNoun(token) && abstract.test(token.low) && !concrete.test(token.low) ? [at] : []
	);
	for (let first = 0; first + fewest <= places.length; first++) {
		let last = first;
		while (last + 1 < places.length && (places[last + 1] ?? 0) - (places[last] ?? 0) <= widest - 3)
			last++;
		const [from, to] = [tokens[places[first] ?? 0], tokens[places[last] ?? 0]];
		if (last - first + 1 >= fewest && from && to)
			return [{ code: 'nominal', from: from.from, to: to.to, quote: '' }];
	}
	return [];
}
