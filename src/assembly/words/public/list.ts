/** The words of the distribution list for everybody: joining it, changing it, leaving it. */
const de = {
	title: 'Post bekommen',
	text: 'Termine, Einladungen und Ergebnisse kommen zu Ihnen, so oft Sie möchten. Sie brauchen kein Konto, nur eine Mailadresse.',
	email: 'Ihre Mailadresse',
	emailHint: 'Nur die Prozesssteuerung sieht sie.',
	name: 'Ihr Name',
	nameHint: 'Für die Anrede.',
	trap: 'Dieses Feld bitte leer lassen',
	kinds: 'Was möchten Sie bekommen?',
	areas: 'Nur zu bestimmten Bereichen?',
	areasHint: 'Kreuzen Sie nichts an, wenn alles Sie angeht. Was alle betrifft, bekommen Sie immer.',
	rhythm: 'Wie oft?',
	language: 'In welcher Sprache?',
	agree: 'Dem stimmen Sie zu, wenn Sie die Mail bestätigen, die jetzt kommt:',
	send: 'Auf den Verteiler',
	sentTitle: 'Fast geschafft: Sehen Sie in Ihr Postfach',
	sentText:
		'Wir haben an die angegebene Adresse geschrieben. Erst wenn Sie den Link darin öffnen und bestätigen, kommt Post. Wer schon auf dem Verteiler steht, findet in der Mail den Weg zu den eigenen Einstellungen.',
	sentHint:
		'Keine Mail da? Sehen Sie im Spam-Ordner nach, und prüfen Sie, ob die Adresse stimmt. Unbestätigte Angaben löschen wir nach einer Woche.',
	again: 'Andere Adresse eintragen',
	already: 'Schon auf dem Verteiler?',
	alreadyText:
		'In jeder Mail steht unten „Weniger Post oder keine mehr“. Dort ändern Sie Ihre Wahl oder verlassen den Verteiler, ohne Anmeldung. Haben Sie keine Mail mehr, dann tragen Sie Ihre Adresse hier ein: Wir schicken Ihnen den Link.',
	otherWays: 'Ohne Mailadresse',
	otherWaysText: 'Termine können Sie auch als Kalender abonnieren, Änderungen als Feed lesen.',
	calendar: 'Termine abonnieren',
	feed: 'Änderungen als Feed',
	start: {
		title: 'Auf dem Laufenden bleiben',
		note: 'Ohne Konto. Sie können es jederzeit ändern oder beenden.',
		text: 'Wir schreiben Ihnen, wenn ein Termin feststeht, wenn Ihre Meinung gefragt ist und was herausgekommen ist.',
		choose: 'Genauer auswählen'
	},
	confirm: {
		title: 'Möchten Sie diese Post?',
		text: (email: string) => `Für ${email}:`,
		what: 'Was Sie gewählt haben',
		areas: 'Bereiche',
		allAreas: 'alle',
		wording: 'Dem stimmen Sie zu',
		act: 'Ja, ich möchte diese Post',
		not: 'Wenn nicht, schließen Sie diese Seite. Dann wird die Adresse gelöscht.',
		closedTitle: 'Das geht nicht mehr',
		joinAgain: 'Neu eintragen'
	},
	mine: {
		title: 'Ihre Post',
		listed: (email: string, process: string) =>
			`${email} steht auf dem Verteiler von „${process}“.`,
		byRole: (email: string, process: string) =>
			`${email} bekommt Post zu „${process}“, weil Sie daran mitwirken. Auch dann können Sie wählen, was kommt.`,
		left: (email: string, process: string) =>
			`${email} steht nicht auf dem Verteiler von „${process}“.`,
		confirmedTitle: 'Danke, Sie stehen auf dem Verteiler',
		confirmedText:
			'Ab jetzt kommt Ihre Post. Hier können Sie Ihre Wahl jederzeit ändern; der Link steht in jeder Mail.',
		changedTitle: 'Ihre Wahl ist gespeichert',
		leftTitle: 'Sie bekommen keine Post mehr',
		leftText: 'Ein Versehen? Unten können Sie sich mit einem Klick wieder eintragen.',
		choose: 'Was Sie bekommen',
		chooseAgain: 'Doch wieder Post',
		save: 'Wahl speichern',
		back: 'Wieder auf den Verteiler',
		agree: 'Dem stimmen Sie damit zu:',
		leave: 'Keine Post mehr',
		leaveText: 'Ein Klick genügt. Sie müssen nichts begründen.',
		stillComes:
			'Was Ihre eigene Aufgabe betrifft, kommt weiter: Fragebögen, Prüfungen, Antworten auf Ihre Beiträge.',
		leaveAct: 'Verteiler verlassen',
		unknownTitle: 'Diesen Link kennen wir nicht',
		unknownText:
			'Vielleicht ist er unvollständig oder älter als zwei Jahre. Tragen Sie Ihre Adresse ein: Stehen Sie auf dem Verteiler, schicken wir Ihnen einen neuen Link.',
		askAgain: 'Neuen Link bekommen'
	},
	oneClick: {
		title: 'Keine Post mehr?',
		text: (email: string, process: string) =>
			`${email} bekommt dann keine Mails mehr vom Verteiler von „${process}“.`,
		instead: 'Lieber nur weniger Post'
	}
};

