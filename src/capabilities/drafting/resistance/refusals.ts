const de = {
	'rating-runs':
		'Für dieses Stück läuft schon eine Bewertung, oder die Gruppe hat nach ihr noch nicht entschieden.',
	'no-other-wording': 'Schreiben Sie mindestens eine andere Fassung, die zur Wahl steht.',
	'too-many-wordings': 'Mehr als acht Fassungen kann niemand vergleichen. Lassen Sie welche weg.',
	'same-wording': 'Diese Fassung gleicht einer anderen. Ändern Sie sie, oder lassen Sie sie weg.',
	'rating-closed': 'Diese Bewertung ist zu Ende. Das Ergebnis steht beim Stück im Konzept.',
	'rating-open': 'Die Bewertung läuft noch. Schließen Sie sie zuerst.',
	'nothing-rated': 'Geben Sie mindestens einer Fassung eine Zahl.',
	'not-a-resistance': 'Eine ganze Zahl von 0 bis 10, bei Summen bis 10 für jeden Menschen.',
	'already-decided': 'Die Gruppe hat nach dieser Bewertung schon entschieden.'
};

export const ratingRefusals: { de: typeof de; en: typeof de } = {
	de,
	en: {
		'rating-runs':
			'A rating of this item is open already, or the group has not decided after it yet.',
		'no-other-wording': 'Write at least one other wording to choose from.',
		'too-many-wordings': 'Nobody can compare more than eight wordings. Leave some out.',
		'same-wording': 'This wording equals another one. Change it, or leave it out.',
		'rating-closed': 'This rating is closed. The result stands with the item in the concept.',
		'rating-open': 'The rating is still open. Close it first.',
		'nothing-rated': 'Give a number to at least one wording.',
		'not-a-resistance': 'A whole number from 0 to 10, for sums up to 10 for each person.',
		'already-decided': 'The group has decided after this rating already.'
	}
};
