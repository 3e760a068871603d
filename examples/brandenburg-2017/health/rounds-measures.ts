import type { RoundStory } from '../area-story.ts';

export const measureRounds: readonly RoundStory[] = [
	{
		key: 'telephone-round',
		item: 'telephone-interpreting',
		sheets: [
			{ perspective: 'Verein', online: true },
			{ perspective: 'Verwaltung', online: false, table: 'Tisch 1', people: 5 },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Verwaltung', online: true, table: 'Tisch 2', people: 5 },
			{ perspective: 'Verein', online: false, table: 'Tisch 3', people: 3 },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Verein', online: true },
			{ perspective: 'Verwaltung', online: false },
			{ perspective: 'Bewohner', online: false }
		],
		answers: [
			[
				'Dass niemand mehr aus dem Wartezimmer im Verein anruft. Für Patientinnen und Patienten und für die Praxis.',
				'Behandlungen ohne Missverständnis. Für alle mit wenig Deutsch.',
				'Mein Begleiten zum Arzt wird überflüssig. Das wäre schön.',
				'Mein Sohn kann in der Schule bleiben, wenn ich zum Arzt muss.',
				'Für Frauen muss eine Frau sprechen, sonst sage ich nichts.',
				'Kürzere Termine. Und Aufklärung vor Eingriffen, die vor Gericht hält.',
				'Für die Ärzte genauso wie für uns.',
				'',
				'verstehen',
				'Weniger Druck auf die, die jetzt ohne Geld dolmetschen.',
				'Weniger Doppeluntersuchungen.',
				'Für meine Mutter.'
			],
			[
				'Ohne Nummer werden die 300 Termine nie erreicht.',
				'Zählbare Einsätze, damit wird das Ziel überprüfbar.',
				'Großer Nutzen, wenn jemand abnimmt.',
				'Die Ärztin spricht mit mir und nicht mit meinem Kind.',
				'',
				'Unmittelbar.',
				'Sie erreicht auch Praxen, die sonst nie jemanden bestellen würden.',
				'Telefon ist besser als nichts, persönlich ist besser als Telefon.',
				'',
				'Ist eigentlich das Ziel selbst.',
				'Hoch.',
				'ja'
			],
			[
				'Der Sprachmittlerpool, wir geben Leute dazu.',
				'Nicht die Verwaltung selbst. Ein Träger mit Vertrag.',
				'Jemand, der auch morgens um acht da ist.',
				'',
				'Ich mache mit, wenn ich darf.',
				'Träger: Sprachmittlerpool Beispiel. Mitwirkung: Fachgruppe Gesundheit für die Praxen.',
				'Die Praxen müssen mitmachen, sonst ist alles umsonst.',
				'Bitte nicht wieder auf das Ehrenamt abwälzen.',
				'die Stadt',
				'Pool. Aber jemand muss den Dienstplan machen, und das ist Arbeit.',
				'Die Kassenärztliche Vereinigung sollte wenigstens informieren.',
				''
			],
			[
				'Schulung, Telefon, Geld je Einsatz.',
				'Eine Kostenschätzung. Ohne die geht es nicht weiter.',
				'Geduld und Vertretung bei Krankheit.',
				'Frauen.',
				'Schulung, was die Wörter auf Deutsch heißen. Galle, Leber, alles.',
				'Datenschutz klären, Verpflichtung zum Schweigen.',
				'Eine Nummer, die sich alle merken können.',
				'',
				'',
				'15 Leute, sonst gibt es Lücken.',
				'Mittel im Haushalt 2018.',
				'eine Karte mit der Nummer für die Tasche'
			],
			[
				'Beginn Anfang 2018. Schulung vorher.',
				'Nicht vor dem Haushaltsbeschluss.',
				'Gestern.',
				'bald',
				'',
				'Realistisch zweites Quartal 2018, erst einmal bis Ende 2019.',
				'2018. Und nicht gleich wieder aufhören.',
				'Erst ein Jahr probieren.',
				'',
				'Sobald zehn Leute geschult sind.',
				'Befristen und dann entscheiden.',
				'so schnell wie geht'
			]
		]
	},
	{
		key: 'health-guides-round',
		item: 'health-guides',
		sheets: [
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Verwaltung', online: true, table: 'Tisch 2', people: 5 },
			{ perspective: 'Ehrenamt', online: false, table: 'Tisch 1', people: 4 },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Bewohner', online: true },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Verwaltung', online: false },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Verein', online: true },
			{ perspective: 'Ehrenamt', online: false }
		],
		answers: [
			[
				'Dass die neuen Leute nicht so lange suchen wie ich. Und dass ich etwas Richtiges tue.',
				'Wege kennen, für Menschen in den ersten Jahren.',
				'Bitte abgrenzen: begleiten ja, beraten und dolmetschen nein.',
				'Gut. Aber wieso nur für die einen? Die alten Leute bei uns im Haus brauchen das genauso.',
				'Wissen was Überweisung ist.',
				'Soll Menschen selbstständig machen und nicht abhängig.',
				'Selbstständigkeit nach höchstens drei Malen.',
				'Eine Begleitung für alle, die sich nicht trauen.',
				'Weniger Besuche in der Notaufnahme, hoffentlich.',
				'',
				'Für die Lotsinnen selbst auch, sie kommen raus und werden ernst genommen.',
				''
			],
			[
				'Großer Nutzen, wir sprechen die Sprache und kennen die Wege.',
				'Sie erklären es besser als jedes Blatt.',
				'Mittelbar. Messen lässt es sich über die Befragung.',
				'Der Nutzen wäre doppelt so groß, wenn es für alle wäre.',
				'',
				'Vertrauen.',
				'Persönlich wirkt.',
				'Gut fürs Ziel, schlecht fürs Klima, wenn es wieder nur eine Gruppe ist.',
				'Unterstützt auch die Impfungen.',
				'gut',
				'Hoch, vor allem in Kursen, da sitzen 20 auf einmal.',
				''
			],
			[
				'Verein Neue Nachbarn, da kennen wir uns.',
				'Wir können das machen, wenn jemand die Absprache bezahlt.',
				'Ein Träger. Die Fachgruppe Gesundheit schult mit.',
				'',
				'Der Verein.',
				'Nicht die Kirche und nicht die Partei.',
				'Verein, Volkshochschule für die Schulung.',
				'Ehrenamtliche gern, aber bitte mit Rückhalt.',
				'Verantwortung beim Verein, fachliche Begleitung bei uns.',
				'',
				'Wir. Mitwirken müssen Beratungsstelle und Volkshochschule.',
				'Wer zahlt?'
			],
			[
				'Ausweis, Schulung, Fahrkarte.',
				'Eine halbe Stelle wäre ideal, ein paar Stunden reichen zum Anfang.',
				'Klare Grenzen, schriftlich.',
				'Geld, das woanders fehlt. Das muss man auch sagen.',
				'Ausweis',
				'Fahrgeld.',
				'Sechs Nachmittage Schulung, mehr schaffen Berufstätige nicht.',
				'Supervision, wenn es schwer wird.',
				'Haftpflicht prüfen.',
				'Zeit',
				'Fahrgeld, Versicherung, ein Raum.',
				''
			],
			[
				'Ab Sommer.',
				'Mitte 2018 bis Mitte 2020.',
				'Zwei Jahre, dann auswerten.',
				'Erst klären, für wen.',
				'',
				'2018',
				'Juni 2018, nach der Schulung.',
				'Nicht unbefristet. Das verläuft sich.',
				'Befristet auf zwei Jahre.',
				'',
				'Sommer 2018.',
				'Wenn das Geld da ist.'
			]
		]
	}
];
