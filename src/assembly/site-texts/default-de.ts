import type { DefaultParts, DefaultTexts } from './default-parts.ts';

/** The German texts that an installation begins with. What only the city knows is marked as missing. */
export const defaultDe: DefaultTexts = {
	imprint: () => `
Wer diese Seiten betreibt und für sie antwortet.

## Verantwortlich

[[Name der Stadt oder Gemeinde, vertreten durch]]

[[Straße, Hausnummer, Postleitzahl und Ort]]

Telefon: [[Nummer]], Mail: {contact}

Umsatzsteuer-Identifikationsnummer, wenn es eine gibt: [[Nummer]]

## Inhaltlich verantwortlich

Prozesssteuerung „{process}“, {city}

Person nach § 18 Abs. 2 MStV: [[Name und Anschrift]]

## Inhalte

Beiträge geben die Meinung der Menschen wieder, die sie geschrieben haben. Die Prozesssteuerung liest jeden Beitrag, bevor er veröffentlicht wird. Wenn Sie etwas Rechtswidriges finden, schreiben Sie ihr bitte.

## Software

Diese Seiten laufen mit Fortschrift, freier Software unter der European Union Public Licence 1.2.
`,
	privacy: ({ classes, installation, amount }: DefaultParts) => `
Welche Daten diese Seiten speichern, wozu und wie lange.

## Wer verantwortlich ist

[[Name, Anschrift und Mailadresse der verantwortlichen Stelle]]

Fragen zum Verfahren beantwortet die Prozesssteuerung: {contact}

Datenschutzbeauftragte oder Datenschutzbeauftragter: [[Name und Mailadresse]]

## Wenn Sie nur lesen

Dann speichern wir nichts über Sie. Diese Seiten laden nichts von anderen Servern, zählen keine Besuche und verfolgen niemanden.

## Welche Daten wir speichern

${classes
	.map(
		({ title, what, purpose, basis, seers, retention }) => `### ${title}

${what}

- Wozu: ${purpose}
- Rechtsgrundlage: ${basis}
- Wer sie sieht: ${seers}
- Wie lange: ${retention}`
	)
	.join('\n\n')}

Was eine Frist hat, löscht die Software jede Nacht von selbst.

## An wen Daten gehen

${[
	installation.mail
		? `Briefe verschicken wir über den Mailserver ${installation.mail}.`
		: 'Briefe verschickt diese Installation nicht; sie stehen nur am Arbeitsplatz der Prozesssteuerung.',
	installation.inbound && `Mails an uns holen wir beim Mailserver ${installation.inbound} ab.`,
	installation.signInService &&
		`Wer sich mit dem Konto der Stadt anmeldet, tut das beim Anmeldedienst ${installation.signInService}.`,
	'Sonst bekommt niemand Daten, und nichts wird in Länder außerhalb der Europäischen Union übermittelt. Betrieb des Servers: [[Name und Anschrift des Betreibers, Vertrag nach Art. 28 DSGVO]]'
]
	.filter(Boolean)
	.map((line) => `- ${line}`)
	.join('\n')}

## Cookies

Diese Seiten setzen nur Cookies, die sie brauchen. Keines dient der Verfolgung (§ 25 Abs. 2 TDDDG):

- fs_session: wenn Sie sich anmelden, für höchstens ${amount('days', installation.sessionDays)}
- fs_anmeldung: wenn Sie eine Mail zum Anmelden anfordern, für eine Stunde; daran erkennen wir den Browser wieder
- fs_rathaus: wenn Sie sich über das Rathaus anmelden, für höchstens eine Stunde
- fs_language: wenn Ihr Browser Englisch wünscht und wir Sie einmal dorthin führen, für ein Jahr
- fs_theme: wenn Sie Hell oder Dunkel wählen, für ein Jahr
- fs_size: wenn Sie größere Schrift wählen, für ein Jahr

## Technische Daten

Ihre Internetadresse wird beim Absenden eines Formulars kurz im Arbeitsspeicher gezählt, um Programme abzuwehren. Sie wird nicht gespeichert. Unser Protokoll enthält Fehler, aber keine Adressen.

Wer den Server betreibt, kann davor eigene Protokolle führen: [[was dort wie lange gespeichert wird]]

## Ihre Rechte

Unter [Meine Daten](/meine-daten) sehen Sie alles, was über Sie gespeichert ist, nehmen es mit und löschen es, auch ohne Konto.

Sie können außerdem Auskunft, Berichtigung und Einschränkung verlangen, der Verarbeitung widersprechen und eine Einwilligung jederzeit widerrufen. Sie können sich auch bei der Datenschutzaufsicht beschweren: [[Name und Anschrift der Aufsicht des Landes {land}]]

Niemand muss Daten angeben, um zu lesen oder beizutragen. Über niemanden entscheidet ein Programm.
`,
	accessibility: () => `
{city} ist bemüht, diese Seiten barrierefrei zugänglich zu machen, im Einklang mit dem Behindertengleichstellungsgesetz des Landes ({land}) und der Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) zur Umsetzung der Richtlinie (EU) 2016/2102. Diese Erklärung gilt für {site}.

## Stand der Vereinbarkeit

Diese Seiten sind mit den Anforderungen **teilweise vereinbar**. Maßstab sind EN 301 549 und die Web Content Accessibility Guidelines 2.2, Stufe AA. Was noch fehlt, steht im nächsten Abschnitt.

## Was noch nicht barrierefrei ist

- Eine Prüfung durch Menschen, die auf Hilfsmittel angewiesen sind, steht noch aus.
- Erklärungen in Leichter Sprache und in Deutscher Gebärdensprache gibt es noch nicht. Geplant bis: [[Datum]]
- Beiträge stehen in der Sprache und der Form, in der sie geschrieben wurden.
- Beim Jahresplan als Zeichnung steht dieselbe Auskunft als Tabelle; die Zeichnung allein ist nicht für alle lesbar.

## Was geprüft ist

- mit dem Prüfprogramm axe, breit und auf dem Telefon, von links nach rechts und von rechts nach links
- ohne JavaScript: alle Seiten und Formulare funktionieren ohne
- im hellen und im dunklen Farbschema und im Druck
- das gedruckte Konzept als zugängliches PDF (PDF/UA-1)

## Erstellung dieser Erklärung

Diese Erklärung wurde am [[Datum]] erstellt und zuletzt am [[Datum]] überprüft. Grundlage ist eine Selbstbewertung.

## Rückmeldung und Kontakt

Etwas ist nicht zugänglich? Sagen Sie es uns mit dem Formular unten oder per Mail: {contact}. Wir antworten innerhalb eines Monats.

## Durchsetzung

Bekommen Sie keine Antwort, oder hilft sie nicht? Dann wenden Sie sich an die Durchsetzungsstelle des Landes ({land}). Das Verfahren kostet nichts, und Sie brauchen keinen Anwalt.

[[Name, Anschrift, Telefon und Mail der Durchsetzungs- oder Schlichtungsstelle des Landes]]
`
};
