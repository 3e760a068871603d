/** What a label beside an item tells. */
export type FieldKey =
	| 'number'
	| 'title'
	| 'goal'
	| 'guideline'
	| 'area'
	| 'text'
	| 'responsible'
	| 'cost'
	| 'time'
	| 'state'
	| 'other';

/** Labels of forms, tables and lines, in small letters and without what stands in brackets. */
const labels: readonly (readonly [FieldKey, RegExp])[] = [
	[
		'number',
		/^((lfd\.?|laufende)\s?)?(nr\.?|nummer|no\.?)$|^(kenn|ma(ß|ss)nahmen?|projekt|ziel|ordnungs)-?\s?(nr\.?|nummer|ziffer|zahl)$|^kürzel$|^code$|^id$|^#$/
	],
	[
		'responsible',
		/zuständig|verantwort|federführ|durchführ|umsetzung durch|träger|^wer\??$|wer macht|^akteure?|ansprechpartner|leitung$|koordination|umsetzende|^fachamt|^amt$|^fachbereich|umgesetzt (von|durch)|^ausführende?/
	],
	[
		'cost',
		/kosten|finanz|mittel(bedarf|herkunft|einsatz)?$|budget|ressourcen|haushalt|^aufwand|aufwendungen|förder(ung|mittel)$|^euro|in euro|^was kostet/
	],
	[
		'time',
		/zeit(raum|plan|rahmen|horizont|schiene|punkt|ziel|liche)|^zeit$|^bis wann|laufzeit|termin|^frist|^beginn|^dauer|umsetzungs(zeit|horizont|beginn)|^wann|^start|realisierung(szeit|$)|^durchführungszeit|^bis\b/
	],
	[
		'state',
		/^(aktueller |derzeitiger )?(sach)?stand|umsetzungsst|^status|^bearbeitungsst|bereits umgesetzt|^fortschritt|^ergebnis(se)?( bisher)?$|^sachstand|^realisierungsst|^umgesetzt|^wo stehen wir/
	],
	[
		'goal',
		/^(\p{L}*(zugehörige[sr]?|übergeordnete[sr]?|zugeordnete[sr]?|betroffene[sr]?)\s)?\p{L}*ziel(e|en|bezug|setzung|zuordnung)?(\s?(nr\.?|der ma(ß|ss)nahme|des projekts))?$|^(bezug|beitrag|zuordnung|dient|zu)\s.*ziel|^(beitrag|bezug|gehört|dient) zu$|^(wozu|wofür)\??$|^(was|das) (wollen|möchten) wir( erreichen)?\??$|^(was|das) wir( erreichen)? wollen$/u
	],
	// "Bezug: Leitsatz 1": what it names says whether that is a guideline or a goal.
	[
		'guideline',
		/^(zugehörige |bezug )?(zur |zum )?leit(linie|s(a|ä)tz|bild|gedanke)(n|e|er)?$|^(bezug|bezüge|dient|leitbezug|trägt bei zu)$/
	],
	[
		'area',
		/^(handlungs|themen|aktions|arbeits)(feld|bereich|schwerpunkt)$|^bereich$|^schwerpunkt$|^kapitel$/
	],
	[
		'title',
		/^(ma(ß|ss)nahmen?|projekt)?-?(titel|bezeichnung|name|überschrift)$|^(name|titel|bezeichnung) (der|des) |^\p{L}*(ma(ß|ss)nahmen?|projekte?|vorhaben|handlungsempfehlung(en)?|empfehlung(en)?|aktivität(en)?)$|^was\??$|^was (ist zu tun|tun wir|machen wir|planen wir|soll geschehen|wird getan)|^(was|das) wir (tun|machen|planen)|^\p{L}*baustein$|^handlungsschritte?$/u
	],
	[
		'text',
		/beschreibung|^inhalte?$|^erläuterung(en)?$|^kurztext$|^begründung$|^umsetzung(sschritte)?$|^details?$|^konkret|^anmerkung(en)?$|^bemerkung(en)?$|^hinweise?$|^vorgehen|^wie\??$|^ausgangslage$|^hintergrund$|^anlass$|^(nächste )?schritte$/
	],
	[
		'other',
		/zielgruppe|für wen|kooperation|partner|beteiligte|mitwirk|indikator|messgröße|erfolgs|kennzahl|priorität|wirkung|nutzen|messbar|evaluation|quelle|querverweis|synergi|risik|warum|^wo\??$|(^|[\s-]|stand|einsatz|veranstaltungs|durchführungs|umsetzungs|lern)ort$|stadtteil|einzugs|^weitere|^räum/
	]
];

export function fieldKeyOf(label: string): FieldKey | undefined {
	const small = label
		.toLowerCase()
		.replaceAll(/\([^)]*\)|[:*]/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
	if (small === '' || small.length > 60) return undefined;
	return labels.find(([, pattern]) => pattern.test(small))?.[0];
}

/** `Wer: VHS Wann: 2018`: a known label in the middle of a line begins the next field. */
function perLabel(line: string): readonly string[] {
	const starts = [...line.matchAll(/\s(\p{Lu}\p{L}{2,24}):(?=\s|$)/gu)].filter(([, label = '']) =>
		fieldKeyOf(label)
	);
	const ends = [...starts.map(({ index }) => index), line.length];
	return [0, ...ends.slice(0, -1)].map((from, at) => line.slice(from, ends[at]));
}

/** What a paragraph says before its fields, and those; nothing where it has none. */
export function headAndFields(
	text: string
): { head: string; fields: readonly Field[] } | undefined {
	const lines = text.split('\n');
	const from = lines.findIndex((line) => fieldsIn(line).length > 0);
	const fields = from > 0 ? fieldsIn(lines.slice(from).join('\n')) : [];
	const told = fields.some(({ key }) => key === 'responsible' || key === 'time' || key === 'cost');
	return told ? { head: lines.slice(0, from).join('\n'), fields } : undefined;
}

export type Field = { readonly key: FieldKey; readonly label: string; readonly value: string };

/** A line like `Verantwortlich: Sozialamt`; the value may come in the next line. */
export function readField(line: string): Field | undefined {
	const [, label = '', value = ''] = /^([^:\n]{2,60}?)\s*(?::|\t+)\s*([\s\S]*)$/.exec(line) ?? [];
	// A label is a few words, and the first of them is capital.
	if (!/^[\p{Lu}#]/u.test(label) || label.split(/\s+/).length > 5) return undefined;
	const key = fieldKeyOf(label);
	return key && { key, label: label.trim(), value: value.trim() };
}

/** Labels in a line of their own, or several in one line: `Zuständig: A | Zeitraum: B`. */
export function fieldsIn(text: string): readonly Field[] {
	if (text.length > 4000) return [];
	const lines = text
		.split(/\n|\s[|•·]\s|(?<=\S);\s+(?=\p{Lu}[\p{L} /-]{3,40}:)|\t+(?=\p{Lu}[\p{L} /-]{3,40}:)/u)
		.flatMap(perLabel);
	const fields: Field[] = [];
	for (const line of lines) {
		const field = readField(line.trim());
		const last = fields.at(-1);
		if (field) fields.push(field);
		else if (last && line.trim())
			fields[fields.length - 1] = { ...last, value: `${last.value}\n${line.trim()}`.trim() };
		// What stands before the first label is text, and the whole is no row of fields.
		else if (line.trim()) return [];
	}
	return fields;
}
