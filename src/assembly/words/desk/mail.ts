import type { MailOutcome, MailReason, MailState } from '#participation/mail/decide-mail.ts';
import type { AttachmentKind } from '#participation/mail/reading.ts';

type Shown = Exclude<MailState, 'waiting'>;

/** The words of the mail that came in, at the desk and behind the link that confirms one. */
const de = {
	title: 'Post',
	none: 'Es ist kein Eingang für Mail eingerichtet. Wie das geht, steht im Handbuch für den Betrieb.',
	stateList: 'Post nach Stand',
	states: {
		open: 'Zu lesen',
		unconfirmed: 'Warten auf Bestätigung',
		done: 'Erledigt',
		spam: 'Unerwünscht'
	} satisfies Record<Shown, string>,
	counted: {
		open: (count: number) =>
			count === 1 ? 'Eine Nachricht ist zu lesen.' : `${count} Nachrichten sind zu lesen.`,
		unconfirmed: (count: number) =>
			count === 1
				? 'Eine Mail wartet darauf, dass ihr Absender sie bestätigt.'
				: `${count} Mails warten darauf, dass ihre Absender sie bestätigen.`,
		done: (count: number) =>
			count === 1 ? 'Eine Mail ist erledigt.' : `${count} Mails sind erledigt.`,
		spam: (count: number) =>
			count === 1
				? 'Eine Mail liegt als unerwünscht hier.'
				: `${count} Mails liegen als unerwünscht hier.`
	} satisfies Record<Shown, (count: number) => string>,
	empty: {
		open: 'Alles gelesen',
		unconfirmed: 'Keine Mail wartet auf eine Bestätigung',
		done: 'Noch ist keine Mail erledigt',
		spam: 'Nichts Unerwünschtes'
	} satisfies Record<Shown, string>,
	emptyText: 'Was an die Adresse der Prozesssteuerung geschrieben wird, steht hier von selbst.',
	noSubject: 'ohne Betreff',
	noSender: 'Absender unbekannt',
	proven: 'Absender geprüft',
	unproven: 'Absender nicht geprüft',
	outcomes: {
		contribution: 'Beitrag',
		unconfirmed: 'Beitrag, noch unbestätigt',
		calendarAnswer: 'Antwort eines Kalenders',
		bounce: 'Brief kam nicht an',
		automatic: 'Automatische Antwort',
		message: 'Nachricht',
		fault: 'Nicht lesbar'
	} satisfies Record<MailOutcome, string>,
	reasons: {
		bounce: 'Ein Mailserver meldet, dass ein Brief nicht angekommen ist.',
		own: 'Sie kam von unserer eigenen Adresse. Darauf antwortet das System nie.',
		auto: 'Ein Programm hat sie geschrieben. Darauf antwortet das System nie.',
		machine:
			'Sie kam von einer Adresse, hinter der ein Programm steht. Darauf antwortet das System nie.',
		list: 'Sie kam über einen Verteiler. Darauf antwortet das System nie.',
		'no-return-path': 'Sie nennt keinen Rückweg. Darauf antwortet das System nie.',
		'call-not-open-yet': 'Sie gehört zu einer Feedbackrunde, die noch nicht begonnen hat.',
		'call-closed':
			'Sie gehört zu einer Feedbackrunde, die zu Ende war, als sie ankam. Sie können sie trotzdem als Beitrag ablegen.',
		'several-calls': 'Sie ging an mehrere Feedbackrunden. Entscheiden Sie, zu welcher sie gehört.',
		'no-words':
			'Sie enthält keinen eigenen Text, nur Zitiertes, Weitergeleitetes oder Anhänge. Darum ist kein Beitrag daraus geworden.',
		'too-long': 'Sie ist länger, als ein Beitrag sein darf. Legen Sie ab, worauf es ankommt.',
		'no-sender': 'Sie nennt keinen Absender oder mehrere. Niemand kann sie bestätigen.',
		'too-many-letters':
			'Unter diesem Absender kamen heute schon mehrere Mails. Darum ging keine weitere Bitte um Bestätigung hinaus.',
		'has-attachments': 'Der Beitrag ist angelegt. Zu lesen ist noch, was anhängt.',
		'unknown-invitation': 'Sie antwortet auf eine Einladung, die wir so nicht verschickt haben.',
		'asked-back': 'Der Absender war nicht geprüft. Die eingeladene Person ist gefragt.',
		'head-too-large': 'Ihr Kopf ist größer, als er bei einer Mail sein darf.',
		'too-many-parts': 'Sie besteht aus zu vielen Teilen.',
		'too-deep': 'Ihre Teile sind zu tief ineinander verschachtelt.',
		'too-large': 'Sie ist zu groß.',
		unreadable: 'Sie ließ sich nicht lesen. So, wie sie kam, ist sie aufgehoben.'
	} satisfies Record<MailReason, string>,
	one: {
		from: 'Von',
		received: 'Angekommen',
		sent: 'Geschrieben',
		sender: 'Absender',
		provenText: 'Der Mailserver bürgt für die Adresse.',
		unprovenText:
			'Der Mailserver bürgt nicht für die Adresse. Sie kann gefälscht sein. Geben Sie darauf nichts Persönliches heraus.',
		about: 'Gehört zu',
		toLetter: 'Antwort auf einen Brief',
		toContribution: 'Zum Beitrag',
		onlyHere: 'Absender und Text stehen nur hier.',
		text: 'Nachricht',
		noText: 'Kein eigener Text.',
		whole: 'Ganzer Text mit Zitaten',
		head: 'Kopf der Mail',
		showHead: 'Zeigen, wie sie ankam',
		attachments: 'Anhänge',
		attachmentsNote:
			'Angeboten wird nur, was seinem Inhalt nach ein PDF, ein Bild, ein Office-Dokument ohne Makros oder einfacher Text ist.',
		noName: 'ohne Namen',
		kinds: {
			pdf: 'PDF',
			image: 'Bild',
			office: 'Office-Dokument',
			text: 'Text',
			program: 'kann ein Programm enthalten, wird nicht angeboten',
			other: 'unbekannte Art, wird nicht angeboten'
		} satisfies Record<AttachmentKind, string>,
		inText: 'Bild im Text',
		size: (kilobytes: string) => `${kilobytes} KB`,
		answers: 'Ihre Antworten',
		answer: 'Antworten',
		answerNote: 'Die Antwort geht per Mail hinaus, mit der Nachricht darunter.',
		answerNoMail:
			'Es ist kein Mailserver eingerichtet: Die Antwort wartet unter „Briefe“, bis es einen gibt.',
		answerText: 'Ihre Antwort',
		answerHint: 'Mit Anrede und Gruß, so wie die Person sie lesen soll.',
		answerAct: 'Antwort senden',
		file: 'Als Beitrag ablegen',
		fileNote:
			'Im Wortlaut der Person, ohne Anrede und Gruß, wenn Sie mögen. Veröffentlicht ist er damit noch nicht.',
		call: 'Zu welcher Feedbackrunde?',
		fileText: 'Wortlaut',
		fileAct: 'Beitrag ablegen',
		done: 'Erledigt',
		spam: 'Unerwünscht',
		reopen: 'Wieder zu lesen'
	},
	addresses: {
		title: 'Adressen',
		note: 'Was an eine dieser Adressen geschrieben wird, gehört von selbst zur Feedbackrunde.',
		caption: 'Mailadressen der Feedbackrunden',
		call: 'Feedbackrunde',
		address: 'Mailadresse',
		state: 'Stand'
	},
	confirm: {
		title: 'Ist diese Mail von Ihnen?',
		text: (when: string, call: string) => `Sie kam am ${when} an und gehört zu „${call}“.`,
		next: 'Nach Ihrem Klick liest die Prozesssteuerung den Text und veröffentlicht ihn ohne Ihren Namen.',
		words: 'Ihr Text',
		act: 'Ja, das ist mein Beitrag',
		disown: 'Das habe ich nicht geschrieben',
		disownTitle: 'Nicht von Ihnen?',
		disownText: 'Dann wird die Mail sofort gelöscht. Mehr müssen Sie nicht tun.',
		closedTitle: 'Dieser Link bestätigt nichts mehr',
		goneTitle: 'Die Mail ist gelöscht',
		goneText:
			'Danke für den Hinweis. Aus der Mail ist nichts geworden, und unter Ihrer Adresse ist dazu nichts gespeichert.'
	}
};

