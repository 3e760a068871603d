import { minutesWords } from './words.ts';

/** The words of published minutes, on the page and in the PDF. */
const de = {
	title: 'Protokoll',
	titleOf: (meeting: string) => `Protokoll: ${meeting}`,
	link: 'Protokoll lesen',
	pdf: 'Als PDF',
	version: (n: number) => `Fassung ${n}`,
	published: (day: string) => `Veröffentlicht am ${day}.`,
	old: (n: number) => `Das ist eine frühere Fassung. Es gilt Fassung ${n}.`,
	toNewest: 'Zur geltenden Fassung',
	approved: {
		silence: (day: string) =>
			`Genehmigt am ${day}: Das Protokoll lag denen vor, die dabei waren, und kein Einwand blieb offen.`,
		all: (day: string) => `Genehmigt am ${day}: Alle, die gefragt waren, haben zugestimmt.`
	},
	notAsked:
		'Wer dabei war, konnte nicht gefragt werden: Niemand hat eine Mailadresse hinterlassen.',
	present: 'Wer dabei war',
	total: (n: number) => (n === 1 ? 'Ein Mensch war dabei.' : `${n} Menschen waren dabei.`),
	few: 'wenige',
	fewNote: 'Zahlen unter fünf nennen wir nicht, damit niemand zu erkennen ist.',
	sector: 'Bereich',
	people: 'Menschen',
	loose: 'Besprochen',
	times: (from: string, to: string) => `${from} bis ${to} Uhr`,
	phase: (key: string) => `Phase ${key}`,
	nothing: 'Dazu steht nichts im Protokoll.',
	kinds: minutesWords.de.kinds,
	who: (name: string) => `Wer: ${name}`,
	unnamed: 'Wer: im Protokoll der Gruppe genannt',
	unnamedShort: 'der Gruppe bekannt',
	due: (day: string) => `bis ${day}`,
	became: {
		item: (code: string) => `Daraus wurde ${code}`,
		draft: 'Daraus ist ein Entwurf geworden; er steht noch aus.',
		contribution: 'Daraus wurde ein Beitrag'
	},
	objectionTitle: 'Einwand',
	reply: (text: string) => `Antwort: ${text}`,
	tasks: 'Alle Aufgaben',
	taskHead: { task: 'Aufgabe', who: 'Wer', due: 'Bis wann' },
	corrections: 'Fassungen',
	corrected: (n: number, day: string) => `Fassung ${n} vom ${day}`,
	first: 'Erste Veröffentlichung',
	about: 'Über dieses Protokoll',
	toDate: 'Zum Termin',
	edition: (n: number, day: string) => `Fassung ${n}, veröffentlicht am ${day}`,
	contents: 'Inhalt',
	note: 'Hinweis',
	page: { before: 'Seite', between: 'von' },
	when: 'Wann',
	where: 'Wo'
};

type Words = typeof de;

const en: Words = {
	title: 'Minutes',
	titleOf: (meeting) => `Minutes: ${meeting}`,
	link: 'Read the minutes',
	pdf: 'As PDF',
	version: (n) => `Version ${n}`,
	published: (day) => `Published on ${day}.`,
	old: (n) => `This is an earlier version. Version ${n} counts.`,
	toNewest: 'To the version that counts',
	approved: {
		silence: (day) =>
			`Approved on ${day}: the minutes were put forward to those who were there, and no objection was left open.`,
		all: (day) => `Approved on ${day}: all who were asked have agreed.`
	},
	notAsked: 'Those who were there could not be asked: nobody left an address.',
	present: 'Who was there',
	total: (n) => (n === 1 ? 'One person was there.' : `${n} people were there.`),
	few: 'few',
	fewNote: 'Numbers below five are not told, so that nobody can be recognised.',
	sector: 'Sector',
	people: 'People',
	loose: 'Discussed',
	times: (from, to) => `${from} to ${to}`,
	phase: (key) => `Phase ${key}`,
	nothing: 'The minutes say nothing on this.',
	kinds: minutesWords.en.kinds,
	who: (name) => `Who: ${name}`,
	unnamed: 'Who: named in the minutes of the group',
	unnamedShort: 'known to the group',
	due: (day) => `until ${day}`,
	became: {
		item: (code) => `It became ${code}`,
		draft: 'It has become a draft that is not published yet.',
		contribution: 'It became a contribution'
	},
	objectionTitle: 'Objection',
	reply: (text) => `Answer: ${text}`,
	tasks: 'All tasks',
	taskHead: { task: 'Task', who: 'Who', due: 'By when' },
	corrections: 'Versions',
	corrected: (n, day) => `Version ${n} of ${day}`,
	first: 'First publication',
	about: 'About these minutes',
	toDate: 'To the date',
	edition: (n, day) => `Version ${n}, published on ${day}`,
	contents: 'Contents',
	note: 'Note',
	page: { before: 'Page', between: 'of' },
	when: 'When',
	where: 'Where'
};

export type MinutesPageWords = Words;
export const minutesPageWords: { de: Words; en: Words } = { de, en };
