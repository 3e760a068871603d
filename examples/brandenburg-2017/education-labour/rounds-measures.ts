import type { RoundStory } from '../area-story.ts';
import { twelveSheets } from '../sheets.ts';

/** Twelve sheets to each of two measures, asked at the second meeting; '' was left open. All invented. */
export const measureRounds: readonly RoundStory[] = [
	{
		key: 'el-round-table-sheet',
		item: 'el-round-table',
		sheets: twelveSheets,
		answers: [
			[
				'Abgestimmte Auskünfte. Für Ratsuchende und für uns selbst.',
				'Dass niemand mehr viermal dasselbe erzählt.',
				'Für Leute wie die Familie, die ich begleite. Letzte Woche drei Ämter, ein Fahrschein.',
				'Eine Antwort für mich und meine Frau.',
				'Betrieben hilft es am meisten. Die haben keine Zeit für vier Anrufe.',
				'Nicht weggeschickt werden.',
				'Dass die Ämter einander auch mal sehen.',
				'Weniger Widersprüche, weniger Fehler.',
				'Für Menschen, die Arbeit suchen',
				'Schriftlich muss es sein. Für alle, die es sonst am nächsten Schalter wieder erklären müssen.',
				'Zeit sparen, auch für die Steuerzahler.',
				''
			],
			[
				'Das Ziel ist ohne diese Maßnahme nicht zu erreichen.',
				'Aus vier Auskünften wird eine.',
				'Großer Nutzen, wenn alle vier kommen. Mit dreien keiner.',
				'Ich muss nur einen Tag freinehmen.',
				'Die Frist von zehn Tagen wird erst dadurch möglich.',
				'',
				'Man kann nachfragen, wenn alle da sind.',
				'Direkter Nutzen, gut zu zählen.',
				'Respekt',
				'Sonst gilt es am nächsten Schalter wieder nicht.',
				'Mal sehen, ob es die Sache beschleunigt.',
				'Weniger Laufen'
			],
			[
				'Die Fachgruppe Wirtschaft und Arbeit lädt ein. Die anderen entscheiden selbst.',
				'Stadt. Mitwirken: alle vier, auch die Ausländerbehörde.',
				'Einer muss den Hut aufhaben, sonst wird es eine Plauderrunde.',
				'Chef vom Amt',
				'Das Jobcenter muss wollen. Habt ihr gefragt?',
				'Die Stadt',
				'Die Beratungsstelle sollte aufschreiben, die kann das.',
				'Wirtschaft und Arbeit. Mit uns vorher die Einwilligungen klären.',
				'',
				'Alle vier unterschreiben, dann sind alle vier verantwortlich.',
				'Die, die es jetzt auch schon tun sollten.',
				'Stadt und Jobcenter zusammen'
			],
			[
				'Ein Raum mit Wartebereich, feste Vertretung.',
				'Sprachmittlung, mindestens Arabisch, Farsi und Russisch.',
				'Stühle, Wasser, Spielzeug für Kinder.',
				'Jemand, der übersetzt.',
				'Eine schriftliche Zusage vom Jobcenter.',
				'Ein Schild, wo es ist.',
				'Geduld',
				'Einwilligung zum Datenaustausch, sonst dürfen wir nichts sagen.',
				'',
				'Ein Blatt, auf dem alle abzeichnen.',
				'Kein neues Geld, hoffe ich.',
				'Feste Zeit, immer derselbe Tag.'
			],
			[
				'Ab Juli 2018, nach dem Beschluss des Rates.',
				'Sofort, probeweise.',
				'Donnerstag vormittag, da haben die Ämter auf.',
				'Bald bitte',
				'Wenn alle zugesagt haben, vorher nicht.',
				'2018',
				'So lange, bis man ihn nicht mehr braucht.',
				'Juli 2018. Ein Ende sehe ich nicht.',
				'',
				'Jede Woche, vier Stunden. Ein Jahr probieren, dann neu reden.',
				'',
				'Sommer'
			]
		]
	},
	{
		key: 'el-round-mentors',
		item: 'el-mentors',
		sheets: twelveSheets,
		answers: [
			[
				'Die Zahl der Abbrüche im ersten Jahr senken.',
				'Lehrlinge halten durch, weil einer an sie glaubt.',
				'Mut machen. Für Lehrlinge, und ein bisschen auch für uns Alte.',
				'Mein Sohn hätte jemanden, der die Briefe von der Schule versteht.',
				'Für Betriebe: Jemand ruft an, bevor es kracht.',
				'Für Lehrlinge aus allen Ländern, auch aus Deutschland',
				'Die Wörter üben. Bei mir in der Werkstatt hieß es „Gib mal den Dings“.',
				'Ergänzt die Hilfen der Agentur für Arbeit, ersetzt sie nicht.',
				'Hilfe bei der Prüfung',
				'Nichts gegen Rentner, aber das ist Aufgabe des Betriebs.',
				'Schön, wenn einheimische Lehrlinge auch jemanden bekommen.',
				'Man wird noch gebraucht.'
			],
			[
				'Mittelbar. Das Ziel misst den Verbleib nach zwölf Monaten.',
				'Groß. Die meisten gehen in den ersten vier Monaten.',
				'Wer einmal in der Woche gefragt wird, wie es läuft, bleibt eher.',
				'Er gibt nicht auf.',
				'Hoch, solange es freiwillig bleibt.',
				'',
				'Das erste Jahr entscheidet. Danach läuft es.',
				'Schwer zu beziffern, aber plausibel.',
				'Ja',
				'Gering, wenn der Betrieb nicht selbst anleitet.',
				'Weiß nicht',
				'Meister und Lehrling, das passt seit tausend Jahren.'
			],
			[
				'Freiwilligenagentur. Die Kammer muss werben.',
				'Die Agentur, mit der Kammer zusammen.',
				'Ich brauche eine Nummer, die ich anrufen kann. Wer das ist, ist mir gleich.',
				'Die Agentur',
				'Betriebe müssen zustimmen, sonst wird es Einmischung.',
				'Wir alten Meister, aber nicht allein',
				'Jemand, der Papiere kann.',
				'Nicht die Stadt. Wir unterstützen bei der Versicherung.',
				'',
				'Der Betrieb. Punkt.',
				'Agentur und Kammer',
				'Wer koordiniert, muss bezahlt werden, sonst schläft es ein.'
			],
			[
				'Ansprechperson, Fahrgeld, Unfallversicherung über das Ehrenamt.',
				'Fünfzehn Freiwillige sind viel. Ich kenne sechs.',
				'Eine Nummer für Fragen zu Papieren.',
				'Zeit am Wochenende',
				'Zwei Treffen im Jahr, damit man voneinander lernt.',
				'Ein Raum, wo man sich treffen kann',
				'Wörterlisten. Liegen bei mir im Schrank.',
				'3.600 Euro im Jahr, wenn die Ansprechperson schon angestellt ist.',
				'',
				'Klare Grenze: keine Ausbildung, keine Nachhilfe im Auftrag des Chefs.',
				'Kaffee',
				'Ein Führungszeugnis bei Minderjährigen, das gehört dazu.'
			],
			[
				'Zum Lehrjahr 2018, zunächst bis Ende 2019.',
				'September 2018',
				'Ich könnte morgen.',
				'Wenn er anfängt, also im September.',
				'Erst mit fünf beginnen, dann mehr.',
				'',
				'Bevor ich achtzig bin.',
				'Start mit dem Lehrjahr, Auswertung nach einem Jahr.',
				'2018',
				'Gar nicht, oder nach einem Jahr überprüfen.',
				'',
				'September'
			]
		]
	}
];
