import type { FindingCode, Finding } from './finding.ts';
import { calendarWords } from '#shared/calendar-words.ts';
import type { Speech } from './speech.ts';

type Say<Code extends FindingCode> = (
	finding: Extract<Finding, { code: Code }>,
	speech: Speech
) => string;
type Advise<Code extends FindingCode> = (
	finding: Extract<Finding, { code: Code }>,
	speech: Speech
) => string | null;

export type FindingWords = {
	readonly rule: string;
	readonly noDay: string;
	move(title: string, span: string): string;
	list(texts: readonly string[]): string;
	/** At most so many that a sentence can still be read. */
	few(texts: readonly string[]): readonly string[];
	readonly severities: Readonly<Record<'error' | 'warning' | 'hint', string>>;
	readonly sentences: { readonly [Code in FindingCode]: Say<Code> };
	/** What could be done, where no other day of a step is proposed. */
	readonly advice: { readonly [Code in FindingCode]?: Advise<Code> };
};

const most = 4;
const several = (count: number, one: string, many: string) =>
	count === 1 ? one : `${count} ${many}`;

const de = {
	rule: 'Regel',
	noDay:
		'Kein Tag passt, solange alles andere bleibt, wo es liegt. Berechnen Sie den Plan neu, oder verschieben Sie mehrere Schritte.',
	move: (title, span) =>
		`${title} auf ${span} legen: Das ist der nächste Tag, der zu allen anderen passt.`,
	list: (texts) => join(texts, 'und'),
	few: (texts) => shorten(texts, (count) => several(count, 'ein weiterer', 'weitere')),
	severities: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
	sentences: {
		'wrong-order': (found, { title, rule }) =>
			`die Reihenfolge von ${title(found.steps[0])} und ${title(found.steps[1])} stimmt nicht, um ${deDays(found.days)}.${rule(found)}`,
		'too-soon': (found, { title, rule }) =>
			`${title(found.steps[0])} liegt ${deDays(found.days)} zu früh.${rule(found)}`,
		'notice-missed': (found, { title, rule }) =>
			`${title(found.steps[0])} kommt ${deDays(found.days)} zu spät: Die Frist vor ${title(found.steps[1])} wird nicht eingehalten.${rule(found)}`,
		'too-far-apart': (found, { title, rule }) =>
			`${title(found.steps[0])} und ${title(found.steps[1])} liegen ${deDays(found.days)} zu weit auseinander.${rule(found)}`,
		'ends-before-start': (found, { title }) =>
			`${title(found.steps[0])} endet ${deDays(found.days)} vor dem Beginn.`,
		'too-short': (found, { title, rule }) =>
			`${title(found.steps[0])} ist ${deDays(found.days)} zu kurz.${rule(found)}`,
		'too-long': (found, { title, rule }) =>
			`${title(found.steps[0])} ist ${deDays(found.days)} zu lang.${rule(found)}`,
		'on-wrong-day': (found, { title, rule }) =>
			`${title(found.steps[0])} liegt auf einem Tag, der nicht erlaubt ist.${rule(found)}`,
		'on-weekend': (found, { title, rule }) =>
			`${title(found.steps[0])} liegt am Wochenende.${rule(found)}`,
		'on-public-holiday': (found, { title }) =>
			`${title(found.steps[0])} liegt auf einem Feiertag: ${found.period.name}.`,
		'in-summer-holidays': (found, { title, format }) =>
			`${title(found.steps[0])} liegt in den Sommerferien (${format.span(found.period.first, found.period.last)}). Dann ist Pause, damit alle mitarbeiten können.`,
		'in-school-holidays': (found, { title, format }) =>
			`${title(found.steps[0])} liegt in den Schulferien: ${found.period.name} (${format.span(found.period.first, found.period.last)}).`,
		'outside-plan': (found, { title, format }) =>
			`${title(found.steps[0])} liegt außerhalb des Plans, der von ${format.day(found.from)} bis ${format.day(found.to)} reicht.`,
		'wrong-year': (found, { title, format }) =>
			`${title(found.steps[0])} hat wohl ein falsches Jahr: ${format.day(found.said)}.`,
		'unknown-step': (found, { quoted }) =>
			`einen Schritt ${quoted(found.steps[0] ?? '')} gibt es in diesem Plan nicht.`,
		'not-a-day': (found, { title, quoted }) =>
			`${title(found.steps[0])}: ${quoted(found.said)} ist kein Tag des Kalenders.`,
		'without-date': (found, { titles }) =>
			found.steps.length === 1
				? `${titles(found.steps)} hat noch keinen Tag.`
				: `${found.steps.length} Schritte haben noch keinen Tag: ${titles(found.steps)}.`,
		'same-day': (found, { titles, format }) =>
			`am ${format.day(found.day)} treffen sich mehrere, die sich überschneiden: ${titles(found.steps)}.`,
		'on-feast': (found, { titles, format }) =>
			`${found.period.name} (${format.span(found.period.first, found.period.last)}): In diese Zeit fällt ${titles(found.steps)}. Vielleicht können einige dann nicht kommen.`,
		'unknown-school-year': (found) =>
			`die Schulferien sind für ${join(found.years.map(String), 'und')} nicht bekannt. Für diese Zeit ist nur ein Teil geprüft.`,
		'said-month': (found, { where }) => {
			const month = `der ${deMonth(found.month)}`;
			const length = found.statements.some(
				(said) => said.kind === 'month' && said.days !== found.days
			)
				? [`hat ${found.days} Tage`]
				: [];
			const begin = found.statements.some(
				(said) => said.kind === 'month' && said.begins !== found.begins
			)
				? [`beginnt an einem ${calendarWords.de.weekdays[found.begins - 1]}`]
				: [];
			return `${month} ${join([...length, ...begin], 'und')}; im Plan steht es anders${where(found.statements)}.`;
		},
		'said-names': (found, { quoted, list, where }) =>
			`eine Sache hat mehrere Namen: ${list(found.names.map(quoted))}${where(found.statements)}.`,
		'said-aspects': (found, { quoted, list, where }) =>
			`${quoted(found.subject)} wird verschieden beschrieben${where(found.statements)}: ${found.only
				.filter((aspects) => aspects.length > 0)
				.map((aspects) => list(aspects))
				.join('; ')}.`,
		'said-length': (found, { quoted, format, where }) =>
			`${quoted(found.subject)} soll ${several(found.weeks, 'eine Woche', 'Wochen')} dauern, nimmt aber ${deDays(found.days)} ein: ${format.span(found.period.first, found.period.last)}${where(found.statements)}.`,
		'said-before': (found, { quoted, rules, where }) =>
			`${quoted(found.subject)} soll vor ${quoted(found.than)} liegen${where(found.statements)}. Das ist nicht möglich. ${rules(found.rules)}`.trimEnd(),
		'said-until': (found, { quoted, format, where }) =>
			`${quoted(found.subject)} soll bis ${format.day(found.said)} fertig sein${where(found.statements)}. Das geht frühestens bis ${format.day(found.earliest)}.`,
		'said-until-missed': (found, { quoted, format, where }) =>
			`${quoted(found.subject)} soll bis ${format.day(found.said)} fertig sein${where(found.statements)}, endet aber ${deDays(found.days)} später.`,
		'window-in-holidays': (found, { quoted, format, where }) =>
			`das Zeitfenster von ${quoted(found.subject)}${where(found.statements)} reicht in die Ferien: ${found.period.name} (${format.span(found.period.first, found.period.last)}).`,
		'window-runs-on': (found, { quoted, format, where }) =>
			`auf ${found.weeks} Wochen verlängert reicht das Zeitfenster von ${quoted(found.subject)} bis ${format.day(found.until)} und damit in das von ${quoted(found.next)}${where(found.statements)}.`,
		'window-too-short': (found, { quoted, format, rules, where }) =>
			`das Zeitfenster von ${quoted(found.subject)} ist zu kurz (${format.span(found.span.first, found.span.last)})${where(found.statements)}. ${rules(found.rules)}`.trimEnd(),
		'outside-window': (found, { title, quoted, format, where }) =>
			`${title(found.steps[0])} liegt mit ${format.day(found.day)} außerhalb des Zeitfensters von ${quoted(found.subject)} (${format.span(found.span.first, found.span.last)})${where(found.statements)}.`,
		'said-of-nothing': (found, { quoted, where }) =>
			`${quoted(found.subject)} ist in dieser Vorlage weder Phase noch Bereich noch Schritt${where(found.statements)}.`
	},
	advice: {
		'on-public-holiday': () => 'Einen anderen Tag wählen.',
		'in-summer-holidays': () => 'Einen Tag vor oder nach den Sommerferien wählen.',
		'in-school-holidays': () =>
			'Einen Tag vor oder nach den Ferien wählen, oder vorher fragen, wer kommen kann.',
		'unknown-step': (found, { quoted }) =>
			found.known ? `Ist ${quoted(found.known)} gemeint?` : null,
		'said-of-nothing': (found, { quoted }) =>
			found.known ? `Ist ${quoted(found.known)} gemeint?` : null,
		'not-a-day': () => 'Tage so schreiben: 2017-03-08.',
		'same-day': () => 'Eines davon auf einen anderen Tag legen.',
		'on-feast': () => 'Mit den Betroffenen abstimmen.',
		'unknown-school-year': () => 'Die Schulferien dieser Jahre eintragen.',
		'said-month': (found) => `Die Zeile für ${deMonth(found.month)} berichtigen.`,
		'said-names': (found, { quoted }) => `Überall ${quoted(found.names[0] ?? '')} schreiben.`,
		'said-aspects': () => 'An beiden Stellen dieselben Punkte nennen.',
		'said-length': (found) =>
			`${several(Math.ceil(found.days / 7), 'Eine Woche', 'Wochen')} nennen oder das Zeitfenster kürzen.`,
		'said-before': (found, { quoted }) =>
			found.better ? `Gemeint ist wohl: vor ${quoted(found.better)}.` : null,
		'said-until': (found, { format }) =>
			found.rightDay ? `Gemeint ist wohl: bis ${format.day(found.rightDay)}.` : null,
		'said-until-missed': () => 'Den Schritt vorziehen oder die Frist verlängern.',
		'window-in-holidays': () =>
			'Das Zeitfenster verschieben oder dazuschreiben, dass in den Ferien Pause ist.',
		'window-runs-on': () => 'Die Gruppen mit mehr Abstand planen oder die Verlängerung kürzen.',
		'window-too-short': () => 'Das Zeitfenster verlängern.',
		'outside-window': () => 'Den Tag oder das Zeitfenster ändern.'
	}
} satisfies FindingWords;

