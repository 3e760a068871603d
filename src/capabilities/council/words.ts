const de = {
	roles: {
		hearing: 'Anhörung',
		preliminary: 'Vorberatung',
		decision: 'Beschluss',
		information: 'Kenntnisnahme'
	},
	results: {
		adopted: 'beschlossen',
		adoptedAmended: 'mit Änderungen beschlossen',
		recommended: 'empfohlen',
		noted: 'zur Kenntnis genommen',
		postponed: 'vertagt',
		rejected: 'abgelehnt'
	},
	amendments: { amend: 'neu gefasst', strike: 'gestrichen' },
	refusals: {
		'not-a-concept': 'Verabschiedet wird ein Konzept, kein Entwurf und kein Bericht.',
		'already-adopted': 'Die Beteiligten haben dieses Konzept schon verabschiedet.',
		'not-yet-held': 'Dieser Tag liegt in der Zukunft.',
		'more-votes-than-people': 'Es wurden mehr Stimmen gezählt, als Menschen da waren.',
		'not-adopted-yet': 'Übergeben wird erst, was die Beteiligten verabschiedet haben.',
		'already-handed-over': 'Dieses Konzept ist schon übergeben.',
		'not-handed-over': 'Der Rat berät erst, was ihm übergeben ist.',
		'has-result': 'Diese Beratung hat schon ein Ergebnis.',
		'not-in-concept': 'Nur was im Konzept steht, kann geändert oder gestrichen werden.',
		'already-amended': 'Zu diesem Text gibt es in dieser Beratung schon eine Änderung.',
		'text-needed': 'Wie soll der Text dann heißen?',
		'nothing-changed': 'Der neue Text ist gleich dem alten.',
		'not-met-yet': 'Diese Sitzung war noch nicht.',
		'has-amendments': 'Es sind Änderungen erfasst. Dann heißt es „mit Änderungen beschlossen“.',
		'no-amendments': 'Es ist keine Änderung erfasst. Erfassen Sie zuerst, was geändert wurde.',
		'note-needed': 'Wer vertagt oder ablehnt, nennt den Grund.',
		'already-decided': 'Das Konzept ist schon beschlossen. Wählen Sie ein anderes Ergebnis.',
		'not-for-decision': 'Dieses Gremium beschließt nicht. Wählen Sie ein anderes Ergebnis.'
	}
};

export const councilWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		roles: {
			hearing: 'Hearing',
			preliminary: 'Preliminary consultation',
			decision: 'Decision',
			information: 'Information'
		},
		results: {
			adopted: 'adopted',
			adoptedAmended: 'adopted with amendments',
			recommended: 'recommended',
			noted: 'noted',
			postponed: 'postponed',
			rejected: 'rejected'
		},
		amendments: { amend: 'worded anew', strike: 'struck' },
		refusals: {
			'not-a-concept': 'A concept is adopted, no draft and no report.',
			'already-adopted': 'The participants have adopted this concept already.',
			'not-yet-held': 'This day lies in the future.',
			'more-votes-than-people': 'More votes were counted than people were there.',
			'not-adopted-yet': 'Only what the participants have adopted is handed over.',
			'already-handed-over': 'This concept has been handed over already.',
			'not-handed-over': 'The council consults on what has been handed over to it.',
			'has-result': 'This consultation has a result already.',
			'not-in-concept': 'Only what stands in the concept can be amended or struck.',
			'already-amended': 'There is an amendment to this text in this consultation already.',
			'text-needed': 'How should the text read then?',
			'nothing-changed': 'The new text is the same as the old one.',
			'not-met-yet': 'This meeting has not taken place yet.',
			'has-amendments': 'Amendments are recorded. Then it is “adopted with amendments”.',
			'no-amendments': 'No amendment is recorded. Record first what was changed.',
			'note-needed': 'Whoever postpones or rejects gives the reason.',
			'already-decided': 'The concept is adopted already. Choose another result.',
			'not-for-decision': 'This body does not decide. Choose another result.'
		}
	}
};
