/** The words of the pages on which people see, take along and delete what is kept about them. */
const de = {
	title: 'Meine Daten',
	ask: {
		text: 'Hier sehen Sie alles, was über Sie gespeichert ist. Sie können es mitnehmen und löschen. Dafür brauchen Sie kein Konto.',
		email: 'Ihre Mailadresse',
		emailHint:
			'Unter dieser Adresse haben Sie etwas beigetragen, sich eingetragen oder sind eingeladen.',
		act: 'Link schicken',
		sentTitle: 'Sehen Sie in Ihr Postfach',
		sentText:
			'Wenn zu dieser Adresse etwas gespeichert ist, kommt gleich eine Mail mit einem Link. Er gilt 24 Stunden.',
		sentHint:
			'Es kommt nichts? Dann ist unter dieser Adresse nichts gespeichert. Sehen Sie auch im Spam-Ordner nach, oder versuchen Sie es mit einer anderen Adresse.',
		again: 'Andere Adresse angeben',
		withoutTitle: 'Ohne Adresse beigetragen?',
		without:
			'Dann wissen wir nicht, von wem der Beitrag ist. Mit dem persönlichen Link, den Sie nach dem Senden bekommen haben, können Sie ihn jederzeit löschen.',
		closedTitle: 'Dieser Link gilt nicht mehr',
		closedText: 'Er war 24 Stunden gültig, oder Ihre Daten sind schon gelöscht.',
		askAgain: 'Neuen Link schicken lassen'
	},
	show: {
		text: (count: number) =>
			count === 1
				? 'Eine Angabe ist über Sie gespeichert. Unten steht sie vollständig.'
				: `${count} Angaben sind über Sie gespeichert. Unten stehen sie vollständig.`,
		nothing: 'Über Sie ist nichts gespeichert.',
		nothingText: 'Sie haben nichts beigetragen, was zu Ihnen führt, und sind nirgends eingetragen.',
		take: 'Mitnehmen',
		takeText:
			'Dieselben Angaben als Datei. JSON für andere Programme, CSV zum Öffnen in einer Tabelle.',
		json: 'Als JSON speichern',
		csv: 'Als CSV speichern',
		delete: 'Löschen',
		deleteText:
			'Sie entscheiden, was aus Ihren Beiträgen wird. Vorher sehen Sie genau, was geschieht.',
		deleteAct: 'Löschen vorbereiten',
		wrong: 'Etwas stimmt nicht?',
		wrongText: 'Schreiben Sie der Prozesssteuerung, sie berichtigt es:',
		number: (number: number, all: number) => `${number} von ${all}`,
		all: (count: number) => `Alle ${count} ansehen`,
		none: 'Davon gibt es nichts:'
	},
	erase: {
		title: 'Meine Daten löschen',
		text: 'Lesen Sie, was geschieht. Danach lässt es sich nicht rückgängig machen.',
		what: 'Was geschieht',
		caption: 'Was mit Ihren Daten geschieht',
		kind: 'Art der Daten',
		count: 'Anzahl',
		happens: 'Das geschieht',
		contributions: (count: number) =>
			count === 1
				? 'Was soll aus Ihrem Beitrag werden?'
				: `Was soll aus Ihren ${count} Beiträgen werden?`,
		contributionsHint: (used: number) =>
			used === 0
				? 'Keiner davon steckt bisher in einem Text des Konzepts.'
				: used === 1
					? 'Einer davon steckt in einem Text des Konzepts. Dieser Text bleibt, wie die Gruppe ihn gefasst hat.'
					: `${used} davon stecken in Texten des Konzepts. Diese Texte bleiben, wie die Gruppen sie gefasst haben.`,
		choices: {
			remove: 'Ganz entfernen',
			pseudonym: 'Stehen lassen, unter einem anderen Namen',
			nameless: 'Stehen lassen, ohne Namen'
		},
		choiceHints: {
			remove:
				'Der Text verschwindet, auch aus dem Journal. Wo er stand, steht: „Auf Wunsch der Person entfernt.“',
			pseudonym:
				'Die Prozesssteuerung sieht noch, dass die Beiträge von einer Stimme sind, aber nicht mehr, von wem.',
			nameless: 'Der Text bleibt Wort für Wort. Nichts führt mehr zu Ihnen.'
		},
		inText:
			'Steht in einem Text selbst Ihr Name oder Ihre Adresse? Dann wählen Sie „Ganz entfernen“.',
		decide: 'Ihre Entscheidung',
		sure: 'Ich bin sicher',
		sureLabel: 'Ja, meine Daten endgültig löschen',
		signOut: 'Sie sind danach abgemeldet. Ihre Aufgaben enden.',
		noLetter:
			'Einen Brief zur Bestätigung bekommen Sie nicht: Wir kennen Ihre Adresse dann nicht mehr.',
		act: 'Endgültig löschen',
		back: 'Zurück zu meinen Daten',
		lastTitle: 'Noch kann das niemand für Sie übernehmen',
		lastText:
			'Sie steuern allein. Laden Sie zuerst jemanden ein, der das Verfahren weiter steuert. Danach können Sie Ihre Daten löschen.'
	},
	done: {
		title: 'Ihre Daten sind gelöscht',
		text: 'Wir wissen nicht mehr, wer Sie sind. Das Journal hält nur fest, dass jemand seine Daten hat löschen lassen.',
		removed: (count: number) =>
			count === 1 ? 'Ein Beitrag ist entfernt.' : `${count} Beiträge sind entfernt.`,
		pseudonym: (name: string) => `Ihre Beiträge stehen jetzt unter „${name}“.`,
		backups:
			'In Sicherungskopien stehen Ihre Daten noch, bis diese Kopien selbst gelöscht werden. Wer den Server betreibt, sagt Ihnen, wann das ist.'
	},
	one: {
		title: 'Diesen Beitrag löschen',
		text: 'Der Text verschwindet ganz, auch aus dem Journal. Wo er stand, steht: „Auf Wunsch der Person entfernt.“ Texte des Konzepts, die daraus wurden, bleiben.',
		act: 'Beitrag endgültig löschen',
		sure: 'Ja, den Beitrag endgültig löschen',
		all: 'Alle meine Daten ansehen',
		done: 'Der Beitrag ist entfernt'
	}
};

