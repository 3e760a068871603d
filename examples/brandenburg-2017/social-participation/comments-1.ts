import type { CommentStory } from '../area-story.ts';

/** On goals, in the draft of November 2017. */
export const goalComments: readonly CommentStory[] = [
	{
		item: 'club-members',
		channel: 'mail',
		text: '150 ist eine Zahl, die schön klingt. Wer zählt die, die im Jahr davor da waren und wieder weg sind?',
		outcome: 'takenUp',
		answer:
			'Die Vereine melden im März zusätzlich, wie viele vom Vorjahr noch dabei sind. Die Frage kommt in das Meldeblatt.'
	},
	{
		item: 'club-members',
		channel: 'paper',
		text: 'Zählt der Kleingartenverein mit?',
		outcome: 'takenUp',
		answer:
			'Ja. Gemeint ist jeder eingetragene Verein der Stadt, nicht nur der Sport. Das Meldeblatt geht an alle.'
	},
	{
		item: 'club-members',
		channel: 'web',
		text: 'Warum nur Geflüchtete? Ich bin zum Arbeiten gekommen und kenne auch keinen Verein.',
		outcome: 'notTakenUp',
		answer:
			'Das Ziel zählt Geflüchtete, weil es für sie eine Ausgangszahl gibt. Die Lotsinnen und Lotsen schicken niemanden weg, der fragt.'
	},
	{
		item: 'club-members',
		channel: 'mail',
		text: 'Unser Verein führt keine Listen nach Herkunft und wird das auch nicht anfangen.',
		outcome: 'notTakenUp',
		answer:
			'Das verlangt niemand. Gemeldet wird eine Zahl, die der Trainer schätzen darf, ohne Namen und ohne Liste.'
	},
	{
		item: 'sp-swimming',
		channel: 'paper',
		text: 'Welches Abzeichen ist gemeint? Das Seepferdchen heißt noch nicht, dass jemand sicher schwimmt.',
		outcome: 'takenUp',
		answer:
			'Danke für den Hinweis, das war unklar. Gezählt wird jetzt getrennt, damit man sieht, wer wirklich sicher schwimmt.',
		rewording: {
			text: 'In den Jahren 2018 und 2019 legen zusammen 120 Menschen ein Schwimmabzeichen ab, die vorher nicht schwimmen konnten; mindestens 50 von ihnen sind erwachsen. Gezählt werden die Abzeichen aus den Kursen, die zu diesem Ziel gehören, getrennt nach Seepferdchen und Bronze. 2016 waren es 22 (Beispielzahl).',
			reason:
				'Neu gefasst, weil eine Rückmeldung zum Entwurf fragte, welches Abzeichen zählt. Das Seepferdchen allein bedeutet noch nicht, dass jemand sicher schwimmt.'
		}
	},
	{
		item: 'sp-swimming',
		channel: 'web',
		text: 'Endlich mal ein Ziel, das auch meinen Enkeln etwas bringt.',
		outcome: 'notTakenUp',
		answer: 'Das freut uns. Am Text ändert es nichts, die Kurse stehen allen offen.'
	},
	{
		item: 'sp-swimming',
		channel: 'mail',
		text: '120 in zwei Jahren mit einem Bad, das jetzt schon voll ist? Ich glaube es nicht, bis ich die Wasserzeiten sehe.',
		outcome: 'notTakenUp',
		answer:
			'Die Wasserzeiten in den Ferien hat die Fachgruppe Schule und Sport mit dem Betreiber vorbesprochen. Ob es reicht, zeigt der Bericht nach dem ersten Jahr.'
	},
	{
		item: 'sp-culture',
		channel: 'mail',
		text: 'Das Ziel misst Besuche. Ob jemandem der Abend gefallen hat, misst es nicht.',
		outcome: 'notTakenUp',
		answer:
			'Das stimmt. Besuche lassen sich zählen, Freude nicht. Wer mag, schreibt auf der Rückseite der Karte, wie es war.'
	},
	{
		item: 'sp-culture',
		channel: 'paper',
		text: 'Die Musikschule fehlt. Bei uns spielen schon acht mit.',
		outcome: 'takenUp',
		answer:
			'Die Musikschule wird bei der Meldung im Dezember mit angeschrieben. Die acht zählen ab 2018 mit.'
	},
	{
		item: 'sp-culture',
		channel: 'web',
		text: 'Bitte auch Kino. Dahin gehen die Leute wirklich.',
		outcome: 'notTakenUp',
		answer:
			'Das Kino ist ein Betrieb ohne Zuschuss der Stadt. Die Karten gelten deshalb für Theater, Konzert und Museum.'
	},
	{
		item: 'sp-encounters',
		channel: 'paper',
		text: 'Welche vier Stadtteile? Wieder die, wo immer alles stattfindet?',
		outcome: 'takenUp',
		answer:
			'Die vier werden 2018 öffentlich festgelegt, und zwei davon müssen solche sein, in denen es bisher nichts gab. So geht es in den Auftrag für die Auswahl.'
	},
	{
		item: 'sp-encounters',
		channel: 'mail',
		text: 'Immer noch zu sehr aus der Sicht der Zugezogenen geschrieben. Ich habe das im April schon gesagt.',
		outcome: 'takenUp',
		answer:
			'Ihr Beitrag aus dem April ist der Grund, warum dort „gemeinsam einladen“ steht. Bei der Abschlussveranstaltung sagen wir das ausdrücklich, und Ihr Beitrag ist beim Ziel verlinkt.'
	},
	{
		item: 'sp-encounters',
		channel: 'web',
		text: 'Zehn Treffen im Jahr, viermal. Das sind vierzig. Wer macht die Arbeit?',
		outcome: 'notTakenUp',
		answer:
			'Eine berechtigte Frage. Jedes Treffen braucht jemanden, der einlädt; findet sich niemand, findet es nicht statt und wird nicht gezählt.'
	},
	{
		item: 'sp-volunteers',
		channel: 'mail',
		text: 'Achtet darauf, dass damit keine bezahlten Stellen gespart werden. Ich meine das ernst.',
		outcome: 'takenUp',
		answer:
			'Die Freiwilligenagentur Beispiel nimmt den Satz in ihre Vereinbarung mit den Einrichtungen auf: Ein Ehrenamt ersetzt keine Stelle.'
	},
	{
		item: 'sp-volunteers',
		channel: 'paper',
		text: 'Unter den 60 sollten auch Leute im Vorstand sein. Sonst bleibt es beim Tischetragen.',
		outcome: 'notTakenUp',
		answer:
			'Das wäre schön, lässt sich aber nicht verordnen, denn Vorstände werden gewählt. Im Bericht wird genannt, wie viele eine Aufgabe im Vorstand haben.'
	},
	{
		item: 'sp-volunteers',
		channel: 'paper',
		text: 'ich helfe schon. wer zählt mich',
		outcome: 'takenUp',
		answer:
			'Sie zählen mit, wenn Ihr Verein es im Dezember meldet. Die Freiwilligenagentur Beispiel nimmt auch Einzelne auf, die keinem Verein angehören.'
	},
	{
		item: 'sp-voice',
		channel: 'web',
		text: 'Vier Vorlagen im Jahr sind wenig. Wer sucht die aus?',
		outcome: 'takenUp',
		answer:
			'Ausgesucht werden sie an jedem Abend für den nächsten, aus der Liste der angekündigten Vorlagen. Vier ist eine Mindestzahl.'
	},
	{
		item: 'sp-voice',
		channel: 'mail',
		text: 'Ich warne vor einer weiteren Runde neben den gewählten Ausschüssen. Dafür gibt es Stadtverordnete.',
		outcome: 'notTakenUp',
		answer:
			'Entschieden wird weiterhin nur in der SVV. Die Stellungnahme ist eine Anlage, die niemand befolgen muss. Ihren Einwand geben wir mit dem Konzept weiter.'
	},
	{
		item: 'sp-voice',
		channel: 'paper',
		text: 'Wird die Stellungnahme auch gelesen?',
		outcome: 'notTakenUp',
		answer:
			'Das können wir nicht zusichern. Sie wird mit der Vorlage veröffentlicht, und die SVV berichtet am nächsten Abend, was daraus wurde.'
	},
	{
		item: 'sp-informed',
		channel: 'mail',
		text: 'Drei Anlaufstellen nennen können heißt noch nicht, dass dort jemand hilft.',
		outcome: 'notTakenUp',
		answer:
			'Das ist richtig. Das Ziel misst nur, ob man weiß, wohin. Ob dort geholfen wird, messen die anderen Ziele.'
	},
	{
		item: 'sp-informed',
		channel: 'web',
		text: 'Wer keinen Sprachkurs besucht, wird also gar nicht gefragt. Das sind gerade die Mütter mit kleinen Kindern.',
		outcome: 'takenUp',
		answer:
			'Ein guter Hinweis. Zusätzlich werden zwanzig Menschen in Elterncafés und im Familienzentrum gefragt; ihre Antworten stehen im Bericht getrennt daneben.'
	}
];
