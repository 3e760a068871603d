/** The words of the public journal. */
const de = {
	title: 'Journal',
	text: 'Hier steht jede öffentliche Änderung, die neueste zuerst. Was einmal hier steht, lässt sich nicht unbemerkt ändern.',
	entry: (position: number) => `Eintrag ${position}`,
	read: 'ansehen',
	older: 'Ältere Einträge',
	newest: 'Die neuesten Einträge',
	pages: 'Blättern',
	none: 'Noch keine Einträge',
	noneText: 'Sobald etwas Öffentliches geschieht, steht es hier.',
	noneOlder: 'Ältere Einträge gibt es nicht.',
	check: 'Selbst nachprüfen',
	checkText: [
		'Jeder Eintrag enthält einen Fingerabdruck seines Inhalts und den Fingerabdruck seines Vorgängers. Wer einen alten Eintrag ändert, ändert damit alle folgenden.',
		'Notieren Sie den letzten Fingerabdruck. Später können Sie prüfen, ob alles davor noch gleich ist.',
		'Nicht öffentliche Einträge zeigt der Export nur als Fingerabdruck. Namen und Adressen stehen nirgends im Journal.'
	],
	head: (position: number) => `Letzter Eintrag: ${position}. Sein Fingerabdruck:`,
	export: 'Ganzes Journal herunterladen',
	exportNote: 'JSON Lines, alle Verfahren dieser Seite. Zum Prüfen:'
};

export const journalWords: { de: typeof de; en: typeof de } = {
	de,
	en: {
		title: 'Journal',
		text: 'Every public change stands here, the newest first. What once stands here cannot be changed unnoticed.',
		entry: (position) => `Entry ${position}`,
		read: 'see it',
		older: 'Older entries',
		newest: 'The newest entries',
		pages: 'Pages',
		none: 'No entries yet',
		noneText: 'As soon as something public happens, it stands here.',
		noneOlder: 'There are no older entries.',
		check: 'Check it yourself',
		checkText: [
			'Each entry holds a fingerprint of its content and the fingerprint of the one before it. Whoever changes an old entry thereby changes all that follow.',
			'Write down the last fingerprint. Later you can check whether everything before it is still the same.',
			'Of entries that are not public the export shows only the fingerprint. Names and addresses stand nowhere in the journal.'
		],
		head: (position) => `Last entry: ${position}. Its fingerprint:`,
		export: 'Download the whole journal',
		exportNote: 'JSON Lines, all processes of this site. To check it:'
	}
};
