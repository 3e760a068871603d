import type { CommentStory } from '../area-story.ts';

/** On the goals. */
export const goalComments: readonly CommentStory[] = [
	{
		item: 'interpreted-appointments',
		channel: 'paper',
		text: 'Zahnärzte fehlen. Gerade dort versteht man nichts, weil man den Mund nicht bewegen kann.',
		outcome: 'takenUp',
		answer:
			'Zahnarztpraxen können die Nummer ebenfalls nutzen, das steht jetzt in den Hinweisen für die Umsetzung. Das Ziel von 300 zählt sie mit.'
	},
	{
		item: 'interpreted-appointments',
		channel: 'mail',
		text: '300 Termine bei 40 im Jahr 2016, das ist eine schöne Zahl, aber woher kommt sie? Ich lese keine Begründung.',
		outcome: 'notTakenUp',
		answer:
			'Die Zahl kam aus einem Fragebogen und ist eine Schätzung: etwa sechs Einsätze in der Woche. Sie wird nach dem ersten Jahr überprüft.'
	},
	{
		item: 'interpreted-appointments',
		channel: 'web',
		text: 'Warum soll ich das mitbezahlen? Wer hier zum Arzt geht, soll Deutsch lernen.',
		outcome: 'notTakenUp',
		answer:
			'Deutsch zu lernen dauert, krank wird man vorher. Ein Missverständnis beim Arzt kostet am Ende alle mehr als ein Anruf.'
	},
	{
		item: 'interpreted-appointments',
		channel: 'web',
		name: 'Olena Beispiel',
		text: 'Bitte schreiben, dass auch Menschen mit deutschem Pass, die schlecht Deutsch können, anrufen dürfen.',
		outcome: 'takenUp',
		answer:
			'Das war so gemeint. Das Ziel nennt keine Herkunft, und in den Hinweisen für die Umsetzung steht es jetzt ausdrücklich.'
	},
	{
		item: 'childrens-doctor',
		channel: 'paper',
		text: 'Bei uns im Dorf nebenan gibt es seit Jahren gar keinen Kinderarzt. Vermittelt ihr auch dorthin?',
		outcome: 'takenUp',
		answer:
			'Ja, wenn eine Praxis im Umland freie Termine meldet. Wie die Familie dorthin kommt, fragt die Stelle mit ab.'
	},
	{
		item: 'childrens-doctor',
		channel: 'mail',
		text: '9 von 10 in vier Wochen ist nicht zu schaffen. Ich arbeite in einer der Praxen, wir haben ein halbes Jahr Vorlauf.',
		outcome: 'notTakenUp',
		answer:
			'Gemeint sind nur Termine zur Vorsorge, die einige Praxen dafür freihalten. Die Gruppe wollte das Ziel trotzdem so hoch lassen und jährlich sagen, wie weit es ist.'
	},
	{
		item: 'childrens-doctor',
		channel: 'web',
		text: 'Gut, dass es jetzt für alle Familien gilt. Danke.',
		outcome: 'takenUp',
		answer: 'Danke. Ein Beitrag aus der ersten Feedbackrunde hatte das gefordert.'
	},
	{
		item: 'where-to-go',
		channel: 'web',
		text: 'Es fehlt die Apotheke. Die meisten Fragen könnte man dort klären, ohne irgendwo zu warten.',
		outcome: 'takenUp',
		answer: 'Stimmt, das haben wir übersehen. Die Apotheke steht jetzt im Ziel.',
		rewording: {
			text: 'Bis Ende 2019 wissen 8 von 10 Menschen, die neu in die Stadt gezogen sind, wann sie in die Apotheke, in die Praxis, zum Bereitschaftsdienst oder in die Notaufnahme gehen. Die Beratungsstellen fragen dazu einmal im Jahr 100 Menschen ohne Namen mit vier Fragen. Im Frühjahr 2017 wussten es 3 von 10 (Beispielzahl).',
			reason: 'Neu gefasst, weil eine Rückmeldung zum Entwurf die Apotheke vermisst hat.'
		}
	},
	{
		item: 'where-to-go',
		channel: 'paper',
		text: '100 Leute fragen und „wissen“ messen, das ist keine Statistik, das ist ein Gefühl.',
		outcome: 'notTakenUp',
		answer:
			'Hundert Antworten sind wenig, aber jedes Jahr dieselben Fragen zeigen eine Richtung. Eine größere Umfrage kann die Gruppe nicht bezahlen.'
	},
	{
		item: 'where-to-go',
		channel: 'mail',
		text: 'Bitte auch den Zahnärztlichen Notdienst, der ist bei uns jedes Wochenende ein Rätsel.',
		outcome: 'takenUp',
		answer: 'Er kommt auf das Blatt „Wohin bei Krankheit?“. Das Ziel selbst bleibt kurz.'
	},
	{
		item: 'first-talk-mind',
		channel: 'web',
		text: 'Drei Wochen für die einen, und ich warte seit einem Jahr auf einen Therapieplatz. Das ist doch ungerecht.',
		outcome: 'notTakenUp',
		answer:
			'Es geht nicht um einen Therapieplatz, sondern um ein erstes Gespräch. Wie lange alle anderen warten, gehört in die Bedarfsplanung der Kassenärztlichen Vereinigung, dorthin haben wir Ihren Hinweis geschickt.'
	},
	{
		item: 'first-talk-mind',
		channel: 'paper',
		text: 'Warum nur Erwachsene? Jugendliche, die allein gekommen sind, haben es am schwersten.',
		outcome: 'notTakenUp',
		answer:
			'Für Jugendliche ist das Jugendamt mit eigenen Angeboten zuständig. Ein zweiter Weg daneben würde sie eher verwirren.'
	},
	{
		item: 'first-talk-mind',
		channel: 'mail',
		text: 'Vertraulichkeit muss im Ziel stehen, sonst kommt niemand. Viele fürchten, die Ausländerbehörde liest mit.',
		outcome: 'takenUp',
		answer:
			'Das stimmt und ist so vorgesehen. Die Einladung zum Gespräch sagt nun als Erstes, wer davon nichts erfährt.'
	},
	{
		item: 'prevention-children',
		channel: 'web',
		text: 'Ihr zählt „nach 2014 gekommen“. Damit haben andere Kinder ohne Impfung kein Problem? Doch, haben sie.',
		outcome: 'notTakenUp',
		answer:
			'Die Untersuchung zählt alle Kinder, gesucht wird hier nach der Lücke. Die Zahlen aller Kinder stehen im Bericht des Gesundheitsamts daneben.'
	},
	{
		item: 'prevention-children',
		channel: 'paper',
		text: 'Ein Impfzwang soll das aber nicht werden.',
		outcome: 'takenUp',
		answer:
			'Nein. Niemand wird ohne Einwilligung der Eltern geimpft, das steht nun im Text der Maßnahme.'
	},
	{
		item: 'birth-accompanied',
		channel: 'mail',
		text: 'Ich bin Hebamme. Es gibt uns kaum noch. Wer soll die zwei Gespräche führen?',
		outcome: 'notTakenUp',
		answer:
			'Sie haben recht, deshalb sind es nur zwei Gespräche und kein Anspruch. Fehlt eine Hebamme, steht es als nicht erreicht im Jahresbericht.'
	},
	{
		item: 'birth-accompanied',
		channel: 'paper',
		text: 'Die Väter kommen nirgends vor.',
		outcome: 'notTakenUp',
		answer:
			'Väter dürfen zum Kurs und in die Sprechstunde mitkommen. Gezählt werden hier die Gespräche der Frauen, weil sie entbinden.'
	},
	{
		item: 'disability-clear-path',
		channel: 'web',
		text: 'Vier Wochen, bis man weiß, wer nicht zuständig ist. Toll.',
		outcome: 'notTakenUp',
		answer:
			'Heute sind es fünf Monate. Über die Anträge entscheiden Kassen und Land, die Stadt kann nur den Weg kürzer machen.'
	},
	{
		item: 'disability-clear-path',
		channel: 'paper',
		name: 'Horst Mustermann',
		text: 'Der Nachbar mit dem Rollstuhl hat inzwischen seinen neuen. Es waren neun Monate. Schreibt das ruhig dazu, damit man sieht, warum es das Ziel braucht.',
		outcome: 'takenUp',
		answer: 'Danke. Wir haben es ohne Namen in die Ausgangslage aufgenommen.'
	},
	{
		item: 'disability-clear-path',
		channel: 'mail',
		text: 'Bitte das Wort Geflüchtete streichen, Menschen mit Behinderung sind Menschen mit Behinderung.',
		outcome: 'takenUp',
		answer:
			'Im Text des Ziels steht seit dem ersten Treffen „jede Person“. In der Überschrift der Ausgangslage haben wir es nachgezogen.'
	}
];
