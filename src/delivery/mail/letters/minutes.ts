import type { Day } from '#shared/dates.ts';
import { formatFor } from '#shared/format.ts';
import { secretMark, type Letter } from '../letter.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';

type About = {
	readonly process: string;
	readonly meeting: string;
	readonly area: string | null;
	readonly day: Day | null;
};

/** The minutes go to those who were there: read, agree, or object until a day. */
export function minutesLetter(to: Recipient, facts: About & { readonly until: Day }): Letter {
	const until = formatFor(to.language).day(facts.until);
	return inLanguage(to, {
		de: {
			kind: 'minutes-approval',
			subject: `Stimmt das Protokoll? ${named(facts)}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`das Protokoll ${ofMeeting(facts, to, 'de')} liegt zur Durchsicht bereit.`,
				`Bitte lesen Sie es bis ${until}. Sie können mit einem Klick zustimmen oder zu einer Zeile schreiben, was nicht stimmt. Auf jeden Einwand bekommen Sie eine Antwort.`,
				'Wer nichts schreibt, ist einverstanden: Danach gilt das Protokoll als genehmigt und wird veröffentlicht.'
			],
			button: { label: 'Protokoll lesen', path: `/protokoll/${secretMark}` },
			because: `Sie bekommen diese Mail, weil Sie bei diesem Treffen dabei oder dazu eingeladen waren (${facts.process}). Der Link gehört Ihnen allein.`
		},
		en: {
			kind: 'minutes-approval',
			subject: `Are the minutes right? ${named(facts)}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`the minutes ${ofMeeting(facts, to, 'en')} are ready for you to look at.`,
				`Please read them until ${until}. You can agree with one click, or write to a line what is not right. Each objection gets an answer.`,
				'Who writes nothing agrees: after that the minutes count as approved and are published.'
			],
			button: { label: 'Read the minutes', path: `/protokoll/${secretMark}` },
			because: `You get this mail because you were at this meeting or invited to it (${facts.process}). The link is yours alone.`
		}
	});
}

/** The answer to an objection: the text was corrected, or the reason why it stays. */
export function objectionLetter(
	to: Recipient,
	facts: About & {
		readonly corrected: boolean;
		readonly reply: string | null;
		readonly until: Day | null;
	}
): Letter {
	const format = formatFor(to.language);
	const { corrected, reply, until } = facts;
	return inLanguage(to, {
		de: {
			kind: 'objection-answered',
			subject: `Zu Ihrem Einwand: ${named(facts)}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				corrected
					? `nach Ihrem Einwand ist das Protokoll ${ofMeeting(facts, to, 'de')} berichtigt.`
					: `zu Ihrem Einwand zum Protokoll ${ofMeeting(facts, to, 'de')} hat die Prozesssteuerung geantwortet. Der Text bleibt. Ihr Einwand steht mit dieser Begründung im veröffentlichten Protokoll, ohne Ihren Namen.`,
				...(reply ? [reply] : []),
				...(until ? [`Bis ${format.day(until)} können Sie noch etwas dazu sagen.`] : [])
			],
			button: { label: 'Protokoll ansehen', path: `/protokoll/${secretMark}` },
			because: `Sie bekommen diese Mail, weil Sie zum Protokoll etwas geschrieben haben (${facts.process}).`
		},
		en: {
			kind: 'objection-answered',
			subject: `About your objection: ${named(facts)}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				corrected
					? `after your objection the minutes ${ofMeeting(facts, to, 'en')} have been corrected.`
					: `the steering has answered your objection to the minutes ${ofMeeting(facts, to, 'en')}. The text stays. Your objection stands in the published minutes with this reason, without your name.`,
				...(reply ? [reply] : []),
				...(until ? [`Until ${format.day(until)} you can still say something.`] : [])
			],
			button: { label: 'See the minutes', path: `/protokoll/${secretMark}` },
			because: `You get this mail because you wrote something about the minutes (${facts.process}).`
		}
	});
}

