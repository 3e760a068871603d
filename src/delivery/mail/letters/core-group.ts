import type { NextStep } from '#process/core-group/candidacy.ts';
import type { Day } from '#shared/dates.ts';
import { formatFor } from '#shared/format.ts';
import { secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

const ownPage = `/meine-kerngruppe/${secretMark}`;
const because = {
	de: (process: string) =>
		`Sie bekommen diese Mail, weil es um Ihre Mitarbeit in der Kerngruppe von „${process}“ geht.`,
	en: (process: string) =>
		`You get this mail because it is about your part in the core group of “${process}”.`
};

/** Proves the address. Without what was typed: nobody is written to by strangers through us. */
export function confirmCandidacyLetter(to: Recipient, { process }: { process: string }): Letter {
	return inLanguage(to, {
		de: {
			kind: 'candidacy-received',
			subject: `Bitte bestätigen: Kerngruppe ${process}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`jemand hat diese Adresse angegeben, um in der Kerngruppe von „${process}“ mitzuarbeiten.`,
				'Waren Sie das? Dann bestätigen Sie es bitte. Auf derselben Seite können Sie Ihre Meldung später ändern oder zurückziehen.',
				'Waren Sie es nicht? Dann ist nichts weiter zu tun. Ohne Bestätigung liest niemand die Meldung.'
			],
			button: { label: 'Meldung ansehen und bestätigen', path: ownPage },
			because: `Sie bekommen diese Mail, weil bei „${process}“ diese Adresse angegeben wurde.`
		},
		en: {
			kind: 'candidacy-received',
			subject: `Please confirm: core group ${process}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`somebody gave this address in order to work in the core group of “${process}”.`,
				'Was it you? Then please confirm. On the same page you can change or withdraw it later.',
				'It was not you? Then nothing needs to be done. Without a confirmation nobody reads it.'
			],
			button: { label: 'See and confirm', path: ownPage },
			because: `You get this mail because this address was given at “${process}”.`
		}
	});
}

/** Whoever came forward in the room or was put forward gets their own link to what is noted. */
export function enteredCandidacyLetter(to: Recipient, { process }: { process: string }): Letter {
	return inLanguage(to, {
		de: {
			kind: 'candidacy-entered',
			subject: `Danke für Ihre Bereitschaft: Kerngruppe ${process}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`danke, dass Sie in der Kerngruppe von „${process}“ mitarbeiten möchten. Wir haben das so eingetragen, wie Sie es gesagt haben.`,
				'Die Prozesssteuerung stellt die Gruppe so zusammen, dass Verwaltung, Träger und Ehrenamt aus allen Bereichen dabei sind, und meldet sich bei Ihnen.',
				'Auf Ihrer Seite sehen Sie, was eingetragen ist, und können es jederzeit zurückziehen.'
			],
			button: { label: 'Meine Meldung ansehen', path: ownPage },
			because: because.de(process)
		},
		en: {
			kind: 'candidacy-entered',
			subject: `Thank you for being willing: core group ${process}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`thank you for being willing to work in the core group of “${process}”. We have noted it as you said.`,
				'The steering puts the group together so that administration, providers and volunteers from all areas are in it, and will write to you.',
				'Your page shows what is noted. You can withdraw it at any time.'
			],
			button: { label: 'See what is noted', path: ownPage },
			because: because.en(process)
		}
	});
}

export function takenInLetter(
	to: Recipient,
	facts: { process: string; until: Day | null; plan: string | undefined }
): Letter {
	const until = facts.until && formatFor(to.language).day(facts.until);
	const also = (label: string) => (facts.plan ? { label, path: facts.plan } : undefined);
	return inLanguage(to, {
		de: {
			kind: 'member-taken-in',
			subject: `Willkommen in der Kerngruppe: ${facts.process}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`Sie gehören jetzt zur Kerngruppe von „${facts.process}“${until ? `, bis ${until}` : ''}. Danke.`,
				'Die Kerngruppe begleitet alle Arbeitsgruppen, vergleicht die ausgefüllten Fragebögen und einigt sich auf eine gemeinsame Fassung. Zu jedem Treffen bekommen Sie eine Einladung.',
				'Auf Ihrer Seite bestimmen Sie, was öffentlich von Ihnen zu sehen ist. Dort können Sie die Mitarbeit auch jederzeit beenden.'
			],
			button: { label: 'Meine Mitarbeit', path: ownPage },
			also: also('Alle Termine im Jahresplan'),
			because: because.de(facts.process)
		},
		en: {
			kind: 'member-taken-in',
			subject: `Welcome to the core group: ${facts.process}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`you now belong to the core group of “${facts.process}”${until ? `, until ${until}` : ''}. Thank you.`,
				'The core group accompanies all working groups, compares the questionnaires and agrees on one wording. You will be invited to each meeting.',
				'On your page you decide what is public about you. There you can also end your part at any time.'
			],
			button: { label: 'My part', path: ownPage },
			also: also('All dates in the year plan'),
			because: because.en(facts.process)
		}
	});
}

