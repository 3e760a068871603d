/** The words of the desk's pages on data, terms, texts and barriers. */
const de = {
	title: 'Datenschutz und Texte',
	text: 'Was diese Installation über Menschen speichert, wie lange, und was sie darüber sagt.',
	onlyWhole:
		'Ändern kann das nur, wer die ganze Installation steuert. Es gilt für alle Verfahren zugleich.',
	links: {
		register: 'Verzeichnis der Verarbeitung',
		texts: 'Impressum und andere Texte',
		barriers: 'Gemeldete Barrieren'
	},
	terms: {
		title: 'Fristen',
		note: 'Jede Nacht wird von selbst gelöscht, was zu alt ist.',
		caption: 'Wie lange welche Daten bleiben',
		kind: 'Art der Daten',
		term: 'Frist',
		within: (least: string, most: string) => `möglich: ${least} bis ${most}`,
		usual: 'mitgeliefert',
		changed: 'geändert',
		change: 'Ändern',
		of: (title: string) => ` der Frist für ${title}`,
		stays: 'Ohne Frist'
	},
	term: {
		title: (name: string) => `Frist: ${name}`,
		amount: (unit: 'days' | 'months'): string => (unit === 'days' ? 'Tage' : 'Monate'),
		hint: (from: string, least: number, most: number, usual: number) =>
			`Gezählt wird ${from}. Möglich sind ${least} bis ${most}, mitgeliefert sind ${usual}.`,
		shorter:
			'Eine kürzere Frist gilt ab der nächsten Nacht. Was dann zu alt ist, ist weg und kommt nicht wieder.',
		act: 'Frist speichern',
		what: 'Worum es geht'
	},
	log: {
		title: 'Was gelöscht wurde',
		note: 'Jeder Lauf steht auch im Journal. Er zählt und nennt niemanden.',
		empty: 'Noch kein Lauf',
		emptyText: 'Der erste kommt in der nächsten Nacht.',
		caption: 'Läufe, der neueste zuerst',
		day: 'Tag',
		gone: 'Gelöscht oder gekürzt',
		nothing: 'nichts war zu alt',
		line: (title: string, count: number) => `${title}: ${count}`
	},
	register: {
		title: 'Verzeichnis von Verarbeitungstätigkeiten',
		text: 'Nach Art. 30 DSGVO. Es beschreibt, was diese Installation an diesem Tag wirklich tut.',
		print: 'Zum Ausdrucken genügt die Druckfunktion Ihres Browsers.',
		as: (day: string) => `Stand: ${day}`,
		head: 'Verfahren und Verantwortliche',
		processes: 'Verfahren',
		responsible: 'Verantwortlich',
		responsibleGap: 'Name und Anschrift trägt die Prozesssteuerung im Impressum ein',
		contact: 'Kontakt',
		officer: 'Datenschutzbeauftragte',
		officerGap: 'steht in der Datenschutzerklärung',
		people: 'Betroffene',
		peopleText:
			'Menschen, die beitragen, eingeladen sind, auf dem Verteiler stehen, prüfen, steuern oder eine Barriere melden.',
		technology: 'Technik',
		classes: 'Arten von Daten',
		third: 'Übermittlung in Drittländer',
		thirdText:
			'Fortschrift übermittelt nichts in Drittländer. Für den Mailserver und den Betrieb des Servers prüfen Sie das bitte selbst.',
		measures: 'Technische und organisatorische Maßnahmen',
		measureList: [
			'Zugang nach Aufgabe, in einer Tabelle festgelegt; jede Handlung wird geprüft und festgehalten',
			'Anmeldung ohne Passwort; Links gelten kurz und einmal; von Links und Sitzungen stehen nur Prüfsummen in der Datenbank',
			'keine Inhalte von anderen Servern, keine Besuchszählung, nur notwendige Cookies',
			'eine Kette von Prüfsummen zeigt, ob das Protokoll umgeschrieben wurde; gelöschte Inhalte bleiben gelöscht',
			'Sicherung und Wiederherstellung in einem geprüften Format',
			'Auswertungen zeigen keine Gruppen unter fünf Menschen'
		],
		facts: {
			mail: 'Briefe',
			mailNone: 'werden nicht verschickt, sie stehen nur am Arbeitsplatz der Prozesssteuerung',
			mailBy: (host: string) => `gehen über den Mailserver ${host}`,
			inbound: 'Eingehende Post',
			inboundNone: 'wird nicht abgeholt',
			inboundBy: (host: string) => `wird abgeholt bei ${host}`,
			signIn: 'Anmeldung',
			signInLinks: 'mit Links, die per Mail kommen',
			signInBy: (host: string) => `mit Links per Mail und über den Anmeldedienst ${host}`,
			database: 'Datenbank',
			file: 'eine Datei auf dem Server (SQLite)',
			postgres: (host: string) => `PostgreSQL auf ${host}`
		}
	},
	texts: {
		title: 'Texte',
		text: 'Was jede Installation über sich sagen muss. Mitgelieferte Texte stimmen mit dem überein, was sie wirklich tut.',
		names: {
			imprint: 'Impressum',
			privacy: 'Datenschutzerklärung',
			accessibility: 'Erklärung zur Barrierefreiheit'
		},
		languages: { de: 'Deutsch', en: 'Englisch' },
		caption: 'Texte und ihr Stand',
		head: { text: 'Text', state: 'Stand', gaps: 'Fehlt noch' },
		own: (day: string) => `eigener Text vom ${day}`,
		default: 'mitgelieferter Text',
		gaps: (count: number) => (count === 1 ? '1 Lücke' : `${count} Lücken`),
		complete: 'nichts',
		edit: {
			language: (name: string) => `Auf ${name}`,
			content: 'Text',
			hint: 'Leerzeile: neuer Absatz. ## Überschrift, ### kleinere Überschrift, - Liste, 1. Liste, *betont*, **wichtig**, [Wort](https://adresse). Alles andere bleibt Text.',
			gapsHint: 'Was in [[doppelten Klammern]] steht, fehlt noch. Ersetzen Sie es samt Klammern.',
			places: 'Diese Wörter in geschweiften Klammern werden von selbst ausgefüllt:',
			placeNames: {
				city: 'die Stadt des Verfahrens',
				process: 'der Name des Verfahrens',
				contact: 'die Adresse für Fragen',
				land: 'das Land',
				site: 'die Adresse dieser Seiten',
				today: 'das heutige Datum'
			},
			preview: 'Vorschau ansehen',
			previewTitle: 'Vorschau',
			previewText: 'So wird der Text aussehen. Gespeichert ist er noch nicht.',
			save: 'Text veröffentlichen',
			reset: 'Mitgelieferten Text wieder einsetzen',
			resetText: 'Ihr Text bleibt unter den früheren Fassungen.',
			generated:
				'Der mitgelieferte Text wird aus den Einstellungen erzeugt und ändert sich mit ihnen. Ein eigener Text bleibt, wie Sie ihn schreiben.',
			versions: 'Fassungen',
			versionsNone: 'Noch gilt der mitgelieferte Text.',
			version: (when: string) => `Fassung vom ${when}`,
			byUnknown: 'nicht mehr bekannt',
			putBack: 'mitgelieferter Text wieder eingesetzt',
			current: 'gilt',
			asShown: 'So lesen ihn alle'
		}
	},
	barriers: {
		title: 'Gemeldete Barrieren',
		text: (count: number) =>
			count === 0
				? 'Keine Meldung wartet auf eine Antwort.'
				: count === 1
					? 'Eine Meldung wartet auf eine Antwort.'
					: `${count} Meldungen warten auf eine Antwort.`,
		empty: 'Noch hat niemand eine Barriere gemeldet',
		emptyText: 'Das Formular steht auf der Seite „Barrierefreiheit“.',
		caption: 'Gemeldete Barrieren',
		what: 'Was nicht geht',
		page: 'Seite',
		state: 'Stand',
		due: (day: string) => `Antwort ${day}`,
		late: (day: string) => `Antwort war fällig am ${day}`,
		answered: (day: string) => `beantwortet am ${day}`,
		one: {
			title: (day: string) => `Barriere, gemeldet am ${day}`,
			from: 'Von',
			address: 'Mailadresse',
			noName: 'ohne Namen',
			noAddress: 'keine, eine Antwort erreicht niemanden',
			noPage: 'nicht angegeben',
			received: 'Gemeldet',
			due: 'Antwort fällig',
			answer: 'Ihre Antwort',
			answerHint:
				'Was haben Sie getan, was wird noch getan, bis wann? Die Person liest das Wort für Wort.',
			noteHint: 'Niemand bekommt das als Brief. Halten Sie fest, was Sie getan haben.',
			byMail: 'Antwort schicken',
			note: 'Als erledigt festhalten',
			given: 'Antwort'
		}
	},
	form: {
		title: 'Eine Barriere melden',
		text: 'Was geht nicht, auf welcher Seite und womit lesen Sie? Sie bekommen innerhalb eines Monats eine Antwort, wenn Sie eine Adresse angeben.',
		what: 'Was geht nicht?',
		page: 'Auf welcher Seite?',
		pageHint: 'Die Adresse oder der Name der Seite',
		name: 'Ihr Name',
		email: 'Ihre Mailadresse',
		emailHint: 'Nur für die Antwort.',
		act: 'Barriere melden',
		sentTitle: 'Danke, Ihr Hinweis ist angekommen',
		sentText: 'Haben Sie eine Adresse angegeben, bekommen Sie innerhalb eines Monats eine Antwort.'
	}
};

