import type { PlacedHint } from './hint.ts';
import { isNoun, type Clause, type Sentence } from './text-parts.ts';

const nearest = 8;

/** A noun that carries the meaning, the empty verbs beside it, and the one verb that says it. */
const pairs: readonly (readonly [noun: string, verbs: string, instead?: string])[] = [
	['in anspruch', 'nehm|nimmt|nahm|genommen', 'nutzen'],
	['(?:in|zur) anwendung', 'bring|brach|gebracht|komm|kam|gelang', 'anwenden'],
	['zur durchführung', 'bring|gebracht|komm|gelang', 'durchführen'],
	['zum ausdruck', 'bring|brach|gebracht|komm', 'ausdrücken, sagen'],
	['zum einsatz', 'bring|gebracht|komm|kam', 'einsetzen'],
	['zum abschluss', 'bring|gebracht|komm', 'abschließen'],
	['zur verfügung', 'stell|gestellt', 'geben, bereitstellen'],
	['zur aufgabe', 'hat|haben|mach|gemacht', 'soll'],
	['zur kenntnis', 'nehm|nimmt|genommen', 'lesen, erfahren'],
	['in (?:erwägung|betracht)', 'zieh|gezogen', 'überlegen'],
	['in kraft', 'setz|gesetzt', 'beginnen'],
	['in (?:die )?wege', 'leit|geleitet', 'beginnen'],
	['unter beweis', 'stell|gestellt', 'beweisen'],
	['(?:im|in) einklang', 'steh|stand|bring', 'passen zu'],
	['rechnung', 'trag|trägt|getragen', 'beachten'],
	['sorge', 'trag|trägt|getragen', 'sorgen für'],
	['gebrauch', 'mach|gemacht', 'nutzen'],
	['(?:berücksichtigung|beachtung)', 'find|gefunden|schenk', 'beachten'],
	['(?:anwendung|verwendung)', 'find|gefunden', 'gelten'],
	['durchführung', 'find', 'stattfinden'],
	['unterstützung', 'leist|geleistet|erhalt|erhält|gewähr|erfahr|erfähr', 'helfen, unterstützen'],
	['(?:hilfe|hilfestellung)', 'leist|geleistet|geb|gib|gegeben', 'helfen'],
	['beitrag', 'leist|geleistet', 'beitragen'],
	['(?:entscheidung|entscheidungen)', 'treff|triff|getroffen', 'entscheiden'],
	['(?:feststellung|feststellungen)', 'treff|triff|getroffen', 'feststellen'],
	['(?:vereinbarung|vereinbarungen|absprachen?)', 'treff|triff|getroffen', 'vereinbaren'],
	['(?:vorkehrungen|vorbereitungen)', 'treff|triff|getroffen', 'vorbereiten'],
	[
		'(?:prüfung|überprüfung)',
		'nehm|nimmt|vorgenommen|vornehm|unterzieh|unterzogen|durchführ',
		'prüfen'
	],
	[
		'(?:änderung|anpassung|änderungen|anpassungen|auswahl|bewertung|einschätzung)',
		'nehm|nimmt|vorgenommen|vornehm',
		'ändern, wählen, bewerten'
	],
	['kritik', 'üb|geübt', 'kritisieren'],
	['(?:auskunft|auskünfte)', 'erteil|erteilt', 'informieren, antworten'],
	['(?:genehmigung|erlaubnis|zustimmung)', 'erteil|erteilt', 'genehmigen, zustimmen'],
	['überlegungen', 'stell|anstell|angestellt', 'überlegen'],
	['(?:gespräche?|verhandlungen)', 'führ|geführt', 'sprechen, verhandeln'],
	[
		'(?:untersuchungen?|befragungen?|beratungen?|schulungen?)',
		'durchführ|durchgeführt|führ',
		'untersuchen, befragen, beraten'
	],
	['verpflichtung', 'hat|haben|hatte', 'müssen'],
	['möglichkeit', 'hat|haben|hatte', 'können'],
	['einfluss', 'nehm|nimmt|genommen', 'beeinflussen'],
	['stellung', 'nehm|nimmt|genommen', 'antworten'],
	['rücksicht', 'nehm|nimmt|genommen', 'beachten'],
	['abhilfe', 'schaff|geschaffen', 'lösen'],
	['(?:verzicht|verzögerung|förderung|zustimmung)', 'erfahr|erfähr|erfolg', 'fördern, zustimmen']
];

