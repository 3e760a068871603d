/** The words of an item's page. */
const de = {
	head: (kind: string, code: string) => `${kind} ${code}`,
	version: (n: number, day: string) => `Fassung ${n} vom ${day}`,
	inReview: (department: string) => `In Prüfung: ${department}.`,
	answerUntil: (until: string) => `Antwort ${end(until)}`,
	overdue: (day: string) => `Die Antwort war bis ${day} erbeten und steht noch aus.`,
	act: 'Was Sie tun können',
	comment: 'Hinweis geben',
	commentNote: (until: string) => `zur offenen Frage, ${until}`,
	mail: 'Hinweis mailen',
	group: (title: string) => `Zur Gruppe ${title}`,
	inBook: 'Im Konzept lesen',
	serves: { guideline: '', goal: 'Wozu es dient', measure: 'Wozu sie dient' },
	here: { guideline: 'diese Leitlinie', goal: 'dieses Ziel', measure: 'diese Maßnahme' },
	alsoServes: 'Dient auch:',
	servedBy: { guideline: 'Was ihr dient', goal: 'Was ihm dient', measure: '' },
	nothingServes: {
		guideline: 'Noch dient kein Ziel dieser Leitlinie.',
		goal: 'Noch gibt es keine Maßnahme zu diesem Ziel.'
	},
	benefit: 'Nutzen:',
	sheet: 'Maßnahmenblatt',
	complete: (n: number, all: number) => `${n} von ${all} Angaben vollständig`,
	measured: 'Woran messbar',
	period: 'Zeitraum',
	from: (day: string) => `ab ${day}`,
	until: (day: string) => `bis ${day}`,
	review: 'Prüfung',
	earlierReview: (version: number) => `Frühere Prüfung, Fassung ${version}`,
	dissents: 'Abweichende Meinungen',
	reviewOf: (department: string, version: number) => `${department}, zu Fassung ${version}`,
	question: 'Frage',
	answer: 'Antwort',
	reason: 'Begründung',
	open: 'offen',
	asked: (day: string) => `Gefragt am ${day}.`,
	by: (department: string, day: string) => `${department}, ${day}`,
	daysLeft: (n: number) => (n === 1 ? 'Ein Tag bleibt.' : `${n} Tage bleiben.`),
	life: {
		title: 'Lebenslauf',
		note: 'Woher der Text kommt und warum er sich geändert hat.',
		origins: (n: number, channels: string) =>
			n === 1 ? `Ein Beitrag (${channels})` : `${n} Beiträge (${channels})`,
		read: 'Beitrag ansehen',
		version: (n: number) => `Fassung ${n}`,
		published: (code: string, day: string) => `Am ${day} als ${code} veröffentlicht.`,
		from: {
			contributions: 'aus Beiträgen formuliert',
			round: 'nach dem Fragebogen',
			rating: 'nach der Bewertung mehrerer Fassungen',
			review: 'nach der Prüfung',
			comments: 'nach Kommentaren zum Entwurf',
			amendment: 'nach dem Beschluss des Rates',
			meeting: 'bei einem Treffen gesagt',
			predecessor: 'aus dem Vorgängerkonzept übernommen',
			catalogue: 'in der Tabelle des Katalogs geändert',
			undo: 'eine Änderung zurückgenommen',
			merge: 'aus mehreren zusammengeführt',
			split: 'durch Teilung entstanden',
			steering: 'von der Prozesssteuerung formuliert'
		},
		toMinutes: (meeting: string) => `Protokoll: ${meeting}`,
		changed: (now: number) => `Was sich im Text mit Fassung ${now} geändert hat`,
		changedTitle: (now: number) => `Der Titel, mit Fassung ${now} geändert`,
		quotedFrom: (sheets: number) =>
			sheets === 1 ? 'Aus einem Bogen zitiert' : `Aus ${sheets} Bögen zitiert`,
		sheetOnly: 'Der Text blieb gleich, geändert hat sich das Blatt.',
		old: 'gestrichen',
		new: 'neu',
		roundOpen: (invited: number, until: string) =>
			invited === 0 ? `Fragebogen, ${until}` : `Fragebogen an ${invited} Menschen, ${until}`,
		roundClosed: (sheets: number, invited: number, people: number) =>
			people === sheets && invited > 0
				? `Fragebogen: ${sheets} von ${invited} haben geantwortet`
				: `Fragebogen: ${sheets === 1 ? 'ein Bogen' : `${sheets} Bögen`} von ${people === 1 ? 'einem Menschen' : `${people} Menschen`}`,
		roundText: (version: number) =>
			`Gefragt wurde zu Fassung ${version}. Die Bögen selbst bleiben in der Gruppe.`,
		agreed: 'Die Gruppe hat sich geeinigt',
		asked: (department: string) => `Zur Prüfung: ${department}`,
		due: (until: string) => `Antwort ${end(until)}`,
		later: (reason: string) => `Später als üblich, weil: ${reason}`,
		answered: (department: string, result: string) => `${department}: ${result}`,
		toReview: 'Antwort lesen',
		concluded: {
			reviewedWithConditions: 'Die Gruppe nimmt die Bedingungen an',
			notFeasible: 'Die Gruppe gibt die Maßnahme auf'
		},
		dissent: (voices: number) =>
			voices === 1 ? 'Eine Stimme sieht es anders' : `${voices} Stimmen sehen es anders`,
		inDocument: (name: string) => `Aufgenommen: ${name}`,
		inConcept: 'Ins Konzept aufgenommen',
		toDocument: 'Dokument lesen',
		comments: (all: number, taken: number) =>
			`${all === 1 ? 'Ein Kommentar' : `${all} Kommentare`} zum Entwurf${taken === 0 ? '' : `, ${taken} aufgenommen`}`,
		owner: {
			asked: (body: string) => `Gefragt, dafür einzustehen: ${body}`,
			accepted: (body: string) => `${body} steht dafür ein`,
			declined: (body: string) => `${body} steht nicht dafür ein`
		},
		update: (state: string) => `Umsetzung: ${state}`,
		next: {
			wording: 'Die Gruppe einigt sich auf eine Fassung',
			reply: 'Die Gruppe antwortet auf die Prüfung',
			review: 'Prüfung durch die Verwaltung'
		},
		now: 'jetzt',
		ahead: 'noch offen',
		starts: (day: string) => `ab ${day}`
	}
};

