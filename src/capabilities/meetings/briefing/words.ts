const de = {
	kinds: {
		figure: 'Zahlen',
		law: 'Recht',
		old: 'Bisheriges Konzept',
		file: 'Datei'
	},
	questionStates: {
		asked: 'offen',
		passedOn: 'liegt bei',
		answered: 'beantwortet',
		hidden: 'nicht gezeigt'
	},
	ways: { web: 'im Internet', paper: 'auf Papier', room: 'im Raum' },
	refusals: {
		'source-needed': 'Bitte nennen Sie die Quelle. Ohne sie kann niemand nachsehen.',
		'date-needed': 'Bitte nennen Sie den Tag, für den die Zahlen gelten.',
		'text-needed': 'Bitte schreiben Sie, worum es geht.',
		'file-needed': 'Bitte wählen Sie eine Datei.',
		'not-a-link': 'Ein Link beginnt mit https:// und nennt eine Seite im Internet.',
		'table-too-small':
			'Die Tabelle braucht eine Kopfzeile und mindestens eine Zeile mit Zahlen, die Spalten getrennt durch Semikolon oder Tabulator.',
		'table-too-large':
			'Die Tabelle darf fünf Spalten und vierzig Zeilen haben, jedes Feld achtzig Zeichen. Größere fügen Sie als Datei an.',
		'table-ragged': 'Jede Zeile braucht so viele Felder wie die Kopfzeile.',
		'table-not-a-number':
			'Nach dem ersten Feld einer Zeile stehen nur Zahlen, zum Beispiel 1.234,5. Wo keine bekannt ist, steht ein Strich.',
		'table-no-label': 'Jede Zeile und jede Spalte braucht einen Namen.',
		'file-too-large': 'Die Datei ist größer als 10 MB.',
		'file-unknown':
			'Diese Art von Datei nehmen wir nicht an. Möglich sind PDF, Bilder (PNG, JPEG) und Dateien aus Office-Programmen ohne Makros.',
		'briefing-empty': 'Die Ausgangslage ist noch leer.',
		'briefing-already-out': 'Diese Ausgangslage ist schon veröffentlicht.',
		'question-answered': 'Diese Frage ist schon beantwortet.',
		'question-hidden': 'Diese Frage wird nicht gezeigt.'
	}
};

export const briefingWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		kinds: { figure: 'Figures', law: 'Law', old: 'Earlier concept', file: 'File' },
		questionStates: {
			asked: 'open',
			passedOn: 'is with',
			answered: 'answered',
			hidden: 'not shown'
		},
		ways: { web: 'on the internet', paper: 'on paper', room: 'in the room' },
		refusals: {
			'source-needed': 'Please name the source. Without it nobody can check.',
			'date-needed': 'Please name the day for which the figures hold.',
			'text-needed': 'Please write what it is about.',
			'file-needed': 'Please choose a file.',
			'not-a-link': 'A link begins with https:// and names a page on the internet.',
			'table-too-small':
				'The table needs a line of heads and at least one line of numbers, the columns separated by semicolon or tab.',
			'table-too-large':
				'The table may have five columns and forty lines, each cell eighty characters. Add larger ones as a file.',
			'table-ragged': 'Each line needs as many cells as the line of heads.',
			'table-not-a-number':
				'After the first cell of a line there are only numbers, written as 1.234,5. Where none is known, write a dash.',
			'table-no-label': 'Each line and each column needs a name.',
			'file-too-large': 'The file is larger than 10 MB.',
			'file-unknown':
				'We do not take this kind of file. PDF, pictures (PNG, JPEG) and office files without macros are fine.',
			'briefing-empty': 'The briefing is still empty.',
			'briefing-already-out': 'This briefing has been published already.',
			'question-answered': 'This question has been answered already.',
			'question-hidden': 'This question is not shown.'
		}
	}
};