export const myDataWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'My data',
		ask: {
			text: 'Here you see everything that is kept about you. You can take it with you, and delete it. You need no account for that.',
			email: 'Your mail address',
			emailHint: 'The one with which you contributed, joined or were invited.',
			act: 'Send the link',
			sentTitle: 'Look into your mailbox',
			sentText:
				'If anything is kept about this address, a mail with a link arrives soon. It is good for 24 hours.',
			sentHint:
				'Nothing arrives? Then nothing is kept about this address. Look into the spam folder too, or try another address.',
			again: 'Give another address',
			withoutTitle: 'Contributed without an address?',
			without:
				'Then we do not know from whom the contribution is. With the private link that you got after sending it you can delete it at any time.',
			closedTitle: 'This link is not good any more',
			closedText: 'It was good for 24 hours, or your data has been deleted already.',
			askAgain: 'Have a new link sent'
		},
		show: {
			text: (count) =>
				count === 1
					? 'One thing is kept about you. Below it stands in full.'
					: `${count} things are kept about you. Below they stand in full.`,
			nothing: 'Nothing is kept about you.',
			nothingText: 'You contributed nothing that leads to you, and you are on no list.',
			take: 'Take it with you',
			takeText: 'The same as a file. JSON for other programs, CSV to open in a spreadsheet.',
			json: 'Save as JSON',
			csv: 'Save as CSV',
			delete: 'Delete',
			deleteText:
				'You decide what becomes of your contributions. Before that you see exactly what happens.',
			deleteAct: 'Prepare deletion',
			wrong: 'Something is wrong?',
			wrongText: 'Write to the steering, they correct it:',
			number: (number, all) => `${number} of ${all}`,
			all: (count) => `See all ${count}`,
			none: 'There is nothing of this:'
		},
		erase: {
			title: 'Delete my data',
			text: 'Read what happens. It cannot be undone afterwards.',
			what: 'What happens',
			caption: 'What happens to your data',
			kind: 'Kind of data',
			count: 'How many',
			happens: 'This happens',
			contributions: (count) =>
				count === 1
					? 'What shall become of your contribution?'
					: `What shall become of your ${count} contributions?`,
			contributionsHint: (used) =>
				used === 0
					? 'None of them is part of a text of the concept so far.'
					: used === 1
						? 'One of them is part of a text of the concept. That text stays as the group has worded it.'
						: `${used} of them are part of texts of the concept. Those texts stay as the groups have worded them.`,
			choices: {
				remove: 'Remove altogether',
				pseudonym: 'Leave, under another name',
				nameless: 'Leave, without a name'
			},
			choiceHints: {
				remove:
					'The text disappears, from the journal too. Where it stood it says: “Removed at the person’s wish.”',
				pseudonym:
					'The steering still sees that the contributions are of one voice, but no longer whose.',
				nameless: 'The text stays word for word. Nothing leads to you any more.'
			},
			inText: 'Does a text itself hold your name or address? Then choose “Remove altogether”.',
			decide: 'Your decision',
			sure: 'I am sure',
			sureLabel: 'Yes, delete my data for good',
			signOut: 'You are signed out afterwards. Your roles end.',
			noLetter: 'You get no letter of confirmation: we do not know your address any more then.',
			act: 'Delete for good',
			back: 'Back to my data',
			lastTitle: 'Nobody can take over from you yet',
			lastText:
				'You steer alone. First invite somebody who goes on steering. After that you can delete your data.'
		},
		done: {
			title: 'Your data is deleted',
			text: 'We do not know any more who you are. The journal only says that somebody had their data deleted.',
			removed: (count) =>
				count === 1 ? 'One contribution is removed.' : `${count} contributions are removed.`,
			pseudonym: (name) => `Your contributions now stand under “${name}”.`,
			backups:
				'Backups still hold your data until those copies are deleted themselves. Whoever runs the server tells you when that is.'
		},
		one: {
			title: 'Delete this contribution',
			text: 'The text disappears altogether, from the journal too. Where it stood it says: “Removed at the person’s wish.” Texts of the concept that grew from it stay.',
			act: 'Delete the contribution for good',
			sure: 'Yes, delete the contribution for good',
			all: 'See all my data',
			done: 'The contribution is removed'
		}
	}
};
