import { documentsWords } from '#documents/words.ts';
import { draftingWords } from '#drafting/words.ts';
import { participationWords } from '#participation/words.ts';
import { peopleWords } from '#people/words.ts';
import { reviewWords } from '#review/words.ts';
import type { WrittenLanguage } from '#shared/language.ts';

const de = {
	edition: (kind: string, number: number, day: string) =>
		`${kind}, Fassung ${number}, zusammengestellt am ${day}`,
	note: 'Hinweis',
	contents: 'Inhalt',
	page: { before: 'Seite', between: 'von' },
	preface: 'Vorwort',
	course: {
		title: 'Wie dieses Konzept entstand',
		steps: 'Der Weg',
		intro: (n: number) =>
			n === 1
				? 'Ein Schritt führte bis hierher.'
				: `${n} Schritte führten bis hierher. Die Tabelle nennt sie der Reihe nach.`,
		none: 'Bis zum Tag der Zusammenstellung war kein Schritt mit einem Datum vorüber.',
		head: ['Wann', 'Was', 'Wo'],
		inArea: (step: string, area: string) => `${step} (${area})`
	},
	numbers: {
		title: 'Die Beteiligung in Zahlen',
		contributions: (all: number, takenUp: number) =>
			`${one(all, 'Ein Beitrag ging', `${all} Beiträge gingen`)} ein, ${fewOr('keiner', takenUp)} davon ${takenUp > 1 ? 'wurden' : 'wurde'} aufgegriffen.`,
		comments: (all: number, takenUp: number) =>
			`Zum Entwurf gab es ${one(all, 'einen Kommentar', `${all} Kommentare`)}, ${fewOr('keiner', takenUp)} davon ${takenUp > 1 ? 'änderten' : 'änderte'} den Text.`,
		questionnaires: (rounds: number, sheets: number) =>
			`In ${one(rounds, 'einer Fragebogenrunde', `${rounds} Fragebogenrunden`)} kamen ${one(sheets, 'ein Bogen', `${sheets} Bögen`)} zurück.`,
		people: (people: number, organisations: number) =>
			`Eingeladen ${one(people, 'war ein Mensch', `waren ${people} Menschen`)}${organisations ? `, aus ${one(organisations, 'einer Organisation', `${organisations} Organisationen`)}` : ''}.`,
		reviews: (asked: number, answered: number) =>
			`Die Fachverwaltung wurde ${one(asked, 'einmal', `${asked}-mal`)} um Prüfung gebeten und antwortete ${answered ? one(answered, 'einmal', `${answered}-mal`) : 'noch nicht'}.`,
		late: (n: number) =>
			`${one(n, 'Einmal', `${n}-mal`)} lief die Frist ab, bevor eine Antwort da war.`,
		versions: (n: number) =>
			`${one(n, 'Eine Fassung wurde', `${n} Fassungen wurden`)} geschrieben.`,
		channels: ['Weg', 'Beiträge'],
		sectors: ['Wer eingeladen war', 'Menschen'],
		fewerThanFive: 'weniger als fünf'
	},
	guidelines: 'Leitlinien',
	measuredBy: 'Woran messbar',
	serves: 'Dient',
	served: (code: string, title: string) => `${code} „${title}“`,
	benefit: (benefit: string) => `Nutzen: ${benefit}`,
	sheet: ['Maßnahmenblatt', 'Angabe'],
	period: 'Zeitraum',
	from: (day: string) => `ab ${day}`,
	until: (day: string) => `bis ${day}`,
	state: 'Stand',
	review: {
		label: 'Prüfung',
		of: (department: string, day: string, result: string) =>
			`${department}, Antwort vom ${day}: ${result}.`,
		older: (reviewed: number, now: number) =>
			`Geprüft wurde Fassung ${reviewed}. Der Text hier ist Fassung ${now} und neuer als die Prüfung.`,
		none: 'Von der Verwaltung noch nicht geprüft.',
		finding: (question: string, answer: string, reason: string) =>
			`${question}: ${answer}.${reason ? ` ${reason}` : ''}`
	},
	trace: {
		label: 'Herkunft',
		contributions: (n: number, channels: string) =>
			`${one(n, 'einem Beitrag', `${n} Beiträgen`)} (${channels})`,
		rounds: (n: number, sheets: number) =>
			`${one(n, 'einer Fragebogenrunde', `${n} Fragebogenrunden`)} mit ${one(sheets, 'einem Bogen', `${sheets} Bögen`)}`,
		meeting: (title: string) => `dem Protokoll des Treffens „${title}“`,
		comments: (n: number) => one(n, 'einem Kommentar zum Entwurf', `${n} Kommentaren zum Entwurf`),
		from: (parts: string) => `Aus ${parts}`,
		group: 'In der Gruppe geschrieben',
		version: (n: number, day: string) => `Fassung ${n} vom ${day}`,
		because: (reason: string) => `Grund: ${stop(reason)}`
	},
	and: ' und ',
	dissent: {
		label: 'Abweichende Meinung',
		voices: (n: number) => one(n, 'eine Stimme', `${n} Stimmen`),
		reply: (reply: string) => `Antwort der Gruppe: ${reply}`,
		open: 'Noch ohne Antwort.'
	},
	resolution: 'Beschluss',
	struck: 'Vom Rat gestrichen. Der letzte Text bleibt lesbar und ist durchgestrichen.',
	empty: 'Noch gibt es hier keinen Text.',
	noMeasures: 'Zu diesem Ziel gibt es noch keine Maßnahme.',
	open: {
		title: 'Offene Punkte und abweichende Meinungen',
		intro: 'Was noch fehlt und wo nicht alle einer Meinung sind, steht hier noch einmal zusammen.',
		nothing: 'Nichts ist offen.',
		notReviewed: 'Ohne Prüfung der Verwaltung',
		unknownCost: 'Kosten unbekannt',
		notReviewedIntro: (n: number) =>
			one(n, 'Eine Maßnahme ist noch nicht geprüft:', `${n} Maßnahmen sind noch nicht geprüft:`),
		unknownCostIntro: (n: number) =>
			one(n, 'Bei einer Maßnahme fehlen die Kosten:', `Bei ${n} Maßnahmen fehlen die Kosten:`),
		dissent: 'Abweichende Meinungen ohne Antwort',
		on: (code: string, title: string) => `${code} ${title}`
	},
	leftOut: {
		title: 'Nicht aufgenommen',
		intro: 'Diese Texte waren veröffentlicht und sind kein Teil des Konzepts. Hier steht, warum.',
		nothing: 'Alles Veröffentlichte ist aufgenommen.',
		head: ['Nummer', 'Text', 'Warum nicht'],
		noReason: (state: string) => `Stand am Tag der Zusammenstellung: ${state}.`,
		row: (kind: string, title: string) => `${kind}: ${title}`
	},
	proof: {
		title: 'Zur Nachprüfung',
		what: 'Mit diesen Zahlen kann jede und jeder prüfen, ob der Inhalt seit der Zusammenstellung derselbe ist. Wer ihn als Datei hat, berechnet die Prüfsumme selbst: Stimmt sie mit dieser überein, ist es derselbe Inhalt, Zeichen für Zeichen.',
		chain:
			'Das Journal verzeichnet jede Handlung in einer Kette: Jeder Eintrag enthält die Prüfsumme des vorigen. Wer später etwas davor ändert, bekommt eine andere Prüfsumme als die hier gedruckte.',
		head: ['Angabe', 'Wert'],
		hash: 'Prüfsumme des Inhalts (SHA-256)',
		position: 'Letzter Eintrag im Journal',
		journal: 'Prüfsumme dieses Eintrags',
		contact: (email: string) => `Fragen beantwortet die Prozesssteuerung: ${email}`
	}
};