/** What was discussed can be read, also by those who were absent (S2, S8). */
export function documentationLetter(
	to: Recipient,
	facts: About & { readonly path: string; readonly onlyListed: boolean }
): Letter {
	const { path } = facts;
	return inLanguage(to, {
		de: {
			kind: 'minutes-published',
			subject: `Nachzulesen: ${named(facts)}`,
			greeting: greeting(to, 'de'),
			paragraphs: [
				`das Protokoll ${ofMeeting(facts, to, 'de')} ist veröffentlicht: was besprochen und beschlossen wurde, wer was bis wann tut, und welche Ideen, Ziele und Maßnahmen daraus geworden sind.`,
				'Es ist auch für alle, die nicht dabei sein konnten.'
			],
			button: { label: 'Protokoll lesen', path },
			also: { label: 'Als PDF', path: `${path}.pdf` },
			because: facts.onlyListed
				? `Sie bekommen diese Mail, weil Sie im Verteiler von „${facts.process}“ stehen.`
				: `Sie bekommen diese Mail, weil Sie bei „${facts.process}“ mitwirken.`
		},
		en: {
			kind: 'minutes-published',
			subject: `To read: ${named(facts)}`,
			greeting: greeting(to, 'en'),
			paragraphs: [
				`the minutes ${ofMeeting(facts, to, 'en')} are published: what was discussed and decided, who does what until when, and which ideas, goals and measures came of it.`,
				'They are for all those too who could not be there.'
			],
			button: { label: 'Read the minutes', path },
			also: { label: 'As PDF', path: `${path}.pdf` },
			because: facts.onlyListed
				? `You get this mail because you are on the list of “${facts.process}”.`
				: `You get this mail because you take part in “${facts.process}”.`
		}
	});
}

/** A task is given, due tomorrow, or late: each said once. */
export function taskLetter(
	to: Recipient,
	facts: About & {
		readonly kind: 'given' | 'soon' | 'late';
		readonly task: string;
		readonly due: Day;
	}
): Letter {
	const due = formatFor(to.language).day(facts.due);
	const { kind, task } = facts;
	const path = `/aufgabe/${secretMark}`;
	return inLanguage(to, {
		de: {
			kind: `meeting-task-${kind}`,
			subject: {
				given: `Ihre Aufgabe bis ${due}`,
				soon: `Morgen fällig: Ihre Aufgabe`,
				late: `Noch offen: Ihre Aufgabe`
			}[kind],
			greeting: greeting(to, 'de'),
			paragraphs: [
				{
					given: `bei diesem Treffen haben Sie eine Aufgabe übernommen: ${named(facts)}. Sie ist bis ${due} gedacht:`,
					soon: `bis ${due} ist diese Aufgabe aus dem Treffen gedacht: ${named(facts)}.`,
					late: `bis ${due} war diese Aufgabe gedacht, und noch hat niemand gesagt, dass sie erledigt ist. Sie kommt aus dem Treffen: ${named(facts)}.`
				}[kind],
				task,
				kind === 'given'
					? 'Wenn sie erledigt ist, sagen Sie es auf Ihrer Seite in einem Satz.'
					: 'Ist sie erledigt, sagen Sie es auf Ihrer Seite. Brauchen Sie mehr Zeit, antworten Sie auf diese Mail.'
			],
			button: { label: 'Zur Aufgabe', path },
			because: `Sie bekommen diese Mail, weil Sie im Protokoll mit dieser Aufgabe stehen (${facts.process}).`
		},
		en: {
			kind: `meeting-task-${kind}`,
			subject: {
				given: `Your task until ${due}`,
				soon: 'Due tomorrow: your task',
				late: 'Still open: your task'
			}[kind],
			greeting: greeting(to, 'en'),
			paragraphs: [
				{
					given: `at this meeting you took on a task: ${named(facts)}. It is meant to be done until ${due}:`,
					soon: `this task from the meeting is meant to be done until ${due}: ${named(facts)}.`,
					late: `this task was meant to be done until ${due}, and nobody has said yet that it is. It comes from the meeting: ${named(facts)}.`
				}[kind],
				task,
				kind === 'given'
					? 'When it is done, say so on your page in a sentence.'
					: 'If it is done, say so on your page. If you need more time, answer this mail.'
			],
			button: { label: 'To the task', path },
			because: `You get this mail because the minutes name you with this task (${facts.process}).`
		}
	});
}

function named({ area, meeting }: About): string {
	return [area, meeting].filter(Boolean).join(': ');
}

function ofMeeting(facts: About, to: Recipient, language: 'de' | 'en'): string {
	const on = facts.day ? formatFor(to.language).day(facts.day) : null;
	if (language === 'de')
		return on ? `zum Treffen „${named(facts)}“ vom ${on}` : `zum Treffen „${named(facts)}“`;
	return on ? `of the meeting “${named(facts)}” on ${on}` : `of the meeting “${named(facts)}”`;
}
