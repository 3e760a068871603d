/** What a finding is about: the name that was written, what is allowed, the numbers that count. */
export type FindingFacts = {
	readonly name?: string | undefined;
	readonly given?: string | undefined;
	readonly allowed?: readonly string[] | undefined;
	readonly limit?: string | undefined;
};

const or = (words: readonly string[] | undefined) => (words ?? []).join(', ');

const de = {
	'too-large': ({ limit }: FindingFacts) =>
		`Die Datei ist zu groß. Höchstens ${limit} Zeichen sind möglich.`,
	'not-readable': (_facts: FindingFacts) =>
		'Ab hier ist die Datei weder YAML noch JSON. Prüfen Sie Einrückung, Anführungszeichen, Klammern und Doppelpunkte.',
	'field-twice': (_facts: FindingFacts) =>
		'Dieses Feld steht hier zweimal. Löschen Sie eines davon.',
	tab: (_facts: FindingFacts) => 'Rücken Sie mit Leerzeichen ein, nicht mit Tabulatoren.',
	'other-format': ({ limit }: FindingFacts) =>
		`Am Anfang muss „format: ${limit}“ stehen. Andere Formate kennt diese Fassung nicht.`,
	'field-missing': ({ name }: FindingFacts) => `Hier fehlt das Feld „${name}“.`,
	'field-unknown': ({ name, allowed }: FindingFacts) =>
		`Das Feld „${name}“ gibt es hier nicht.${allowed?.length ? ` Meinen Sie „${or(allowed)}“?` : ''}`,
	'not-text': (_facts: FindingFacts) =>
		'Hier gehört Text hin. Setzen Sie Zahlen in Anführungszeichen.',
	'not-a-number': ({ limit }: FindingFacts) => `Hier gehört eine ganze Zahl hin: ${limit}.`,
	'not-yes-or-no': (_facts: FindingFacts) => 'Hier gehört „true“ oder „false“ hin.',
	'not-a-list': (_facts: FindingFacts) =>
		'Hier gehört eine Liste hin: jede Zeile eingerückt und mit „- “ davor.',
	'not-fields': (_facts: FindingFacts) => 'Hier gehören Felder hin, jedes als „name: wert“.',
	empty: (_facts: FindingFacts) =>
		'Hier steht nichts. Schreiben Sie etwas, oder löschen Sie das Feld.',
	'too-long': ({ limit }: FindingFacts) => `Der Text ist zu lang. Höchstens ${limit} Zeichen.`,
	'too-few': ({ limit }: FindingFacts) => `Die Liste ist zu kurz. Mindestens ${limit}.`,
	'too-many': ({ limit }: FindingFacts) => `Die Liste ist zu lang. Höchstens ${limit}.`,
	'not-among': ({ given, allowed }: FindingFacts) =>
		`„${given}“ gibt es hier nicht. Möglich sind: ${or(allowed)}.`,
	'not-a-key': ({ given }: FindingFacts) =>
		`„${given}“ ist kein Schlüssel. Möglich sind kleine Buchstaben a bis z, Ziffern und Bindestriche, zum Beispiel „first-meeting“.`,
	'not-a-code': ({ given }: FindingFacts) =>
		`„${given}“ ist kein Kürzel. Ein Kürzel hat zwei große Buchstaben, zum Beispiel „GE“.`,
	'not-a-distance': ({ given }: FindingFacts) =>
		`„${given}“ ist kein Abstand. Schreiben Sie zum Beispiel „14 days“, „2 weeks“ oder „5 workdays“.`,
	'not-a-length': (_facts: FindingFacts) =>
		'Das ist keine Dauer. Schreiben Sie „14 days“ oder „2 weeks“, oder geben Sie „least“ und „most“ in Tagen an.',
	'not-a-due': ({ given }: FindingFacts) =>
		`„${given}“ ist kein Zeitpunkt. Schreiben Sie zum Beispiel „3 weeks before start“, „2 days after end“ oder „on start“.`,
	'not-a-day': ({ given }: FindingFacts) =>
		`„${given}“ ist kein Tag. Schreiben Sie ihn zum Beispiel als 2027-01-31.`,
	'not-a-time': ({ given }: FindingFacts) =>
		`„${given}“ ist keine Uhrzeit. Schreiben Sie sie zum Beispiel als "17:00".`,
	'not-days': (_facts: FindingFacts) =>
		'Diese Tage sind nicht zu verstehen. Möglich ist genau eines von: not (publicHolidays, schoolHolidays, summerHolidays, freeDays), in (summerHolidays, councilDays), weekdays (1 bis 7, 1 ist Montag), on, from, until (je ein Tag).',
	'given-twice': ({ given, limit }: FindingFacts) =>
		`„${given}“ gibt es schon in Zeile ${limit}. Jeder Name darf nur einmal vorkommen.`,
	'unknown-step': ({ given, allowed }: FindingFacts) =>
		`Den Schritt „${given}“ gibt es nicht.${allowed?.length ? ` Meinen Sie „${or(allowed)}“?` : ''}`,
	'unknown-group-step': ({ given, allowed }: FindingFacts) =>
		`„${given}“ ist kein Schritt der Gruppen. Möglich sind: ${or(allowed)}.`,
	'unknown-phase': ({ given, allowed }: FindingFacts) =>
		`Die Phase „${given}“ gibt es nicht. Möglich sind: ${or(allowed)}.`,
	'lasts-out-of-order': (_facts: FindingFacts) =>
		'Die Dauer passt nicht zusammen: „least“ darf nicht über „wanted“ liegen und „wanted“ nicht über „most“.',
	'rule-says-nothing': (_facts: FindingFacts) =>
		'Diese Regel sagt nichts. Geben Sie „atLeast“ oder „atMost“ mit „after“ oder „before“ an, oder „days“.',
	'rule-says-two-things': ({ allowed }: FindingFacts) =>
		`Diese Regel sagt zwei Dinge zugleich: ${or(allowed)}. Machen Sie zwei Regeln daraus.`,
	'rule-needs-step': (_facts: FindingFacts) =>
		'Zum Abstand gehört ein anderer Schritt: mit „after“ oder „before“.',
	'rule-needs-distance': (_facts: FindingFacts) =>
		'Zum anderen Schritt gehört ein Abstand: mit „atLeast“ oder „atMost“.',
	'rule-with-itself': (_facts: FindingFacts) =>
		'Ein Schritt kann sich nicht nach sich selbst richten. Wie lange er dauert, sagt „lasts“.',
	'only-with-days': (_facts: FindingFacts) => '„whole“ gibt es nur zusammen mit „days“.',
	'only-with-distance': ({ name }: FindingFacts) =>
		`„${name}“ gibt es nur zusammen mit einem Abstand zu einem anderen Schritt.`,
	'only-between-groups': (_facts: FindingFacts) =>
		'„previousGroup“ gibt es nur, wenn beide Schritte zu den Gruppen gehören.',
	'window-out-of-order': (_facts: FindingFacts) =>
		'Das verlängerte Zeitfenster („extendedWeeks“) darf nicht kürzer sein als das einfache („weeks“).',
	'size-out-of-order': (_facts: FindingFacts) =>
		'Die Kerngruppe kann höchstens („most“) nicht kleiner sein als mindestens („least“).',
	'unknown-area': ({ given, allowed }: FindingFacts) =>
		`Den Bereich „${given}“ gibt es nicht. Möglich sind: ${or(allowed)}.`,
	'unknown-template': ({ given, allowed }: FindingFacts) =>
		`Die Vorlage „${given}“ gibt es nicht. Mitgeliefert sind: ${or(allowed)}.`,
	'not-optional': ({ given, allowed }: FindingFacts) =>
		`„${given}“ ist kein Schritt, der wegbleiben kann. Möglich sind: ${or(allowed)}.`,
	'ends-before-begins': (_facts: FindingFacts) =>
		'Das Ende liegt vor dem Beginn. Tauschen Sie die beiden Tage.',
	'plan-too-long': ({ limit }: FindingFacts) => `Ein Plan reicht über höchstens ${limit} Jahre.`,
	'needs-free-days': (_facts: FindingFacts) =>
		'Ohne freie Tage lässt sich nicht planen. Nennen Sie das Land (zum Beispiel „land: BB“) oder die Tage selbst („holidays“).',
	'not-a-month': ({ given }: FindingFacts) =>
		`„${given}“ ist kein Monat. Schreiben Sie ihn zum Beispiel als 2017-07.`,
	'unknown-placeholder': ({ given, allowed }: FindingFacts) =>
		`Den Platzhalter „${given}“ gibt es nicht. Möglich sind: ${or(allowed)}.`
};

