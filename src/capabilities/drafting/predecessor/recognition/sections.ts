import type { ItemKind } from '../../items.ts';
import { namedBy } from './kind-words.ts';

/** What a heading says about everything below it. */
export type Section =
	/** Items of these kinds follow; `about` is what they belong to: "Maßnahmen zu Ziel 3.2". */
	| { readonly role: 'kinds'; readonly kinds: readonly ItemKind[]; readonly about: string | null }
	/** Only holds chapters together: "Die Handlungsfelder". */
	| { readonly role: 'wrapper' }
	/** Nothing below is an item, whatever it looks like. */
	| { readonly role: 'outside'; readonly why: Outside }
	| { readonly role: 'chapter' };
export type Outside = 'text' | 'summary' | 'annex' | 'rejected';

const outside: readonly (readonly [Outside, RegExp])[] = [
	[
		'rejected',
		/verworfen|nicht (weiter ?verfolgt|aufgenommen|übernommen|berücksichtigt|umsetzbar|realisier)|abgelehnt|zurückgestellt|ausgeschieden|gestrichen|ideen(speicher|sammlung|pool|liste)|themenspeicher|weitere ideen|offene ideen|nicht weiter|entfallen/
	],
	[
		'summary',
		/zusammenfassung|kurzfassung|kurzüberblick|auf einen blick|im überblick|gesamtübersicht|^überblick|(ziel|ma(ß|ss)nahmen|leitlinien|projekt)übersicht|übersicht (der|über|aller|zu)|^übersicht\b|management summary|zielsystem|zielpyramide/
	],
	['annex', /^(anhang|anlagen?)\b/],
	[
		'text',
		/^(vorwort|gru(ß|ss)wort|geleitwort|inhalt|inhaltsverzeichnis|impressum|einleitung|einführung|vorbemerkung|präambel|anlass|auftrag|literatur|quellen|glossar|abkürzung|danksagung|ausblick|fazit|methodi|vorgehen|begriff|rechtliche|gesetzliche|demogra|statisti|bevölkerung|datenlage)|verzeichnis$|ausgangs(lage|situation)|bestands(aufnahme|analyse|erhebung)|^(ist-|situations|sozialraum|stärken)\p{L}*analyse|^analyse|^(aktuelle )?situation|beteiligungs(prozess|verfahren)|entstehung|erarbeitung|prozess ?(der|zur|beschreibung)|rückblick|bisherige|erfahrungen|evaluation|monitoring|controlling|fortschreibung|berichtswesen|^zahlen|daten und fakten|handlungsbedarf|herausforderung|^hintergrund|^aufbau\b|zum aufbau|hinweise zu|lesehilfe|umsetzungsstruktur|steuerung und|rahmenbedingung|was bereits|bestehende angebote|ansprechpartner|mitwirkende|beteiligte$/u
	]
];

/** Concepts for everybody say "Das wollen wir erreichen" and "Das tun wir" for goals and measures. */
const inPlainWords: readonly (readonly [ItemKind, RegExp])[] = [
	[
		'goal',
		/^(was|das|wohin) (wollen|möchten) wir( erreichen| gemeinsam erreichen)?[?:]?$|^(was|das|wohin) wir( gemeinsam)?( erreichen)? (wollen|möchten)[?:]?$/
	],
	[
		'measure',
		/^(was|das|so) (tun|machen|planen|unternehmen) wir( dafür| konkret)?[?:]?$|^(was|das) wir( dafür| konkret)? (tun|machen|planen|vorhaben|unternehmen)( wollen| werden)?[?:]?$|^(das|was) (nehmen|haben) wir (uns )?vor[?:]?$|^was ist zu tun[?:]?$/
	]
];

/** What the heading means; its number is already taken off. */
export function sectionOf(heading: string): Section {
	const small = heading.toLowerCase().replaceAll(/\s+/g, ' ').trim();
	const why = outside.find(([, pattern]) => pattern.test(small))?.[0];
	if (why) return { role: 'outside', why };
	const said = inPlainWords.find(([, pattern]) => pattern.test(small))?.[0];
	if (said) return { role: 'kinds', kinds: [said], about: null };
	const words = heading.match(/\p{L}[\p{L}-]*/gu) ?? [];
	if (words.length > 10) return { role: 'chapter' };
	// Concerns the concept itself and not what it wants.
	if (
		/\b(konzepts?|konzeptes|studie|berichts?|verfahrens|planung)\b/.test(small) &&
		/ziel|auf(bau|gabe)|zweck/.test(small)
	)
		return { role: 'outside', why: 'text' };
	const named = words.map((word) => namedBy(word, 'many'));
	const kinds = [...new Set(named)].filter(
		(one): one is ItemKind => one !== undefined && one !== 'area'
	);
	// In "Handlungsfelder, Ziele und Maßnahmen" chapters come first, in "Ziele" they do not.
	if (kinds.length > 0 && headsItems(words, named)) {
		const about =
			/\b(?:zum?|zur|für|von)\s+((?:Leit|Ober|Teil|Handlungs)?(?:[Zz]iel|[Ll]inie|Leitlinie|Leitsatz)\s+\S[\s\S]*)$/u.exec(
				heading
			)?.[1];
		return { role: 'kinds', kinds, about: about ?? null };
	}
	if (named.includes('area')) return { role: 'wrapper' };
	return { role: 'chapter' };
}

/** The kind is what the heading is about, and not only mentioned in it: "Ziele", "Unsere Leitlinien für Gesundheit". */
function headsItems(words: readonly string[], named: readonly (string | undefined)[]): boolean {
	const first = named.findIndex(Boolean);
	const before = words.slice(0, first).map((word) => word.toLowerCase());
	const opening =
		/^(die|der|das|unsere|unser|strategische[nrs]?|operative[nrs]?|konkrete[nrs]?|übergeordnete[nrs]?|langfristige[nrs]?|allgemeine[nrs]?|gemeinsame[nrs]?|empfohlene[nrs]?|geplante[nrs]?|vorgesehene[nrs]?|zentrale[nrs]?|weitere[nrs]?|folgende[nrs]?|fünf|sechs|sieben|acht|zehn|und|abgeleitete[nrs]?|städtische[nrs]?|prioritäre[nrs]?|wichtigste[nrs]?|vorgeschlagene[nrs]?|kurzfristige[nrs]?|mittelfristige[nrs]?)$/;
	return before.every((word) => opening.test(word) || word.length <= 3);
}
