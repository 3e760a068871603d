import { letterRefusals } from './letters/words.ts';
import { coreGroupWords } from './core-group/words.ts';
import { outreachWords } from './outreach/words.ts';

const de = {
	stepKinds: {
		event: 'Veranstaltung',
		meeting: 'Treffen',
		call: 'Feedbackrunde',
		task: 'Aufgabe',
		review: 'Prüfung',
		report: 'Bericht'
	},
	audiences: {
		all: 'Alle',
		group: 'Die Gruppe',
		coreGroup: 'Kerngruppe',
		department: 'Fachverwaltung',
		council: 'Rat',
		steering: 'Prozesssteuerung'
	},
	progress: { done: 'abgeschlossen', now: 'läuft', open: 'noch offen' },
	coreGroup: coreGroupWords.de,
	outreach: outreachWords.de,
	refusals: {
		...letterRefusals.de,
		...coreGroupWords.de.refusals,
		...outreachWords.de.refusals,
		'unknown-template': 'Diese Vorlage gibt es nicht.',
		'not-a-template':
			'Diese Datei ist noch keine Vorlage. Was zu ändern ist, steht Zeile für Zeile in der Liste.',
		'not-school-holidays':
			'Aus dieser Datei ist nichts eingelesen. Warum, steht Zeile für Zeile in der Liste.',
		'template-ships':
			'Diesen Schlüssel hat eine mitgelieferte Vorlage. Geben Sie Ihrer Vorlage bei „key“ einen eigenen.',
		'template-known':
			'Diese Fassung gibt es schon. Erhöhen Sie bei „version“ die Zahl, dann gilt die neue.',
		'slug-taken': 'Diese Adresse hat schon ein anderes Verfahren.',
		'too-many-areas': 'Das sind mehr als 20 Bereiche. Fassen Sie einige zusammen.',
		'area-twice': 'Ein Bereich steht zweimal da. Streichen Sie eine der beiden Zeilen.',
		'area-code-twice':
			'Zwei Bereiche haben dasselbe Kürzel. Geben Sie einem davon ein anderes, zum Beispiel „WO: Wohnen“.',
		'not-an-area-code':
			'Ein Kürzel hat zwei große Buchstaben von A bis Z, dann folgen Doppelpunkt und Titel: „WO: Wohnen“. Ohne Kürzel genügt der Titel.',
		'area-too-long': 'Ein Titel hat mehr als 120 Zeichen. Kürzen Sie ihn.',
		'end-without-start': 'Zu einem Ende gehört ein Beginn.',
		'time-without-day': 'Zu einer Uhrzeit gehört ein Tag.',
		'end-before-start': 'Das Ende liegt vor dem Beginn.',
		'already-published': 'Das ist schon öffentlich.',
		'nothing-to-tell': 'Das ist schon gesagt, oder seine Zeit ist noch nicht gekommen.',
		'poll-open': 'Zu diesem Schritt läuft schon eine Terminfrage.',
		'poll-closed': 'Die Terminfrage ist beendet. Ihre letzte Antwort gilt.',
		'poll-decided': 'Diese Terminfrage ist schon entschieden.',
		'too-few-options': 'Schlagen Sie mindestens zwei Tage vor.',
		'too-many-options': 'Schlagen Sie höchstens acht Tage vor.',
		'option-over': 'Schlagen Sie nur Tage vor, die noch kommen.',
		'closes-too-early': 'Lassen Sie mindestens einen Tag Zeit zum Antworten.',
		'closes-too-late': 'Die Frage endet vor dem ersten vorgeschlagenen Tag.',
		'answer-needed': 'Bitte antworten Sie zu jedem Tag.',
		'form-needed': 'Entscheiden Sie, ob die Kerngruppe ausführlich tagt oder sich nur kurz trifft.',
		'no-dates': 'Tragen Sie zuerst mindestens einen Termin ein. Sonst kann niemand planen.',
		'rules-contradict':
			'So geht der Plan nicht auf. Unten steht, welche Regeln sich widersprechen. Ändern Sie eine Ihrer Angaben.',
		'move-conflict':
			'So lässt sich der Schritt nicht verschieben. Unten steht, was dagegen spricht. Wählen Sie einen anderen Tag.',
		'nothing-moves': 'Das ist schon der Termin. Es ändert sich nichts.',
		'plan-changed':
			'Der Plan hat sich inzwischen geändert. Es ist noch nichts verschoben. Unten steht, was jetzt folgt.',
		'reason-missing': 'Schreiben Sie einen Grund dazu. Alle, die den Termin kennen, lesen ihn.',
		'nothing-to-undo': 'Es gibt keine Verschiebung, die sich zurücknehmen lässt.',
		'touched-since':
			'Einer dieser Schritte ist seitdem noch einmal geändert worden. Verschieben Sie ihn einzeln.',
		'too-late-to-undo':
			'Der alte oder der neue Termin ist schon vorbei. Verschieben Sie die Schritte, die noch kommen.'
	}
};

