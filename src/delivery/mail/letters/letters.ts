import { formatFor } from '#shared/format.ts';
import { secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

const roleSentences = {
	de: {
		participant:
			'Sie gehören zu den Beteiligten. Die Fragebögen bekommen Sie per Mail, alle Termine und Arbeitsstände stehen auf der Seite.',
		coreGroup: 'Sie gehören zur Kerngruppe, die alle Arbeitsgruppen begleitet.',
		department:
			'Sie prüfen für Ihre Fachverwaltung, ob Maßnahmen erlaubt, machbar und bezahlbar sind.',
		steering: 'Sie steuern das Verfahren mit.'
	},
	en: {
		participant:
			'You are one of the participants. Questionnaires reach you by mail, all dates and states of work stand on the site.',
		coreGroup: 'You belong to the core group, which accompanies all working groups.',
		department:
			'For your department you review whether measures are lawful, feasible and affordable.',
		steering: 'You are one of those who steer the process.'
	}
} as const;

export function invitationLetter(
	to: Recipient,
	facts: {
		process: string;
		role: keyof (typeof roleSentences)['de'];
		/** The page with all steps, once all can see it. */
		steps: string | undefined;
	}
): Letter {
	return inLanguage(to, {
		de: {
			kind: 'invitation',
			subject: `Sie sind dabei: ${facts.process}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`Sie sind eingeladen, am Verfahren „${facts.process}“ mitzuwirken.`,
				roleSentences.de[facts.role],
				'Der Link meldet Sie an. Er gilt zwei Wochen und einmal. Danach schicken wir Ihnen auf der Anmeldeseite gern einen neuen.'
			],
			button: { label: 'Ansehen', path: `/anmelden/${secretMark}` },
			also: also(facts.steps, 'Alle Schritte und ihre Methoden'),
			because: 'Sie bekommen diese Mail, weil die Prozesssteuerung Sie eingeladen hat.'
		},
		en: {
			kind: 'invitation',
			subject: `You are in: ${facts.process}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`You are invited to take part in the process “${facts.process}”.`,
				roleSentences.en[facts.role],
				'The link signs you in. It is good for two weeks and once. After that the sign-in page sends you a new one.'
			],
			button: { label: 'Have a look', path: `/anmelden/${secretMark}` },
			also: also(facts.steps, 'All steps and their methods'),
			because: 'You get this mail because the steering has invited you.'
		}
	});
}

/** Without the text itself: whoever types a stranger's address must not be able to write to them through us. */
export function receivedLetter(to: Recipient, facts: { process: string; call: string }): Letter {
	return inLanguage(to, {
		de: {
			kind: 'contribution-received',
			subject: 'Danke, Ihr Beitrag ist angekommen',
			greeting: greeting(to, 'de'),
			paragraphs: [
				`danke für Ihren Beitrag zu „${facts.call}“.`,
				'Die Prozesssteuerung liest ihn und veröffentlicht ihn ohne Ihren Namen. Auf Ihrer Seite sehen Sie jederzeit, was daraus wird.'
			],
			button: { label: 'Meinen Beitrag ansehen', path: `/mein-beitrag/${secretMark}` },
			because: `Sie bekommen diese Mail, weil bei „${facts.process}“ diese Adresse angegeben wurde.`
		},
		en: {
			kind: 'contribution-received',
			subject: 'Thank you, your contribution has arrived',
			greeting: greeting(to, 'en'),
			paragraphs: [
				`thank you for your contribution to “${facts.call}”.`,
				'The steering reads it and publishes it without your name. Your page always shows what becomes of it.'
			],
			button: { label: 'See my contribution', path: `/mein-beitrag/${secretMark}` },
			because: `You get this mail because this address was given at “${facts.process}”.`
		}
	});
}

export function reviewLetter(
	to: Recipient,
	facts: {
		process: string;
		code: string;
		title: string;
		department: string;
		until: string;
		note: string | null;
	}
): Letter {
	const until = formatFor(to.language).day(facts.until);
	return inLanguage(to, {
		de: {
			kind: 'review',
			subject: `Bitte prüfen bis ${until}: ${facts.code}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`die Maßnahme ${facts.code} „${facts.title}“ liegt zur Prüfung bei: ${facts.department}.`,
				...(facts.note ? [facts.note] : []),
				`Bitte antworten Sie bis ${until}. Alles steht auf einer Seite. Der Link meldet Sie an und führt dorthin.`
			],
			button: { label: 'Maßnahme prüfen', path: `/anmelden/${secretMark}` },
			because: `Sie bekommen diese Mail, weil Sie bei „${facts.process}“ für diese Fachverwaltung prüfen.`
		},
		en: {
			kind: 'review',
			subject: `Please review until ${until}: ${facts.code}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`the measure ${facts.code} “${facts.title}” awaits the review of: ${facts.department}.`,
				...(facts.note ? [facts.note] : []),
				`Please answer until ${until}. Everything stands on one page. The link signs you in and leads there.`
			],
			button: { label: 'Review the measure', path: `/anmelden/${secretMark}` },
			because: `You get this mail because you review for this department in “${facts.process}”.`
		}
	});
}

function also(path: string | undefined, label: string): Letter['also'] {
	return path === undefined ? undefined : { label, path };
}
