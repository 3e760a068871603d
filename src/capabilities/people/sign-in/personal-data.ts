import type { PersonalData } from '#journal/data-class.ts';

const untilRemoved = {
	until: {
		de: 'Bis die Person es entfernt oder ihre Angaben gelöscht werden.',
		en: 'Until the person removes it, or the facts about them are deleted.'
	}
};

/** What signing in leaves about people. */
export const signInPersonalData: PersonalData = {
	classes: [
		{
			key: 'people.session',
			title: { de: 'Anmeldungen', en: 'Sessions' },
			what: {
				de: 'Je Gerät, auf dem jemand angemeldet ist: eine Prüfsumme, Browser und System in zwei Worten, womit und wann angemeldet, der letzte Tag.',
				en: 'For each device on which somebody is signed in: a hash, browser and system in two words, by what and when signed in, the last day.'
			},
			purpose: {
				de: 'Angemeldet bleiben, und fremde Anmeldungen erkennen.',
				en: 'To stay signed in, and to notice sign-ins of others.'
			},
			basis: 'task',
			source: 'arises',
			recipients: [],
			seenBy: ['self'],
			places: {
				session: [
					...['token_hash', 'person_id', 'created_at', 'expires_at'],
					...['means', 'device', 'seen_on']
				]
			},
			retention: {
				unit: 'days',
				usual: 1,
				least: 0,
				most: 30,
				from: { de: 'nach dem Ablauf', en: 'after they expired' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				device: { de: 'Gerät', en: 'Device' },
				means: { de: 'Womit', en: 'By' },
				from: { de: 'Seit', en: 'Since' },
				seen: { de: 'Zuletzt da', en: 'Last here' },
				until: { de: 'Gilt bis', en: 'Good until' }
			}
		},
		{
			key: 'people.mail-link',
			title: { de: 'Links und Codes zum Anmelden', en: 'Links and codes to sign in' },
			what: {
				de: 'Prüfsummen je Link und Code, die wir geschickt haben, und des Browsers, der danach gefragt hat. Beide gelten kurz und einmal.',
				en: 'Hashes for each link and code that we sent, and of the browser that asked. Both are good for a short time and once.'
			},
			purpose: { de: 'Anmelden ohne Passwort.', en: 'To sign in without a password.' },
			basis: 'task',
			source: 'arises',
			recipients: [],
			seenBy: ['operator'],
			places: {
				mail_link: [
					...['token_hash', 'person_id', 'purpose', 'target'],
					...['created_at', 'expires_at', 'redeemed_at']
				],
				sign_in_request: [
					...['id', 'browser_hash', 'link_hash', 'code_hash'],
					...['attempts', 'expires_at']
				]
			},
			retention: {
				unit: 'days',
				usual: 7,
				least: 0,
				most: 30,
				from: { de: 'nach dem Ablauf', en: 'after they expired' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				purpose: { de: 'Wozu', en: 'For what' },
				from: { de: 'Geschickt', en: 'Sent' },
				until: { de: 'Gilt bis', en: 'Good until' }
			}
		},
		{
			key: 'people.passkey',
			title: { de: 'Passkeys', en: 'Passkeys' },
			what: {
				de: 'Der öffentliche Teil eines Schlüssels, der auf dem Gerät der Person liegt, und der Name, den sie ihm gab. Finger und Gesicht bleiben auf dem Gerät.',
				en: 'The public part of a key that lies on the person’s device, and the name they gave it. Finger and face stay on the device.'
			},
			purpose: { de: 'Anmelden ohne Mail.', en: 'To sign in without a mail.' },
			basis: 'task',
			source: 'self',
			recipients: [],
			seenBy: ['self'],
			places: {
				passkey: [
					...['id', 'person_id', 'name', 'public_key', 'counter', 'transports'],
					...['created_on', 'used_on']
				],
				passkey_challenge: ['challenge_hash', 'person_id', 'expires_at']
			},
			retention: untilRemoved,
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				name: { de: 'Name', en: 'Name' },
				from: { de: 'Eingerichtet', en: 'Set up' },
				seen: { de: 'Zuletzt benutzt', en: 'Last used' }
			}
		},
		{
			key: 'people.town-hall-identity',
			title: { de: 'Verbindung zum Konto der Stadt', en: 'Tie to an account of the town' },
			what: {
				de: 'Die Kennung, unter der der Anmeldedienst der Stadt die Person kennt.',
				en: 'The name by which the sign-in service of the town knows the person.'
			},
			purpose: { de: 'Anmelden über das Rathaus.', en: 'To sign in through the town hall.' },
			basis: 'task',
			source: 'arises',
			recipients: ['signInService'],
			seenBy: ['self'],
			places: { town_hall_identity: ['issuer', 'subject', 'person_id', 'created_on'] },
			retention: untilRemoved,
			onDeletion: { de: 'Wird gelöscht.', en: 'Is deleted.' },
			shows: {
				issuer: { de: 'Dienst', en: 'Service' },
				subject: { de: 'Kennung', en: 'Name there' },
				from: { de: 'Seit', en: 'Since' }
			}
		}
	],
	notPersonal: {
		town_hall_request: ['secret_hash', 'target', 'expires_at'],
		strong_sign_in: ['id', 'begun_entry', 'ended_entry']
	}
};
