/** Why several items cannot become one, one not several, and none leave or come back now. */
const de = {
	'already-gone': 'Daran wird nicht mehr gearbeitet. Was daraus wurde, steht auf der Seite.',
	'already-decided': 'Darüber ist schon entschieden. Ändern kann es nur noch der Rat.',
	'in-review': 'Es liegt bei der Verwaltung zur Prüfung. Warten Sie auf die Antwort.',
	'rating-still-open':
		'Noch bewerten Menschen Fassungen davon. Warten Sie das Ende ab, oder schließen Sie die Bewertung.',
	'merge-in-a-circle':
		'Was entsteht, würde sich über andere Maßnahmen selbst voraussetzen. Lösen Sie zuerst eine dieser Abhängigkeiten.',
	'too-few': 'Wählen Sie mindestens zwei aus.',
	'several-kinds': 'Zusammenführen können Sie nur Leitlinien oder Ziele oder Maßnahmen unter sich.',
	'survivor-not-published':
		'Eines davon können schon alle lesen. Es muss in etwas aufgehen, das auch alle lesen können: Wählen Sie ein veröffentlichtes oder ein neues.',
	'survivor-settled':
		'Der Text, der bleiben soll, steht fest. Wählen Sie einen anderen oder machen Sie einen neuen.',
	'too-few-parts': 'Schreiben Sie mindestens zwei Teile, jeden mit Titel und Text.',
	'part-incomplete': 'Ein Teil ist nur halb geschrieben. Jeder braucht einen Titel und einen Text.',
	'serving-left-out':
		'Mindestens eines dient dann keinem Teil mehr. Sagen Sie für jedes, wozu es künftig gehört.',
	'not-gone': 'Daran wird schon wieder gearbeitet.',
	'goes-on-elsewhere':
		'Es ist in anderem aufgegangen, an dem seither gearbeitet wird. Legen Sie einen neuen Entwurf an oder teilen Sie, worin es aufgegangen ist.',
	'nothing-chosen':
		'Sie haben noch kein Ziel gewählt. Wählen Sie mindestens bei einem, wie es weitergeht.',
	'not-a-goal': 'Überprüft werden hier nur Ziele.',
	'other-area': 'Das Ziel gehört zu einem anderen Bereich.',
	'goal-moved':
		'Das Ziel wurde inzwischen anders gefasst. Sein neuer Text steht jetzt darüber: Gilt die Wahl noch?',
	'reason-missing': 'Sagen Sie, warum das Ziel zurück in die Arbeit geht.'
};

export const structureRefusals: { de: typeof de; en: typeof de } = {
	de,
	en: {
		'already-gone': 'This is no longer worked on. Its page says what became of it.',
		'already-decided': 'This has been decided. Only the council can change it now.',
		'in-review': 'It is in review by the administration. Wait for the answer.',
		'rating-still-open':
			'People are still rating wordings of it. Wait for the end, or close the rating.',
		'merge-in-a-circle':
			'The result would need itself by way of other measures. First remove one of these dependencies.',
		'too-few': 'Choose at least two.',
		'several-kinds': 'Only guidelines, or goals, or measures can be merged among themselves.',
		'survivor-not-published':
			'One of these can be read by all. It must go on in something that all can read: choose a published one or a new one.',
		'survivor-settled': 'The text that is to stay is settled. Choose another or make a new one.',
		'too-few-parts': 'Write at least two parts, each with title and text.',
		'part-incomplete': 'One part is written by half. Each needs a title and a text.',
		'serving-left-out':
			'At least one would serve no part any more. Say for each what it belongs to from now on.',
		'not-gone': 'This is being worked on again already.',
		'goes-on-elsewhere':
			'It goes on in others, which have been worked on since. Make a new draft, or split what it goes on in.',
		'nothing-chosen': 'You have chosen no goal yet. Choose for at least one how it goes on.',
		'not-a-goal': 'Only goals are checked here.',
		'other-area': 'The goal belongs to another area.',
		'goal-moved':
			'The goal was worded anew meanwhile. Its new text stands above now: does the choice still hold?',
		'reason-missing': 'Say why the goal goes back into the work.'
	}
};
