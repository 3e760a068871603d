import { codeMark, secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

/** Who asked to sign in gets this one at once: a link for the same browser, a code for any other. */
export function signInLetter(to: Recipient): Letter {
	return inLanguage(to, {
		de: {
			kind: 'sign-in',
			subject: 'Ihr Link zum Anmelden',
			greeting: greeting(to, 'de'),
			paragraphs: [
				'mit diesem Link melden Sie sich in dem Browser an, in dem Sie danach gefragt haben. Er gilt eine Stunde und nur einmal.',
				`Lesen Sie diese Mail auf einem anderen Gerät? Dann tippen Sie dort, wo Sie gefragt haben, diesen Code ein:\n${codeMark}`,
				'Geben Sie Link und Code niemandem weiter. Wir fragen nie danach. Haben Sie das nicht angefordert? Dann ist nichts weiter zu tun.'
			],
			button: { label: 'Anmelden', path: `/anmelden/${secretMark}` },
			because: 'Sie bekommen diese Mail, weil jemand sich mit Ihrer Adresse anmelden wollte.'
		},
		en: {
			kind: 'sign-in',
			subject: 'Your link to sign in',
			greeting: greeting(to, 'en'),
			paragraphs: [
				'with this link you sign in, in the browser in which you asked for it. It is good for one hour and only once.',
				`You read this mail on another device? Then type this code where you asked:\n${codeMark}`,
				'Do not pass link or code on to anybody. We never ask for them. You did not ask for this? Then nothing needs to be done.'
			],
			button: { label: 'Sign in', path: `/anmelden/${secretMark}` },
			because: 'You get this mail because somebody wanted to sign in with your address.'
		}
	});
}

/** So that no passkey is added without its person knowing. */
export function passkeyAddedLetter(to: Recipient, facts: { passkey: string }): Letter {
	return inLanguage(to, {
		de: {
			kind: 'passkey-added',
			subject: 'Ein Passkey wurde eingerichtet',
			greeting: greeting(to, 'de'),
			paragraphs: [
				`für Ihren Zugang wurde der Passkey „${facts.passkey}“ eingerichtet. Damit melden Sie sich künftig ohne Mail an.`,
				'Waren Sie das nicht? Dann entfernen Sie ihn in Ihrem Konto, beenden Sie dort alle anderen Anmeldungen, und sagen Sie der Prozesssteuerung Bescheid.'
			],
			button: { label: 'Konto ansehen', path: '/konto' },
			because: 'Sie bekommen diese Mail, weil sich an Ihrem Zugang etwas geändert hat.'
		},
		en: {
			kind: 'passkey-added',
			subject: 'A passkey was set up',
			greeting: greeting(to, 'en'),
			paragraphs: [
				`the passkey “${facts.passkey}” was set up for your access. From now on you can sign in with it, without a mail.`,
				'That was not you? Then remove it in your account, end all other sign-ins there, and tell the steering.'
			],
			button: { label: 'See my account', path: '/konto' },
			because: 'You get this mail because something about your access has changed.'
		}
	});
}

/** For somebody who has lost their passkey; the steering asked for it. */
export function accessReopenedLetter(to: Recipient): Letter {
	return inLanguage(to, {
		de: {
			kind: 'access-reopened',
			subject: 'Ihr Weg zurück',
			greeting: greeting(to, 'de'),
			paragraphs: [
				'die Prozesssteuerung öffnet Ihnen den Zugang neu, weil Ihr Passkey fehlt. Mit diesem Link melden Sie sich an und richten einen neuen ein. Er gilt drei Tage und einmal.',
				'Haben Sie nicht darum gebeten? Dann benutzen Sie den Link nicht, und sagen Sie der Prozesssteuerung Bescheid.'
			],
			button: { label: 'Neu einrichten', path: `/anmelden/${secretMark}` },
			because: 'Sie bekommen diese Mail, weil die Prozesssteuerung Ihren Zugang neu geöffnet hat.'
		},
		en: {
			kind: 'access-reopened',
			subject: 'Your way back in',
			greeting: greeting(to, 'en'),
			paragraphs: [
				'the steering reopens your access, because your passkey is missing. With this link you sign in and set up a new one. It is good for three days and once.',
				'You did not ask for this? Then do not use the link, and tell the steering.'
			],
			button: { label: 'Set up anew', path: `/anmelden/${secretMark}` },
			because: 'You get this mail because the steering has reopened your access.'
		}
	});
}
