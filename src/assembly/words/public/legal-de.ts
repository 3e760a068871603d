/** One part of a page of plain text. */
export type Part = { title: string; paragraphs: string[]; points: string[] };

export const legalDe = {
	imprint: {
		title: 'Impressum',
		text: 'Wer diese Seiten betreibt und für sie antwortet.',
		responsible: 'Verantwortlich',
		process: (title: string, city: string) => `Prozesssteuerung „${title}“, ${city}`,
		address: 'Name und Anschrift des Betreibers',
		missing: 'fehlt noch',
		mail: 'Mail',
		software: 'Software',
		softwareText:
			'Diese Seiten laufen mit Fortschrift, freier Software unter der European Union Public Licence 1.2.',
		contents: 'Inhalte',
		contentsText:
			'Beiträge geben die Meinung der Menschen wieder, die sie geschrieben haben. Die Prozesssteuerung liest jeden Beitrag, bevor er veröffentlicht wird. Wenn Sie etwas Rechtswidriges finden, schreiben Sie ihr bitte.'
	},
	privacy: {
		title: 'Datenschutz',
		text: 'Welche Daten diese Seiten speichern, wozu und wie lange.',
		contact: 'An wen Sie sich wenden',
		parts: [
			{
				title: 'Wenn Sie nur lesen',
				paragraphs: [
					'Dann speichern wir nichts über Sie. Diese Seiten laden nichts von anderen Servern, zählen keine Besuche und verfolgen niemanden.'
				],
				points: []
			},
			{
				title: 'Wenn Sie etwas beitragen',
				paragraphs: [
					'Dafür brauchen Sie kein Konto. Wir speichern Ihren Text, den Zeitpunkt und, wenn Sie sie angeben, Ihren Namen und Ihre Mailadresse.',
					'Ihr Text wird nach dem Lesen veröffentlicht. Ihr Name und Ihre Adresse werden nie veröffentlicht. Beides sieht nur die Prozesssteuerung. Die Adresse dient nur dazu, Ihnen zu antworten.',
					'Ihr persönlicher Link zeigt Ihnen, was aus Ihrem Beitrag wird. Wir speichern ihn nur als Prüfsumme, außer in dem Brief, den Sie bekommen.'
				],
				points: []
			},
			{
				title: 'Wenn Sie eingeladen sind',
				paragraphs: [
					'Wer mitarbeitet, steht mit Name, Mailadresse, Aufgabe und, wenn angegeben, Organisation in einer Liste. Nur die Prozesssteuerung sieht sie.',
					'Briefe, die wir Ihnen schicken, werden mit Ihrer Adresse gespeichert, damit keiner verloren geht und keiner doppelt kommt.',
					'Fragebögen werden ohne Ihren Namen gespeichert. Beim Bogen steht nicht, von wem er ist.'
				],
				points: []
			},
			{
				title: 'Cookies',
				paragraphs: [
					'Diese Seiten setzen nur Cookies, die sie brauchen. Keines dient der Verfolgung:'
				],
				points: [
					'fs_session: wenn Sie sich anmelden, für höchstens 30 Tage',
					'fs_anmeldung: wenn Sie eine Mail zum Anmelden anfordern, für eine Stunde; daran erkennen wir den Browser wieder',
					'fs_rathaus: wenn Sie sich über das Rathaus anmelden, für höchstens eine Stunde',
					'fs_language: wenn Ihr Browser Englisch wünscht und wir Sie einmal dorthin führen, für ein Jahr',
					'fs_theme: wenn Sie Hell oder Dunkel wählen, für ein Jahr',
					'fs_size: wenn Sie größere Schrift wählen, für ein Jahr'
				]
			},
			{
				title: 'Technische Daten',
				paragraphs: [
					'Ihre Internetadresse wird beim Absenden eines Formulars kurz im Arbeitsspeicher gezählt, um Programme abzuwehren. Sie wird nicht gespeichert. Unser Protokoll enthält Fehler, aber keine Adressen.',
					'Wer den Server betreibt, kann davor eigene Protokolle führen. Fragen Sie uns danach.'
				],
				points: []
			},
			{
				title: 'Das Journal',
				paragraphs: [
					'Jede Änderung wird im öffentlichen Journal festgehalten. Namen und Adressen stehen nicht darin.'
				],
				points: []
			},
			{
				title: 'Wie lange',
				paragraphs: [
					'Beiträge bleiben als Teil des Konzepts erhalten, damit man seine Entstehung nachlesen kann. Namen und Adressen bleiben, solange das Verfahren läuft. In dieser Fassung der Software löscht sie noch kein Programm von selbst. Schreiben Sie uns, wenn Sie möchten, dass sie gelöscht werden.'
				],
				points: []
			},
			{
				title: 'Ihre Rechte',
				paragraphs: [
					'Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen, der Verarbeitung widersprechen, Ihre Daten mitnehmen und eine Einwilligung jederzeit widerrufen. Sie können sich auch bei der Datenschutzaufsicht Ihres Landes beschweren.'
				],
				points: []
			}
		] as Part[]
	},
	accessibility: {
		title: 'Barrierefreiheit',
		text: 'Diese Seiten sollen für alle benutzbar sein.',
		barrier: 'Eine Barriere melden',
		barrierText: 'Schreiben Sie uns, was nicht geht, auf welcher Seite und womit Sie lesen:',
		parts: [
			{
				title: 'Woran wir uns halten',
				paragraphs: [
					'Maßstab sind die Web Content Accessibility Guidelines 2.2, Stufe AA, auf die sich auch BITV 2.0 und EN 301 549 stützen.'
				],
				points: []
			},
			{
				title: 'Was geprüft ist',
				paragraphs: ['Beim Entwickeln werden die Seiten geprüft:'],
				points: [
					'mit dem Prüfprogramm axe, breit und auf dem Telefon, von links nach rechts und von rechts nach links',
					'ohne JavaScript: alle Seiten und Formulare funktionieren ohne',
					'im hellen und im dunklen Farbschema und im Druck'
				]
			},
			{
				title: 'Was noch fehlt',
				paragraphs: [
					'Eine Prüfung durch Menschen, die auf Hilfsmittel angewiesen sind, steht noch aus. Leichte Sprache und Gebärdensprache gibt es noch nicht. Beiträge stehen in der Sprache, in der sie geschrieben wurden.'
				],
				points: []
			}
		] as Part[]
	}
};
