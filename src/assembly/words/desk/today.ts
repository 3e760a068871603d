import type { Doing } from '../../desk/today-facts.ts';
import type { TemplateDue, TemplateText } from '#process/template.ts';

type Units = Record<TemplateDue['unit'], readonly [one: string, many: string]>;

/** The words of the desk's start page: what is due, why, and the act that does it. */
const de = {
	title: (day: string) => `Heute, ${day}`,
	counts: {
		late: 'überfällig',
		today: 'heute fällig',
		week: 'diese Woche',
		received: 'neue Beiträge'
	},
	groups: {
		late: 'Überfällig',
		today: 'Heute fällig',
		week: 'In den nächsten sieben Tagen',
		soon: 'In den nächsten zwei Wochen',
		open: 'Ohne Frist, aber dran'
	},
	since: (days: number) => (days === 1 ? 'seit gestern' : `seit ${days} Tagen`),
	untilToday: 'bis heute',
	now: 'jetzt',
	emptyTitle: 'Heute ist nichts zu tun',
	emptyText:
		'Alles ist gelesen, beantwortet und auf dem Weg. Was fällig wird, steht hier von selbst.',
	tasks: {
		'enter-dates': {
			title: () => 'Den Plan mit Terminen füllen',
			text: (count: number) =>
				`${count} Schritte haben noch keinen Termin. Mit dem ersten kann das Verfahren öffentlich werden.`,
			act: 'Termine eintragen'
		},
		'some-dates': {
			title: (count: number) =>
				count === 1 ? 'Ein Schritt ohne Termin' : `${count} Schritte ohne Termin`,
			text: () => 'Wer mitmachen will, plant mit dem Jahresplan.',
			act: 'Plan ansehen'
		},
		'publish-process': {
			title: () => 'Das Verfahren veröffentlichen',
			text: () => 'Termine stehen fest, aber noch sieht niemand die Seiten.',
			act: 'Verfahren ansehen'
		},
		'invite-people': {
			title: () => 'Menschen einladen',
			text: () => 'Noch niemand ist eingeladen. Beteiligte bekommen die Fragebögen per Mail.',
			act: 'Jemanden einladen'
		},
		'read-contributions': {
			title: (count: number) => (count === 1 ? 'Ein neuer Beitrag' : `${count} neue Beiträge`),
			text: () => 'Sie sind erst zu lesen, wenn Sie sie veröffentlichen.',
			act: 'Sichten'
		},
		'read-mail': {
			title: (count: number) =>
				count === 1 ? 'Eine Nachricht zu lesen' : `${count} Nachrichten zu lesen`,
			text: () => 'Sie kamen per Mail an die Adresse der Prozesssteuerung.',
			act: 'Lesen'
		},
		'answer-questions': {
			title: (count: number) =>
				count === 1 ? 'Eine Frage an Fachleute' : `${count} Fragen an Fachleute`,
			text: () => 'Geben Sie sie weiter, oder schreiben Sie die Antwort auf.',
			act: 'Weitergeben'
		},
		'answer-comments': {
			title: (count: number) =>
				count === 1 ? 'Ein Kommentar ohne Antwort' : `${count} Kommentare ohne Antwort`,
			text: () => 'Jeder Kommentar zum Entwurf bekommt eine Antwort mit Grund.',
			act: 'Antworten'
		},
		'ask-owners': {
			title: (count: number) =>
				count === 1
					? 'Für eine Maßnahme steht niemand ein'
					: `Für ${count} Maßnahmen steht niemand ein`,
			text: () => 'Sie sind beschlossen. Fragen Sie, wer dafür sorgt, dass sie vorankommen.',
			act: 'Jemanden fragen'
		},
		'stale-measures': {
			title: (count: number) =>
				count === 1 ? 'Eine Maßnahme ohne Neuigkeit' : `${count} Maßnahmen ohne Neuigkeit`,
			text: () => 'Seit über einem halben Jahr hat niemand gesagt, wie weit sie sind.',
			act: 'Nachfragen'
		},
		'letter-due': {
			title: (area: string | null, title: string) =>
				`Brief zu „${area ? `${area}: ` : ''}${title}“ senden`,
			text: (to: string) =>
				`Er geht an: ${to}. Niemand hat ihn freigegeben, darum geht er nicht von selbst.`,
			act: 'Brief ansehen und senden'
		},
		'step-ends': {
			title: (area: string | null, title: string) => (area ? `${area}: ${title}` : title),
			text: (contents: readonly string[]) => contents.slice(0, 2).join(' '),
			act: 'Im Plan ansehen'
		},
		'round-closes': {
			title: (code: string, others: number) =>
				others === 0
					? `Fragebogen zu ${code} endet`
					: `Fragebögen zu ${code} und ${others === 1 ? 'einem weiteren Text' : `${others} weiteren Texten`} enden`,
			text: (sheets: number, invited: number, people: number) =>
				`${answered(sheets, invited, people)}.`,
			together: 'Sie schließen am selben Tag.',
			act: 'Runde ansehen'
		},
		'check-goals': {
			title: (area: string | null, count: number) => {
				const goals = count === 1 ? 'ein Ziel' : `${count} Ziele`;
				return `${area ? `${area}: ` : ''}${goals} überprüfen`;
			},
			before: (meeting: string) =>
				`„${meeting}“ geht jedes Ziel durch: Es wird bestätigt, neu gefasst oder geht zurück.`,
			after: (meeting: string) => `Halten Sie fest, was „${meeting}“ dazu gesagt hat.`,
			act: 'Ziele durchgehen'
		},
		'word-round': {
			title: (code: string) => `Antworten zu ${code} zu einer Fassung machen`,
			text: (sheets: number, invited: number, people: number) =>
				`Die Runde ist zu Ende, ${answered(sheets, invited, people)}.`,
			act: 'Nebeneinander lesen'
		},
		'publish-item': {
			title: (title: string) => `Entwurf „${title}“ veröffentlichen`,
			text: () => 'Er hat noch keinen Code, und noch kann ihn niemand lesen.',
			act: 'Entwurf ansehen'
		},
		consolidate: {
			title: (code: string) => `Einigung auf ${code} festhalten`,
			text: () => 'Die Antworten sind eingearbeitet, es fehlt nichts mehr.',
			act: 'Fassung ansehen'
		},
		'send-to-review': {
			title: (code: string) => `${code} in die Prüfung geben`,
			text: () => 'Die Gruppe hat sich geeinigt. Jetzt prüft die Fachverwaltung.',
			act: 'Prüfung anfragen'
		},
		'review-late': {
			title: (code: string, department: string) => `Prüfung ${code}: ${department} ohne Antwort`,
			text: (day: string) => `Die Frist war ${day}.`,
			act: 'Prüfung ansehen'
		},
		'review-soon': {
			title: (code: string, department: string) => `Prüfung ${code}: ${department}`,
			text: (day: string) => `Antwort ${day}.`,
			act: 'Prüfung ansehen'
		},
		'review-returned': {
			title: (code: string) => `${code} kam aus der Prüfung zurück`,
			text: (department: string) =>
				`${department} hat Bedingungen oder Gründe genannt. Die Gruppe antwortet mit einer neuen Fassung.`,
			act: 'Neu fassen'
		},
		'meeting-task': {
			title: (area: string | null, text: string) => withArea(area, text),
			text: (who: string, day: string) => `Aus einem Treffen: ${who}, bis ${day}.`,
			act: 'Ergebnis eintragen'
		},
		'answer-objections': {
			title: (count: number) =>
				count === 1 ? 'Ein Einwand zum Protokoll' : `${count} Einwände zum Protokoll`,
			text: (meeting: string) => `${meeting}: Ohne Antwort gilt das Protokoll nicht als genehmigt.`,
			act: 'Antworten'
		},
		'letters-failed': {
			title: (count: number) =>
				count === 1 ? 'Ein Brief kam nicht an' : `${count} Briefe kamen nicht an`,
			text: () => 'Nach mehreren Versuchen hat der Mailserver sie nicht angenommen.',
			act: 'Briefe ansehen'
		},
		'letters-kept': {
			title: (count: number) => (count === 1 ? 'Ein Brief wartet' : `${count} Briefe warten`),
			text: () =>
				'Es ist kein Mailserver eingerichtet. Sie können die Briefe lesen und die Links selbst weitergeben.',
			act: 'Briefe ansehen'
		},
		'answer-barriers': {
			title: (count: number) =>
				count === 1 ? 'Eine gemeldete Barriere' : `${count} gemeldete Barrieren`,
			text: () => 'Wer eine Barriere meldet, bekommt innerhalb eines Monats eine Antwort.',
			act: 'Antworten'
		}
	},
	stepTask: {
		title: (area: string | null, { de }: TemplateText) => withArea(area, de),
		/** What the template asks for, as a sentence. */
		rule: ({ count, unit, side, edge }: TemplateDue, step: string, demand: string | null) => {
			const units: Units = {
				days: ['Tag', 'Tage'],
				workdays: ['Arbeitstag', 'Arbeitstage'],
				weeks: ['Woche', 'Wochen']
			};
			const basis = demand ? ` (${demand})` : '';
			const end = edge === 'start' ? 'Beginn' : 'Ende';
			if (count === 0) return `Im Ablauf: zum ${end} von „${step}“${basis}.`;
			// Before a step is before its beginning, after it is after its end.
			const usual = edge === (side === 'before' ? 'start' : 'end');
			const way = side === 'before' ? 'vor' : 'nach';
			const distance = `${count} ${units[unit][count === 1 ? 0 : 1]} ${way}`;
			return `Im Ablauf: ${distance} ${usual ? '' : `dem ${end} von `}„${step}“${basis}.`;
		},
		left: (count: number) => `Noch ${count} offen.`,
		moved: {
			before: 'Der Tag wäre frei, darum der letzte Werktag davor.',
			after: 'Der Tag wäre frei, darum der nächste Werktag.'
		},
		goes: (day: string) => `Die Zeile geht nach dem ${day} von selbst.`,
		acts: {
			award: 'Schritt ansehen',
			'publish-plan': 'Verfahren ansehen',
			approach: 'Zur Ansprache',
			'fill-core-group': 'Zur Kerngruppe',
			invite: 'Einladen',
			arrange: 'Treffen vorbereiten',
			'prepare-briefing': 'Zur Ausgangslage',
			'open-call': 'Feedbackrunde anlegen',
			'close-call': 'Beiträge sichten',
			'open-rounds': 'Fragebögen öffnen',
			'close-round': 'Runden ansehen',
			'word-results': 'Antworten lesen',
			'publish-minutes': 'Protokoll schreiben',
			'send-to-review': 'Prüfung anfragen',
			'answer-reviews': 'Prüfungen ansehen',
			'write-report': 'Bericht zusammenstellen',
			'send-to-council': 'Beratung eintragen',
			'answer-council': 'Rat ansehen',
			compile: 'Zusammenstellen',
			'publish-draft': 'Entwurf zusammenstellen',
			'answer-comments': 'Antworten',
			'decide-draft': 'Abstimmung eintragen',
			'hand-over': 'Übergabe eintragen',
			'enter-decision': 'Beschluss eintragen',
			'confirm-owners': 'Jemanden fragen',
			'ask-for-news': 'Nachfragen',
			'draft-items': 'Entwurf anlegen',
			other: 'Schritt ansehen'
		} satisfies Record<Doing, string>
	},
	inbox: 'Eingang',
	inboxNew: (count: number, channels: string) =>
		channels ? `${count} neu: ${channels}` : `${count} neu`,
	inboxEmpty: 'Nichts Neues.',
	inboxAll: (count: number) => (count === 1 ? 'Sichten' : `Alle ${count} sichten`),
	next: 'Nächste Termine',
	nextEmpty: 'Noch steht kein Termin bevor.',
	nextAll: 'Ganzer Plan'
};