const compiled = pairs.map(([noun, verbs, instead]) => ({
	noun: new RegExp(`(?<![\\p{L}-])(?:${noun})(?![\\p{L}])`, 'u'),
	verb: new RegExp(`^(?:${verbs})`, 'u'),
	instead
}));

/** Nouns in -ung and the verbs they hide, where the ending alone would not tell. */
const irregular: Readonly<Record<string, string>> = {
	antragstellung: 'beantragen',
	beratung: 'beraten',
	durchführung: 'durchführen',
	förderung: 'fördern',
	einladung: 'einladen',
	umsetzung: 'umsetzen',
	veröffentlichung: 'veröffentlichen',
	verbesserung: 'verbessern',
	unterbringung: 'unterbringen'
};

/** Finds nouns with an empty verb, where one verb says the same ("in Anspruch nehmen": nutzen). */
export function findLightVerbs(sentence: Sentence): readonly PlacedHint[] {
	return sentence.clauses.flatMap((clause) => [
		...findPairs(clause),
		...findHappens(clause),
		...findDoing(clause)
	]);
}

function findPairs({ tokens }: Clause): readonly PlacedHint[] {
	const first = tokens[0];
	if (!first) return [];
	const low = tokens.map((token) => token.low).join(' ');
	return compiled.flatMap(({ noun, verb, instead }) => {
		const match = noun.exec(low);
		if (!match) return [];
		const at = low.slice(0, match.index).split(' ').length - 1;
		const parts = match[0].split(' ').length;
		const found = tokens.find(
			(token, i) =>
				(i < at || i >= at + parts) && /^\p{Ll}/u.test(token.text) && verb.test(token.low)
		);
		const [start, end] = [tokens[at], tokens[at + parts - 1]];
		if (!found || !start || !end) return [];
		return [
			{
				code: 'light-verb' as const,
				from: Math.min(start.from, found.from),
				to: Math.max(end.to, found.to),
				quote: '',
				...(instead ? { suggestion: instead } : {})
			}
		];
	});
}

/** "Die Durchführung der Beratung erfolgt …": the first noun before it is the hidden verb. */
function findHappens({ tokens }: Clause): readonly PlacedHint[] {
	const at = tokens.findIndex(({ low }) => /^erfolg(?:t|en|te|ten)$/u.test(low));
	const verb = tokens[at];
	if (!verb || verb.text.startsWith('Erfolg')) return [];
	const nouns = tokens.filter(
		(token, i) => Math.abs(i - at) <= nearest && isNoun(token) && token.low.endsWith('ung')
	);
	const hidden = nouns.at(/^durchführung$/u.test(nouns[0]?.low ?? '') ? 1 : 0) ?? nouns[0];
	const place = nouns[0] ?? verb;
	const suggestion = hidden && verbOf(hidden.low);
	return [
		{
			code: 'light-verb',
			from: Math.min(place.from, verb.from),
			to: Math.max(place.to, verb.to),
			quote: '',
			...(suggestion ? { suggestion } : {})
		}
	];
}

/** "Die Durchführung der Beratung": beraten. */
function findDoing({ tokens }: Clause): readonly PlacedHint[] {
	return tokens.flatMap((token, at) => {
		const hidden = tokens[at + 2];
		const doing = /^(?:durchführung|vornahme|erbringung)$/u.test(token.low);
		const joined = /^(?:der|von|einer)$/u.test(tokens[at + 1]?.low ?? '');
		if (!doing || !joined || !hidden || !/ung(?:en)?$/u.test(hidden.low)) return [];
		const suggestion = verbOf(hidden.low.replace(/en$/u, ''));
		const place = { code: 'light-verb' as const, from: token.from, to: hidden.to, quote: '' };
		return [suggestion ? { ...place, suggestion } : place];
	});
}

function verbOf(noun: string): string | undefined {
	if (irregular[noun]) return irregular[noun];
	const stem = noun.replace(/ung$/u, '');
	if (/(?:er|el)$/u.test(stem) && !stem.endsWith('ier')) return `${stem}n`;
	return stem.length > 3 ? `${stem}en` : undefined;
}
