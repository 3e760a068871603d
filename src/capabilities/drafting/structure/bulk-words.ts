/** Why an item cannot be moved, changed with others, or a change taken back. */
const de = {
	'already-first': 'Das steht schon an erster Stelle.',
	'already-last': 'Das steht schon an letzter Stelle.',
	'already-there': 'Das steht schon an dieser Stelle. Nennen Sie eine andere.',
	'for-all-areas': 'Leitlinien gelten für alle Bereiche.',
	'area-in-code': 'Der Code nennt den Bereich und ändert sich nie. Nur Entwürfe können wechseln.',
	'nothing-changes': 'So steht es schon da.',
	'value-missing': 'Es fehlt noch, was Sie eintragen wollen.',
	'nothing-possible': 'Bei keinem der gewählten ist das möglich. Wählen Sie andere.',
	'changed-since-shown':
		'Inzwischen hat sich etwas geändert. Sehen Sie noch einmal, was geschieht, und bestätigen Sie dann.',
	'nothing-to-undo': 'Es gibt nichts, was zurückgenommen werden kann.',
	'other-change-meanwhile':
		'Inzwischen wurde etwas anderes geändert. Sehen Sie in der Werkstatt nach, was zuletzt war.',
	'code-given':
		'Das lässt sich nicht zurücknehmen: Ein Code, den alle lesen können, gilt für immer. Streichen können Sie auf der Seite des Eintrags.',
	'put-aside-instead':
		'Ein neuer Entwurf wird nicht zurückgenommen. Legen Sie ihn auf seiner Seite beiseite.',
	'merged-stays':
		'Ein Zusammenführen wird nicht zurückgenommen, damit nichts verloren geht, was seither geschrieben wurde. Teilen Sie, was daraus wurde.',
	'split-stays':
		'Ein Teilen wird nicht zurückgenommen, damit kein Code seine Bedeutung wechselt. Führen Sie die Teile wieder zusammen.',
	'touched-since': 'Das lässt sich nicht mehr zurücknehmen, weil danach schon etwas damit geschah.'
};

export const bulkRefusals: { de: typeof de; en: typeof de } = {
	de,
	en: {
		'already-first': 'This stands in the first place already.',
		'already-last': 'This stands in the last place already.',
		'already-there': 'This stands in that place already. Name another one.',
		'for-all-areas': 'Guidelines hold for all areas.',
		'area-in-code': 'The code names the area and never changes. Only drafts can move.',
		'nothing-changes': 'It says so already.',
		'value-missing': 'It is still missing what you want to enter.',
		'nothing-possible': 'This is possible for none of the chosen ones. Choose others.',
		'changed-since-shown':
			'Something has changed meanwhile. Look once more at what will happen, then confirm.',
		'nothing-to-undo': 'There is nothing that could be taken back.',
		'other-change-meanwhile':
			'Something else was changed meanwhile. See in the workshop what came last.',
		'code-given':
			'This cannot be taken back: a code that all can read holds for ever. You can strike the item on its page.',
		'put-aside-instead': 'A new draft is not taken back. Put it aside on its page.',
		'merged-stays':
			'A merge is not taken back, so that nothing is lost that was written since. Split what came of it.',
		'split-stays':
			'A split is not taken back, so that no code changes its meaning. Merge the parts again.',
		'touched-since': 'This can no longer be taken back, because something happened to it since.'
	}
};
