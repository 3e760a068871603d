import type { PlacedHint } from './hint.ts';
import type { Clause, Sentence, Token } from './text-parts.ts';
import { isParticiple, isToInfinitive } from './participles.ts';

/** Who can do something; a passive that names one of them is no riddle. */
const someone =
	/(?:stadt|gemeinde|landkreis|land|landes|bund|bundes|amt|amtes|ämter[n]?|fachbereich[s]?|verwaltung|vereine?n?|träger[n]?|beirat|rat|ausschuss|schulen?|kitas?|zentrum|gesellschaft|polizei|dienst|stelle|gruppe|kammer|center|versammlung|personen?|menschen|ehrenamtlichen?|fachkräften?|lotsen|paten|eltern|familien|kinder[n]?|innen|beauftragten?|praxen|klinikum|hochschule|ihr|ihm|ihnen|uns|allen|jedem|jeder)$/u;
const conjunction =
	/^(?:dass|wenn|weil|damit|ob|falls|sofern|sobald|während|bevor|nachdem|obwohl|indem|wie|wo|wann|warum|wer|was|wem|wen)$/u;
const pronoun = /^(?:die|der|das|den|dem|deren|dessen|denen|welche[rsmn]?)$/u;
const led = /^(?:in|an|auf|mit|bei|für|von|zu|aus)$/u;
const modal = /^(?:soll(?:en|te|ten)?|kann|können|muss|müssen|darf|dürfen)$/u;
const become = /^(?:wird|werden|wurde|wurden|werde|worden)$/u;
const is = /^(?:ist|sind|war|waren)$/u;
/** With these "ist … zu" is no order to nobody. */
const able =
	/^(?:lage|bereit|wichtig|schwer|leicht|notwendig|nötig|ziel|aufgabe|pflicht|ziele|recht)$/u;

/** Finds "man" and passives without an actor: who does it? */
export function findMissingActors(sentence: Sentence): readonly PlacedHint[] {
	return sentence.clauses.flatMap((clause, at) => [
		...findMan(clause),
		...(at > 0 && isSubordinate(clause) ? [] : findPassive(clause))
	]);
}

function findMan({ tokens }: Clause): readonly PlacedHint[] {
	return tokens.flatMap((token, at) =>
		token.low === 'man' && tokens[at - 1]?.low !== 'wie'
			? [{ code: 'man' as const, from: token.from, to: token.to, quote: token.text }]
			: []
	);
}

function findPassive({ tokens }: Clause): readonly PlacedHint[] {
	if (namesActor(tokens)) return [];
	const verb = tokens.find(({ low }) => become.test(low));
	if (tokens.some(({ low }) => low === 'angestrebt')) return [];
	if (verb) {
		const participles = tokens.filter(
			(token, at) => isParticiple(token.text) && standsLast(tokens, at)
		);
		return participles.slice(0, 1).map((found) => between(verb, found));
	}
	const order = tokens.find(({ low }) => is.test(low));
	if (!order || tokens.some(({ low }) => able.test(low))) return [];
	const at = tokens.findIndex((token, index) => isToInfinitive(token.low, tokens[index - 1]?.low));
	const found = tokens[at];
	return found && at >= tokens.length - 4 ? [between(order, found)] : [];
}

/** A participle that carries the verb stands at the end, before "werden", or before "und" and another one. */
function standsLast(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (!next || become.test(next.low)) return true;
	if (/^(?:und|oder|sowie|als|wie)$/u.test(next.low)) return true;
	return false;
}

function namesActor(tokens: readonly Token[]): boolean {
	return tokens.some(
		({ low }, at) =>
			(low === 'von' || low === 'vom' || low === 'durch') &&
			tokens.slice(at + 1, at + 5).some((token) => someone.test(token.low))
	);
}

/** In a side clause the passive is seldom the promise; articles begin one only if the verb stands last. */
function isSubordinate({ tokens }: Clause): boolean {
	const [first, second] = tokens;
	if (!first) return false;
	const leads = led.test(first.low) && second !== undefined;
	const opener = leads ? second.low : first.low;
	if (conjunction.test(opener)) return true;
	const verbs = tokens.flatMap(({ low }, at) => (become.test(low) || modal.test(low) ? [at] : []));
	return pronoun.test(opener) && verbs.length > 0 && (verbs[0] ?? 0) >= tokens.length - 2;
}

function between(a: Token, z: Token): PlacedHint {
	const near = Math.abs(z.from - a.from) < 40;
	const [from, to] = near ? [Math.min(a.from, z.from), Math.max(a.to, z.to)] : [z.from, z.to];
	return { code: 'passive', from, to, quote: '' };
}
