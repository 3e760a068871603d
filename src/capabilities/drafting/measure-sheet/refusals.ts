/** Why the sheet, what an item serves, or what it needs cannot be kept like this, and what to do. */
const refusalsDe = {
	'only-measures': 'Das geht nur bei Maßnahmen.',
	'sheet-changed-meanwhile':
		'Jemand hat die Maßnahme inzwischen geändert. Ihre Angaben stehen noch hier: Vergleichen Sie sie mit der geltenden Fassung und halten Sie sie dann fest.',
	'needs-itself': 'Eine Maßnahme setzt sich nicht selbst voraus. Wählen Sie eine andere.',
	'already-needed': 'Das steht schon da.',
	'needs-in-a-circle': 'Das wäre ein Kreis: Keine der Maßnahmen könnte anfangen.',
	'last-link':
		'Was veröffentlicht ist, dient immer etwas. Fügen Sie zuerst eine andere Verbindung hinzu.',
	'not-linked': 'Diese Verbindung gibt es nicht mehr.',
	'already-main': 'Das steht schon an erster Stelle.',
	'same-benefit': 'Der Nutzen ist gleich geblieben. Ändern Sie den Satz.',
	'amount-or-rows': 'Geben Sie einen Betrag an, hier oder in den Zeilen darunter.',
	'because-of-what': 'Bitte sagen Sie, warum sich die Kosten nicht beziffern lassen.',
	'no-needs-reason': 'Eine Ablehnung braucht ihren Grund. Bitte schreiben Sie ihn auf.',
	'amounts-contradict':
		'Es stehen Beträge im Blatt. Wählen Sie „Beträge in Euro“, oder leeren Sie die Felder.',
	'permanent-has-no-end':
		'Was dauerhaft läuft, hat kein Ende. Leeren Sie das Feld, oder nehmen Sie „dauerhaft“ zurück.',
	'not-whole-euros': 'Bitte geben Sie ganze Euro an, zum Beispiel 12.000.',
	'amount-missing': 'Hier fehlt der Betrag. Ohne Betrag leeren Sie die Zeile.',
	'not-a-year': 'Bitte geben Sie ein Jahr mit vier Ziffern an.',
	'actual-needs-year': 'Was ausgegeben ist, gehört in ein Jahr. Bitte nennen Sie es.',
	'too-many-rows': 'Mehr als 40 Zeilen passen nicht auf ein Blatt. Fassen Sie zusammen.',
	'too-many-indicators': 'Bitte höchstens 12, eine in jeder Zeile.'
};

const refusalsEn: typeof refusalsDe = {
	'only-measures': 'This is possible for measures only.',
	'sheet-changed-meanwhile':
		'Somebody has changed the measure meanwhile. What you entered is still here: compare it with the version that holds, and keep it then.',
	'needs-itself': 'A measure does not need itself. Choose another one.',
	'already-needed': 'This stands there already.',
	'needs-in-a-circle': 'This would be a circle: none of the measures could begin.',
	'last-link': 'What is published always serves something. First add another link.',
	'not-linked': 'This link no longer exists.',
	'already-main': 'This stands in the first place already.',
	'same-benefit': 'The benefit is still the same. Change the sentence.',
	'amount-or-rows': 'Give an amount, here or in the rows below.',
	'because-of-what': 'Please say why the cost cannot be quantified.',
	'no-needs-reason': 'If it declined, the reason belongs to it. Please write it down.',
	'amounts-contradict':
		'There are amounts on the sheet. Choose “amounts in euros”, or empty the fields.',
	'permanent-has-no-end': 'What is permanent has no end. Empty the field, or untick “permanent”.',
	'not-whole-euros': 'Please give whole euros, for instance 12000.',
	'amount-missing': 'The amount is missing here. Without an amount, empty the row.',
	'not-a-year': 'Please give a year with four digits.',
	'actual-needs-year': 'What was spent belongs to a year. Please name it.',
	'too-many-rows': 'More than 40 rows do not fit on a sheet. Put some together.',
	'too-many-indicators': 'Please at most 12, one in each line.'
};

export const sheetRefusals = { de: refusalsDe, en: refusalsEn };