export const privacyDeskWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Privacy and texts',
		text: 'What this installation keeps about people, how long, and what it says about it.',
		onlyWhole:
			'Only who steers the whole installation can change this. It holds for all processes at once.',
		links: {
			register: 'Register of processing',
			texts: 'Imprint and other texts',
			barriers: 'Reported barriers'
		},
		terms: {
			title: 'Terms',
			note: 'Every night what is too old is deleted by itself.',
			caption: 'How long which data stays',
			kind: 'Kind of data',
			term: 'Term',
			within: (least, most) => `possible: ${least} to ${most}`,
			usual: 'default',
			changed: 'changed',
			change: 'Change',
			of: (title) => ` the term for ${title}`,
			stays: 'Without a term'
		},
		term: {
			title: (name) => `Term: ${name}`,
			amount: (unit) => (unit === 'days' ? 'Days' : 'Months'),
			hint: (from, least, most, usual) =>
				`Counted ${from}. Possible are ${least} to ${most}, the default is ${usual}.`,
			shorter:
				'A shorter term counts from the next night on. What is too old then is gone and does not come back.',
			act: 'Save the term',
			what: 'What this is about'
		},
		log: {
			title: 'What was deleted',
			note: 'Each run stands in the journal too. It counts and names nobody.',
			empty: 'No run yet',
			emptyText: 'The first one comes in the next night.',
			caption: 'Runs, the newest first',
			day: 'Day',
			gone: 'Deleted or shortened',
			nothing: 'nothing was too old',
			line: (title, count) => `${title}: ${count}`
		},
		register: {
			title: 'Register of processing activities',
			text: 'By Art. 30 GDPR. It describes what this installation really does on this day.',
			print: 'To print it, use your browser.',
			as: (day) => `As of ${day}`,
			head: 'Processes and who is responsible',
			processes: 'Processes',
			responsible: 'Responsible',
			responsibleGap: 'name and address are entered by the steering in the imprint',
			contact: 'Contact',
			officer: 'Data protection officer',
			officerGap: 'stands in the privacy statement',
			people: 'Whose data',
			peopleText:
				'People who contribute, are invited, are on the list, review, steer or report a barrier.',
			technology: 'Technology',
			classes: 'Kinds of data',
			third: 'Transfer to third countries',
			thirdText:
				'Fortschrift transfers nothing to third countries. For the mail server and the hosting please check this yourself.',
			measures: 'Technical and organisational measures',
			measureList: [
				'access by role, laid down in one table; each act is checked and recorded',
				'sign-in without a password; links are good for a short time and once; of links and sessions the database holds only hashes',
				'nothing from other servers, no counting of visits, only necessary cookies',
				'a chain of hashes shows whether the record was rewritten; what was deleted stays deleted',
				'backup and restoration in a tested format',
				'evaluations show no groups below five people'
			],
			facts: {
				mail: 'Letters',
				mailNone: 'are not sent, they stand only at the desk of the steering',
				mailBy: (host) => `go by the mail server ${host}`,
				inbound: 'Incoming mail',
				inboundNone: 'is not fetched',
				inboundBy: (host) => `is fetched at ${host}`,
				signIn: 'Sign-in',
				signInLinks: 'by links that come by mail',
				signInBy: (host) => `by links by mail and by the sign-in service ${host}`,
				database: 'Database',
				file: 'a file on the server (SQLite)',
				postgres: (host) => `PostgreSQL on ${host}`
			}
		},
		texts: {
			title: 'Texts',
			text: 'What every installation has to say about itself. Default texts agree with what it really does.',
			names: {
				imprint: 'Imprint',
				privacy: 'Privacy statement',
				accessibility: 'Accessibility statement'
			},
			languages: { de: 'German', en: 'English' },
			caption: 'Texts and where they stand',
			head: { text: 'Text', state: 'State', gaps: 'Still missing' },
			own: (day) => `own text of ${day}`,
			default: 'default text',
			gaps: (count) => (count === 1 ? '1 gap' : `${count} gaps`),
			complete: 'nothing',
			edit: {
				language: (name) => `In ${name}`,
				content: 'Text',
				hint: 'Blank line: new paragraph. ## Heading, ### smaller heading, - list, 1. list, *emphasis*, **important**, [word](https://address). Everything else stays text.',
				gapsHint:
					'What stands in [[double brackets]] is still missing. Replace it with its brackets.',
				places: 'These words in braces are filled in by themselves:',
				placeNames: {
					city: 'the city of the process',
					process: 'the name of the process',
					contact: 'the address for questions',
					land: 'the Land',
					site: 'the address of these pages',
					today: 'today’s date'
				},
				preview: 'See the preview',
				previewTitle: 'Preview',
				previewText: 'This is how the text will look. It is not saved yet.',
				save: 'Publish the text',
				reset: 'Put the default text back',
				resetText: 'Your text stays among the earlier versions.',
				generated:
					'The default text is made from the settings and changes with them. A text of your own stays as you write it.',
				versions: 'Versions',
				versionsNone: 'The default text is still in place.',
				version: (when) => `Version of ${when}`,
				byUnknown: 'not known any more',
				putBack: 'default text put back',
				current: 'in place',
				asShown: 'As all read it'
			}
		},
		barriers: {
			title: 'Reported barriers',
			text: (count) =>
				count === 0
					? 'No report waits for an answer.'
					: count === 1
						? 'One report waits for an answer.'
						: `${count} reports wait for an answer.`,
			empty: 'Nobody has reported a barrier yet',
			emptyText: 'The form stands on the page “Accessibility”.',
			caption: 'Reported barriers',
			what: 'What does not work',
			page: 'Page',
			state: 'State',
			due: (day) => `answer ${day}`,
			late: (day) => `answer was due on ${day}`,
			answered: (day) => `answered on ${day}`,
			one: {
				title: (day) => `Barrier, reported on ${day}`,
				from: 'From',
				address: 'Mail address',
				noName: 'without a name',
				noAddress: 'none, an answer reaches nobody',
				noPage: 'not given',
				received: 'Reported',
				due: 'Answer due',
				answer: 'Your answer',
				answerHint:
					'What have you done, what will be done, until when? The person reads this word for word.',
				noteHint: 'Nobody gets this as a letter. Note what you have done.',
				byMail: 'Send the answer',
				note: 'Note as done',
				given: 'Answer'
			}
		},
		form: {
			title: 'Report a barrier',
			text: 'What does not work, on which page, and with what do you read? You get an answer within a month if you give an address.',
			what: 'What does not work?',
			page: 'On which page?',
			pageHint: 'The address or the name of the page',
			name: 'Your name',
			email: 'Your mail address',
			emailHint: 'For the answer only.',
			act: 'Report the barrier',
			sentTitle: 'Thank you, your note has arrived',
			sentText: 'If you gave an address, you get an answer within a month.'
		}
	}
};
