import type { CandidacyState } from '#process/core-group/candidacy.ts';

/** The words of the pages behind a private link: a member's own page, and a supporter's letter. */
const de = {
	candidacy: {
		title: 'Ihre Mitarbeit in der Kerngruppe',
		states: {
			unconfirmed: 'Noch nicht bestätigt. Bisher liest niemand Ihre Meldung.',
			open: 'Bestätigt. Die Prozesssteuerung stellt die Gruppe zusammen und schreibt Ihnen.',
			takenIn: 'Sie gehören zur Kerngruppe.',
			declined: 'Diesmal nicht aufgenommen.',
			withdrawn: 'Zurückgezogen. Es ist nichts weiter zu tun.'
		} satisfies Record<CandidacyState, string>,
		left: 'Ihre Mitarbeit ist beendet. Danke für Ihre Zeit und Ihr Wissen.',
		until: (day: string) => `Vereinbart bis ${day}.`,
		confirmTitle: 'Bitte bestätigen',
		confirmText:
			'Stimmt das so? Dann bestätigen Sie es. Danach liest die Prozesssteuerung Ihre Meldung.',
		confirm: 'Meldung bestätigen',
		given: 'Was eingetragen ist',
		name: 'Name',
		organisation: 'Organisation',
		sector: 'Perspektive',
		areas: 'Bereiche',
		why: 'Warum',
		none: 'nichts angegeben',
		terms: 'Zeitraum',
		shows: 'Was alle sehen dürfen',
		showsNote: 'Alles ist freiwillig und gilt sofort.',
		showsBefore: 'Das gilt, sobald Sie aufgenommen sind.',
		showsChoose: 'Auf der Seite der Kerngruppe steht',
		showsSave: 'So anzeigen',
		showsSaved: 'Gespeichert. Die öffentliche Seite ist schon geändert.',
		publicPage: 'Seite der Kerngruppe ansehen',
		withdrawTitle: 'Zurückziehen',
		withdrawText: 'Sie müssen keinen Grund nennen.',
		withdraw: 'Meldung zurückziehen',
		leaveTitle: 'Mitarbeit beenden',
		leaveText:
			'Sie müssen keinen Grund nennen. Ihr Name verschwindet sofort von der öffentlichen Seite.',
		leave: 'Mitarbeit jetzt beenden',
		reason: 'Grund',
		mistake: 'Stimmt etwas nicht? Schreiben Sie der Prozesssteuerung:',
		keepTitle: 'Diese Adresse gehört zu Ihnen',
		keepText: 'Heben Sie sie auf, und geben Sie sie nicht weiter.'
	},
	/** Answers side by side, for the core group to read. */
	comparison: {
		title: 'Antworten nebeneinander',
		read: 'Antworten nebeneinander lesen',
		what: 'Die Kerngruppe vergleicht die Fragebögen und einigt sich auf eine Fassung. Worauf Sie sich einigen, schreibt die Prozesssteuerung auf.',
		nobody: 'Namen stehen nirgends dabei. Bitte geben Sie diese Seite nicht weiter.',
		open: 'Dieser Fragebogen läuft noch. Die Antworten sind zu lesen, sobald er geschlossen ist.',
		asked: (version: string) => `Danach wurde gefragt: ${version}`,
		today: (version: string) => `So lautet der Text heute: ${version}`,
		toItem: 'Öffentliche Seite'
	},
	release: {
		title: 'Ein Brief in Ihrem Namen',
		states: {
			asked: 'Er wartet auf Ihre Freigabe. Vorher geht nichts hinaus.',
			released: 'Sie haben diese Fassung freigegeben. Danke.',
			changeAsked:
				'Sie haben eine Änderung gewünscht. Es geht nichts hinaus, bis Sie eine neue Fassung freigeben.'
		},
		replaced: 'Es gibt inzwischen eine neuere Fassung. Der Link dazu kam in einem neuen Brief.',
		letter: 'So wird er verschickt',
		letterNote: 'Name und Institution stehen hier als Beispiel.',
		subject: 'Betreff',
		sampleName: 'Vorname Nachname',
		sampleInstitution: 'Beispiel-Einrichtung',
		decide: 'Ihre Entscheidung',
		decideNote:
			'Die Prozesssteuerung wählt danach aus, wer den Brief bekommt. Antworten gehen an sie.',
		outcome: 'Darf der Brief so hinaus?',
		release: 'Ja, ich gebe ihn frei',
		change: 'Nein, bitte ändern',
		note: 'Was soll sich ändern?',
		noteHint: 'Nur bei „Nein, bitte ändern“.',
		send: 'Entscheidung absenden',
		yourNote: 'Ihr Wunsch'
	}
};

