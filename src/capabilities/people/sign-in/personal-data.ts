import type { PersonalData } from '#journal/data-class.ts';

export const signInPersonalData: PersonalData = {
	classes: [
		{
			key: 'people.passkey',
			title: { de: 'Passkeys und Konto der Stadt', en: 'Passkeys and the account of the city' },
			what: {
				de: 'Der öffentliche Schlüssel eines Geräts mit dem Namen, den Sie ihm gaben; und die Kennung, unter der der Anmeldedienst der Stadt Sie führt.',
				en: 'The public key of a device with the name you gave it; and the id under which the sign-in service of the city knows you.'
			},
			purpose: { de: 'Anmelden ohne Passwort.', en: 'To sign in without a password.' },
			basis: 'task',
			source: 'self',
			recipients: ['signInService'],
			seenBy: ['self'],
			places: {
				passkey: [
					...['id', 'person_id', 'name', 'public_key', 'counter', 'transports'],
					...['created_on', 'used_on']
				],
				town_hall_identity: ['issuer', 'subject', 'person_id', 'created_on']
			},
			retention: {
				until: {
					de: 'Bis die Person sie entfernt oder die Angaben zur Person gelöscht werden.',
					en: 'Until the person removes them, or the facts about the person are deleted.'
				}
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				name: { de: 'Name', en: 'Name' },
				from: { de: 'Seit', en: 'Since' },
				used: { de: 'Zuletzt benutzt', en: 'Last used' }
			}
		},
		{
			key: 'people.sign-in-attempt',
			title: { de: 'Begonnene Anmeldungen', en: 'Sign-ins that were begun' },
			what: {
				de: 'Prüfsummen von Codes und Aufgaben, mit denen gerade jemand versucht, sich anzumelden.',
				en: 'Hashes of codes and challenges by which somebody is trying to sign in.'
			},
			purpose: {
				de: 'Anmelden und Missbrauch verhindern.',
				en: 'To let people sign in, and to prevent abuse.'
			},
			basis: 'task',
			source: 'arises',
			recipients: [],
			seenBy: ['operator'],
			places: {
				sign_in_request: [
					...['id', 'browser_hash', 'link_hash', 'code_hash', 'attempts', 'expires_at']
				],
				passkey_challenge: ['challenge_hash', 'person_id', 'expires_at'],
				town_hall_request: ['secret_hash', 'target', 'expires_at']
			},
			retention: {
				unit: 'days',
				usual: 1,
				least: 0,
				most: 7,
				from: { de: 'nach dem Ablauf', en: 'after they expired' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: { until: { de: 'Gilt bis', en: 'Good until' } }
		}
	],
	notPersonal: { strong_sign_in: ['id', 'begun_entry', 'ended_entry'] }
};
