import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import { formatFor } from '#shared/format.ts';

/** How what happens to minutes reads in the journal. Names and texts of lines stay out of it. */
export const minutesSentences: Sentences = {
	'minutes-line-added': {
		de: (data) => `Eine Zeile im Protokoll ${of(data, 'de')} ist geschrieben.`,
		en: (data) => `A line in the minutes of ${of(data, 'en')} has been written.`
	},
	'minutes-line-corrected': {
		de: (data) => `Eine Zeile im Protokoll ${of(data, 'de')} ist neu gefasst.`,
		en: (data) => `A line in the minutes of ${of(data, 'en')} has been worded anew.`
	},
	'minutes-line-removed': {
		de: (data) => `Eine Zeile im Protokoll ${of(data, 'de')} ist herausgenommen.`,
		en: (data) => `A line in the minutes of ${of(data, 'en')} has been taken out.`
	},
	'minutes-line-moved': {
		de: (data) => `Eine Zeile im Protokoll ${of(data, 'de')} steht an anderer Stelle.`,
		en: (data) => `A line in the minutes of ${of(data, 'en')} stands in another place.`
	},
	'minutes-put-forward': {
		de: (data) =>
			`Das Protokoll ${of(data, 'de')} liegt ${text(data, 'readers')} Menschen vor, bis ${formatFor('de').day(text(data, 'to'))}.`,
		en: (data) =>
			`The minutes of ${of(data, 'en')} have been put forward to ${text(data, 'readers')} people, until ${formatFor('en').day(text(data, 'to'))}.`
	},
	'minutes-agreed-to': {
		de: (data) => `Jemand stimmt dem Protokoll ${of(data, 'de')} zu.`,
		en: (data) => `Somebody agrees to the minutes of ${of(data, 'en')}.`
	},
	'minutes-objected-to': {
		de: (data) => `Zum Protokoll ${of(data, 'de')} gibt es einen Einwand.`,
		en: (data) => `There is an objection to the minutes of ${of(data, 'en')}.`
	},
	'objection-answered': {
		de: (data) =>
			data['outcome'] === 'corrected'
				? `Nach einem Einwand ist das Protokoll ${of(data, 'de')} berichtigt.`
				: `Auf einen Einwand zum Protokoll ${of(data, 'de')} ist geantwortet; der Text bleibt.`,
		en: (data) =>
			data['outcome'] === 'corrected'
				? `After an objection the minutes of ${of(data, 'en')} have been corrected.`
				: `An objection to the minutes of ${of(data, 'en')} has been answered; the text stays.`
	},
	'minutes-approved': {
		de: (data) =>
			data['how'] === 'all'
				? `Das Protokoll ${of(data, 'de')} ist genehmigt: Alle haben zugestimmt.`
				: `Das Protokoll ${of(data, 'de')} gilt als genehmigt: Bis zum Ende der Frist blieb kein Einwand offen.`,
		en: (data) =>
			data['how'] === 'all'
				? `The minutes of ${of(data, 'en')} are approved: everybody has agreed.`
				: `The minutes of ${of(data, 'en')} count as approved: no objection was open when the time was over.`
	},
	'meeting-task-done': {
		de: (data) => `Erledigt ist eine Aufgabe ${of(data, 'de')}.`,
		en: (data) => `A task from ${of(data, 'en')} is done.`
	},
	'meeting-task-moved': {
		de: (data, why) =>
			`Eine Aufgabe ${of(data, 'de')} läuft nun bis ${formatFor('de').day(text(data, 'to'))}. Grund: ${why ?? ''}`,
		en: (data, why) =>
			`A task from ${of(data, 'en')} now runs until ${formatFor('en').day(text(data, 'to'))}. Reason: ${why ?? ''}`
	},
	'meeting-task-reminded': {
		de: (data) => `An eine Aufgabe ${of(data, 'de')} ist erinnert.`,
		en: (data) => `Somebody has been reminded of a task from ${of(data, 'en')}.`
	},
	'minutes-published': {
		de: (data) => `Nachzulesen ist, was besprochen wurde: ${named(data)}${on(data, 'de')}.`,
		en: (data) => `What was discussed can be read: ${named(data)}${on(data, 'en')}.`,
		path
	},
	'minutes-corrected': {
		de: (data, why) =>
			`Das Protokoll ist berichtigt (Fassung ${text(data, 'number')}): ${named(data)}${on(data, 'de')}. Grund: ${why ?? ''}`,
		en: (data, why) =>
			`The minutes have been corrected (version ${text(data, 'number')}): ${named(data)}${on(data, 'en')}. Reason: ${why ?? ''}`,
		path
	}
};

function path(data: Data): string {
	return `/termine/${text(data, 'stepId')}/protokoll`;
}

function named(data: Data): string {
	return [text(data, 'area'), text(data, 'title')].filter(Boolean).join(': ');
}

function of(data: Data, language: 'de' | 'en'): string {
	return language === 'de' ? `von „${named(data)}“` : `“${named(data)}”`;
}

function on(data: Data, language: 'de' | 'en'): string {
	const day = text(data, 'day');
	return day ? `, ${formatFor(language).day(day)}` : '';
}
