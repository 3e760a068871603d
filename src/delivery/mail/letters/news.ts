import { formatFor } from '#shared/format.ts';
import { secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

/** The draft goes to everybody who takes part. */
export function draftLetter(
	to: Recipient,
	facts: { process: string; path: string; measures: string; until: string; onlyListed: boolean }
): Letter {
	const until = formatFor(to.language).day(facts.until);
	return inLanguage(to, {
		de: {
			kind: 'draft',
			subject: `Der Entwurf ist da: ${facts.process}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`der Entwurf von „${facts.process}“ ist fertig. Er enthält ${facts.measures} Maßnahmen, jede mit ihrer Spur.`,
				`Bis ${until} können alle jeden Absatz kommentieren, auch ohne Anmeldung. Jeder Kommentar bekommt eine Antwort mit Grund.`,
				'Geben Sie die Adresse gern weiter.'
			],
			button: { label: 'Entwurf lesen', path: facts.path },
			because: facts.onlyListed
				? `Sie bekommen diese Mail, weil Sie auf dem Verteiler von „${facts.process}“ stehen.`
				: `Sie bekommen diese Mail, weil Sie bei „${facts.process}“ mitwirken.`
		},
		en: {
			kind: 'draft',
			subject: `The draft is here: ${facts.process}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`the draft of “${facts.process}” is ready. It holds ${facts.measures} measures, each with its trace.`,
				`Until ${until} everybody can comment on each paragraph, also without signing in. Each comment gets an answer with a reason.`,
				'Please pass the address on.'
			],
			button: { label: 'Read the draft', path: facts.path },
			because: facts.onlyListed
				? `You get this mail because you are on the distribution list of “${facts.process}”.`
				: `You get this mail because you take part in “${facts.process}”.`
		}
	});
}

/** Tells a contributor what their idea became. Without the idea itself, as in `receivedLetter`. */
export function becameLetter(
	to: Recipient,
	facts: { process: string; code: string; title: string }
): Letter {
	return inLanguage(to, {
		de: {
			kind: 'idea-became',
			subject: `Ihre Idee steckt jetzt in ${facts.code}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`aus Ihrer Idee ist mit anderen zusammen etwas geworden: ${facts.code} „${facts.title}“.`,
				'Auf Ihrer Seite sehen Sie, wie es damit weitergeht, bis zum Beschluss und zur Umsetzung.'
			],
			button: { label: 'Ansehen, was daraus wird', path: `/mein-beitrag/${secretMark}` },
			because: `Sie bekommen diese Mail, weil bei „${facts.process}“ diese Adresse angegeben wurde.`
		},
		en: {
			kind: 'idea-became',
			subject: `Your idea is now part of ${facts.code}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`together with others, your idea has become something: ${facts.code} “${facts.title}”.`,
				'Your page shows how it goes on, up to the resolution and the implementation.'
			],
			button: { label: 'See what becomes of it', path: `/mein-beitrag/${secretMark}` },
			because: `You get this mail because this address was given at “${facts.process}”.`
		}
	});
}

/** The answer to a comment on a draft. */
export function answeredLetter(
	to: Recipient,
	facts: { process: string; passage: string | null; takenUp: boolean; reason: string }
): Letter {
	const place = facts.passage ?? '';
	return inLanguage(to, {
		de: {
			kind: 'comment-answered',
			subject: facts.takenUp
				? 'Ihr Kommentar hat den Text verändert'
				: 'Antwort auf Ihren Kommentar',
			greeting: greeting(to, 'de'),
			paragraphs: [
				facts.takenUp
					? `Ihr Kommentar${place && ` zu ${place}`} ist aufgenommen.`
					: `auf Ihren Kommentar${place && ` zu ${place}`} gibt es eine Antwort. Der Text bleibt, wie er ist.`,
				facts.reason
			],
			button: { label: 'Kommentar und Antwort ansehen', path: `/mein-beitrag/${secretMark}` },
			because: `Sie bekommen diese Mail, weil bei „${facts.process}“ diese Adresse angegeben wurde.`
		},
		en: {
			kind: 'comment-answered',
			subject: facts.takenUp ? 'Your comment has changed the text' : 'Answer to your comment',
			greeting: greeting(to, 'en'),
			paragraphs: [
				facts.takenUp
					? `your comment${place && ` on ${place}`} has been taken up.`
					: `there is an answer to your comment${place && ` on ${place}`}. The text stays as it is.`,
				facts.reason
			],
			button: { label: 'See comment and answer', path: `/mein-beitrag/${secretMark}` },
			because: `You get this mail because this address was given at “${facts.process}”.`
		}
	});
}

