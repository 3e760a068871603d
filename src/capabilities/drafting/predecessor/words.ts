const de = {
	relations: {
		kept: 'beibehalten',
		reworded: 'neu gefasst',
		dropped: 'entfallen',
		open: 'noch offen',
		new: 'neu'
	},
	outcomes: {
		done: 'umgesetzt',
		running: 'läuft',
		notBegun: 'nicht begonnen',
		givenUp: 'aufgegeben',
		unknown: 'nicht bekannt'
	},
	confidences: {
		sure: 'sicher',
		likely: 'wahrscheinlich',
		doubtful: 'unsicher'
	},
	/** Why a text was taken for an item, or left out. */
	reasons: {
		named: 'nennt sich selbst so',
		coded: 'hat eine Nummer dieser Art',
		style: 'hat eine eigene Formatvorlage',
		'in-section': 'steht als Überschrift in einem solchen Abschnitt',
		'in-list': 'steht in einer Liste solcher Texte',
		profile: 'steht in einem Steckbrief',
		catalogue: 'steht in einer Tabelle mit dieser Spalte',
		'own-export': 'kommt aus einem eigenen Export',
		'mixed-section': 'steht in einem Abschnitt mit Zielen und Maßnahmen',
		'plain-sentence': 'ein fetter Satz über Maßnahmen',
		repeats: 'wiederholt einen anderen Text',
		rejected: 'steht unter dem, was verworfen wurde',
		summary: 'steht nur in einer Zusammenfassung',
		annex: 'steht nur im Anhang',
		'by-hand': 'von Hand geändert'
	},
	compared: {
		kept: (old: string, code: string | null) =>
			`Aus dem Vorgängerkonzept bleibt „${old}“${code ? `, jetzt als ${code}` : ''}.`,
		reworded: (old: string, code: string | null) =>
			`Aus dem Vorgängerkonzept ist „${old}“ neu gefasst${code ? `, jetzt als ${code}` : ''}.`,
		dropped: (old: string, _code: string | null) => `Aus dem Vorgängerkonzept entfällt „${old}“.`,
		open: (old: string, _code: string | null) =>
			`Was aus „${old}“ im Vorgängerkonzept wird, ist wieder offen.`
	},
	refusals: {
		'file-missing': 'Wählen Sie eine Datei aus.',
		'file-too-large':
			'Die Datei ist zu groß: höchstens 10 Megabyte, entpackt 64. Speichern Sie das Konzept ohne Bilder.',
		'file-encrypted':
			'Die Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort und laden Sie sie noch einmal hoch.',
		'file-old-word':
			'Das ist das alte Word-Format (.doc). Öffnen Sie die Datei und speichern Sie sie als .docx oder .odt.',
		'file-is-pdf':
			'Ein PDF sagt nicht, was Überschrift und was Text ist. Laden Sie die Textdatei hoch, oder kopieren Sie den Text in eine.',
		'file-not-text':
			'Das ist kein Textdokument, das wir lesen können. Es gehen .docx, .odt, .fodt, Markdown, einfacher Text und ein eigener Export (konzept.json).',
		'file-broken':
			'Die Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Ihrem Textprogramm und speichern Sie sie neu.',
		'file-without-text': 'In der Datei steht kein Text.',
		'no-items-found':
			'In dem Text haben wir keine Leitlinien, Ziele oder Maßnahmen erkannt. Steht vor ihnen ein Wort wie „Ziel“ oder „Maßnahme“, oder eine Überschrift?',
		'too-many-items': 'Das wären mehr als 1500 Texte. Teilen Sie das Konzept in mehrere Dateien.',
		'not-a-year': 'Das Jahr hat vier Ziffern, zum Beispiel 2012.',
		'not-a-link': 'Der Link beginnt mit https:// oder http://.',
		'already-imported': 'Dieses Konzept ist schon übernommen.',
		'nothing-taken': 'Es ist keine Zeile mehr dabei, die übernommen wird.',
		'not-yet-imported': 'Sehen Sie das alte Konzept zuerst durch und übernehmen Sie es.',
		'item-needed': 'Wählen Sie den neuen Text, in dem es weiterlebt.',
		'other-kind': 'Eine Maßnahme bleibt eine Maßnahme. Wählen Sie einen Text derselben Art.',
		'reason-needed': 'Sagen Sie, warum es entfällt.',
		'source-needed': 'Sagen Sie, wer das sagt oder wo es steht.',
		'not-a-measure': 'Nur von Maßnahmen lässt sich sagen, was aus ihnen wurde.',
		'already-continued': 'Dazu gibt es schon einen neuen Text.'
	}
};

