import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import { formatFor } from '#shared/format.ts';

const kinds = {
	de: { guideline: 'Leitlinien', goal: 'Zielen', measure: 'Maßnahmen' },
	en: { guideline: 'guidelines', goal: 'goals', measure: 'measures' }
} as const;
const channels = {
	de: { paper: 'auf Papier', mail: 'per Mail', telephone: 'am Telefon' },
	en: { paper: 'on paper', mail: 'by mail', telephone: 'by telephone' }
} as const;

export const roundSentences: Sentences = {
	'questions-reworded': {
		de: (data, why) =>
			`Der Fragebogen zu ${kindsOf(data, 'de')} hat jetzt ${counted(data, 'questions', 'eine Frage', 'Fragen')} (Fassung ${text(data, 'version')}). Warum: ${why ?? ''}`,
		en: (data, why) =>
			`The questionnaire on ${kindsOf(data, 'en')} now has ${counted(data, 'questions', 'one question', 'questions')} (version ${text(data, 'version')}). Why: ${why ?? ''}`
	},
	'set-opened': {
		de: (data) =>
			`Fragebögen „${text(data, 'title')}“ zu ${counted(data, 'items', 'einem Text', 'Texten')}, offen bis ${formatFor('de').day(text(data, 'to'))}${asked(data, 'de')}.`,
		en: (data) =>
			`Questionnaires “${text(data, 'title')}” on ${counted(data, 'items', 'one text', 'texts')}, open until ${formatFor('en').day(text(data, 'to'))}${asked(data, 'en')}.`
	},
	'set-closed': {
		de: (data) =>
			`Die Fragebögen „${text(data, 'title')}“ sind geschlossen: ${counted(data, 'sheets', 'ein Bogen', 'Bögen')} zu ${counted(data, 'items', 'einem Text', 'Texten')}.`,
		en: (data) =>
			`The questionnaires “${text(data, 'title')}” are closed: ${counted(data, 'sheets', 'one sheet', 'sheets')} on ${counted(data, 'items', 'one text', 'texts')}.`
	},
	'set-reminded': {
		de: (data) =>
			data['named'] === true
				? `Erinnert an die Fragebögen „${text(data, 'title')}“: ${counted(data, 'people', 'ein Mensch', 'Menschen')}.`
				: `Alle einmal an die Fragebögen „${text(data, 'title')}“ erinnert.`,
		en: (data) =>
			data['named'] === true
				? `Reminded of the questionnaires “${text(data, 'title')}”: ${counted(data, 'people', 'one person', 'people')}.`
				: `Everybody was reminded once of the questionnaires “${text(data, 'title')}”.`
	},
	'tables-added': {
		de: (data) =>
			`${counted(data, 'tables', 'Ein Tisch', 'Tische')} mehr für die Fragebögen „${text(data, 'title')}“.`,
		en: (data) =>
			`${counted(data, 'tables', 'One table', 'tables')} more for the questionnaires “${text(data, 'title')}”.`
	},
	'sheet-entered': {
		de: (data) => `Ein Bogen eingegeben, der ${by(data, 'de')} kam.`,
		en: (data) => `Typed in a sheet that came ${by(data, 'en')}.`
	},
	'sheet-corrected': {
		de: (data) => `Einen eingegebenen Bogen berichtigt, der ${by(data, 'de')} kam.`,
		en: (data) => `Corrected a typed sheet that came ${by(data, 'en')}.`
	},
	'sheet-taken-back': {
		de: (data) => `Einen eingegebenen Bogen zurückgenommen, der ${by(data, 'de')} kam.`,
		en: (data) => `Took back a typed sheet that came ${by(data, 'en')}.`
	}
};

function kindsOf(data: Data, language: 'de' | 'en'): string {
	return kinds[language][text(data, 'kind') as keyof (typeof kinds)['de']];
}

function by(data: Data, language: 'de' | 'en'): string {
	return channels[language][text(data, 'channel') as keyof (typeof channels)['de']];
}

function counted(data: Data, key: string, one: string, many: string): string {
	return data[key] === 1 ? one : `${text(data, key)} ${many}`;
}

function asked(data: Data, language: 'de' | 'en'): string {
	const invited = Number(data['invited']);
	const tables = Number(data['tables']);
	const said = {
		de: [
			...(invited > 0
				? [invited === 1 ? 'ein Mensch ist gefragt' : `${invited} Menschen sind gefragt`]
				: []),
			...(tables > 0 ? [tables === 1 ? 'ein Tisch' : `${tables} Tische`] : [])
		],
		en: [
			...(invited > 0
				? [invited === 1 ? 'one person is asked' : `${invited} people are asked`]
				: []),
			...(tables > 0 ? [tables === 1 ? 'one table' : `${tables} tables`] : [])
		]
	}[language];
	return said.map((part) => `, ${part}`).join('');
}
