import type { CommentStory } from '../area-story.ts';

/** On measures, in the draft of November 2017. */
export const measureComments: readonly CommentStory[] = [
	{
		item: 'club-guides',
		channel: 'mail',
		name: 'Horst Mustermann',
		text: 'Die Pauschale ist falsch und bleibt falsch. Ich begleite trotzdem weiter.',
		outcome: 'notTakenUp',
		answer:
			'Ihr Einwand steht mit der Antwort der Gruppe im Konzept. Nach dem ersten Jahr wird die Pauschale noch einmal besprochen.'
	},
	{
		item: 'club-guides',
		channel: 'paper',
		text: 'Sechs für die ganze Stadt, das ist eine Lotsin auf 12.000 Leute.',
		outcome: 'notTakenUp',
		answer:
			'Die Fachgruppe Soziales hält mehr als sechs bis September nicht für möglich. Im September 2018 wird entschieden, ob es zwölf werden.'
	},
	{
		item: 'club-guides',
		channel: 'web',
		text: 'Bitte bei der Schulung auch sagen, was man tut, wenn in der Umkleide Sprüche kommen.',
		outcome: 'takenUp',
		answer:
			'Das gehört hinein. Der zweite Schulungsabend bekommt dafür eine halbe Stunde, gestaltet von der Beratungsstelle Beispiel.'
	},
	{
		item: 'sp-swim-courses',
		channel: 'paper',
		text: '20 Euro sind für eine Familie mit vier Kindern viel. Gibt es Geschwisterrabatt?',
		outcome: 'takenUp',
		answer:
			'Ab dem zweiten Kind derselben Familie ist der Kurs frei. Das steht in der Ausschreibung der Kurse.'
	},
	{
		item: 'sp-swim-courses',
		channel: 'mail',
		text: 'Wenn Ferienzeiten im Bad zusätzlich belegt werden, wo schwimmt dann die Öffentlichkeit?',
		outcome: 'notTakenUp',
		answer:
			'Die Kurse liegen vor der Öffnung und im Lehrbecken. Die öffentliche Badezeit wird nicht kürzer.'
	},
	{
		item: 'sp-swim-courses',
		channel: 'paper',
		text: 'Ich bin 58 und habe es nie gelernt. Ist das peinlich oder bin ich da nicht der Einzige?',
		outcome: 'notTakenUp',
		answer:
			'Sie sind nicht der Einzige, deshalb ist die Hälfte der Plätze für Erwachsene. Am Text müssen wir dafür nichts ändern.'
	},
	{
		item: 'sp-women-hour-bath',
		channel: 'mail',
		text: 'Ich bin gegen getrenntes Schwimmen, und ich möchte, dass meine Meinung nicht unter „Hinweise“ verschwindet.',
		outcome: 'notTakenUp',
		answer:
			'Sie verschwindet nicht. Die Gegenmeinung steht mit drei Stimmen sichtbar bei der Maßnahme und geht so an die SVV.'
	},
	{
		item: 'sp-women-hour-bath',
		channel: 'paper',
		text: 'Bitte ein Tag, an dem man nicht arbeitet. Und ein Vorhang vor der Glasscheibe.',
		outcome: 'takenUp',
		answer:
			'Tag und Sichtschutz werden mit dem Betreiber besprochen. Beides steht jetzt in der Anfrage an ihn.'
	},
	{
		item: 'sp-women-hour-bath',
		channel: 'web',
		text: 'Wenn die Stunde außerhalb der Badezeit liegt, nimmt sie mir nichts weg. Dann soll es so sein.',
		outcome: 'notTakenUp',
		answer: 'Genau so ist es vorgesehen. Danke, dass Sie es geprüft haben.'
	},
	{
		item: 'sp-portal',
		channel: 'mail',
		text: 'Wir haben die Seite der Stadt, die des Landes und zwei von Trägern. Die fünfte rettet nichts.',
		outcome: 'notTakenUp',
		answer:
			'Die Prüfung sieht es ähnlich und verlangt vorher einen Vergleich. Gestrichen hat die Gruppe das Portal nicht, darüber entscheidet die SVV.'
	},
	{
		item: 'sp-portal',
		channel: 'web',
		text: 'Wer pflegt das an einem Freitag im August, wenn drei Leute Urlaub haben? Solange da kein Name steht, bin ich dagegen.',
		outcome: 'notTakenUp',
		answer:
			'Diese Frage ist offen. In der Auflage der Prüfung steht, dass ohne benannte Pflege nichts beginnt.'
	},
	{
		item: 'sp-portal',
		channel: 'web',
		text: 'Eine Seite fürs Handy wäre für mich das Wichtigste von allem hier.',
		outcome: 'notTakenUp',
		answer:
			'Ihr Wunsch ist notiert. Ob er mit einem eigenen Portal oder mit der Seite der Stadt erfüllt wird, ist noch nicht entschieden.'
	},
	{
		item: 'sp-portal',
		channel: 'paper',
		text: 'Kosten: fehlt. Dann kann man es auch weglassen.',
		outcome: 'notTakenUp',
		answer:
			'Die fehlenden Kosten stehen offen im Blatt. Die Gruppe wollte die Idee trotzdem zur Entscheidung vorlegen.'
	},
	{
		item: 'sp-booklet',
		channel: 'paper',
		text: 'Bitte groß gedruckt. Meine Eltern sehen schlecht.',
		outcome: 'takenUp',
		answer: 'Die Schrift wird mindestens 12 Punkt groß, und es gibt 100 Hefte in Großdruck.'
	},
	{
		item: 'sp-booklet',
		channel: 'mail',
		text: 'Heft, Tisch, Portal: drei Maßnahmen für dieselbe Auskunft. Das wirkt wie doppelt und dreifach.',
		outcome: 'notTakenUp',
		answer:
			'Heft und Tisch ergänzen sich: Das eine liegt bei der Anmeldung, am anderen sitzt ein Mensch. Beim Portal teilt die Prüfung Ihren Einwand.'
	},
	{
		item: 'sp-booklet',
		channel: 'web',
		text: 'Vereine bitte nur mit Funktion nennen, nicht mit privater Handynummer. Ich bekomme seit 2015 Anrufe für meinen Vorgänger.',
		outcome: 'takenUp',
		answer:
			'Das Heft nennt Funktionen und Vereinsadressen, keine privaten Nummern. Die Vorgabe steht im Auftrag für den Text.'
	},
	{
		item: 'sp-question-table',
		channel: 'paper',
		text: 'Dienstag 15 Uhr arbeite ich. Geht auch mal ein Abend?',
		outcome: 'notTakenUp',
		answer:
			'Im ersten Jahr bleibt es bei einem festen Tag, weil die Bibliothek abends geschlossen ist. Nach dem Jahr wird gezählt und neu entschieden.'
	},
	{
		item: 'sp-question-table',
		channel: 'mail',
		text: 'Die Ehrenamtliche am Tisch darf keine Rechtsauskunft geben. Steht das irgendwo?',
		outcome: 'takenUp',
		answer:
			'Ein wichtiger Hinweis. Wer am Tisch sitzt, unterschreibt eine Seite dazu, und bei Rechtsfragen wird an die Beratungsstelle Beispiel verwiesen.'
	},
	{
		item: 'sp-culture-cards',
		channel: 'mail',
		text: 'Mein zweiter Platz im Abo ist noch da. Ich warte auf einen Anruf.',
		outcome: 'takenUp',
		answer:
			'Wir haben Sie vorgemerkt. Die Abstimmung mit dem Theater, ob ein Aboplatz übertragbar ist, ist jetzt der erste Schritt.'
	},
	{
		item: 'sp-culture-cards',
		channel: 'web',
		text: '300 Karten im Jahr sind viel für etwas, das noch niemand ausprobiert hat. Fangt kleiner an.',
		outcome: 'notTakenUp',
		answer:
			'Die Gruppe ist bei 300 geblieben, weil das Ziel sonst nicht zu erreichen ist. Ihren Vorschlag geben wir der SVV mit.'
	},
	{
		item: 'sp-stage-project',
		channel: 'paper',
		text: 'Wir öffnen unsere Proben gern, aber nicht vor dem Weihnachtskonzert. Da ist Schluss mit offen.',
		outcome: 'takenUp',
		answer:
			'Die offenen Proben beginnen im Oktober und pausieren im Dezember. Das ist mit den Gruppen so verabredet.'
	},
	{
		item: 'sp-stage-project',
		channel: 'mail',
		text: 'Wer spielt, wenn die Hälfte am Abend nicht kommt? Ich kenne solche Projekte.',
		outcome: 'notTakenUp',
		answer:
			'Damit muss die Leitung rechnen. Deshalb zeigt der Abend auch einzelne Stücke der Gruppen, die ohne Neue gelingen.'
	},
	{
		item: 'sp-street-festival',
		channel: 'paper',
		text: 'Am Wochenende unseres Festes war Ramadan, und keiner hat daran gedacht.',
		outcome: 'takenUp',
		answer: 'Das soll nicht wieder geschehen. Die Regel steht jetzt im Text der Maßnahme.',
		rewording: {
			text: 'Jedes Jahr im Juni feiert ein anderer Stadtteil ein Nachbarschaftsfest. Die Vorbereitungsgruppe besteht zur Hälfte aus Menschen, die seit mehr als zehn Jahren dort wohnen, und zur Hälfte aus neuen Nachbarn. Es gibt keine Bühne mit Reden, aber lange Tische. Vor der Wahl des Tages werden die Feiertage und Fastenzeiten der Religionen geprüft; liegt der Juni ungünstig, wird es September.',
			reason:
				'Neu gefasst, weil eine Rückmeldung zum Entwurf auf ein Fest während des Fastenmonats hinwies. Auch 2018 liegt ein Teil des Juni im Ramadan.'
		}
	},
	{
		item: 'sp-street-festival',
		channel: 'mail',
		text: 'Als Anwohner wüsste ich gern vorher, wie lange es laut ist.',
		outcome: 'notTakenUp',
		answer:
			'Ende und Lautstärke regelt die Genehmigung der Fachgruppe Öffentliche Ordnung, in der Regel bis 22 Uhr. Die Anwohner bekommen vorher einen Zettel.'
	},
	{
		item: 'sp-open-prayer-houses',
		channel: 'mail',
		text: 'Religion ist Privatsache. Warum steht das in einem Konzept der Stadt?',
		outcome: 'notTakenUp',
		answer:
			'Veranstalter sind die Gemeinden, nicht die Stadt. Sie druckt nur das Faltblatt. Wer nicht hingehen möchte, verpasst keine Leistung.'
	},
	{
		item: 'sp-open-prayer-houses',
		channel: 'paper',
		text: 'Bei uns sind Treppen. Bitte im Faltblatt angeben, wo man mit dem Rollstuhl hineinkommt.',
		outcome: 'takenUp',
		answer:
			'Das Faltblatt bekommt ein Zeichen für stufenlose Eingänge. Die Gemeinden werden danach gefragt.'
	},
	{
		item: 'sp-ground-floor-room',
		channel: 'mail',
		text: 'Zwei Jahre mietfrei, und dann? Dann hängt es wieder an der Stadt.',
		outcome: 'notTakenUp',
		answer:
			'Das ist offen. Die Befristung bis Ende 2019 ist Absicht, damit vorher neu entschieden wird.'
	},
	{
		item: 'sp-volunteer-desk',
		channel: 'web',
		text: 'Was kostet mich das Führungszeugnis?',
		outcome: 'notTakenUp',
		answer:
			'Für ein Ehrenamt ist das Führungszeugnis gebührenfrei. Die Freiwilligenagentur Beispiel stellt die Bescheinigung dafür aus.'
	},
	{
		item: 'sp-statement-evenings',
		channel: 'web',
		name: 'Olena Beispiel',
		text: 'Abends um sechs habe ich zwei kleine Kinder im Bad. Wer kommt denn dann?',
		outcome: 'takenUp',
		answer: 'Das war nicht bedacht. Beginn und Betreuung stehen jetzt im Text der Maßnahme.',
		rewording: {
			text: 'Viermal im Jahr lädt die Stadtverwaltung zu einem offenen Abend ein. Er beginnt um 19 Uhr, Kinder werden nebenan betreut. Eine Vorlage wird in einfacher Sprache vorgestellt und besprochen. Eine halbe Seite mit den Ergebnissen, auch mit Widerspruch, geht als Anlage in die Ausschüsse. Die SVV berichtet am nächsten Abend, was daraus wurde.',
			reason:
				'Neu gefasst, weil eine Rückmeldung zum Entwurf zeigt, dass Eltern ohne Betreuung nicht kommen können.'
		}
	}
];
