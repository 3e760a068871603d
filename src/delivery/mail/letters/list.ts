import { listWords } from '#people/list/words.ts';
import type { ListKind, Rhythm } from '#people/list/wishes.ts';
import { secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

/** Asks whether it was really they who asked to be on the list, with the words they would agree to. */
export function confirmListLetter(
	to: Recipient,
	facts: { process: string; wording: string }
): Letter {
	return inLanguage(to, {
		de: {
			kind: 'confirm-subscription',
			subject: `Bitte bestätigen: Post zu „${facts.process}“`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`für diese Adresse wurde Post zu „${facts.process}“ bestellt. Sie kommt erst, wenn Sie es bestätigen. Damit stimmen Sie zu:`,
				facts.wording,
				'Der Link gilt eine Woche. Waren Sie das nicht, dann löschen Sie diese Mail; es kommt keine weitere, und die Adresse wird gelöscht.'
			],
			button: { label: 'Ansehen und bestätigen', path: `/verteiler/bestaetigen/${secretMark}` },
			because: `Sie bekommen diese Mail, weil jemand diese Adresse beim Verteiler von „${facts.process}“ eingetragen hat.`
		},
		en: {
			kind: 'confirm-subscription',
			subject: `Please confirm: mail about “${facts.process}”`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`mail about “${facts.process}” was ordered for this address. It comes only once you confirm it. By doing so you agree:`,
				facts.wording,
				'The link is good for a week. If it was not you, delete this mail; no other will come, and the address is deleted.'
			],
			button: { label: 'Look and confirm', path: `/verteiler/bestaetigen/${secretMark}` },
			because: `You get this mail because somebody entered this address at the distribution list of “${facts.process}”.`
		}
	});
}

/** Who is on the list already gets the link to change what they get: nobody else learns of it. */
export function alreadyListedLetter(to: Recipient, facts: { process: string }): Letter {
	return inLanguage(to, {
		de: {
			kind: 'already-listed',
			subject: `Ihre Post zu „${facts.process}“`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`für diese Adresse wurde Post zu „${facts.process}“ bestellt. Sie stehen schon auf dem Verteiler, es bleibt also alles, wie es ist.`,
				'Über den Link sehen Sie, was Sie bekommen, und können es ändern oder den Verteiler verlassen.'
			],
			button: { label: 'Meine Post ansehen', path: `/verteiler/${secretMark}` },
			because: `Sie bekommen diese Mail, weil jemand diese Adresse beim Verteiler von „${facts.process}“ eingetragen hat.`
		},
		en: {
			kind: 'already-listed',
			subject: `Your mail about “${facts.process}”`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`mail about “${facts.process}” was ordered for this address. You are on the list already, so everything stays as it is.`,
				'The link shows what you get; there you can change it or leave the list.'
			],
			button: { label: 'See my mail', path: `/verteiler/${secretMark}` },
			because: `You get this mail because somebody entered this address at the distribution list of “${facts.process}”.`
		}
	});
}

/** Tells somebody whom the steering has put on the list, what comes, and where their consent comes from (Art. 14 GDPR). */
export function addedToListLetter(
	to: Recipient,
	facts: { process: string; kinds: readonly ListKind[]; rhythm: Rhythm; source: string }
): Letter {
	const kinds = (language: 'de' | 'en') =>
		facts.kinds.map((kind) => listWords[language].kinds[kind]).join(', ');
	return inLanguage(to, {
		de: {
			kind: 'added-to-list',
			subject: `Sie stehen auf dem Verteiler von „${facts.process}“`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`Sie bekommen ab jetzt Post zu „${facts.process}“: ${kinds('de')}, ${listWords.de.rhythms[facts.rhythm]}.`,
				`Woher wir Ihre Einwilligung haben: ${facts.source}`,
				'Stimmt das nicht, oder möchten Sie keine Post oder weniger? Ein Klick genügt, ohne Anmeldung.'
			],
			button: { label: 'Ansehen, ändern oder verlassen', path: `/verteiler/${secretMark}` },
			because: `Sie bekommen diese Mail einmal, weil die Prozesssteuerung von „${facts.process}“ Ihre Adresse eingetragen hat.`
		},
		en: {
			kind: 'added-to-list',
			subject: `You are on the distribution list of “${facts.process}”`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`from now on you get mail about “${facts.process}”: ${kinds('en')}, ${listWords.en.rhythms[facts.rhythm]}.`,
				`Where we have your consent from: ${facts.source}`,
				'Is this wrong, or do you want no mail, or less? One click is enough, without signing in.'
			],
			button: { label: 'Look, change or leave', path: `/verteiler/${secretMark}` },
			because: `You get this mail once because the steering of “${facts.process}” has entered your address.`
		}
	});
}
