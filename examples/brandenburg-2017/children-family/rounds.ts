import type { RoundStory } from '../area-story.ts';
import { twelveSheets } from '../sheets.ts';

/** Twelve sheets to each of two goals, asked before they were worded anew; '' was left open. All invented. */
export const goalRounds: readonly RoundStory[] = [
	{
		key: 'kf-round-early-german',
		item: 'kf-early-german',
		sheets: twelveSheets,
		answers: [
			[
				'Nein. „Möglichst gut“ ist kein Maßstab, und bis wann gilt es?',
				'Verständlich, aber das wollen wir seit zwanzig Jahren.',
				'Ja. Ich würde „spielend“ dazuschreiben.',
				'Ich verstehe. Mein Kind soll sprechen wie die anderen.',
				'Welche Kinder? Bei uns brauchen auch deutsche Kinder Förderung.',
				'Ja',
				'Man versteht es. Spezifisch ist es nicht.',
				'Es fehlt der Bezug zur Sprachstandsfeststellung. Die gibt es schon, darauf sollte man aufbauen.',
				'Gut. Aber nicht dass mein Kind unsere Sprache vergisst.',
				'Nein. Woran merkt eine Erzieherin, dass es „gut“ ist?',
				'Jetzt ist es nur für die einen gemeint, oder? Steht nicht da.',
				''
			],
			[
				'Gleicher Zugang: Die Schule beginnt für alle am selben Punkt.',
				'Leitlinie „Einander verstehen“. Wer spricht, haut nicht.',
				'Verstehen und verstanden werden, das fängt mit vier an.',
				'Mein Kind kann Freunde finden.',
				'Gleicher Zugang zur Bildung',
				'',
				'Dazugehören auch. Kinder ohne Worte stehen am Rand.',
				'Bildung für alle, und weniger Rückstellungen.',
				'Dass die Lehrerin mein Kind kennt und nicht nur den Akzent.',
				'Beides, Zugang und Verständigung.',
				'Wenn es für alle gilt: gleicher Zugang.',
				'Respekt'
			],
			[
				'Für Schulen sehr. Für Träger nur, wenn Personal dazukommt.',
				'Für Kinder. Für Erzieherinnen ist es erst mal mehr Papier.',
				'Für mich als Vorleser ja.',
				'Für Eltern sehr. Wir haben Angst vor der ersten Klasse.',
				'Attraktiv für alle außer dem Kämmerer.',
				'Für mein Kind.',
				'Für die Lehrerinnen.',
				'Für die Stadt, weil späte Förderung teurer ist.',
				'Ja, aber Tests sind für Kinder nicht schön.',
				'Nicht für Kinder, die dann dauernd geprüft werden.',
				'Für meine Enkelin auch, wenn sie nicht wieder hinten runterfällt.',
				'weiß nicht'
			],
			[
				'Ja: Feststellung ein Jahr vorher, Förderung begonnen, Förderung beendet. 2016/17 beendeten sie 6 von 10 (Beispielzahl).',
				'Bitte keine Noten. Zählen, ob das Kind da war.',
				'An den Fragen, die sie beim Vorlesen stellen.',
				'Wenn es zu Hause deutsche Lieder singt.',
				'An der Teilnahme, nicht am Ergebnis.',
				'',
				'Schwer. Jedes Kind hat sein Tempo.',
				'Teilnahme an der Förderung lässt sich melden, ohne Namen.',
				'Fragen Sie die Lehrerin nach drei Monaten.',
				'Anwesenheit in der Förderung. Das haben wir ohnehin im Gruppenbuch.',
				'An allen Kindern gleich gemessen, sonst glaube ich es nicht.',
				'Zahlen gibt es sicher, nur liest sie keiner.'
			],
			[
				'9 von 10 bis 2020 ist möglich, wenn Krankheit und Umzug nicht mitzählen.',
				'Mit dem Personal von heute nein. Mit einer halben Stelle je Haus ja.',
				'Realistisch, wenn Kinder früh in die Kita kommen.',
				'Wenn wir Platz bekommen. Ohne Platz nicht.',
				'Kommt auf die Kita-Plätze an, also auf das erste Ziel.',
				'Ja',
				'2012 war es auch realistisch.',
				'Ja. Bestimmt wird es durch Plätze, Personal und Fahrwege.',
				'Mit Geduld.',
				'Nur wenn die Förderung in der Kita stattfindet und nicht quer durch die Stadt.',
				'Man wird sehen.',
				''
			]
		]
	},
	{
		key: 'kf-round-parents-understood',
		item: 'kf-parents-understood',
		sheets: twelveSheets,
		answers: [
			[
				'„Wird verbessert“ ist nicht spezifisch. Von wem, um wie viel?',
				'Verständlich. Ich würde sagen: Kein Kind übersetzt mehr.',
				'Ja. Fehlt nur, dass auch die Schule zuhören muss.',
				'Ich verstehe das Ziel, aber die Briefe nicht.',
				'Zu weich.',
				'Ja, gut.',
				'Geht es um Gespräche oder um Zettel? Beides ist schlimm.',
				'Das Ziel mischt Gespräche, Briefe und Aushänge. Bitte eines davon, das man zählen kann.',
				'Ja. Mein Sohn soll nicht übersetzen, er ist neun.',
				'Verständlich, nicht messbar.',
				'Ich verstehe als Deutsche auch nur die Hälfte der Elternbriefe.',
				'Ja'
			],
			[
				'Einander verstehen. Auch Mitreden, im Elternrat sitzt niemand mit wenig Deutsch.',
				'Verstehen',
				'Wer versteht, muss nicht nicken.',
				'Ich kann fragen, warum mein Kind weint.',
				'Mitreden und mitentscheiden',
				'Respekt',
				'Es nimmt den Kindern eine Last ab. Dafür gibt es keine Leitlinie, aber es ist der größte Nutzen.',
				'Verständigung und gleicher Zugang.',
				'Ich entscheide selbst für mein Kind.',
				'Verstehen, in beide Richtungen.',
				'',
				'Verstehen'
			],
			[
				'Für Schulen attraktiv, solange die Bestellung nicht länger dauert als das Gespräch.',
				'Für Erzieherinnen sehr.',
				'Für Eltern. Für manche Väter nicht, die lassen lieber den Sohn reden.',
				'Für mich, für die Lehrerin.',
				'Für alle. Nicht für Kinder, die etwas zu verbergen haben.',
				'Ja für mich',
				'Für die Kinder am meisten.',
				'Für die Fachgruppe, weil Streit seltener bei uns landet.',
				'Für meinen Sohn!',
				'Für kleine Kitas nicht, wenn sie selbst zahlen sollen.',
				'Für alle Eltern, wenn die Briefe kürzer werden.',
				'Weiß ich nicht.'
			],
			[
				'Anzahl der bestellten und der durchgeführten Gespräche.',
				'Strichliste am Telefon. Mehr schaffen wir nicht.',
				'An der Zahl der Gespräche ohne Kind am Tisch.',
				'',
				'Gewünscht und bekommen, im Verhältnis. 2016/17 waren es 2 von 10 (Beispielzahl).',
				'Wenn ich mehr verstehe.',
				'Fragt die Eltern nach dem Gespräch, mit einem Daumen hoch oder runter.',
				'Nur wenn beide zählen, Besteller und Pool. Sonst hat man zwei Zahlen.',
				'Ich sage, ob ich verstanden habe.',
				'Strichliste',
				'An weniger Zetteln.',
				''
			],
			[
				'Ja, für geplante Gespräche. Für den Streit am Montagmorgen nicht.',
				'Realistisch mit drei Tagen Vorlauf.',
				'Wenn der Pool genug Leute hat, auch Frauen.',
				'Ich hoffe.',
				'9 von 10 ab Herbst 2018. Es hängt am Geld für die Honorare.',
				'Ja',
				'Es gibt Sprachen, da kennt man in der ganzen Stadt zwei Menschen.',
				'Mit 600 Gesprächen im Jahr ja. Mehr gibt der Haushalt vermutlich nicht her.',
				'Warum nicht. Im Krankenhaus geht es auch.',
				'Kommt auf die Schulleitungen an.',
				'',
				'Wer bezahlt?'
			]
		]
	}
];
