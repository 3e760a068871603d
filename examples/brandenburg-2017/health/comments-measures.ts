import type { CommentStory } from '../area-story.ts';

/** On the measures. */
export const measureComments: readonly CommentStory[] = [
	{
		item: 'telephone-interpreting',
		channel: 'mail',
		text: '15 Euro für einen Einsatz, der oft eine Stunde dauert. Vereidigte Dolmetscher bekommen das Fünffache. So gewinnt man keine guten Leute.',
		outcome: 'notTakenUp',
		answer:
			'Die Einsätze am Telefon dauern im Mittel zwölf Minuten (Beispielzahl). Für lange Aufklärungsgespräche bestellt das Klinikum weiter selbst Fachleute.'
	},
	{
		item: 'telephone-interpreting',
		channel: 'web',
		name: 'Karim Beispiel',
		text: 'Wer haftet, wenn falsch übersetzt wird? Unsere Leute fragen das als Erstes.',
		outcome: 'takenUp',
		answer:
			'Der Sprachmittlerpool Beispiel schließt dafür eine Haftpflicht ab. Der Punkt steht jetzt in den Hinweisen für die Umsetzung.'
	},
	{
		item: 'telephone-interpreting',
		channel: 'paper',
		text: 'Was ist am Wochenende?',
		outcome: 'notTakenUp',
		answer:
			'Für das Wochenende reichen die Menschen nicht. Das Klinikum nutzt dann einen eigenen Dienst.'
	},
	{
		item: 'telephone-interpreting',
		channel: 'paper',
		text: 'Bitte auch Tigrinya. Und Gebärdensprache, die vergisst man immer.',
		outcome: 'notTakenUp',
		answer:
			'Begonnen wird mit den drei am häufigsten gefragten Sprachen, nach einem Jahr wird gezählt. Gebärdensprache geht nicht am Telefon, dafür zahlen die Kassen eigene Dolmetschende.'
	},
	{
		item: 'telephone-interpreting',
		channel: 'web',
		text: 'Ich finde gut, dass da jetzt die Kosten stehen. Im Frühjahr stand da nichts.',
		outcome: 'takenUp',
		answer: 'Die Fachgruppe Gesundheit hatte darauf bestanden. Danke für die Rückmeldung.'
	},
	{
		item: 'practice-search-help',
		channel: 'paper',
		text: 'Warum nur Kinder bis sechs? Danach findet man erst recht keinen.',
		outcome: 'notTakenUp',
		answer:
			'Sechs Stunden in der Woche reichen nur für die Vorsorge der Jüngsten. Wie viele andere anrufen, wird mitgezählt.'
	},
	{
		item: 'practice-search-help',
		channel: 'mail',
		text: 'Als Praxis: Wir melden gern freie Zeiten, aber nur wenn die Familie dann auch kommt. Könnt ihr vorher erinnern?',
		outcome: 'takenUp',
		answer: 'Ja. Die Stelle schickt am Tag davor eine kurze Nachricht, in der Sprache der Familie.'
	},
	{
		item: 'practice-search-help',
		channel: 'web',
		text: 'Das ist doch Aufgabe der Terminservicestelle der Kassenärzte.',
		outcome: 'notTakenUp',
		answer:
			'Die vermittelt vor allem Termine bei Fachärzten und nur mit Überweisung. Wir haben das geprüft und verweisen, wo es passt.'
	},
	{
		item: 'illness-signpost',
		channel: 'paper',
		text: 'Schon wieder ein Blatt.',
		outcome: 'notTakenUp',
		answer:
			'Ja, aber eines mit Bildern, das jedes Jahr durchgesehen wird. Was es vom Bund schon gibt, wird nicht noch einmal gedruckt.'
	},
	{
		item: 'illness-signpost',
		channel: 'web',
		text: 'Große Schrift bitte, und nicht auf Glanzpapier. Meine Mutter kann das sonst nicht lesen.',
		outcome: 'takenUp',
		answer: 'Das geben wir der Gestaltung mit. Es hilft allen.'
	},
	{
		item: 'illness-signpost',
		channel: 'mail',
		text: '5.200 Euro für ein Faltblatt? Im Netz gibt es das umsonst.',
		outcome: 'notTakenUp',
		answer:
			'Darin sind Übersetzung und drei Jahre Nachdruck. Nach der Bedingung aus der Prüfung wird es vermutlich günstiger.'
	},
	{
		item: 'health-guides',
		channel: 'web',
		text: 'Ich bleibe dabei: einseitig. Meine Mutter ist 81 und bekommt niemanden.',
		outcome: 'notTakenUp',
		answer:
			'Diese Meinung steht bei der Maßnahme, mit der Antwort der Gruppe. Ihre Mutter kann in die Erklärstunden kommen, sie sind für alle offen.'
	},
	{
		item: 'health-guides',
		channel: 'paper',
		text: 'Bekommen die Lotsen eine Versicherung, wenn auf dem Weg etwas passiert?',
		outcome: 'takenUp',
		answer: 'Ja, über den Verein. Der Satz steht jetzt in den Hinweisen für die Umsetzung.'
	},
	{
		item: 'health-guides',
		channel: 'paper',
		text: 'Ich möchte mitmachen. Wo melde ich mich?',
		outcome: 'takenUp',
		answer:
			'Beim Verein Neue Nachbarn Beispiel, sobald die Stadtverordneten entschieden haben. Wir haben Ihre Karte dorthin gegeben.'
	},
	{
		item: 'health-guides',
		channel: 'mail',
		text: 'Die Grenze „beraten nicht medizinisch“ ist richtig. Bitte auch schreiben, dass sie keine Briefe vom Amt ausfüllen, sonst landet alles bei ihnen.',
		outcome: 'notTakenUp',
		answer:
			'Das regelt die Schulung. Im Text stehen die beiden Grenzen, die den Fragebögen am wichtigsten waren.'
	},
	{
		item: 'first-talk-service',
		channel: 'paper',
		text: 'Männer gehen nicht in eine Beratungsstelle. Macht das im Sportverein oder im Café.',
		outcome: 'notTakenUp',
		answer:
			'Für vertrauliche Gespräche braucht es einen ruhigen Raum. Die Beratungsstelle stellt sich aber in Vereinen und Kursen vor.'
	},
	{
		item: 'first-talk-service',
		channel: 'web',
		text: '23.500 Euro für zwei Nachmittage. Was kostet da die Stunde?',
		outcome: 'notTakenUp',
		answer:
			'Acht Stunden Fachkraft in der Woche, dazu Sprachmittlung und Raum, ein ganzes Jahr lang. Die Aufstellung liegt der Fachgruppe Gesundheit vor.'
	},
	{
		item: 'helper-training',
		channel: 'mail',
		text: 'Abends kann ich nie, ich arbeite im Schichtdienst. Bitte einmal am Samstag.',
		outcome: 'takenUp',
		answer: 'Gute Anregung. Einer der vier Termine ist jetzt an einem Samstagvormittag.',
		rewording: {
			text: 'An drei Abenden und einem Samstagvormittag im Jahr lernen Ehrenamtliche, woran man seelische Belastung erkennt, was man sagen kann und wann man Fachleute holt. Jeder Termin hat höchstens 20 Plätze. Am Ende gibt es eine Karte mit den Stellen, die man auch abends erreicht.',
			reason: 'Neu gefasst, weil Menschen im Schichtdienst abends nicht kommen können.'
		}
	},
	{
		item: 'helper-training',
		channel: 'paper',
		text: 'Hatten wir 2013 schon mal. War gut. Warum wurde das eigentlich beendet?',
		outcome: 'notTakenUp',
		answer:
			'Die Förderung lief aus, und niemand hat sie neu beantragt. Deshalb steht diesmal dabei, wer verantwortlich ist und bis wann.'
	},
	{
		item: 'vaccination-afternoons',
		channel: 'paper',
		text: 'Mein Kind wird nicht ohne mich geimpft, auch nicht in der Kita.',
		outcome: 'takenUp',
		answer: 'Richtig, und das steht jetzt auch im Text.',
		rewording: {
			text: 'Das Gesundheitsamt kommt viermal im Jahr an einem Nachmittag in das Familienzentrum Beispiel und in zwei Kitas. Es sieht Impfbücher durch und ersetzt verlorene. Geimpft wird nur, wenn ein Elternteil dabei ist und zustimmt. Eine Sprachmittlerin ist vor Ort.',
			reason:
				'Neu gefasst, weil zwei Rückmeldungen zum Entwurf klargestellt haben wollten, dass nichts ohne die Eltern geschieht.'
		}
	},
	{
		item: 'vaccination-afternoons',
		channel: 'web',
		text: 'Die Kinderärzte impfen doch. Wozu eine zweite Stelle?',
		outcome: 'notTakenUp',
		answer:
			'Wer eine Praxis hat, soll dort impfen. Die Nachmittage sind für die, die noch keine haben.'
	},
	{
		item: 'school-exam-interpreted',
		channel: 'mail',
		text: 'Als Lehrerin: Bitte gebt die Ergebnisse so weiter, dass wir etwas damit anfangen können.',
		outcome: 'notTakenUp',
		answer:
			'Gesundheitsdaten gehen nur mit Einwilligung der Eltern an die Schule. Wie das Formular verständlicher wird, bespricht der Runde Tisch.'
	},
	{
		item: 'school-exam-interpreted',
		channel: 'paper',
		text: 'Kosten „nicht bezifferbar“. Bei 60 Untersuchungen kann man das doch ausrechnen.',
		outcome: 'notTakenUp',
		answer:
			'Die 60 sind eine Annahme. Die Fachgruppe nennt den Betrag, sobald die Anmeldungen da sind.'
	},
	{
		item: 'midwife-open-hour',
		channel: 'paper',
		text: 'Kommen da auch deutsche Mütter hin? Ich würde gern.',
		outcome: 'takenUp',
		answer:
			'Ja, die Stunde ist für alle Schwangeren und Eltern. Die Einladung sagt das nun im ersten Satz.'
	},
	{
		item: 'midwife-open-hour',
		channel: 'mail',
		text: 'Ohne Hebamme keine Hebammenstunde. Fragt erst, ob es jemanden gibt, dann schreibt ein Konzept.',
		outcome: 'notTakenUp',
		answer:
			'Der Einwand ist berechtigt. Die Gruppe lässt die Maßnahme stehen, damit Geld da ist, falls sich jemand findet.'
	},
	{
		item: 'birth-course',
		channel: 'web',
		text: 'Warum steht bei den Kosten nichts? Das Klinikum wird doch wissen, was ein Kurs kostet.',
		outcome: 'notTakenUp',
		answer:
			'Das Klinikum hat die Zahl noch nicht genannt. Wir zeigen die Lücke lieber, als zu raten.'
	},
	{
		item: 'treatment-slip',
		channel: 'paper',
		text: 'Im Brief bitte nicht nur Gesetze. Ein Satz: Mit Schmerzen dürfen Sie zum Arzt.',
		outcome: 'takenUp',
		answer: 'Genau dieser Satz steht nun im Entwurf des Briefs ganz oben.'
	},
	{
		item: 'treatment-slip',
		channel: 'web',
		text: 'Die Gesundheitskarte wäre einfacher als jeder Schein. Warum traut ihr euch nicht?',
		outcome: 'notTakenUp',
		answer:
			'Über die Karte wird zwischen Land, Kommunen und Kassen verhandelt, nicht in dieser Gruppe. Bis dahin hilft der Schein.'
	},
	{
		item: 'disability-consultation',
		channel: 'mail',
		name: 'Sabine Muster',
		text: 'Einmal im Monat ist gut. Aber wer lädt die Kassen ein, und was ist, wenn keine kommt?',
		outcome: 'notTakenUp',
		answer:
			'Die Fachgruppe Soziales lädt ein, verpflichten kann sie niemanden. Kommt keine Kasse, wird schriftlich gefragt.'
	},
	{
		item: 'health-round-table',
		channel: 'paper',
		text: 'Noch ein Runder Tisch. Wir haben schon vier davon.',
		outcome: 'notTakenUp',
		answer:
			'Zum Thema Gesundheit gibt es keinen. Er trifft sich nur zweimal im Jahr und schreibt eine Seite, mehr nicht.'
	}
];
