import type { RoundStory } from '../area-story.ts';
import { twelveSheets } from '../sheets.ts';

/** Twelve sheets to each of two goals, asked before they were worded anew; '' was left open. All invented. */
export const goalRounds: readonly RoundStory[] = [
	{
		key: 'el-round-german',
		item: 'el-german-continues',
		sheets: twelveSheets,
		answers: [
			[
				'Nein. „Besser aufeinander folgen“ ist kein Maßstab.',
				'Verständlich, aber es fehlt, wer es tun soll.',
				'Ja, endlich denkt jemand an die Pausen.',
				'Ich verstehe. Nach einem Kurs gleich der nächste.',
				'Für wen? Auch für Menschen, die schon arbeiten?',
				'Ja, aber wann? Ich arbeite bis 15 Uhr.',
				'',
				'Zu allgemein. Bitte eine Frist in Wochen, dann können wir sie prüfen.',
				'Ja',
				'Man muss unterscheiden zwischen denen, die weiterlernen wollen, und denen, die fertig sind.',
				'Klingt wie jedes Konzept.',
				'Gut so'
			],
			[
				'Verständigung. Außerdem sinken die Kosten für Wiederholungen.',
				'Wer dranbleibt, redet mit.',
				'Man vergisst nicht alles wieder.',
				'Ich kann mit der Lehrerin von meinem Sohn sprechen.',
				'Gleicher Zugang, wenn es auch abends etwas gibt.',
				'Kollegen verstehen mich, ich verstehe den Chef.',
				'Man hört auf, über Leute zu reden, und redet mit ihnen.',
				'',
				'Arbeit finden',
				'Kinder müssen weniger übersetzen.',
				'Wenn die Leute Deutsch können, ist das für alle besser.',
				'Verstehen und verstanden werden, steht ja so drin.'
			],
			[
				'Für die Stadt ja. Für Träger bedeutet es Absprachen, die bisher keiner bezahlt.',
				'Für alle, die weiterlernen wollen. Für Lehrkräfte am Abend eher nicht.',
				'Für Ehrenamtliche sehr, wir füllen sonst die Lücken.',
				'Für mich ja. Für Frauen mit kleinen Kindern nur mit Betreuung.',
				'Für Betriebe nur, wenn niemand freigestellt werden muss.',
				'Für Schichtarbeiter. Vormittag geht nicht.',
				'',
				'Für die, die sonst abbrechen, am meisten.',
				'Für alle',
				'Nicht für die, die nur den Schein brauchen.',
				'Für Einheimische ist es egal, solange es nichts kostet.',
				'Für junge Leute schon. Die älteren sind müde.'
			],
			[
				'Wochen zwischen Abschluss und nächstem Kurs. 4 wären gut.',
				'Wartezeit. Ich würde 8 Wochen sagen.',
				'Wie viele nach dem ersten Kurs aufhören.',
				'Ich habe 8 Monate gewartet. 6 Wochen sind genug.',
				'10 Wochen, alles andere ist mit den Lehrkräften nicht zu machen.',
				'Zahl der Kurse nach 17 Uhr.',
				'',
				'Anteil, der innerhalb einer Frist weiterlernt. Ein Träger muss zählen, nicht vier.',
				'Fragen Sie die Leute im Kurs.',
				'12 Wochen sind ehrlich, die Ferien liegen immer dazwischen.',
				'An der Prüfung am Ende.',
				'Wochen zählen, das kann jeder.'
			],
			[
				'Der Bund bezahlt die meisten Kurse. Wir können nur koordinieren.',
				'Wenn die Träger miteinander reden, ja.',
				'Ja, wenn einer plant.',
				'Ja',
				'Lehrkräfte fehlen überall. Daran hängt es.',
				'Nur mit Abendkurs, wegen der Schicht.',
				'2014 gab es so eine Runde schon mal, sie ist eingeschlafen.',
				'Realistisch, sobald es einen gemeinsamen Kalender gibt.',
				'Weiß ich nicht',
				'Mit Räumen am Abend. Die Schulen schließen um 16 Uhr ab.',
				'Wer bezahlt das?',
				''
			]
		]
	},
	{
		key: 'el-round-training',
		item: 'el-into-training',
		sheets: twelveSheets,
		answers: [
			[
				'„Mehr“ als was? Uns fehlt der Ausgangswert.',
				'Ja, verständlich.',
				'Warum nur junge? Ich begleite einen mit 38, der ist der Fleißigste.',
				'Ich verstehe, aber Ausbildung heißt drei Jahre wenig Geld.',
				'Nicht spezifisch. Anfangen ist leicht, dabeibleiben nicht.',
				'Ja',
				'Verstanden. Das Alter würde ich streichen.',
				'Bitte klären, wer gezählt wird. Nach Herkunft führen die Kammern keine Listen.',
				'Klar',
				'Die Betriebe kommen im Satz nicht vor.',
				'Und die anderen Jugendlichen der Stadt?',
				''
			],
			[
				'Auf eigenen Füßen stehen, eindeutig.',
				'Eigenes Geld, eigener Beruf, eigene Freunde.',
				'Im Betrieb kennt man deinen Namen. Das ist Dazugehören.',
				'Meine Eltern sind stolz.',
				'Betriebe finden Nachwuchs, das sollte auch eine Leitlinie sein.',
				'Ein Beruf bleibt, egal wo ich später wohne.',
				'Dazugehören',
				'Weniger Leistungen vom Amt, langfristig.',
				'',
				'Deutsch lernt man nebenbei, und zwar das richtige.',
				'Wer arbeitet, wird geachtet.',
				'Respekt auf beiden Seiten'
			],
			[
				'Für die Wirtschaft sehr. Für die Berufsschule zunächst Mehrarbeit.',
				'Für Betriebe nur, wenn die Erlaubnis für drei Jahre sicher ist.',
				'Für Lehrlinge, wenn jemand da ist, der sie morgens weckt.',
				'Nicht für die, die schnell Geld nach Hause schicken müssen.',
				'Für kleine Betriebe sehr, die bekommen sonst keinen.',
				'Für mich ja. Für meinen Bruder nicht, er ist schon 30 und hat Familie.',
				'',
				'Für alle Beteiligten, mit Begleitung.',
				'Für den Bäcker auf jeden Fall.',
				'Für Eltern erst, wenn man ihnen erklärt, was eine Lehre ist.',
				'Für deutsche Bewerber nicht, wenn es nur für die einen gilt.',
				'Ja'
			],
			[
				'Verträge bei den Kammern am 31. Oktober.',
				'Wer nach einem Jahr noch da ist.',
				'Nicht zählen, wer anfängt. Zählen, wer bleibt.',
				'Am Gesellenbrief, aber das dauert.',
				'Verbleib nach zwölf Monaten, wir melden das ohnehin.',
				'Am Lohnzettel',
				'',
				'Verträge und Abbrüche. Beides liegt vor, nur nicht zusammen.',
				'Ob der Chef zufrieden ist.',
				'Anzahl der Betriebe, die zum zweiten Mal jemanden nehmen.',
				'An der Zahl aller Lehrlinge, nicht nur der einen.',
				'Nach einem Jahr anrufen und fragen.'
			],
			[
				'30 im Jahr sind ehrgeizig. 2016 waren es 11 (Beispielzahl).',
				'Ich hätte gesagt 20. Mit 30 können wir leben, wenn es Nachhilfe gibt.',
				'Mit Begleitung ja, ohne nein.',
				'Das Deutsch in der Berufsschule ist schwer. Sehr schwer.',
				'Hängt an der Erlaubnis. Eine Zusage nach sechs Wochen kommt zu spät.',
				'Ja',
				'2012 hieß es auch, die Betriebe machen mit. Gefragt hat sie keiner.',
				'Realistisch, wenn Kammer, Schule und Jobcenter dieselbe Liste haben.',
				'Wenn der Bus um vier Uhr morgens fahren würde.',
				'Mit Fachwörtern vor dem ersten Tag.',
				'Man wird sehen.',
				''
			]
		]
	}
];