export type FindingCode = keyof typeof de;

const en: Record<FindingCode, (facts: FindingFacts) => string> = {
	'too-large': ({ limit }) => `The file is too large. It may have ${limit} characters at most.`,
	'not-readable': () =>
		'From here on the file is neither YAML nor JSON. Check indentation, quotes, brackets and colons.',
	'field-twice': () => 'This field is here twice. Delete one of them.',
	tab: () => 'Indent with spaces, not with tabs.',
	'other-format': ({ limit }) =>
		`The file must begin with “format: ${limit}”. This release knows no other format.`,
	'field-missing': ({ name }) => `The field “${name}” is missing here.`,
	'field-unknown': ({ name, allowed }) =>
		`There is no field “${name}” here.${allowed?.length ? ` Do you mean “${or(allowed)}”?` : ''}`,
	'not-text': () => 'Text belongs here. Put numbers in quotes.',
	'not-a-number': ({ limit }) => `A whole number belongs here: ${limit}.`,
	'not-yes-or-no': () => 'Either “true” or “false” belongs here.',
	'not-a-list': () => 'A list belongs here: each line indented and beginning with “- ”.',
	'not-fields': () => 'Fields belong here, each as “name: value”.',
	empty: () => 'Nothing is written here. Write something, or delete the field.',
	'too-long': ({ limit }) => `The text is too long. ${limit} characters at most.`,
	'too-few': ({ limit }) => `The list is too short. ${limit} at least.`,
	'too-many': ({ limit }) => `The list is too long. ${limit} at most.`,
	'not-among': ({ given, allowed }) =>
		`“${given}” does not exist here. Possible are: ${or(allowed)}.`,
	'not-a-key': ({ given }) =>
		`“${given}” is not a key. Possible are small letters a to z, digits and hyphens, for instance “first-meeting”.`,
	'not-a-code': ({ given }) =>
		`“${given}” is not a code. A code has two capital letters, for instance “GE”.`,
	'not-a-distance': ({ given }) =>
		`“${given}” is not a distance. Write for instance “14 days”, “2 weeks” or “5 workdays”.`,
	'not-a-length': () =>
		'This is not a length. Write “14 days” or “2 weeks”, or give “least” and “most” in days.',
	'not-a-due': ({ given }) =>
		`“${given}” is not a point in time. Write for instance “3 weeks before start”, “2 days after end” or “on start”.`,
	'not-a-day': ({ given }) => `“${given}” is not a day. Write it for instance as 2027-01-31.`,
	'not-a-time': ({ given }) => `“${given}” is not a time. Write it for instance as "17:00".`,
	'not-days': () =>
		'These days cannot be understood. Possible is exactly one of: not (publicHolidays, schoolHolidays, summerHolidays, freeDays), in (summerHolidays, councilDays), weekdays (1 to 7, 1 is Monday), on, from, until (one day each).',
	'given-twice': ({ given, limit }) =>
		`“${given}” is already on line ${limit}. Each name may be given only once.`,
	'unknown-step': ({ given, allowed }) =>
		`There is no step “${given}”.${allowed?.length ? ` Do you mean “${or(allowed)}”?` : ''}`,
	'unknown-group-step': ({ given, allowed }) =>
		`“${given}” is not a step of the groups. Possible are: ${or(allowed)}.`,
	'unknown-phase': ({ given, allowed }) =>
		`There is no phase “${given}”. Possible are: ${or(allowed)}.`,
	'lasts-out-of-order': () =>
		'The length contradicts itself: “least” must not exceed “wanted”, and “wanted” must not exceed “most”.',
	'rule-says-nothing': () =>
		'This rule says nothing. Give “atLeast” or “atMost” with “after” or “before”, or “days”.',
	'rule-says-two-things': ({ allowed }) =>
		`This rule says two things at once: ${or(allowed)}. Make two rules of it.`,
	'rule-needs-step': () => 'A distance needs another step: with “after” or “before”.',
	'rule-needs-distance': () => 'The other step needs a distance: with “atLeast” or “atMost”.',
	'rule-with-itself': () => 'A step cannot depend on itself. How long it takes is said by “lasts”.',
	'only-with-days': () => '“whole” exists only together with “days”.',
	'only-with-distance': ({ name }) =>
		`“${name}” exists only together with a distance from another step.`,
	'only-between-groups': () => '“previousGroup” exists only where both steps belong to groups.',
	'window-out-of-order': () =>
		'The extended window (“extendedWeeks”) must not be shorter than the usual one (“weeks”).',
	'size-out-of-order': () =>
		'The core group cannot be smaller at most (“most”) than at least (“least”).',
	'unknown-area': ({ given, allowed }) =>
		`There is no area “${given}”. Possible are: ${or(allowed)}.`,
	'unknown-template': ({ given, allowed }) =>
		`There is no template “${given}”. Those that come with the product: ${or(allowed)}.`,
	'not-optional': ({ given, allowed }) =>
		`“${given}” is not a step that may be left out. Possible are: ${or(allowed)}.`,
	'ends-before-begins': () => 'The end lies before the beginning. Swap the two days.',
	'plan-too-long': ({ limit }) => `A plan reaches over ${limit} years at most.`,
	'needs-free-days': () =>
		'Nothing can be planned without the free days. Name the Land (for instance “land: BB”) or the days themselves (“holidays”).',
	'not-a-month': ({ given }) => `“${given}” is not a month. Write it for instance as 2017-07.`,
	'unknown-placeholder': ({ given, allowed }) =>
		`There is no placeholder “${given}”. Possible are: ${or(allowed)}.`
};

export const findingWords = { de, en };