export const processWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		stepKinds: {
			event: 'Event',
			meeting: 'Meeting',
			call: 'Call for input',
			task: 'Task',
			review: 'Review',
			report: 'Report'
		},
		audiences: {
			all: 'Everybody',
			group: 'The group',
			coreGroup: 'Core group',
			department: 'Department',
			council: 'Council',
			steering: 'Steering'
		},
		progress: { done: 'done', now: 'now', open: 'to come' },
		coreGroup: coreGroupWords.en,
		outreach: outreachWords.en,
		refusals: {
			...letterRefusals.en,
			...coreGroupWords.en.refusals,
			...outreachWords.en.refusals,
			'unknown-template': 'There is no such template.',
			'not-a-template':
				'This file is not a template yet. The list says line by line what to change.',
			'not-school-holidays': 'Nothing was taken from this file. The list says line by line why.',
			'template-ships':
				'A template that comes with the product has this key. Give yours a “key” of its own.',
			'template-known':
				'This version exists already. Raise the number at “version”, and the new one counts.',
			'slug-taken': 'Another process has this address.',
			'too-many-areas': 'These are more than 20 areas. Bring some of them together.',
			'area-twice': 'An area is there twice. Remove one of the two lines.',
			'area-code-twice':
				'Two areas have the same code. Give one of them another, for instance “WO: Wohnen”.',
			'not-an-area-code':
				'A code has two capital letters from A to Z, followed by a colon and the title: “WO: Wohnen”. Without a code, the title is enough.',
			'area-too-long': 'A title has more than 120 characters. Shorten it.',
			'end-without-start': 'An end needs a beginning.',
			'time-without-day': 'A time needs a day.',
			'end-before-start': 'The end lies before the beginning.',
			'already-published': 'This is public already.',
			'nothing-to-tell': 'This was told already, or its time has not come yet.',
			'poll-open': 'A poll for this step is running already.',
			'poll-closed': 'The poll is over. Your last answer counts.',
			'poll-decided': 'This poll is decided already.',
			'too-few-options': 'Propose at least two days.',
			'too-many-options': 'Propose at most eight days.',
			'option-over': 'Propose only days that are still to come.',
			'closes-too-early': 'Leave at least one day to answer.',
			'closes-too-late': 'The poll ends before the first day proposed.',
			'answer-needed': 'Please answer for each day.',
			'form-needed': 'Decide whether the core group meets in full or only shortly.',
			'no-dates': 'Enter at least one date first. Without dates nobody can plan.',
			'rules-contradict':
				'There is no such plan. Below you see which rules contradict one another. Change one of your answers.',
			'move-conflict':
				'The step cannot be moved like this. Below you see what stands in the way. Choose another day.',
			'nothing-moves': 'This is the date already. Nothing changes.',
			'plan-changed':
				'The plan has changed meanwhile. Nothing is moved yet. Below you see what follows now.',
			'reason-missing': 'Give a reason. Everybody who knows the date will read it.',
			'nothing-to-undo': 'There is no move that could be taken back.',
			'touched-since': 'One of these steps has been changed again since. Move it by itself.',
			'too-late-to-undo': 'The old or the new date is over. Move the steps that are still to come.'
		}
	}
};
