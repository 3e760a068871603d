import { formatFor } from '#shared/format.ts';
import { secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

/** Leads to everything that is kept about this address. */
export function dataLinkLetter(to: Recipient): Letter {
	return inLanguage(to, {
		de: {
			kind: 'my-data',
			subject: 'Ihr Link zu Ihren Daten',
			greeting: greeting(to, 'de'),
			paragraphs: [
				'mit diesem Link sehen Sie alles, was wir über Sie gespeichert haben. Sie können es mitnehmen und löschen.',
				'Er gilt 24 Stunden. Geben Sie ihn nicht weiter.',
				'Haben Sie das nicht angefordert? Dann ist nichts weiter zu tun.'
			],
			button: { label: 'Meine Daten ansehen', path: `/meine-daten/${secretMark}` },
			because:
				'Sie bekommen diese Mail, weil jemand mit Ihrer Adresse nach gespeicherten Daten gefragt hat.'
		},
		en: {
			kind: 'my-data',
			subject: 'Your link to your data',
			greeting: greeting(to, 'en'),
			paragraphs: [
				'with this link you see everything that we keep about you. You can take it with you, and delete it.',
				'It is good for 24 hours. Do not pass it on.',
				'You did not ask for it? Then nothing needs to be done.'
			],
			button: { label: 'See my data', path: `/meine-daten/${secretMark}` },
			because: 'You get this mail because somebody asked with your address for the data we keep.'
		}
	});
}

/** Without what was reported: whoever types a stranger's address must not write to them through us. */
export function barrierReceivedLetter(to: Recipient, facts: { due: string; site: string }): Letter {
	const due = formatFor(to.language).day(facts.due);
	return inLanguage(to, {
		de: {
			kind: 'barrier-received',
			subject: 'Danke, Ihr Hinweis zur Barrierefreiheit ist angekommen',
			greeting: greeting(to, 'de'),
			paragraphs: [
				'danke für Ihren Hinweis. Die Prozesssteuerung sieht ihn sich an.',
				`Sie bekommen bis ${due} eine Antwort. Kommt keine oder hilft sie Ihnen nicht, nennt die Erklärung zur Barrierefreiheit die Stelle, an die Sie sich wenden können.`
			],
			button: { label: 'Erklärung zur Barrierefreiheit', path: '/barrierefreiheit' },
			because: `Sie bekommen diese Mail, weil auf den Seiten von „${facts.site}“ diese Adresse angegeben wurde.`
		},
		en: {
			kind: 'barrier-received',
			subject: 'Thank you, your note on accessibility has arrived',
			greeting: greeting(to, 'en'),
			paragraphs: [
				'thank you for your note. The steering looks into it.',
				`You get an answer until ${due}. If there is none, or if it does not help, the accessibility statement names the body to which you can turn.`
			],
			button: { label: 'Accessibility statement', path: '/barrierefreiheit' },
			because: `You get this mail because this address was given on the pages of “${facts.site}”.`
		}
	});
}

export function barrierAnsweredLetter(
	to: Recipient,
	facts: { answer: string; site: string }
): Letter {
	return inLanguage(to, {
		de: {
			kind: 'barrier-answered',
			subject: 'Antwort auf Ihren Hinweis zur Barrierefreiheit',
			greeting: greeting(to, 'de'),
			paragraphs: [
				'Sie haben uns eine Barriere gemeldet. Das ist unsere Antwort:',
				facts.answer,
				'Hilft Ihnen das nicht? Die Erklärung zur Barrierefreiheit nennt die Stelle, an die Sie sich wenden können.'
			],
			button: { label: 'Erklärung zur Barrierefreiheit', path: '/barrierefreiheit' },
			because: `Sie bekommen diese Mail, weil auf den Seiten von „${facts.site}“ diese Adresse angegeben wurde.`
		},
		en: {
			kind: 'barrier-answered',
			subject: 'Answer to your note on accessibility',
			greeting: greeting(to, 'en'),
			paragraphs: [
				'you reported a barrier to us. This is our answer:',
				facts.answer,
				'It does not help? The accessibility statement names the body to which you can turn.'
			],
			button: { label: 'Accessibility statement', path: '/barrierefreiheit' },
			because: `You get this mail because this address was given on the pages of “${facts.site}”.`
		}
	});
}
