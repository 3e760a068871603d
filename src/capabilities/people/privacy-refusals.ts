const de = {
	'nothing-kept': 'Über Sie ist nichts gespeichert. Es gibt nichts zu löschen.',
	'no-rule': 'Für diese Daten gibt es keine Frist, die sich ändern lässt.',
	'too-short': 'Das ist zu kurz. Die kleinste Frist steht daneben.',
	'too-long-kept': 'Das ist zu lang. Die größte Frist steht daneben.',
	'same-as-before': 'Das steht schon so da. Ändern Sie etwas, oder lassen Sie es, wie es ist.',
	'already-ran': 'Heute wurde schon aufgeräumt.',
	'unknown-placeholder':
		'Hier steht ein Platzhalter in geschweiften Klammern, den niemand ausfüllt. Die erlaubten stehen unter dem Feld.',
	'already-default': 'Es gilt schon der mitgelieferte Text.',
	'already-answered': 'Diese Meldung ist schon beantwortet.'
};

/** Refusals about one's own data, terms, texts and barriers. */
export const privacyRefusals: { de: typeof de; en: typeof de } = {
	de,
	en: {
		'nothing-kept': 'Nothing about you is kept. There is nothing to delete.',
		'no-rule': 'There is no term for this data that could be changed.',
		'too-short': 'This is too short. The shortest term stands beside it.',
		'too-long-kept': 'This is too long. The longest term stands beside it.',
		'same-as-before': 'That is what it says already. Change something, or leave it as it is.',
		'already-ran': 'Today’s clearing is done already.',
		'unknown-placeholder':
			'There is a placeholder in braces that nobody fills in. Those that are allowed stand below the field.',
		'already-default': 'The default text is in place already.',
		'already-answered': 'This report has been answered already.'
	}
};
