/** The words of the frozen documents: the list, the reading page, comments, and what changed. */
const de = {
	title: 'Dokumente',
	text: 'Jedes Dokument ist ein fester Stand. Was sich danach ändert, steht im nächsten.',
	emptyTitle: 'Noch ist nichts zusammengestellt',
	emptyText:
		'Sind die Texte geeinigt und die Maßnahmen geprüft, steht hier der Entwurf. Alle haben dann zwei Wochen Zeit, ihn Absatz für Absatz zu kommentieren.',
	toConcept: 'Den Arbeitsstand lesen',
	name: (kind: string, number: number) => `${kind}, Dokument ${number}`,
	compiled: (day: string) => `zusammengestellt am ${day}`,
	draftOpen: (until: string) => `Kommentare sind möglich ${until}.`,
	draftOver: (day: string) => `Die Zeit für Kommentare endete am ${day}.`,
	read: 'Lesen',
	changes: 'Was sich geändert hat',
	pdf: 'PDF',
	docx: 'Word-Datei',
	json: 'Daten (JSON)',
	downloads: 'Herunterladen',
	contents: 'Inhalt',
	preface: 'Vorwort',
	course: {
		title: 'Wie dieses Konzept entstand',
		caption: 'Die Schritte bis zu diesem Stand',
		when: 'Wann',
		what: 'Was',
		where: 'Wo',
		contributions: (total: number, channels: string, takenUp: number) =>
			`${total === 1 ? 'Ein Beitrag ist' : `${total} Beiträge sind`} eingegangen (${channels}), ${takenUp} davon stecken in einem Text.`,
		people: (people: number, organisations: number) =>
			`${people} Menschen aus ${organisations} Einrichtungen und Vereinen wirken mit.`,
		sectors: (list: string) => `Sie kommen aus: ${list}.`,
		few: 'weniger als 5',
		rounds: (rounds: number, sheets: number) =>
			`In ${rounds === 1 ? 'einer Fragebogenrunde' : `${rounds} Fragebogenrunden`} kamen ${sheets} Bögen zusammen.`,
		reviews: (asked: number, answered: number, late: number) =>
			`Die Verwaltung wurde ${asked === 1 ? 'einmal' : `${asked}-mal`} um Prüfung gebeten, ${answered}-mal hat sie geantwortet, ${late === 0 ? 'immer in der Frist' : `${late}-mal nicht in der Frist`}.`,
		comments: (total: number, takenUp: number) =>
			`Zu Entwürfen kamen ${total === 1 ? 'ein Kommentar' : `${total} Kommentare`}, ${takenUp} davon haben den Text verändert.`,
		versions: (count: number) => `Die Texte haben zusammen ${count} Fassungen.`
	},
	guidelines: 'Leitlinien',
	serves: 'Dient',
	measuredBy: 'Gemessen an:',
	trace: {
		origins: (count: number, channels: string) =>
			`Aus ${count === 1 ? 'einem Beitrag' : `${count} Beiträgen`} (${channels})`,
		meeting: (title: string) => `Aus dem Protokoll: ${title}`,
		rounds: (rounds: number, sheets: number) =>
			`${rounds === 1 ? 'eine Fragebogenrunde' : `${rounds} Fragebogenrunden`} mit ${sheets} Bögen`,
		version: (number: number, day: string) => `Fassung ${number} vom ${day}`,
		because: (reason: string) => reason,
		comments: (count: number) =>
			count === 1 ? 'ein Kommentar aufgenommen' : `${count} Kommentare aufgenommen`
	},
	review: {
		done: (department: string, day: string) => `Geprüft: ${department}, ${day}`,
		older: (reviewed: number, now: number) =>
			`Geprüft wurde Fassung ${reviewed}, hier steht Fassung ${now}.`,
		none: 'Noch nicht geprüft'
	},
	resolution: 'Beschluss:',
	struck: 'Gestrichen durch Beschluss.',
	dissent: {
		title: 'Abweichende Meinung',
		voices: (count: number) => (count === 1 ? 'Eine Stimme:' : `${count} Stimmen:`),
		reply: 'Antwort der Gruppe:',
		open: 'Noch ohne Antwort.'
	},
	leftOut: {
		title: 'Nicht aufgenommen',
		text: 'Diese Texte sind veröffentlicht, aber nicht Teil dieses Dokuments.'
	},
	proof: {
		title: 'Zur Nachprüfung',
		text: 'Dieser Fingerabdruck steht für den Inhalt. Wer die Daten herunterlädt, kann ihn nachrechnen (SHA-256).',
		hash: 'Fingerabdruck',
		journal: (position: number) => `Stand des Journals: Eintrag ${position}`
	},
	comment: {
		some: (count: number) => (count === 1 ? '1 Kommentar' : `${count} Kommentare`),
		act: 'Kommentieren',
		actOn: (key: string) => `: ${key}`,
		title: (key: string) => `Absatz ${key}`,
		whole: 'Zum ganzen Entwurf',
		wholeAct: 'Zum Ganzen kommentieren',
		form: 'Ihr Kommentar',
		yourText: 'Was möchten Sie dazu sagen?',
		send: 'Kommentar senden',
		published: 'Kommentare',
		none: 'Noch kein Kommentar veröffentlicht',
		noneOpen: 'Ihrer kann der erste sein.',
		answer: {
			takenUp: 'Aufgenommen:',
			answered: 'Nicht aufgenommen:',
			open: 'Noch ohne Antwort.'
		},
		live: (code: string) => `${code} mit Lebenslauf ansehen`,
		steps: [
			'Sie sehen Ihren Kommentar sofort und bekommen einen eigenen Link dazu.',
			'Die Prozesssteuerung liest ihn und veröffentlicht ihn ohne Ihren Namen.',
			'Jeder Kommentar bekommt eine Antwort mit Grund. Sie steht hier und auf Ihrer Seite.'
		]
	},
	compared: {
		title: 'Was sich geändert hat',
		between: (before: string) => `Verglichen mit „${before}“:`,
		counts: (n: ChangeCounts) =>
			told([
				[n.changed, 'geändert'],
				[n.added, 'neu'],
				[n.struck, 'gestrichen'],
				[n.removed, 'nicht mehr dabei'],
				[n.same, 'gleich geblieben']
			]),
		nothing: 'Die Texte sind gleich geblieben.',
		first: 'Das ist das erste Dokument. Es gibt noch nichts zu vergleichen.',
		titleDiff: 'Der Titel',
		textDiff: 'Der Text',
		sheet: (fields: string) => `Im Blatt geändert: ${fields}.`,
		because: 'Grund:',
		comments: (count: number) =>
			count === 1 ? 'Ein Kommentar wurde aufgenommen.' : `${count} Kommentare wurden aufgenommen.`,
		added: 'Neu dabei',
		struck: 'Gestrichen',
		removed: 'Nicht mehr dabei',
		changed: 'Geändert',
		old: 'gestrichen',
		new: 'neu'
	}
};

