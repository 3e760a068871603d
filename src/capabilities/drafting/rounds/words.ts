/** What is refused around questionnaires, for `words.ts` of the capability. */
const de = {
	'no-items': 'Wählen Sie mindestens einen Text.',
	'no-way': 'Wählen Sie mindestens einen Weg, auf dem Bögen ankommen können.',
	'unknown-item': 'Mindestens einer dieser Texte gehört nicht zu diesem Verfahren.',
	'unknown-meeting': 'Dieses Treffen gehört nicht zu diesem Verfahren.',
	'no-tables': 'Nennen Sie die Tische, einen je Zeile, oder wie viele es sind.',
	'too-many-tables': 'Mehr als 60 Tische gehen nicht.',
	'table-twice': 'Zwei Tische heißen gleich. Geben Sie jedem einen eigenen Namen.',
	'table-name-long': 'Der Name eines Tisches darf höchstens 60 Zeichen haben.',
	'no-questions': 'Stellen Sie mindestens eine Frage.',
	'too-many-questions': 'Mehr als zwölf Fragen beantwortet niemand. Streichen Sie einige.',
	'question-too-long': 'Eine Frage darf höchstens 300 Zeichen haben.',
	'question-twice': 'Eine Frage steht zweimal da.',
	'same-questions': 'Die Fragen sind dieselben wie bisher.',
	'sheet-changed':
		'Dieser Bogen wurde inzwischen an einem anderen Gerät geändert. Beide Texte stehen jetzt da. Wenn Sie noch einmal speichern, gilt Ihrer.',
	'whose-sheet': 'Bei diesem Satz stehen Namen dabei. Sagen Sie, von wem der Bogen ist.',
	'person-answered': 'Von dieser Person gibt es schon einen Bogen zu diesem Text.',
	'nobody-wrote': 'Mindestens ein Mensch hat den Bogen ausgefüllt.',
	'not-by-mail':
		'Dieser Satz ging nicht per Mail hinaus. Es gibt niemanden, den Sie erinnern können.',
	'reminded-once':
		'Alle wurden schon einmal erinnert. Weil niemand weiß, wer geantwortet hat, geht das nur einmal.',
	'too-soon-to-remind':
		'Die letzte Mail ist noch keine zwei Tage her. Erinnern Sie später noch einmal.',
	'too-late-to-remind': 'Es sind keine zwölf Stunden mehr bis zum Ende. Dafür ist es zu spät.',
	'all-answered': 'Alle haben zu allem geantwortet.'
};

export const roundRefusals: { de: typeof de; en: typeof de } = {
	de,
	en: {
		'no-items': 'Choose at least one text.',
		'no-way': 'Choose at least one way by which sheets can come in.',
		'unknown-item': 'At least one of these texts does not belong to this process.',
		'unknown-meeting': 'This meeting does not belong to this process.',
		'no-tables': 'Name the tables, one per line, or say how many there are.',
		'too-many-tables': 'No more than 60 tables are possible.',
		'table-twice': 'Two tables have the same name. Give each one of its own.',
		'table-name-long': 'The name of a table may have at most 60 characters.',
		'no-questions': 'Ask at least one question.',
		'too-many-questions': 'Nobody answers more than twelve questions. Drop some.',
		'question-too-long': 'A question may have at most 300 characters.',
		'question-twice': 'One question stands there twice.',
		'same-questions': 'The questions are the same as before.',
		'sheet-changed':
			'This sheet was changed on another device meanwhile. Both texts are shown now. If you save again, yours holds.',
		'whose-sheet': 'Names stand on the sheets of this set. Say whose sheet it is.',
		'person-answered': 'There is a sheet of this person on this text already.',
		'nobody-wrote': 'At least one person filled the sheet.',
		'not-by-mail': 'This set did not go out by mail. There is nobody to remind.',
		'reminded-once':
			'Everybody was reminded once. As nobody knows who has answered, it is possible only once.',
		'too-soon-to-remind': 'The last mail is less than two days old. Remind again later.',
		'too-late-to-remind': 'Less than twelve hours are left. It is too late for that.',
		'all-answered': 'All have answered everything.'
	}
};