const en = {
	rule: 'Rule',
	noDay:
		'No day suits while everything else stays where it is. Compute the plan anew, or move several steps.',
	move: (title, span) => `Move ${title} to ${span}: the nearest day that suits all others.`,
	list: (texts) => join(texts, 'and'),
	few: (texts) => shorten(texts, (count) => `${count} more`),
	severities: { error: 'Error', warning: 'Warning', hint: 'Hint' },
	sentences: {
		'wrong-order': (found, { title, rule }) =>
			`the order of ${title(found.steps[0])} and ${title(found.steps[1])} is wrong, by ${enDays(found.days)}.${rule(found)}`,
		'too-soon': (found, { title, rule }) =>
			`${title(found.steps[0])} is ${enDays(found.days)} too early.${rule(found)}`,
		'notice-missed': (found, { title, rule }) =>
			`${title(found.steps[0])} comes ${enDays(found.days)} too late: the notice before ${title(found.steps[1])} is not kept.${rule(found)}`,
		'too-far-apart': (found, { title, rule }) =>
			`${title(found.steps[0])} and ${title(found.steps[1])} are ${enDays(found.days)} too far apart.${rule(found)}`,
		'ends-before-start': (found, { title }) =>
			`${title(found.steps[0])} ends ${enDays(found.days)} before it begins.`,
		'too-short': (found, { title, rule }) =>
			`${title(found.steps[0])} is ${enDays(found.days)} too short.${rule(found)}`,
		'too-long': (found, { title, rule }) =>
			`${title(found.steps[0])} is ${enDays(found.days)} too long.${rule(found)}`,
		'on-wrong-day': (found, { title, rule }) =>
			`${title(found.steps[0])} is on a day that is not allowed.${rule(found)}`,
		'on-weekend': (found, { title, rule }) =>
			`${title(found.steps[0])} is at a weekend.${rule(found)}`,
		'on-public-holiday': (found, { title }) =>
			`${title(found.steps[0])} is on a public holiday: ${found.period.name}.`,
		'in-summer-holidays': (found, { title, format }) =>
			`${title(found.steps[0])} is in the summer holidays (${format.span(found.period.first, found.period.last)}). Groups pause then, so that all can take part.`,
		'in-school-holidays': (found, { title, format }) =>
			`${title(found.steps[0])} is in the school holidays: ${found.period.name} (${format.span(found.period.first, found.period.last)}).`,
		'outside-plan': (found, { title, format }) =>
			`${title(found.steps[0])} lies outside the plan, which reaches from ${format.day(found.from)} to ${format.day(found.to)}.`,
		'wrong-year': (found, { title, format }) =>
			`${title(found.steps[0])} probably has a wrong year: ${format.day(found.said)}.`,
		'unknown-step': (found, { quoted }) =>
			`there is no step ${quoted(found.steps[0] ?? '')} in this plan.`,
		'not-a-day': (found, { title, quoted }) =>
			`${title(found.steps[0])}: ${quoted(found.said)} is no day of the calendar.`,
		'without-date': (found, { titles }) =>
			found.steps.length === 1
				? `${titles(found.steps)} has no day yet.`
				: `${found.steps.length} steps have no day yet: ${titles(found.steps)}.`,
		'same-day': (found, { titles, format }) =>
			`on ${format.day(found.day)} several meet who share people: ${titles(found.steps)}.`,
		'on-feast': (found, { titles, format }) =>
			`${found.period.name} (${format.span(found.period.first, found.period.last)}): ${titles(found.steps)} falls into this time. Some may not be able to come.`,
		'unknown-school-year': (found) =>
			`the school holidays of ${join(found.years.map(String), 'and')} are not known. That time is checked only in part.`,
		'said-month': (found, { where }) => {
			const length = found.statements.some(
				(said) => said.kind === 'month' && said.days !== found.days
			)
				? [`has ${found.days} days`]
				: [];
			const begin = found.statements.some(
				(said) => said.kind === 'month' && said.begins !== found.begins
			)
				? [`begins on a ${calendarWords.en.weekdays[found.begins - 1]}`]
				: [];
			return `${enMonth(found.month)} ${join([...length, ...begin], 'and')}; the plan says otherwise${where(found.statements)}.`;
		},
		'said-names': (found, { quoted, list, where }) =>
			`one thing has several names: ${list(found.names.map(quoted))}${where(found.statements)}.`,
		'said-aspects': (found, { quoted, list, where }) =>
			`${quoted(found.subject)} is described differently${where(found.statements)}: ${found.only
				.filter((aspects) => aspects.length > 0)
				.map((aspects) => list(aspects))
				.join('; ')}.`,
		'said-length': (found, { quoted, format, where }) =>
			`${quoted(found.subject)} is said to take ${several(found.weeks, 'one week', 'weeks')}, but takes ${enDays(found.days)}: ${format.span(found.period.first, found.period.last)}${where(found.statements)}.`,
		'said-before': (found, { quoted, rules, where }) =>
			`${quoted(found.subject)} is said to be before ${quoted(found.than)}${where(found.statements)}. That cannot be. ${rules(found.rules)}`.trimEnd(),
		'said-until': (found, { quoted, format, where }) =>
			`${quoted(found.subject)} is said to be done by ${format.day(found.said)}${where(found.statements)}. It cannot be before ${format.day(found.earliest)}.`,
		'said-until-missed': (found, { quoted, format, where }) =>
			`${quoted(found.subject)} is said to be done by ${format.day(found.said)}${where(found.statements)}, but ends ${enDays(found.days)} later.`,
		'window-in-holidays': (found, { quoted, format, where }) =>
			`the window of ${quoted(found.subject)}${where(found.statements)} reaches into holidays: ${found.period.name} (${format.span(found.period.first, found.period.last)}).`,
		'window-runs-on': (found, { quoted, format, where }) =>
			`extended to ${found.weeks} weeks, the window of ${quoted(found.subject)} reaches to ${format.day(found.until)} and so into that of ${quoted(found.next)}${where(found.statements)}.`,
		'window-too-short': (found, { quoted, format, rules, where }) =>
			`the window of ${quoted(found.subject)} is too short (${format.span(found.span.first, found.span.last)})${where(found.statements)}. ${rules(found.rules)}`.trimEnd(),
		'outside-window': (found, { title, quoted, format, where }) =>
			`${title(found.steps[0])}, on ${format.day(found.day)}, is outside the window of ${quoted(found.subject)} (${format.span(found.span.first, found.span.last)})${where(found.statements)}.`,
		'said-of-nothing': (found, { quoted, where }) =>
			`${quoted(found.subject)} is neither a phase nor an area nor a step of this template${where(found.statements)}.`
	},
	advice: {
		'on-public-holiday': () => 'Choose another day.',
		'in-summer-holidays': () => 'Choose a day before or after the summer holidays.',
		'in-school-holidays': () =>
			'Choose a day before or after the holidays, or ask first who can come.',
		'unknown-step': (found, { quoted }) =>
			found.known ? `Is ${quoted(found.known)} meant?` : null,
		'said-of-nothing': (found, { quoted }) =>
			found.known ? `Is ${quoted(found.known)} meant?` : null,
		'not-a-day': () => 'Write days like this: 2017-03-08.',
		'same-day': () => 'Move one of them to another day.',
		'on-feast': () => 'Agree with those concerned.',
		'unknown-school-year': () => 'Enter the school holidays of these years.',
		'said-month': (found) => `Correct the row of ${enMonth(found.month)}.`,
		'said-names': (found, { quoted }) => `Write ${quoted(found.names[0] ?? '')} everywhere.`,
		'said-aspects': () => 'Name the same points in both places.',
		'said-length': (found) =>
			`Say ${several(Math.ceil(found.days / 7), 'one week', 'weeks')}, or shorten the window.`,
		'said-before': (found, { quoted }) =>
			found.better ? `Probably meant: before ${quoted(found.better)}.` : null,
		'said-until': (found, { format }) =>
			found.rightDay ? `Probably meant: by ${format.day(found.rightDay)}.` : null,
		'said-until-missed': () => 'Move the step forward, or extend the deadline.',
		'window-in-holidays': () =>
			'Move the window, or say beside it that nobody meets in the holidays.',
		'window-runs-on': () => 'Plan the groups further apart, or shorten the extension.',
		'window-too-short': () => 'Make the window longer.',
		'outside-window': () => 'Change the day or the window.'
	}
} satisfies FindingWords;

export const findingWords: Readonly<Record<'de' | 'en', FindingWords>> = { de, en };

function join(texts: readonly string[], and: string): string {
	if (texts.length < 2) return texts.join('');
	return `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1) ?? ''}`;
}

function shorten(texts: readonly string[], more: (count: number) => string): readonly string[] {
	return texts.length <= most + 1 ? texts : [...texts.slice(0, most), more(texts.length - most)];
}

function deDays(days: number): string {
	return several(days, 'einen Tag', 'Tage');
}

function enDays(days: number): string {
	return several(days, 'one day', 'days');
}

function deMonth(month: string): string {
	return `${calendarWords.de.months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

function enMonth(month: string): string {
	return `${calendarWords.en.months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}
