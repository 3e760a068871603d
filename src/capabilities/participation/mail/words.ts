/** Refusals around mail that came in. */
const de = {
	'mail-not-read-yet':
		'Diese Mail ist gerade erst angekommen. Versuchen Sie es gleich noch einmal.',
	'mail-already-read': 'Diese Mail ist schon gelesen.',
	'mail-already-filed': 'Aus dieser Mail ist schon ein Beitrag geworden.',
	'mail-already-confirmed': 'Sie haben diese Mail schon bestätigt. Ihr Beitrag ist da.',
	'mail-confirmed-too-late':
		'Dieser Link gilt nicht mehr, und die Mail ist gelöscht. Schreiben Sie uns bitte noch einmal.',
	'mail-from-machine':
		'Diese Mail hat ein Programm geschrieben. Darauf geht keine Antwort hinaus, und ein Beitrag wird nicht daraus.',
	'mail-without-sender': 'Diese Mail nennt keinen eindeutigen Absender, dem man antworten könnte.',
	'mail-waits-for-sender':
		'Die Person ist gebeten, diese Mail zu bestätigen. Bis dahin können Sie sie nur als unerwünscht ablegen.',
	'mail-already-so': 'Die Mail liegt schon dort.',
	'nothing-to-forget': 'Es gibt nichts zu löschen.'
};

export const mailRefusals: { de: typeof de; en: typeof de } = {
	de,
	en: {
		'mail-not-read-yet': 'This mail has only just arrived. Please try again in a moment.',
		'mail-already-read': 'This mail has been read already.',
		'mail-already-filed': 'This mail has become a contribution already.',
		'mail-already-confirmed': 'You have confirmed this mail already. Your contribution is here.',
		'mail-confirmed-too-late':
			'This link is no longer good, and the mail is deleted. Please write to us once more.',
		'mail-from-machine':
			'A program wrote this mail. No answer goes out to it, and it does not become a contribution.',
		'mail-without-sender': 'This mail names no single sender whom one could answer.',
		'mail-waits-for-sender':
			'The person has been asked to confirm this mail. Until then you can only put it away as unwanted.',
		'mail-already-so': 'The mail lies there already.',
		'nothing-to-forget': 'There is nothing to delete.'
	}
};