export const mailWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Mail',
		none: 'No door for mail is set up. The handbook for operation tells how.',
		stateList: 'Mail by state',
		states: {
			open: 'To be read',
			unconfirmed: 'Waiting for confirmation',
			done: 'Done',
			spam: 'Unwanted'
		},
		counted: {
			open: (count) =>
				count === 1 ? 'One message is to be read.' : `${count} messages are to be read.`,
			unconfirmed: (count) =>
				count === 1
					? 'One mail waits for its sender to confirm it.'
					: `${count} mails wait for their senders to confirm them.`,
			done: (count) => (count === 1 ? 'One mail is done.' : `${count} mails are done.`),
			spam: (count) =>
				count === 1 ? 'One mail lies here as unwanted.' : `${count} mails lie here as unwanted.`
		},
		empty: {
			open: 'Everything is read',
			unconfirmed: 'No mail waits for a confirmation',
			done: 'No mail is done yet',
			spam: 'Nothing unwanted'
		},
		emptyText: 'What is written to the address of the steering appears here by itself.',
		noSubject: 'without a subject',
		noSender: 'sender unknown',
		proven: 'sender checked',
		unproven: 'sender not checked',
		outcomes: {
			contribution: 'Contribution',
			unconfirmed: 'Contribution, not confirmed yet',
			calendarAnswer: 'Answer of a calendar',
			bounce: 'A letter did not arrive',
			automatic: 'Automatic answer',
			message: 'Message',
			fault: 'Not readable'
		},
		reasons: {
			bounce: 'A mail server reports that a letter has not arrived.',
			own: 'It came from our own address. The system never answers that.',
			auto: 'A program wrote it. The system never answers that.',
			machine:
				'It came from an address behind which a program stands. The system never answers that.',
			list: 'It came by a mailing list. The system never answers that.',
			'no-return-path': 'It names no way back. The system never answers that.',
			'call-not-open-yet': 'It belongs to a call that has not begun yet.',
			'call-closed':
				'It belongs to a call that was over when it arrived. You can file it as a contribution all the same.',
			'several-calls': 'It went to several calls. Decide which one it belongs to.',
			'no-words':
				'It holds no text of its own, only what is quoted, forwarded or attached. So it has not become a contribution.',
			'too-long': 'It is longer than a contribution may be. File what matters.',
			'no-sender': 'It names no sender, or several. Nobody can confirm it.',
			'too-many-letters':
				'Several mails came under this sender today. So no further request for confirmation went out.',
			'has-attachments': 'The contribution is there. What is attached is still to be read.',
			'unknown-invitation': 'It answers an invitation that we have not sent like this.',
			'asked-back': 'The sender was not checked. The invited person has been asked.',
			'head-too-large': 'Its head is larger than that of a mail may be.',
			'too-many-parts': 'It consists of too many parts.',
			'too-deep': 'Its parts are nested too deeply.',
			'too-large': 'It is too large.',
			unreadable: 'It could not be read. It is kept as it came.'
		},
		one: {
			from: 'From',
			received: 'Arrived',
			sent: 'Written',
			sender: 'Sender',
			provenText: 'The mail server vouches for the address.',
			unprovenText:
				'The mail server does not vouch for the address. It may be forged. Give away nothing personal in answer to it.',
			about: 'Belongs to',
			toLetter: 'Answer to a letter',
			toContribution: 'To the contribution',
			onlyHere: 'Sender and text stand only here.',
			text: 'Message',
			noText: 'No text of its own.',
			whole: 'Whole text with quotations',
			head: 'Head of the mail',
			showHead: 'Show how it came',
			attachments: 'Attachments',
			attachmentsNote:
				'Only what is a PDF, a picture, an office document without macros or plain text by its content is offered.',
			noName: 'without a name',
			kinds: {
				pdf: 'PDF',
				image: 'Picture',
				office: 'Office document',
				text: 'Text',
				program: 'may hold a program, is not offered',
				other: 'unknown kind, is not offered'
			},
			inText: 'picture in the text',
			size: (kilobytes) => `${kilobytes} KB`,
			answers: 'Your answers',
			answer: 'Answer',
			answerNote: 'The answer goes out by mail, with the message beneath it.',
			answerNoMail:
				'No mail server is set up: the answer waits among the letters until there is one.',
			answerText: 'Your answer',
			answerHint: 'With salutation and greeting, as the person shall read it.',
			answerAct: 'Send the answer',
			file: 'File as a contribution',
			fileNote:
				'In the words of the person, without salutation and greeting if you like. It is not published by that.',
			call: 'To which call?',
			fileText: 'Wording',
			fileAct: 'File the contribution',
			done: 'Done',
			spam: 'Unwanted',
			reopen: 'To be read again'
		},
		addresses: {
			title: 'Addresses',
			note: 'What is written to one of these addresses belongs to the call by itself.',
			caption: 'Mail addresses of the calls',
			call: 'Call for input',
			address: 'Mail address',
			state: 'State'
		},
		confirm: {
			title: 'Is this mail yours?',
			text: (when, call) => `It arrived on ${when} and belongs to “${call}”.`,
			next: 'After your click the steering reads the text and publishes it without your name.',
			words: 'Your text',
			act: 'Yes, this is my contribution',
			disown: 'I have not written this',
			disownTitle: 'Not yours?',
			disownText: 'Then the mail is deleted at once. You need not do anything else.',
			closedTitle: 'This link confirms nothing any more',
			goneTitle: 'The mail is deleted',
			goneText:
				'Thank you for telling us. Nothing has become of the mail, and nothing is kept under your address because of it.'
		}
	}
};