type ChangeCounts = Record<'changed' | 'added' | 'struck' | 'removed' | 'same', number>;

/** `3 geändert, 104 gleich geblieben.`: only what there is. */
function told(counts: readonly (readonly [number, string])[]): string {
	const said = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
	return `${said.join(', ')}.`;
}

export const documentPageWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Documents',
		text: 'Each document is a fixed state. What changes afterwards stands in the next one.',
		emptyTitle: 'Nothing is compiled yet',
		emptyText:
			'Once the texts are agreed and the measures reviewed, the draft stands here. Everybody then has two weeks to comment on it paragraph by paragraph.',
		toConcept: 'Read the present state',
		name: (kind, number) => `${kind}, document ${number}`,
		compiled: (day) => `compiled on ${day}`,
		draftOpen: (until) => `Comments are possible ${until}.`,
		draftOver: (day) => `The time for comments ended on ${day}.`,
		read: 'Read',
		changes: 'What has changed',
		pdf: 'PDF',
		docx: 'Word file',
		json: 'Data (JSON)',
		downloads: 'Download',
		contents: 'Contents',
		preface: 'Preface',
		course: {
			title: 'How this concept came about',
			caption: 'The steps up to this state',
			when: 'When',
			what: 'What',
			where: 'Where',
			contributions: (total, channels, takenUp) =>
				`${total === 1 ? 'One contribution has' : `${total} contributions have`} arrived (${channels}), ${takenUp} of them are part of a text.`,
			people: (people, organisations) =>
				`${people} people from ${organisations} institutions and associations take part.`,
			sectors: (list) => `They come from: ${list}.`,
			few: 'fewer than 5',
			rounds: (rounds, sheets) =>
				`${rounds === 1 ? 'One questionnaire' : `${rounds} questionnaires`} brought ${sheets} sheets.`,
			reviews: (asked, answered, late) =>
				`The administration was asked for ${asked === 1 ? 'one review' : `${asked} reviews`} and answered ${answered}, ${late === 0 ? 'always in time' : `${late} of them not in time`}.`,
			comments: (total, takenUp) =>
				`Drafts received ${total === 1 ? 'one comment' : `${total} comments`}, ${takenUp} of them changed the text.`,
			versions: (count) => `Together the texts have ${count} versions.`
		},
		guidelines: 'Guidelines',
		serves: 'Serves',
		measuredBy: 'Measured by:',
		trace: {
			origins: (count, channels) =>
				`From ${count === 1 ? 'one contribution' : `${count} contributions`} (${channels})`,
			meeting: (title) => `From the minutes: ${title}`,
			rounds: (rounds, sheets) =>
				`${rounds === 1 ? 'one questionnaire' : `${rounds} questionnaires`} with ${sheets} sheets`,
			version: (number, day) => `version ${number} of ${day}`,
			because: (reason) => reason,
			comments: (count) => (count === 1 ? 'one comment taken up' : `${count} comments taken up`)
		},
		review: {
			done: (department, day) => `Reviewed: ${department}, ${day}`,
			older: (reviewed, now) => `Version ${reviewed} was reviewed, this is version ${now}.`,
			none: 'Not reviewed yet'
		},
		resolution: 'Resolution:',
		struck: 'Struck by resolution.',
		dissent: {
			title: 'View in disagreement',
			voices: (count) => (count === 1 ? 'One voice:' : `${count} voices:`),
			reply: 'Reply of the group:',
			open: 'No reply yet.'
		},
		leftOut: {
			title: 'Not taken in',
			text: 'These texts are published but not part of this document.'
		},
		proof: {
			title: 'For verification',
			text: 'This fingerprint stands for the content. Whoever downloads the data can compute it again (SHA-256).',
			hash: 'Fingerprint',
			journal: (position) => `State of the journal: entry ${position}`
		},
		comment: {
			some: (count) => (count === 1 ? '1 comment' : `${count} comments`),
			act: 'Comment',
			actOn: (key) => `: ${key}`,
			title: (key) => `Paragraph ${key}`,
			whole: 'On the whole draft',
			wholeAct: 'Comment on the whole',
			form: 'Your comment',
			yourText: 'What would you like to say about it?',
			send: 'Send the comment',
			published: 'Comments',
			none: 'No comment published yet',
			noneOpen: 'Yours can be the first.',
			answer: { takenUp: 'Taken up:', answered: 'Not taken up:', open: 'No answer yet.' },
			live: (code) => `See ${code} with its life story`,
			steps: [
				'You see your comment at once and get a link of your own to it.',
				'The steering reads it and publishes it without your name.',
				'Each comment gets an answer with a reason. It stands here and on your page.'
			]
		},
		compared: {
			title: 'What has changed',
			between: (before) => `Compared with “${before}”:`,
			counts: (n) =>
				told([
					[n.changed, 'changed'],
					[n.added, 'new'],
					[n.struck, 'struck'],
					[n.removed, 'no longer part of it'],
					[n.same, 'unchanged']
				]),
			nothing: 'The texts have stayed the same.',
			first: 'This is the first document. There is nothing to compare yet.',
			titleDiff: 'The title',
			textDiff: 'The text',
			sheet: (fields) => `Changed in the sheet: ${fields}.`,
			because: 'Reason:',
			comments: (count) =>
				count === 1 ? 'One comment was taken up.' : `${count} comments were taken up.`,
			added: 'New',
			struck: 'Struck',
			removed: 'No longer part of it',
			changed: 'Changed',
			old: 'struck',
			new: 'new'
		}
	}
};