/** Words about the concept before this one. */
export const predecessorWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		relations: {
			kept: 'kept',
			reworded: 'reworded',
			dropped: 'dropped',
			open: 'still open',
			new: 'new'
		},
		outcomes: {
			done: 'done',
			running: 'running',
			notBegun: 'not begun',
			givenUp: 'given up',
			unknown: 'not known'
		},
		confidences: { sure: 'certain', likely: 'likely', doubtful: 'uncertain' },
		reasons: {
			named: 'calls itself so',
			coded: 'has a number of this kind',
			style: 'has a paragraph style of its own',
			'in-section': 'is a heading in such a section',
			'in-list': 'stands in a list of such texts',
			profile: 'stands in a form',
			catalogue: 'stands in a table with this column',
			'own-export': 'comes from our own export',
			'mixed-section': 'stands in a section of goals and measures',
			'plain-sentence': 'a bold sentence above measures',
			repeats: 'repeats another text',
			rejected: 'stands among what was rejected',
			summary: 'stands only in a summary',
			annex: 'stands only in the annex',
			'by-hand': 'changed by hand'
		},
		compared: {
			kept: (old, code) =>
				`“${old}” of the earlier concept stays${code ? `, now as ${code}` : ''}.`,
			reworded: (old, code) =>
				`“${old}” of the earlier concept was reworded${code ? `, now as ${code}` : ''}.`,
			dropped: (old) => `“${old}” of the earlier concept is dropped.`,
			open: (old) => `What becomes of “${old}” of the earlier concept is open again.`
		},
		refusals: {
			'file-missing': 'Choose a file.',
			'file-too-large':
				'The file is too large: at most 10 megabytes, 64 unpacked. Save the concept without pictures.',
			'file-encrypted': 'The file is protected by a password. Save it without one and try again.',
			'file-old-word': 'This is the old Word format (.doc). Open it and save it as .docx or .odt.',
			'file-is-pdf':
				'A PDF does not say what is a heading and what is text. Upload the text document instead, or copy the text into one.',
			'file-not-text':
				'This is no text document that we can read. We take .docx, .odt, .fodt, Markdown, plain text and our own export (konzept.json).',
			'file-broken':
				'The file is damaged or incomplete. Open it in your text program and save it anew.',
			'file-without-text': 'There is no text in the file.',
			'no-items-found':
				'We recognised no guidelines, goals or measures in the text. Do they have a word like “Ziel” or “Maßnahme” in front, or a heading?',
			'too-many-items':
				'That would be more than 1500 texts. Divide the concept into several files.',
			'not-a-year': 'The year has four digits, for instance 2012.',
			'not-a-link': 'The link begins with https:// or http://.',
			'already-imported': 'This concept has been taken over already.',
			'nothing-taken': 'There is no row left to take over.',
			'not-yet-imported': 'Look through the old concept first and take it over.',
			'item-needed': 'Choose the new text in which it lives on.',
			'other-kind': 'A measure stays a measure. Choose a text of the same kind.',
			'reason-needed': 'Say why it is dropped.',
			'source-needed': 'Say who says so, or where it stands.',
			'not-a-measure': 'Only of measures one can say what became of them.',
			'already-continued': 'There is a new text for it already.'
		}
	}
};

/** An old concept by its title, with its year unless the title has it. */
export function nameConcept(title: string, year: number | null): string {
	return year === null || title.includes(String(year)) ? title : `${title} (${year})`;
}
