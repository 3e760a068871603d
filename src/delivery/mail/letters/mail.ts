import { formatFor } from '#shared/format.ts';
import { secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

/** Without the text itself: who forges a sender must not be able to write to strangers through us. */
export function confirmLetter(
	to: Recipient,
	facts: { process: string; call: string; receivedAt: string; zone: string }
): Letter {
	const when = (language: 'de' | 'en') => formatFor(language).instant(facts.receivedAt, facts.zone);
	const path = `/mail-bestaetigen/${secretMark}`;
	return inLanguage(to, {
		de: {
			kind: 'mail-confirm',
			subject: 'Bitte bestätigen: Ist diese Mail von Ihnen?',
			greeting: greeting(to, 'de'),
			paragraphs: [
				`am ${when('de')} kam unter Ihrer Adresse eine Mail zu „${facts.call}“ an.`,
				'Absender von Mails lassen sich fälschen. Darum zählt sie erst, wenn Sie sie bestätigen. Auf der Seite sehen Sie Ihren Text noch einmal.',
				'Ist sie nicht von Ihnen, müssen Sie nichts tun: Ohne Bestätigung wird sie nach zwei Wochen gelöscht.'
			],
			button: { label: 'Ansehen und bestätigen', path },
			because: `Sie bekommen diese Mail, weil jemand unter Ihrer Adresse an „${facts.process}“ geschrieben hat.`
		},
		en: {
			kind: 'mail-confirm',
			subject: 'Please confirm: is this mail yours?',
			greeting: greeting(to, 'en'),
			paragraphs: [
				`on ${when('en')} a mail on “${facts.call}” arrived under your address.`,
				'Senders of mails can be forged. So it counts only when you confirm it. The page shows you your text once more.',
				'If it is not yours, you need not do anything: without confirmation it is deleted after two weeks.'
			],
			button: { label: 'Look at it and confirm', path },
			because: `You get this mail because somebody has written to “${facts.process}” under your address.`
		}
	});
}

const mostQuoted = 4000;

/** What the steering writes, word for word, with the mail that it answers quoted beneath. */
export function answerLetter(
	to: Recipient,
	facts: {
		text: string;
		subject: string;
		quoted: string;
		from: string;
		at: string;
		zone: string;
	}
): Letter {
	const [first = '', ...others] = facts.text.split(/\n{2,}/);
	const quoted = facts.quoted.slice(0, mostQuoted).replaceAll(/^/gm, '> ');
	const when = (language: 'de' | 'en') => formatFor(language).instant(facts.at, facts.zone);
	const subject = /^(?:re|aw)\s?:/i.test(facts.subject) ? facts.subject : `Re: ${facts.subject}`;
	const common = { kind: 'mail-answer', subject: subject.trim(), greeting: first, button: null };
	return inLanguage(to, {
		de: {
			...common,
			paragraphs: [...others, `Am ${when('de')} schrieb ${facts.from}:\n${quoted}`],
			because: 'Sie bekommen diese Mail als Antwort auf Ihre Nachricht.'
		},
		en: {
			...common,
			paragraphs: [...others, `On ${when('en')} ${facts.from} wrote:\n${quoted}`],
			because: 'You get this mail in answer to your message.'
		}
	});
}
