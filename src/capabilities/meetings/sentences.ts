import { briefingSentences } from './briefing/sentences.ts';
import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import { sayMoved } from '#process/plan/say-moved.ts';

type Language = 'de' | 'en';

export const meetingsSentences: Sentences = {
	...briefingSentences,
	'meeting-prepared': {
		de: (data) => `Das Treffen ${named(data, 'de')} wird vorbereitet.`,
		en: (data) => `The meeting ${named(data, 'en')} is being prepared.`
	},
	'meeting-arranged': {
		de: (data) =>
			`Tagesordnung und Angaben zum Treffen ${named(data, 'de')} sind neu.${up(data, 'de')}`,
		en: (data) =>
			`Agenda and details of the meeting ${named(data, 'en')} are new.${up(data, 'en')}`,
		path: (data) => `/termine/${text(data, 'step')}`
	},
	'meeting-cancelled': {
		de: (data, why) => `${sayMoved(data, 'de')} Grund: ${why ?? ''}`,
		en: (data, why) => `${sayMoved(data, 'en')} Reason: ${why ?? ''}`,
		path: (data) => `/termine/${text(data, 'step')}`
	},
	'guests-invited': {
		de: (data) => {
			const count = Number(data['count']);
			const who = count === 1 ? 'ist eine Person' : `sind ${count} Menschen`;
			return `Zum Treffen ${named(data, 'de')} ${who} eingeladen.`;
		},
		en: (data) => {
			const count = Number(data['count']);
			const who = count === 1 ? 'One person is' : `${count} people are`;
			return `${who} invited to the meeting ${named(data, 'en')}.`;
		},
		path: (data) => `/termine/${text(data, 'step')}`
	},
	'guest-removed': {
		de: (data) =>
			`Eine Einladung zum Treffen ${named(data, 'de')} ist zurückgezogen.${up(data, 'de')}`,
		en: (data) => `An invitation to the meeting ${named(data, 'en')} is withdrawn.${up(data, 'en')}`
	},
	'guest-joined': {
		de: (data) => `Jemand hat sich zum Treffen ${named(data, 'de')} angemeldet.`,
		en: (data) => `Somebody has signed up for the meeting ${named(data, 'en')}.`
	},
	'guest-answered': {
		de: (data) =>
			`Antwort auf die Einladung zum Treffen ${named(data, 'de')}: ${answer(data, 'de')}.${up(data, 'de')}`,
		en: (data) =>
			`Answer to the invitation to the meeting ${named(data, 'en')}: ${answer(data, 'en')}.${up(data, 'en')}`
	},
	'answer-asked': {
		de: (data) =>
			`Ein Kalender hat auf die Einladung zum Treffen ${named(data, 'de')} geantwortet; die eingeladene Person wird gefragt.`,
		en: (data) =>
			`A calendar has answered the invitation to the meeting ${named(data, 'en')}; the person invited is asked.`
	},
	'guests-reminded': {
		de: (data) => `An das Treffen ${named(data, 'de')} wird erinnert.`,
		en: (data) => `People are reminded of the meeting ${named(data, 'en')}.`
	},
	'arrival-noted': {
		de: (data) => `Jemand ist beim Treffen ${named(data, 'de')} angekommen.`,
		en: (data) => `Somebody has arrived at the meeting ${named(data, 'en')}.`
	},
	'attendance-noted': {
		de: (data) => `Wer beim Treffen ${named(data, 'de')} war, ist festgehalten.`,
		en: (data) => `Who was at the meeting ${named(data, 'en')} is noted.`
	}
};

function named(data: Data, language: Language): string {
	const title = [text(data, 'area'), text(data, 'title')].filter(Boolean).join(': ');
	return language === 'de' ? `„${title}“` : `“${title}”`;
}

const said = {
	de: { yes: 'Ja', perhaps: 'Vielleicht', no: 'Nein' },
	en: { yes: 'yes', perhaps: 'perhaps', no: 'no' }
} as const;

function answer(data: Data, language: Language): string {
	const words: Readonly<Record<string, string>> = said[language];
	return words[text(data, 'answer')] ?? '';
}

/** Who waited and got a seat because of it, as a number. */
function up(data: Data, language: Language): string {
	const count = Number(data['movedUp'] ?? 0);
	if (count === 0) return '';
	if (language === 'de')
		return count === 1
			? ' Von der Warteliste rückt eine Anmeldung nach.'
			: ` Von der Warteliste rücken ${count} Anmeldungen nach.`;
	return count === 1
		? ' One registration moves up from the waiting list.'
		: ` ${count} registrations move up from the waiting list.`;
}
