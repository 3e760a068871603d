/** Why something cannot be done with a letter of a step. */
export const letterRefusals = {
	de: {
		'unknown-placeholder':
			'In geschweiften Klammern darf nur {title}, {when}, {place} oder {link} stehen. Prüfen Sie, ob eine Klammer fehlt oder ein Wort falsch geschrieben ist.',
		'letter-sent': 'Dieser Brief ist schon versandt. Er geht kein zweites Mal hinaus.',
		'letter-missed': 'Was dieser Brief ankündigt, hat schon begonnen. Er wird nicht mehr versandt.',
		'letter-undated': 'Der Schritt hat noch keinen Termin. Tragen Sie ihn im Plan ein.',
		'already-released': 'Dieser Brief ist schon freigegeben.',
		'nothing-adapted': 'Der Text ist derselbe wie vorher.',
		'nothing-to-take-back': 'Zu diesem Brief ist nichts entschieden, was sich zurücknehmen lässt.',
		'not-public-yet':
			'Das Verfahren ist noch nicht öffentlich: Die Links im Brief führten nirgendwohin. Veröffentlichen Sie es zuerst.'
	},
	en: {
		'unknown-placeholder':
			'Only {title}, {when}, {place} or {link} may stand in braces. Check whether a brace is missing or a word is misspelt.',
		'letter-sent': 'This letter has been sent. It does not go out a second time.',
		'letter-missed': 'What this letter announces has begun. It is not sent any more.',
		'letter-undated': 'The step has no date yet. Enter it in the plan.',
		'already-released': 'This letter is released already.',
		'nothing-adapted': 'The text is the same as before.',
		'nothing-to-take-back': 'Nothing is decided about this letter that could be taken back.',
		'not-public-yet':
			'The process is not public yet: the links in the letter would lead nowhere. Publish it first.'
	}
};