export const ownGroupWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		candidacy: {
			title: 'Your part in the core group',
			states: {
				unconfirmed: 'Not confirmed yet. So far nobody reads it.',
				open: 'Confirmed. The steering puts the group together and writes to you.',
				takenIn: 'You belong to the core group.',
				declined: 'Not taken in this time.',
				withdrawn: 'Withdrawn. Nothing needs to be done.'
			},
			left: 'Your part has ended. Thank you for your time and your knowledge.',
			until: (day) => `Agreed until ${day}.`,
			confirmTitle: 'Please confirm',
			confirmText: 'Is this right? Then confirm it. After that the steering reads it.',
			confirm: 'Confirm',
			given: 'What is noted',
			name: 'Name',
			organisation: 'Organisation',
			sector: 'Perspective',
			areas: 'Areas',
			why: 'Why',
			none: 'nothing given',
			terms: 'Term',
			shows: 'What everybody may see',
			showsNote: 'All of it is voluntary and holds at once.',
			showsBefore: 'This holds as soon as you are taken in.',
			showsChoose: 'The page of the core group shows',
			showsSave: 'Show it like this',
			showsSaved: 'Saved. The public page has changed already.',
			publicPage: 'See the page of the core group',
			withdrawTitle: 'Withdraw',
			withdrawText: 'You need not give a reason.',
			withdraw: 'Withdraw',
			leaveTitle: 'End your part',
			leaveText: 'You need not give a reason. Your name is gone from the public page at once.',
			leave: 'End my part now',
			reason: 'Reason',
			mistake: 'Something is wrong? Write to the steering:',
			keepTitle: 'This address is yours',
			keepText: 'Keep it, and do not pass it on.'
		},
		comparison: {
			title: 'Answers side by side',
			read: 'Read the answers side by side',
			what: 'The core group compares the questionnaires and agrees on one wording. The steering writes down what you agree on.',
			nobody: 'No names stand anywhere. Please do not pass this page on.',
			open: 'This questionnaire is still running. The answers can be read once it is closed.',
			asked: (version) => `This is what was asked about: ${version}`,
			today: (version) => `How the text reads today: ${version}`,
			toItem: 'Public page'
		},
		release: {
			title: 'A letter in your name',
			states: {
				asked: 'It awaits your release. Before that nothing goes out.',
				released: 'You have released this wording. Thank you.',
				changeAsked: 'You asked for a change. Nothing goes out until you release a new wording.'
			},
			replaced: 'There is a newer wording by now. Its link came in a new letter.',
			letter: 'As it will be sent',
			letterNote: 'Name and institution are examples here.',
			subject: 'Subject',
			sampleName: 'First and last name',
			sampleInstitution: 'Example institution',
			decide: 'Your decision',
			decideNote:
				'After that the steering chooses who gets the letter. Answers go to the steering.',
			outcome: 'May the letter go out like this?',
			release: 'Yes, I release it',
			change: 'No, please change it',
			note: 'What should be changed?',
			noteHint: 'Only with “No, please change it”.',
			send: 'Send the decision',
			yourNote: 'Your wish'
		}
	}
};