/** A date may end in a full stop of its own. */
function end(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}

export const itemWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		head: (kind, code) => `${kind} ${code}`,
		version: (n, day) => `Version ${n} of ${day}`,
		inReview: (department) => `In review: ${department}.`,
		answerUntil: (until) => `Answer ${end(until)}`,
		overdue: (day) => `The answer was asked for until ${day} and is still outstanding.`,
		act: 'What you can do',
		comment: 'Give a hint',
		commentNote: (until) => `to the open question, ${until}`,
		mail: 'Mail a hint',
		group: (title) => `To the group ${title}`,
		inBook: 'Read it in the concept',
		serves: { guideline: '', goal: 'What it is for', measure: 'What it is for' },
		here: { guideline: 'this guideline', goal: 'this goal', measure: 'this measure' },
		alsoServes: 'Also serves:',
		servedBy: { guideline: 'What serves it', goal: 'What serves it', measure: '' },
		nothingServes: {
			guideline: 'No goal serves this guideline yet.',
			goal: 'There is no measure for this goal yet.'
		},
		benefit: 'Benefit:',
		sheet: 'Measure sheet',
		complete: (n, all) => `${n} of ${all} entries complete`,
		measured: 'Measured by',
		period: 'Period',
		from: (day) => `from ${day}`,
		until: (day) => `until ${day}`,
		review: 'Review',
		earlierReview: (version) => `Earlier review, version ${version}`,
		dissents: 'Views in disagreement',
		reviewOf: (department, version) => `${department}, on version ${version}`,
		question: 'Question',
		answer: 'Answer',
		reason: 'Reason',
		open: 'open',
		asked: (day) => `Asked on ${day}.`,
		by: (department, day) => `${department}, ${day}`,
		daysLeft: (n) => (n === 1 ? 'One day is left.' : `${n} days are left.`),
		life: {
			title: 'Life story',
			note: 'Where the text comes from and why it has changed.',
			origins: (n, channels) =>
				n === 1 ? `One contribution (${channels})` : `${n} contributions (${channels})`,
			read: 'See the contribution',
			version: (n) => `Version ${n}`,
			published: (code, day) => `Published as ${code} on ${day}.`,
			from: {
				contributions: 'worded from contributions',
				round: 'after the questionnaire',
				rating: 'after rating several wordings',
				review: 'after the review',
				comments: 'after comments on the draft',
				amendment: 'after the resolution of the council',
				meeting: 'said at a meeting',
				predecessor: 'taken over from the earlier concept',
				catalogue: 'changed in the table of the catalogue',
				undo: 'a change taken back',
				merge: 'merged from several',
				split: 'made by a split',
				steering: 'worded by the steering'
			},
			toMinutes: (meeting) => `Minutes: ${meeting}`,
			changed: (now) => `What changed in the text with version ${now}`,
			changedTitle: (now) => `The title, changed with version ${now}`,
			quotedFrom: (sheets) =>
				sheets === 1 ? 'Quoted from one sheet' : `Quoted from ${sheets} sheets`,
			sheetOnly: 'The text stayed the same, the sheet has changed.',
			old: 'struck',
			new: 'new',
			roundOpen: (invited, until) =>
				invited === 0 ? `Questionnaire, ${until}` : `Questionnaire to ${invited} people, ${until}`,
			roundClosed: (sheets, invited, people) =>
				people === sheets && invited > 0
					? `Questionnaire: ${sheets} of ${invited} have answered`
					: `Questionnaire: ${sheets === 1 ? 'one sheet' : `${sheets} sheets`} from ${people === 1 ? 'one person' : `${people} people`}`,
			roundText: (version) =>
				`It asked about version ${version}. The sheets themselves stay in the group.`,
			agreed: 'The group has agreed',
			asked: (department) => `Sent to review: ${department}`,
			due: (until) => `Answer ${end(until)}`,
			later: (reason) => `Later than usual, because: ${reason}`,
			answered: (department, result) => `${department}: ${result}`,
			toReview: 'Read the answer',
			concluded: {
				reviewedWithConditions: 'The group accepts the conditions',
				notFeasible: 'The group gives the measure up'
			},
			dissent: (voices) => (voices === 1 ? 'One voice disagrees' : `${voices} voices disagree`),
			inDocument: (name) => `Taken in: ${name}`,
			inConcept: 'Taken into the concept',
			toDocument: 'Read the document',
			comments: (all, taken) =>
				`${all === 1 ? 'One comment' : `${all} comments`} on the draft${taken === 0 ? '' : `, ${taken} taken up`}`,
			owner: {
				asked: (body) => `Asked to stand for it: ${body}`,
				accepted: (body) => `${body} stands for it`,
				declined: (body) => `${body} does not stand for it`
			},
			update: (state) => `Implementation: ${state}`,
			next: {
				wording: 'The group agrees on a wording',
				reply: 'The group answers the review',
				review: 'Review by the administration'
			},
			now: 'now',
			ahead: 'to come',
			starts: (day) => `from ${day}`
		}
	}
};
