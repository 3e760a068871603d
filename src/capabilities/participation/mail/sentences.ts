import { text, type Sentences } from '#journal/sentence.ts';
import type { MailOutcome } from './decide-mail.ts';

const received: Record<'de' | 'en', Record<MailOutcome, string>> = {
	de: {
		contribution: 'Eine Mail ist angekommen und ein Beitrag geworden.',
		unconfirmed:
			'Eine Mail zu einer Feedbackrunde ist angekommen. Ihr Absender ist gebeten, sie zu bestätigen.',
		calendarAnswer: 'Ein Kalender hat auf eine Einladung geantwortet.',
		bounce: 'Ein Mailserver meldet, dass ein Brief nicht angekommen ist.',
		automatic: 'Eine automatische Antwort ist angekommen.',
		message: 'Eine Nachricht an die Prozesssteuerung ist angekommen.',
		fault: 'Eine Mail ist angekommen, die sich nicht lesen ließ. Sie ist aufgehoben.'
	},
	en: {
		contribution: 'A mail has arrived and become a contribution.',
		unconfirmed: 'A mail on a call has arrived. Its sender has been asked to confirm it.',
		calendarAnswer: 'A calendar has answered an invitation.',
		bounce: 'A mail server reports that a letter has not arrived.',
		automatic: 'An automatic answer has arrived.',
		message: 'A message to the steering has arrived.',
		fault: 'A mail has arrived that could not be read. It is kept.'
	}
};
const marks: Record<'de' | 'en', Readonly<Record<string, string>>> = {
	de: {
		open: 'Eine Mail liegt wieder zum Lesen bereit.',
		done: 'Eine Mail ist erledigt.',
		spam: 'Eine Mail ist als unerwünscht abgelegt.'
	},
	en: {
		open: 'A mail is ready to be read again.',
		done: 'A mail is done.',
		spam: 'A mail is put away as unwanted.'
	}
};

export const mailSentences: Sentences = {
	'mail-received': {
		de: (data) => received.de[text(data, 'outcome') as MailOutcome],
		en: (data) => received.en[text(data, 'outcome') as MailOutcome]
	},
	'mail-disowned': {
		de: () => 'Eine Mail ist gelöscht: Ihr angeblicher Absender hat sie nicht geschrieben.',
		en: () => 'A mail is deleted: its alleged sender has not written it.'
	},
	'mail-answered': {
		de: () => 'Die Prozesssteuerung hat eine Mail beantwortet.',
		en: () => 'The steering has answered a mail.'
	},
	'mail-marked': {
		de: (data) => marks.de[text(data, 'mark')] ?? '',
		en: (data) => marks.en[text(data, 'mark')] ?? ''
	},
	'mails-forgotten': {
		de: (data) =>
			data['count'] === 1
				? 'Eine unbestätigte Mail ist gelöscht.'
				: `${text(data, 'count')} unbestätigte Mails sind gelöscht.`,
		en: (data) =>
			data['count'] === 1
				? 'One unconfirmed mail is deleted.'
				: `${text(data, 'count')} unconfirmed mails are deleted.`
	}
};
