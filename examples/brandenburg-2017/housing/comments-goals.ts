import type { CommentStory } from '../area-story.ts';

export const goalComments: readonly CommentStory[] = [
	{
		item: 'own-lease',
		channel: 'web',
		text: '220 Haushalte in drei Jahren, wer soll die denn alle nehmen? Das ist zu hoch gegriffen.',
		outcome: 'notTakenUp',
		answer:
			'Die Zahl bleibt. Die Fachgruppe Wohnen hält sie für erreichbar, solange nicht viele neue Zuweisungen kommen. Einmal im Jahr wird öffentlich nachgezählt.'
	},
	{
		item: 'own-lease',
		channel: 'paper',
		text: 'Bitte zählen Sie auch, wie viele Haushalte nach einem Jahr noch in der Wohnung sind. Einziehen ist leicht.',
		outcome: 'takenUp',
		answer:
			'Das ist ein guter Hinweis. Die Fachgruppe Wohnen nimmt die Zahl in die jährliche Zählung auf, sobald die Zählweise feststeht.'
	},
	{
		item: 'own-lease',
		channel: 'paper',
		text: 'Was ist mit denen, die nicht ausziehen dürfen. Die kommen in dem Satz nicht vor.',
		outcome: 'notTakenUp',
		answer:
			'Ob jemand ausziehen darf, regelt das Asylgesetz. Für alle, die bleiben müssen, gelten die Ziele zum Schutz und zum Mitreden in der Unterkunft.'
	},
	{
		item: 'landlord-answer',
		channel: 'mail',
		text: 'Zählt eine automatische Antwort als Antwort? Wenn ja, können Sie sich die Zahl sparen.',
		outcome: 'takenUp',
		answer:
			'Nein. Gezählt wird nur, was ein Mensch zur Frage geschrieben oder gesagt hat. Die Fachgruppe Wohnen hält das in ihrer Zählweise fest.'
	},
	{
		item: 'landlord-answer',
		channel: 'paper',
		text: 'Zwei Tage sind zu lang, wenn die Heizung aus ist.',
		outcome: 'notTakenUp',
		answer:
			'Ein Ausfall der Heizung gehört an den Notdienst des Vermieters. Die Frist gilt für Fragen, nicht für Notfälle.'
	},
	{
		item: 'neighbours-by-name',
		channel: 'web',
		text: 'Wer Schicht arbeitet, war bisher bei keinem Treffen. Immer mittwochs um drei.',
		outcome: 'takenUp',
		answer:
			'Das haben wir aufgenommen. Mindestens eines der beiden Treffen beginnt jetzt nach 17 Uhr oder liegt am Wochenende.',
		rewording: {
			text: 'Bis Ende 2019 gibt es in 5 Wohngebieten mindestens 2 Nachbarschaftstreffen im Jahr, an denen alte und neue Mieter teilnehmen. Eines davon beginnt nach 17 Uhr oder liegt am Wochenende. Die Träger melden Zahl und Ort der Treffen jedes Jahr im Januar. 2016 gab es solche Treffen in einem Wohngebiet (Beispielzahl).',
			reason:
				'Ergänzt, weil eine Rückmeldung zum Entwurf zeigt, dass Menschen mit Schichtarbeit bisher nicht kommen konnten.'
		}
	},
	{
		item: 'neighbours-by-name',
		channel: 'paper',
		text: 'Kaffee trinken ist kein Ziel.',
		outcome: 'notTakenUp',
		answer:
			'Stimmt, Treffen sind ein Mittel. Die Gruppe hat sie gewählt, weil man sie zählen kann und weil andere Anlässe fehlen.'
	},
	{
		item: 'neighbours-by-name',
		channel: 'web',
		text: 'Warum nur fünf Wohngebiete?',
		outcome: 'notTakenUp',
		answer:
			'In diesen fünf gibt es schon einen Träger, der einladen kann. Weitere können dazukommen, wenn sich jemand findet.'
	},
	{
		item: 'know-the-lease',
		channel: 'mail',
		text: 'Auch Leute, die seit Jahren hier wohnen, können ihre Abrechnung nicht lesen. Ich zum Beispiel.',
		outcome: 'takenUp',
		answer:
			'Das haben wir aufgenommen. Freie Plätze in den Mietkursen stehen jetzt allen Mietern der Stadt offen.',
		rewording: {
			text: 'Von 2018 an haben jedes Jahr 120 Personen vor oder kurz nach dem Einzug einen Mietkurs beendet. Freie Plätze stehen allen Mietern der Stadt offen. Höchstens 5 von 100 der neuen Haushalte verlieren in den zwei Jahren danach ihre Wohnung wegen Mietschulden. Teilnahmen zählt der Träger, Kündigungen die Fachgruppe Wohnen ohne Namen. 2016 verlor einer von zehn neuen Haushalten die Wohnung (Beispielzahl).',
			reason:
				'Ergänzt, weil eine Rückmeldung zum Entwurf darauf hinweist, dass auch langjährige Mieter den Kurs brauchen können.'
		}
	},
	{
		item: 'know-the-lease',
		channel: 'paper',
		text: 'Ein Kurs bezahlt keine Mietschulden.',
		outcome: 'notTakenUp',
		answer:
			'Das ist richtig. Der Kurs soll verhindern, dass Schulden durch unverstandene Briefe entstehen. Bei anderen Ursachen hilft die Schuldnerberatung.'
	},
	{
		item: 'safe-at-night',
		channel: 'paper',
		text: 'Bitte auch der Weg vom Tor zur Tür. Der ist dunkler als jeder Flur.',
		outcome: 'takenUp',
		answer:
			'Der Weg steht als Punkt sieben auf der Schutzliste. Wir haben Ihren Hinweis an die Fachgruppe Soziales gegeben, damit er bei der nächsten Prüfung dabei ist.'
	},
	{
		item: 'safe-at-night',
		channel: 'web',
		text: 'Und die Männer? Die wollen auch schlafen.',
		outcome: 'notTakenUp',
		answer:
			'Licht und Schlösser nützen allen im Haus. Die Liste beginnt bei Frauen und Kindern, weil sie im Treffen von den meisten Vorfällen berichtet haben.'
	},
	{
		item: 'safe-at-night',
		channel: 'mail',
		text: 'Es fehlt, wer nachts da ist. Eine Sprechzeit am Dienstag hilft um drei Uhr früh nicht.',
		outcome: 'takenUp',
		answer:
			'Ihr Hinweis geht an die Fachgruppe Soziales. Eine Nummer für die Nacht wird mit den Betreibern besprochen, wenn die Liste im Juni geprüft wird.'
	},
	{
		item: 'same-chance',
		channel: 'paper',
		text: 'Endlich steht da „für alle“. Lassen Sie das bloß stehen.',
		outcome: 'takenUp',
		answer:
			'Es bleibt stehen. Ihr Hinweis liegt den Stadtverordneten als Rückmeldung zum Entwurf vor.'
	},
	{
		item: 'same-chance',
		channel: 'web',
		text: 'Private Vermieter werden sich von einem Prozentpunkt nicht beeindrucken lassen.',
		outcome: 'notTakenUp',
		answer:
			'Das mag sein. Die Stadt kann private Vermieter nicht verpflichten. Sie kann aber jedes Jahr zeigen, wie groß der Abstand ist.'
	},
	{
		item: 'same-chance',
		channel: 'paper',
		text: 'Große Familien fehlen. Wir sind sechs.',
		outcome: 'notTakenUp',
		answer:
			'Die Auswertung unterscheidet bisher nicht nach Größe, weil die Gruppen dann sehr klein werden. Die Fachgruppe Wohnen prüft das nach dem ersten Jahr.'
	},
	{
		item: 'shelter-say',
		channel: 'web',
		text: 'Bitte die Antworten auch aushängen, nicht nur dem Rat geben. Sonst weiß es wieder keiner.',
		outcome: 'takenUp',
		answer:
			'So wird es gemacht. Die Leitungen haben zugesagt, die Antworten ohne Namen im Eingang auszuhängen.'
	},
	{
		item: 'shelter-say',
		channel: 'mail',
		text: 'Vier Wochen für eine Antwort sind zu großzügig.',
		outcome: 'notTakenUp',
		answer:
			'Die Frist bleibt, weil manche Anliegen Kosten haben und mehrere Stellen fragen. Einfache Fragen dürfen schneller beantwortet werden.'
	}
];