export const listPageWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Get mail',
		text: 'Dates, invitations and results come to you, as often as you like. You need no account, only a mail address.',
		email: 'Your mail address',
		emailHint: 'Only the steering sees it.',
		name: 'Your name',
		nameHint: 'To address you.',
		trap: 'Please leave this field empty',
		kinds: 'What would you like to get?',
		areas: 'Only about certain areas?',
		areasHint: 'Tick nothing if all of it concerns you. What concerns everybody always comes.',
		rhythm: 'How often?',
		language: 'In which language?',
		agree: 'This is what you agree to when you confirm the mail that comes now:',
		send: 'Join the list',
		sentTitle: 'Almost done: look into your mailbox',
		sentText:
			'We have written to the address you gave. Mail comes only after you open the link in it and confirm. Who is on the list already finds the way to their settings there.',
		sentHint:
			'No mail? Look into your spam folder, and check whether the address is right. What is not confirmed we delete after a week.',
		again: 'Enter another address',
		already: 'On the list already?',
		alreadyText:
			'At the end of every mail stands “Less mail, or none”. There you change your choice or leave the list, without signing in. If you have no mail any more, enter your address here: we send you the link.',
		otherWays: 'Without a mail address',
		otherWaysText: 'You can also subscribe to the dates as a calendar and read changes as a feed.',
		calendar: 'Subscribe to the dates',
		feed: 'Changes as a feed',
		start: {
			title: 'Stay informed',
			note: 'No account. You can change or end it at any time.',
			text: 'We write to you when a date is fixed, when your view is wanted, and what came of it.',
			choose: 'Choose more exactly'
		},
		confirm: {
			title: 'Would you like this mail?',
			text: (email) => `For ${email}:`,
			what: 'What you have chosen',
			areas: 'Areas',
			allAreas: 'all',
			wording: 'What you agree to',
			act: 'Yes, I would like this mail',
			not: 'If not, close this page. Then the address is deleted.',
			closedTitle: 'This is no longer possible',
			joinAgain: 'Sign up anew'
		},
		mine: {
			title: 'Your mail',
			listed: (email, process) => `${email} is on the distribution list of “${process}”.`,
			byRole: (email, process) =>
				`${email} gets mail about “${process}” because you take part in it. You can choose what comes all the same.`,
			left: (email, process) => `${email} is not on the distribution list of “${process}”.`,
			confirmedTitle: 'Thank you, you are on the list',
			confirmedText:
				'From now on your mail comes. Here you can change your choice at any time; the link stands in every mail.',
			changedTitle: 'Your choice is saved',
			leftTitle: 'You get no more mail',
			leftText: 'A mistake? Below you can sign up again with one click.',
			choose: 'What you get',
			chooseAgain: 'Mail again after all',
			save: 'Save the choice',
			back: 'Back on the list',
			agree: 'By doing so you agree:',
			leave: 'No more mail',
			leaveText: 'One click is enough. You need give no reason.',
			stillComes:
				'What concerns your own task still comes: questionnaires, reviews, answers to your contributions.',
			leaveAct: 'Leave the list',
			unknownTitle: 'We do not know this link',
			unknownText:
				'Perhaps it is incomplete or older than two years. Enter your address: if you are on the list, we send you a new link.',
			askAgain: 'Get a new link'
		},
		oneClick: {
			title: 'No more mail?',
			text: (email, process) =>
				`${email} then gets no more mail from the distribution list of “${process}”.`,
			instead: 'Rather just less mail'
		}
	}
};