export const todayWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: (day) => `Today, ${day}`,
		counts: {
			late: 'overdue',
			today: 'due today',
			week: 'this week',
			received: 'new contributions'
		},
		groups: {
			late: 'Overdue',
			today: 'Due today',
			week: 'In the next seven days',
			soon: 'In the next two weeks',
			open: 'Without a deadline, but next'
		},
		since: (days) => (days === 1 ? 'since yesterday' : `for ${days} days`),
		untilToday: 'until today',
		now: 'now',
		emptyTitle: 'Nothing to do today',
		emptyText:
			'Everything is read, answered and on its way. Whatever falls due appears here by itself.',
		tasks: {
			'enter-dates': {
				title: () => 'Fill the plan with dates',
				text: (count) =>
					`${count} steps have no date yet. With the first one the process can become public.`,
				act: 'Enter dates'
			},
			'some-dates': {
				title: (count) =>
					count === 1 ? 'One step without a date' : `${count} steps without a date`,
				text: () => 'Whoever wants to take part plans with the year plan.',
				act: 'See the plan'
			},
			'publish-process': {
				title: () => 'Publish the process',
				text: () => 'Dates are set, but nobody sees the pages yet.',
				act: 'See the process'
			},
			'invite-people': {
				title: () => 'Invite people',
				text: () => 'Nobody is invited yet. Participants get the questionnaires by mail.',
				act: 'Invite somebody'
			},
			'read-contributions': {
				title: (count) => (count === 1 ? 'One new contribution' : `${count} new contributions`),
				text: () => 'Others can read them only when you publish them.',
				act: 'Look through'
			},
			'read-mail': {
				title: (count) => (count === 1 ? 'One message to read' : `${count} messages to read`),
				text: () => 'They came by mail to the address of the steering.',
				act: 'Read'
			},
			'answer-questions': {
				title: (count) => (count === 1 ? 'A question to experts' : `${count} questions to experts`),
				text: () => 'Pass them on, or write the answer down.',
				act: 'Pass on'
			},
			'answer-comments': {
				title: (count) =>
					count === 1 ? 'One comment without an answer' : `${count} comments without an answer`,
				text: () => 'Each comment on the draft gets an answer with a reason.',
				act: 'Answer'
			},
			'ask-owners': {
				title: (count) =>
					count === 1 ? 'Nobody stands for one measure' : `Nobody stands for ${count} measures`,
				text: () => 'They are adopted. Ask who makes sure that they move on.',
				act: 'Ask somebody'
			},
			'stale-measures': {
				title: (count) =>
					count === 1 ? 'One measure without news' : `${count} measures without news`,
				text: () => 'For more than half a year nobody has said how far they are.',
				act: 'Inquire'
			},
			'letter-due': {
				title: (area, title) => `Send the letter on “${area ? `${area}: ` : ''}${title}”`,
				text: (to) => `It goes to: ${to}. Nobody has released it, so it does not go by itself.`,
				act: 'See and send the letter'
			},
			'step-ends': {
				title: (area, title) => (area ? `${area}: ${title}` : title),
				text: (contents) => contents.slice(0, 2).join(' '),
				act: 'See in the plan'
			},
			'round-closes': {
				title: (code, others) =>
					others === 0
						? `The questionnaire on ${code} ends`
						: `The questionnaires on ${code} and ${others === 1 ? 'one more text' : `${others} more texts`} end`,
				text: (sheets, invited, people) => `${haveAnswered(sheets, invited, people)}.`,
				together: 'They close on the same day.',
				act: 'See the round'
			},
			'check-goals': {
				title: (area, count) =>
					`${area ? `${area}: ` : ''}check ${count === 1 ? 'one goal' : `${count} goals`}`,
				before: (meeting) =>
					`“${meeting}” goes through each goal: it is confirmed, worded anew or goes back.`,
				after: (meeting) => `Record what “${meeting}” said about them.`,
				act: 'Go through the goals'
			},
			'word-round': {
				title: (code) => `Turn the answers on ${code} into a wording`,
				text: (sheets, invited, people) =>
					`The round is over, ${haveAnswered(sheets, invited, people)}.`,
				act: 'Read side by side'
			},
			'publish-item': {
				title: (title) => `Publish the draft “${title}”`,
				text: () => 'It has no code yet, and nobody can read it.',
				act: 'See the draft'
			},
			consolidate: {
				title: (code) => `Record the agreement on ${code}`,
				text: () => 'The answers are worked in, nothing is missing.',
				act: 'See the wording'
			},
			'send-to-review': {
				title: (code) => `Send ${code} to review`,
				text: () => 'The group has agreed. Now the department reviews it.',
				act: 'Ask for the review'
			},
			'review-late': {
				title: (code, department) => `Review of ${code}: no answer from ${department}`,
				text: (day) => `The deadline was ${day}.`,
				act: 'See the review'
			},
			'review-soon': {
				title: (code, department) => `Review of ${code}: ${department}`,
				text: (day) => `Answer ${day}.`,
				act: 'See the review'
			},
			'review-returned': {
				title: (code) => `${code} came back from review`,
				text: (department) =>
					`${department} has named conditions or reasons. The group answers with a new wording.`,
				act: 'Reword'
			},
			'meeting-task': {
				title: (area, text) => withArea(area, text),
				text: (who, day) => `From a meeting: ${who}, until ${day}.`,
				act: 'Enter the result'
			},
			'answer-objections': {
				title: (count) =>
					count === 1 ? 'One objection to minutes' : `${count} objections to minutes`,
				text: (meeting) => `${meeting}: without an answer the minutes do not count as approved.`,
				act: 'Answer'
			},
			'letters-failed': {
				title: (count) =>
					count === 1 ? 'One letter did not arrive' : `${count} letters did not arrive`,
				text: () => 'After several attempts the mail server did not take them.',
				act: 'See the letters'
			},
			'letters-kept': {
				title: (count) => (count === 1 ? 'One letter waits' : `${count} letters wait`),
				text: () =>
					'No mail server is set up. You can read the letters and pass the links on yourself.',
				act: 'See the letters'
			},
			'answer-barriers': {
				title: (count) => (count === 1 ? 'One reported barrier' : `${count} reported barriers`),
				text: () => 'Whoever reports a barrier gets an answer within a month.',
				act: 'Answer'
			}
		},
		stepTask: {
			title: (area, { en }) => withArea(area, en),
			rule: ({ count, unit, side, edge }, step, demand) => {
				const units: Units = {
					days: ['day', 'days'],
					workdays: ['working day', 'working days'],
					weeks: ['week', 'weeks']
				};
				const basis = demand ? ` (${demand})` : '';
				const end = edge === 'start' ? 'beginning' : 'end';
				if (count === 0) return `In the process: at the ${end} of “${step}”${basis}.`;
				const usual = edge === (side === 'before' ? 'start' : 'end');
				const distance = `${count} ${units[unit][count === 1 ? 0 : 1]} ${side}`;
				return `In the process: ${distance} ${usual ? '' : `the ${end} of `}“${step}”${basis}.`;
			},
			left: (count) => `${count} still open.`,
			moved: {
				before: 'That day would be free, so the last working day before it.',
				after: 'That day would be free, so the next working day.'
			},
			goes: (day) => `This line goes by itself after ${day}.`,
			acts: {
				award: 'See the step',
				'publish-plan': 'See the process',
				approach: 'To outreach',
				'fill-core-group': 'To the core group',
				invite: 'Invite',
				arrange: 'Prepare the meeting',
				'prepare-briefing': 'To the briefing',
				'open-call': 'Set up the call',
				'close-call': 'Look through',
				'open-rounds': 'Open questionnaires',
				'close-round': 'See the rounds',
				'word-results': 'Read the answers',
				'publish-minutes': 'Write the minutes',
				'send-to-review': 'Ask for the review',
				'answer-reviews': 'See the reviews',
				'write-report': 'Compile the report',
				'send-to-council': 'Enter the consultation',
				'answer-council': 'See the council',
				compile: 'Compile',
				'publish-draft': 'Compile the draft',
				'answer-comments': 'Answer',
				'decide-draft': 'Enter the vote',
				'hand-over': 'Enter the handover',
				'enter-decision': 'Enter the decision',
				'confirm-owners': 'Ask somebody',
				'ask-for-news': 'Inquire',
				'draft-items': 'Add a draft',
				other: 'See the step'
			}
		},
		inbox: 'Inbox',
		inboxNew: (count, channels) => (channels ? `${count} new: ${channels}` : `${count} new`),
		inboxEmpty: 'Nothing new.',
		inboxAll: (count) => (count === 1 ? 'Look through' : `Look through all ${count}`),
		next: 'Next dates',
		nextEmpty: 'No date lies ahead yet.',
		nextAll: 'Whole plan'
	}
};

/** The sentence of the template as a headline. */
function withArea(area: string | null, text: string): string {
	const said = text.replace(/\.$/, '');
	return area ? `${area}: ${said}` : said;
}

/** Where tables answer, or nobody was asked by name, sheets and people are counted instead of those invited. */
function answered(sheets: number, invited: number, people: number): string {
	if (invited > 0 && people <= sheets) return `${sheets} von ${invited} haben geantwortet`;
	return `Bögen: ${sheets}, ausgefüllt von ${people === 1 ? 'einem Menschen' : `${people} Menschen`}`;
}

function haveAnswered(sheets: number, invited: number, people: number): string {
	if (invited > 0 && people <= sheets) return `${sheets} of ${invited} have answered`;
	return `sheets: ${sheets}, filled by ${people === 1 ? 'one person' : `${people} people`}`;
}
