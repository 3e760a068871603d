/** The words of what became of the measures, and of the way through the council. */
const de = {
	title: 'Umsetzung',
	emptyTitle: 'Noch nicht beschlossen',
	emptyText:
		'Hat der Rat das Konzept beschlossen, steht hier zu jeder Maßnahme, wer für sie einsteht und wie weit sie ist.',
	summary: (all: number, moving: number, done: number) =>
		`${all === 1 ? 'Eine Maßnahme ist' : `${all} Maßnahmen sind`} beschlossen. ${done === 0 ? 'Noch ist keine umgesetzt' : done === 1 ? 'Eine ist umgesetzt' : `${done} sind umgesetzt`}, ${moving === 0 ? 'keine läuft' : moving === 1 ? 'eine läuft' : `${moving} laufen`}.`,
	stale: (count: number) =>
		count === 0
			? ''
			: count === 1
				? 'Zu einer gibt es seit über einem halben Jahr keine Neuigkeit.'
				: `Zu ${count} gibt es seit über einem halben Jahr keine Neuigkeit.`,
	years: 'Von Jahr zu Jahr',
	yearsNote: 'Stand am Ende jedes Jahres, im laufenden Jahr von heute.',
	yearsCaption: 'Wie viele Maßnahmen in welchem Jahr wie weit waren',
	state: 'Stand',
	all: 'zusammen',
	measure: 'Maßnahme',
	owner: 'Wer steht dafür ein?',
	status: 'Wie weit ist sie?',
	nobody: 'Noch niemand.',
	asked: (body: string) => `Gefragt: ${body}.`,
	declined: (body: string) => `${body} hat abgelehnt.`,
	because: (reason: string) => `Grund: ${reason}`,
	asOf: (state: string, day: string) => `${state}, Stand vom ${day}`,
	noUpdate: 'Noch keine Nachricht.',
	staleSince: (day: string) => `Seit ${day} keine Neuigkeit.`,
	lateSince: (day: string) => `Sollte bis ${day} fertig sein.`,
	council: {
		title: 'Im Rat',
		text: 'Der Weg des Konzepts von den Beteiligten durch den Rat.',
		link: 'Der Weg durch den Rat',
		emptyTitle: 'Noch nicht verabschiedet',
		emptyText:
			'Ist der Entwurf kommentiert und das Konzept fertig, verabschieden es die Beteiligten und übergeben es dem Rat.',
		adoption: 'Verabschiedung durch die Beteiligten',
		adopted: 'Verabschiedet.',
		notAdopted: 'Nicht verabschiedet.',
		votes: (yes: number, no: number, abstained: number, present: number) =>
			`${yes} Ja, ${no} Nein, ${abstained} ${abstained === 1 ? 'Enthaltung' : 'Enthaltungen'} bei ${present} Anwesenden.`,
		handover: 'Übergabe',
		handedOver: (recipient: string) => `Übergeben: ${recipient}.`,
		resolution: (name: string) => `${name}.`,
		ahead: 'Die Sitzung steht noch aus.',
		noResult: 'Das Ergebnis ist noch nicht eingetragen.',
		amendments: 'Was der Rat geändert hat',
		amendmentsPending: 'Was geändert werden soll',
		amendmentsProposed: 'Was geändert werden sollte',
		because: 'Grund:',
		struckText: 'Der letzte Text:',
		strikeText: 'Es geht um diesen Text:',
		struck: 'Gestrichen',
		reworded: 'Neu gefasst',
		toStrike: 'Vorschlag: streichen',
		toReword: 'Vorschlag: neu fassen',
		document: (number: number) => `Dokument ${number}`
	}
};

export const implementationWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Implementation',
		emptyTitle: 'Not resolved yet',
		emptyText:
			'Once the council has adopted the concept, this page tells for each measure who stands for it and how far it is.',
		summary: (all, moving, done) =>
			`${all === 1 ? 'One measure is' : `${all} measures are`} adopted. ${done === 0 ? 'None is done yet' : done === 1 ? 'One is done' : `${done} are done`}, ${moving === 0 ? 'none is running' : moving === 1 ? 'one is running' : `${moving} are running`}.`,
		stale: (count) =>
			count === 0
				? ''
				: count === 1
					? 'For one there has been no news for more than half a year.'
					: `For ${count} there has been no news for more than half a year.`,
		years: 'From year to year',
		yearsNote: 'As at the end of each year, in the present year as of today.',
		yearsCaption: 'How many measures were how far in which year',
		state: 'State',
		all: 'together',
		measure: 'Measure',
		owner: 'Who stands for it?',
		status: 'How far is it?',
		nobody: 'Nobody yet.',
		asked: (body) => `Asked: ${body}.`,
		declined: (body) => `${body} has declined.`,
		because: (reason) => `Reason: ${reason}`,
		asOf: (state, day) => `${state}, as of ${day}`,
		noUpdate: 'No news yet.',
		staleSince: (day) => `No news since ${day}.`,
		lateSince: (day) => `Should be ready by ${day}.`,
		council: {
			title: 'In the council',
			text: 'The way of the concept from the participants through the council.',
			link: 'The way through the council',
			emptyTitle: 'Not adopted yet',
			emptyText:
				'Once the draft is commented on and the concept ready, the participants adopt it and hand it over to the council.',
			adoption: 'Adoption by the participants',
			adopted: 'Adopted.',
			notAdopted: 'Not adopted.',
			votes: (yes, no, abstained, present) =>
				`${yes} yes, ${no} no, ${abstained} ${abstained === 1 ? 'abstention' : 'abstentions'} with ${present} people present.`,
			handover: 'Handover',
			handedOver: (recipient) => `Handed over: ${recipient}.`,
			resolution: (name) => `${name}.`,
			ahead: 'The meeting is still to come.',
			noResult: 'The result has not been entered yet.',
			amendments: 'What the council changed',
			amendmentsPending: 'What is to be changed',
			amendmentsProposed: 'What was to be changed',
			because: 'Reason:',
			struckText: 'The last text:',
			strikeText: 'It is about this text:',
			struck: 'Struck',
			reworded: 'Worded anew',
			toStrike: 'Proposal: strike',
			toReword: 'Proposal: word anew',
			document: (number) => `Document ${number}`
		}
	}
};