/** What the council made of an idea. `fate` is the state of its texts as a sentence each. */
export function decidedLetter(
	to: Recipient,
	facts: {
		process: string;
		body: string;
		fates: readonly { code: string; title: string; fate: Fate }[];
	}
): Letter {
	const lines = (language: 'de' | 'en') =>
		facts.fates.map(({ code, title, fate }) => `${code} ${title}: ${fates[language][fate]}`);
	return inLanguage(to, {
		de: {
			kind: 'council-decided',
			subject: 'Der Rat hat entschieden, auch über Ihre Idee',
			greeting: greeting(to, 'de'),
			paragraphs: [
				`${facts.body} hat über „${facts.process}“ entschieden. Das wurde aus Ihrer Idee:`,
				lines('de').join('\n'),
				'Auf Ihrer Seite sehen Sie auch die Gründe und wie es mit der Umsetzung weitergeht.'
			],
			button: { label: 'Meine Idee ansehen', path: `/mein-beitrag/${secretMark}` },
			because: `Sie bekommen diese Mail, weil bei „${facts.process}“ diese Adresse angegeben wurde.`
		},
		en: {
			kind: 'council-decided',
			subject: 'The council has decided, also on your idea',
			greeting: greeting(to, 'en'),
			paragraphs: [
				`${facts.body} has decided on “${facts.process}”. This is what became of your idea:`,
				lines('en').join('\n'),
				'Your page also shows the reasons and how the implementation goes on.'
			],
			button: { label: 'See my idea', path: `/mein-beitrag/${secretMark}` },
			because: `You get this mail because this address was given at “${facts.process}”.`
		}
	});
}

export type Fate = 'adopted' | 'adoptedAmended' | 'struck';
const fates = {
	de: {
		adopted: 'beschlossen.',
		adoptedAmended: 'beschlossen mit einer Änderung.',
		struck: 'gestrichen. Der Text und der Grund bleiben lesbar.'
	},
	en: {
		adopted: 'adopted.',
		adoptedAmended: 'adopted with an amendment.',
		struck: 'struck. The text and the reason remain readable.'
	}
} as const;

/** Somebody is asked to stand for a measure. */
export function ownerLetter(
	to: Recipient,
	facts: { process: string; code: string; title: string; body: string }
): Letter {
	return inLanguage(to, {
		de: {
			kind: 'owner-asked',
			subject: `Stehen Sie ein für ${facts.code}?`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`der Rat hat die Maßnahme ${facts.code} „${facts.title}“ beschlossen. Wir fragen Sie, ob ${facts.body} für sie einsteht.`,
				'Das heißt: Sie sorgen dafür, dass sie vorankommt, und sagen zweimal im Jahr, wie weit sie ist. Öffentlich steht die Stelle, nicht Ihr Name.',
				'Sie können zusagen oder mit Grund ablehnen. Der Link meldet Sie an.'
			],
			button: { label: 'Ansehen und antworten', path: `/anmelden/${secretMark}` },
			because: `Sie bekommen diese Mail, weil die Prozesssteuerung von „${facts.process}“ Sie fragt.`
		},
		en: {
			kind: 'owner-asked',
			subject: `Will you stand for ${facts.code}?`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`the council has adopted the measure ${facts.code} “${facts.title}”. We ask you whether ${facts.body} stands for it.`,
				'That means: you make sure that it moves on, and say twice a year how far it is. The office is public, your name is not.',
				'You can say yes, or no with a reason. The link signs you in.'
			],
			button: { label: 'See and answer', path: `/anmelden/${secretMark}` },
			because: `You get this mail because the steering of “${facts.process}” asks you.`
		}
	});
}