const steps = {
	de: {
		group: ['Arbeiten Sie in einer Arbeitsgruppe mit: Dort ist Platz für alle.', 'Gruppen ansehen'],
		list: ['Mit dem Verteiler erfahren Sie alles, was geschieht.', 'In den Verteiler eintragen'],
		later: ['Wenn jemand ausscheidet, können Sie sich wieder melden.', 'Zur Kerngruppe']
	},
	en: {
		group: ['Work in one of the groups: there is room for everybody.', 'See the groups'],
		list: ['With the distribution list you learn of everything that happens.', 'Join the list'],
		later: ['When somebody leaves, you can put yourself forward again.', 'To the core group']
	}
} as const satisfies Record<'de' | 'en', Record<NextStep, readonly [string, string]>>;

/** A no with its reason, and with what one can do instead. */
export function declinedLetter(
	to: Recipient,
	facts: { process: string; reason: string; nextStep: NextStep; path: string }
): Letter {
	const [de, en] = [steps.de[facts.nextStep], steps.en[facts.nextStep]];
	return inLanguage(to, {
		de: {
			kind: 'candidacy-declined',
			subject: `Zu Ihrer Meldung für die Kerngruppe: ${facts.process}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`danke, dass Sie in der Kerngruppe von „${facts.process}“ mitarbeiten wollten. Diesmal haben wir Sie nicht aufgenommen. Der Grund:`,
				facts.reason,
				`Wir möchten Sie nicht verlieren. ${de[0]}`
			],
			button: { label: de[1], path: facts.path },
			because: because.de(facts.process)
		},
		en: {
			kind: 'candidacy-declined',
			subject: `About the core group: ${facts.process}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`thank you for wanting to work in the core group of “${facts.process}”. This time you were not taken in. The reason:`,
				facts.reason,
				`We do not want to lose you. ${en[0]}`
			],
			button: { label: en[1], path: facts.path },
			because: because.en(facts.process)
		}
	});
}

export function termExtendedLetter(to: Recipient, facts: { process: string; until: Day }): Letter {
	const until = formatFor(to.language).day(facts.until);
	return inLanguage(to, {
		de: {
			kind: 'term-extended',
			subject: `Kerngruppe: weiter bis ${until}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`Ihre Mitarbeit in der Kerngruppe von „${facts.process}“ geht weiter bis ${until}. Danke.`,
				'Möchten Sie früher aufhören? Das geht jederzeit auf Ihrer Seite.'
			],
			button: { label: 'Meine Mitarbeit', path: ownPage },
			because: because.de(facts.process)
		},
		en: {
			kind: 'term-extended',
			subject: `Core group: until ${until}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`your part in the core group of “${facts.process}” goes on until ${until}. Thank you.`,
				'Do you want to stop earlier? Your page lets you do so at any time.'
			],
			button: { label: 'My part', path: ownPage },
			because: because.en(facts.process)
		}
	});
}

export function membershipEndedLetter(
	to: Recipient,
	facts: { process: string; contact: string; path: string }
): Letter {
	return inLanguage(to, {
		de: {
			kind: 'membership-ended',
			subject: `Danke für Ihre Mitarbeit: ${facts.process}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`Ihre Mitarbeit in der Kerngruppe von „${facts.process}“ ist beendet. Danke für Ihre Zeit und Ihr Wissen.`,
				`Was Sie beigetragen haben, bleibt im Konzept. Fragen beantwortet die Prozesssteuerung: ${facts.contact}`
			],
			button: { label: 'Wie es weitergeht', path: facts.path },
			because: because.de(facts.process)
		},
		en: {
			kind: 'membership-ended',
			subject: `Thank you for your work: ${facts.process}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`your part in the core group of “${facts.process}” has ended. Thank you for your time and your knowledge.`,
				`What you contributed remains in the concept. The steering answers questions: ${facts.contact}`
			],
			button: { label: 'What comes next', path: facts.path },
			because: because.en(facts.process)
		}
	});
}
