import type { RoundStory } from '../area-story.ts';
import { twelveSheets } from '../sheets.ts';

/** Twelve sheets to each of two measures, asked before they were worded anew; '' was left open. All invented. */
export const measureRounds: readonly RoundStory[] = [
	{
		key: 'kf-round-bridge-groups',
		item: 'kf-bridge-groups',
		sheets: twelveSheets,
		answers: [
			[
				'Überbrückung der Wartezeit. Für Kinder ohne Platz, das muss auf der Liste nachprüfbar sein.',
				'Kinder lernen den Ablauf: Jacke an den Haken, Morgenkreis, zusammen essen.',
				'Mütter kommen aus der Wohnung.',
				'Mein Kind ist drei und war noch nie mit anderen Kindern allein.',
				'Für alle wartenden Familien, bitte nicht nur für zugezogene.',
				'Spielen und Deutsch',
				'Für die Kinder Spielen. Für die Eltern zwei Stunden Luft.',
				'Es soll den Kita-Platz nicht ersetzen. Das muss klar gesagt werden.',
				'Ich kann in den Kurs gehen. Das ist gut.',
				'Eingewöhnung vor der Eingewöhnung.',
				'Meine Nachbarin wartet auch seit einem Jahr. Darf die?',
				''
			],
			[
				'Das Ziel zählt Förderung vor der Schule. Die Gruppen bringen Kinder früher hin.',
				'Erste Wörter. Wer mit drei „meins“ sagen kann, beißt nicht.',
				'Viel für das Deutsch.',
				'Mein Kind hört jeden Tag Deutsch.',
				'Zwei Ziele auf einmal, das ist selten.',
				'',
				'Die Wartezeit ist nicht mehr verloren.',
				'Mittelbar. Ein Platz entsteht dadurch nicht.',
				'Es kennt schon Lieder wenn die Kita anfängt.',
				'Wir bekommen Kinder, die den Alltag kennen.',
				'Für das Ziel wenig, für die Familien viel.',
				'Kann ich nicht sagen.'
			],
			[
				'Familienzentrum. Mitwirken: Fachgruppe, Träger. Die Erlaubnis vorher mit dem Land klären.',
				'Das Familienzentrum, wir geben gern Spielzeug und eine Kollegin auf Zeit.',
				'Familienzentrum, wir Ehrenamtlichen helfen.',
				'Eine Frau, die mein Kind kennt.',
				'Ein Träger mit Fachkräften. Ehrenamt allein geht hier nicht.',
				'Familienzentrum',
				'Bitte jemand Bezahltes. Ich bin 70 und kein Kind kann ich noch heben.',
				'Familienzentrum Beispiel, Aufsicht nach Gesetz.',
				'Mütter auch, wir können kochen und singen.',
				'Kita-Träger für die Fachaufsicht.',
				'',
				'Die Kirche hat einen Raum, der vormittags leer ist.'
			],
			[
				'Räume mit Fluchtweg und Kindertoilette. Daran scheitert es meistens.',
				'Eine Fachkraft je Gruppe, kleine Stühle, Versicherung.',
				'Spielzeug haben wir.',
				'Platz für Kinderwagen.',
				'38.500 Euro klingt realistisch. Miete ist da aber nicht drin.',
				'Tee',
				'Zeit und gute Nerven.',
				'Klärung, ob eine Betriebserlaubnis nötig ist.',
				'Ein Zimmer für die Mütter, daneben.',
				'Fachkräfte. Die haben wir selbst nicht genug.',
				'Geld, wie immer.',
				'Schlüssel für den Kirchenraum'
			],
			[
				'Februar 2018 ist knapp. Ende mit dem Kita-Jahr 2020.',
				'Sofort. Die Kinder werden nicht jünger.',
				'Nach den Winterferien.',
				'Morgen',
				'Februar 2018 bis Juli 2020, danach neu entscheiden.',
				'',
				'Lieber zwei Gruppen gut als drei schlecht.',
				'Zwei im Februar, die dritte nach dem Umbau.',
				'Bis es genug Kita-Platz gibt.',
				'Bis 2020. Dann sollte man es nicht mehr brauchen.',
				'Ich glaube erst an den Anfang.',
				'Ab März'
			]
		]
	},
	{
		key: 'kf-round-homework-table',
		item: 'kf-homework-table',
		sheets: twelveSheets,
		answers: [
			[
				'Kinder ohne Hilfe zu Hause. Der Hort macht das für seine Kinder schon.',
				'Dass Hausaufgaben überhaupt gemacht werden, in Ruhe.',
				'Für die Kinder. Für mich auch, ich war Mathelehrer.',
				'Für meinen Sohn. Ich kann ihm bei Deutsch nicht helfen.',
				'Weniger Streit zu Hause am Abend.',
				'Hilfe in Mathe',
				'Ein Erwachsener, der Zeit hat. Das ist das eigentliche Angebot.',
				'Bessere Noten würde ich nicht versprechen.',
				'Für die Kinder in der Unterkunft, dort ist kein Tisch.',
				'Entlastung der Lehrkräfte',
				'Für alle Kinder, deren Eltern bis 18 Uhr arbeiten. Davon gibt es viele.',
				'Für Kinder'
			],
			[
				'Das Ziel zählt zehn Nachmittage. Hier kommen sie schnell zusammen.',
				'Erst rechnen, dann zusammen Fußball. Das ist der Nutzen.',
				'Regelmäßig, jede Woche. Das zählt für das Ziel.',
				'Er kennt danach mehr Kinder.',
				'Hoch, wenn die Spielstunde bleibt. Ohne sie kommt keiner.',
				'',
				'Man trifft sich über die Klassen hinweg.',
				'Passt zum Ziel, wenn Teilnahmen gezählt werden.',
				'Nicht allein sein nach der Schule.',
				'Ja, direkt.',
				'Nachmittag mit anderen, mehr will das Ziel ja nicht.',
				'weiß ich nicht'
			],
			[
				'Ein Verein mit fester Ansprechperson. Schulen stellen Räume.',
				'Nachbarschaftshilfe. Aber wer springt ein, wenn zwei krank sind?',
				'Die Nachbarschaftshilfe. Ich mache mit, aber nicht als Chef.',
				'Die Schule',
				'Verantwortlich muss jemand sein, der dafür bezahlt wird.',
				'Große Schüler könnten helfen, ich auch.',
				'Nachbarschaftshilfe, und bitte nicht wieder wir fünf Rentner allein.',
				'Nachbarschaftshilfe. Führungszeugnisse nicht vergessen.',
				'Mein Bruder ist in der zehnten Klasse, er kann Mathe.',
				'Freiwilligenagentur für die Suche nach Helfenden.',
				'',
				'Schule und Verein zusammen.'
			],
			[
				'Räume nach 14 Uhr, Hausmeister, Versicherung.',
				'20 Helfende, sonst reicht es nicht für vier Tage.',
				'Papier, Stifte, ein alter Rechner und Kekse.',
				'Ruhe',
				'Eine bezahlte Stunde am Tag. Und Geld nach 2020.',
				'WLAN',
				'Eine Toilette, die nachmittags offen ist. Klingt komisch, war 2012 das Hauptproblem.',
				'8.200 Euro reichen nur, wenn die Räume nichts kosten.',
				'Bücher in leichter Sprache',
				'Absprache mit den Lehrkräften, was auf ist.',
				'Geduld mit Bruchrechnung.',
				'Obst'
			],
			[
				'Zum Halbjahr 2018. Befristet bis Juli 2020, mit einem Plan für danach.',
				'Februar 2018. Und diesmal mit Ansage, wer danach zahlt.',
				'Von mir aus nächste Woche.',
				'Bald, er ist schon in der fünften Klasse.',
				'Erst anfangen, wenn das Danach geklärt ist.',
				'',
				'Wir haben 2009, 2012 und 2015 angefangen. Anfangen können wir.',
				'Start im Februar, Auswertung nach einem Jahr.',
				'Jetzt',
				'Bis zum Sommer 2018 aufgebaut.',
				'Wenn es nach zwei Jahren wieder aufhört, lasst es.',
				'Bis 2020'
			]
		]
	}
];
