import { secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

/** The baseline of a group, before it meets (S11, phase A). */
export function briefingLetter(
	to: Recipient,
	facts: { process: string; area: string | null; path: string }
): Letter {
	const because = {
		de: `Sie bekommen diese Mail, weil Sie bei „${facts.process}“ auf dem Laufenden bleiben wollen.`,
		en: `You get this mail because you want to be kept informed on “${facts.process}”.`
	};
	return inLanguage(to, {
		de: {
			kind: 'briefing',
			subject: facts.area ? `Ausgangslage: ${facts.area}` : `Ausgangslage: ${facts.process}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				facts.area
					? `die Ausgangslage der Gruppe „${facts.area}“ liegt vor: Zahlen, Recht und was das bisherige Konzept sagt.`
					: `die Ausgangslage für „${facts.process}“ liegt vor: Zahlen, Recht und was das bisherige Konzept sagt.`,
				'Fehlt Ihnen etwas, oder ist etwas unklar? Stellen Sie den Fachleuten dort Ihre Frage. Die Antwort lesen alle.'
			],
			button: { label: 'Ausgangslage lesen', path: facts.path },
			because: because.de
		},
		en: {
			kind: 'briefing',
			subject: facts.area ? `Briefing: ${facts.area}` : `Briefing: ${facts.process}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				facts.area
					? `the briefing of the group “${facts.area}” is ready: figures, law, and what the earlier concept says.`
					: `the briefing for “${facts.process}” is ready: figures, law, and what the earlier concept says.`,
				'Is something missing or unclear? Ask the experts there. Everybody reads the answer.'
			],
			button: { label: 'Read the briefing', path: facts.path },
			because: because.en
		}
	});
}

/** To the expert who is asked; they answer by the link alone. */
export function expertLetter(
	to: Recipient,
	facts: { process: string; area: string | null; question: string }
): Letter {
	return inLanguage(to, {
		de: {
			kind: 'expert-question',
			subject: `Eine Frage an Sie: ${facts.process}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`bei „${facts.process}“${facts.area ? `, Gruppe ${facts.area},` : ''} wird gefragt:`,
				`„${facts.question}“`,
				'Wir bitten Sie um eine Antwort in wenigen klaren Sätzen. Sie steht danach mit Ihrem Namen auf der Seite des Verfahrens, und wer gefragt hat, bekommt sie per Mail.'
			],
			button: { label: 'Frage beantworten', path: `/expertenfrage/${secretMark}` },
			because:
				'Sie bekommen diese Mail, weil die Prozesssteuerung Sie als Fachfrau oder Fachmann fragt.'
		},
		en: {
			kind: 'expert-question',
			subject: `A question to you: ${facts.process}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`in “${facts.process}”${facts.area ? `, group ${facts.area},` : ''} somebody asks:`,
				`“${facts.question}”`,
				'We ask you for an answer in a few clear sentences. It will stand on the site of the process with your name, and whoever asked gets it by mail.'
			],
			button: { label: 'Answer the question', path: `/expertenfrage/${secretMark}` },
			because: 'You get this mail because the steering asks you as an expert.'
		}
	});
}

/** To whoever asked: what became of it, in the letter itself. */
export function questionLetter(
	to: Recipient,
	facts: {
		process: string;
		question: string;
		path: string;
		outcome: { expert: string; answer: string } | { reason: string };
	}
): Letter {
	const { outcome } = facts;
	const answered = 'answer' in outcome;
	return inLanguage(to, {
		de: {
			kind: answered ? 'question-answered' : 'question-hidden',
			subject: answered ? 'Ihre Frage ist beantwortet' : 'Zu Ihrer Frage',
			greeting: greeting(to, 'de'),
			paragraphs: [
				`Sie haben gefragt: „${facts.question}“`,
				...(answered
					? [`Es antwortet ${outcome.expert}:`, outcome.answer]
					: [`Wir zeigen diese Frage nicht. Der Grund: ${outcome.reason}`])
			],
			button: {
				label: answered ? 'Alle Fragen und Antworten' : 'Anders fragen',
				path: `${facts.path}#fragen`
			},
			because: `Sie bekommen diese Mail, weil bei einer Frage zu „${facts.process}“ diese Adresse angegeben wurde.`
		},
		en: {
			kind: answered ? 'question-answered' : 'question-hidden',
			subject: answered ? 'Your question has been answered' : 'On your question',
			greeting: greeting(to, 'en'),
			paragraphs: [
				`You asked: “${facts.question}”`,
				...(answered
					? [`Answered by ${outcome.expert}:`, outcome.answer]
					: [`We do not show this question. The reason: ${outcome.reason}`])
			],
			button: {
				label: answered ? 'All questions and answers' : 'Ask in another way',
				path: `${facts.path}#fragen`
			},
			because: `You get this mail because this address was given with a question on “${facts.process}”.`
		}
	});
}

/** Where the briefing of an area stands, or that of the whole process. */
export function briefingPath(slug: string, areaCode: string | null): string {
	return `/${slug}${areaCode ? `/gruppen/${areaCode}` : ''}/ausgangslage`;
}