type Labels = typeof de;

const en: Labels = {
	edition: (kind, number, day) => `${kind}, version ${number}, compiled on ${day}`,
	note: 'Note',
	contents: 'Contents',
	page: { before: 'Page', between: 'of' },
	preface: 'Preface',
	course: {
		title: 'How this concept came about',
		steps: 'The way',
		intro: (n) =>
			n === 1 ? 'One step led here.' : `${n} steps led here. The table names them in order.`,
		none: 'On the day of compilation no step with a date was over.',
		head: ['When', 'What', 'Where'],
		inArea: (step, area) => `${step} (${area})`
	},
	numbers: {
		title: 'Participation in numbers',
		contributions: (all, takenUp) =>
			`${one(all, 'One contribution was', `${all} contributions were`)} received, ${fewOr('none', takenUp)} of them taken up.`,
		comments: (all, takenUp) =>
			`There ${one(all, 'was one comment', `were ${all} comments`)} on the draft, ${fewOr('none', takenUp)} of them changed the text.`,
		questionnaires: (rounds, sheets) =>
			`${one(rounds, 'One questionnaire', `${rounds} questionnaires`)} brought back ${one(sheets, 'one sheet', `${sheets} sheets`)}.`,
		people: (people, organisations) =>
			`${one(people, 'One person was', `${people} people were`)} invited${organisations ? `, from ${one(organisations, 'one organisation', `${organisations} organisations`)}` : ''}.`,
		reviews: (asked, answered) =>
			`The administration was asked for a review ${one(asked, 'once', `${asked} times`)} and answered ${answered ? one(answered, 'once', `${answered} times`) : 'not yet'}.`,
		late: (n) => `${one(n, 'Once', `${n} times`)} the due date passed before there was an answer.`,
		versions: (n) => `${one(n, 'One version was', `${n} versions were`)} written.`,
		channels: ['Channel', 'Contributions'],
		sectors: ['Who was invited', 'People'],
		fewerThanFive: 'fewer than five'
	},
	guidelines: 'Guidelines',
	measuredBy: 'Measured by',
	serves: 'Serves',
	served: (code, title) => `${code} “${title}”`,
	benefit: (benefit) => `Benefit: ${benefit}`,
	sheet: ['Sheet of the measure', 'Entry'],
	period: 'Period',
	from: (day) => `from ${day}`,
	until: (day) => `until ${day}`,
	state: 'State',
	review: {
		label: 'Review',
		of: (department, day, result) => `${department}, answer of ${day}: ${result}.`,
		older: (reviewed, now) =>
			`Version ${reviewed} was reviewed. The text here is version ${now} and newer than the review.`,
		none: 'Not reviewed by the administration yet.',
		finding: (question, answer, reason) => `${question}: ${answer}.${reason ? ` ${reason}` : ''}`
	},
	trace: {
		label: 'Origin',
		contributions: (n, channels) =>
			`${one(n, 'one contribution', `${n} contributions`)} (${channels})`,
		rounds: (n, sheets) =>
			`${one(n, 'one questionnaire', `${n} questionnaires`)} with ${one(sheets, 'one sheet', `${sheets} sheets`)}`,
		meeting: (title) => `the minutes of the meeting “${title}”`,
		comments: (n) => one(n, 'one comment on the draft', `${n} comments on the draft`),
		from: (parts) => `From ${parts}`,
		group: 'Written in the group',
		version: (n, day) => `version ${n} of ${day}`,
		because: (reason) => `Reason: ${stop(reason)}`
	},
	and: ' and ',
	dissent: {
		label: 'Dissenting view',
		voices: (n) => one(n, 'one voice', `${n} voices`),
		reply: (reply) => `Reply of the group: ${reply}`,
		open: 'No reply yet.'
	},
	resolution: 'Resolution',
	struck: 'Struck by the council. The last text stays readable and is struck through.',
	empty: 'There is no text here yet.',
	noMeasures: 'There is no measure for this goal yet.',
	open: {
		title: 'Open points and dissenting views',
		intro: 'What is missing, and where not everybody agrees, is collected here.',
		nothing: 'Nothing is open.',
		notReviewed: 'Without a review',
		unknownCost: 'Cost unknown',
		notReviewedIntro: (n) =>
			one(n, 'One measure is not reviewed yet:', `${n} measures are not reviewed yet:`),
		unknownCostIntro: (n) =>
			one(n, 'The cost of one measure is missing:', `The cost of ${n} measures is missing:`),
		dissent: 'Dissenting views without a reply',
		on: (code, title) => `${code} ${title}`
	},
	leftOut: {
		title: 'Not included',
		intro: 'These texts were published and are not part of the concept. This is why.',
		nothing: 'Everything that was published is included.',
		head: ['Number', 'Text', 'Why not'],
		noReason: (state) => `State on the day of compilation: ${state}.`,
		row: (kind, title) => `${kind}: ${title}`
	},
	proof: {
		title: 'To verify it',
		what: 'With these numbers anyone can check whether the content is still the one that was compiled. Whoever has it as a file computes the checksum: if it equals this one, the content is the same, letter by letter.',
		chain:
			'The journal records every act in a chain: each entry contains the checksum of the one before. Whoever changes anything earlier gets a checksum other than the one printed here.',
		head: ['Item', 'Value'],
		hash: 'Checksum of the content (SHA-256)',
		position: 'Last entry in the journal',
		journal: 'Checksum of that entry',
		contact: (email) => `The steering answers questions: ${email}`
	}
};

/** Everything that a printed document says around the words of the people. */
export type PrintWords = Labels & {
	readonly language: WrittenLanguage;
	readonly documents: (typeof documentsWords)['de'];
	readonly drafting: (typeof draftingWords)['de'];
	readonly participation: (typeof participationWords)['de'];
	readonly people: (typeof peopleWords)['de'];
	readonly reviews: (typeof reviewWords)['de'];
};

export const printWords: Readonly<Record<WrittenLanguage, PrintWords>> = {
	de: { ...de, ...ofCapabilities('de') },
	en: { ...en, ...ofCapabilities('en') }
};

function ofCapabilities(language: WrittenLanguage) {
	return {
		language,
		documents: documentsWords[language],
		drafting: draftingWords[language],
		participation: participationWords[language],
		people: peopleWords[language],
		reviews: reviewWords[language]
	};
}

function one(n: number, singular: string, plural: string): string {
	return n === 1 ? singular : plural;
}

function fewOr(none: string, n: number): string {
	return n === 0 ? none : String(n);
}

/** A sentence that people wrote may or may not have its full stop. */
function stop(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
