import type { AreaIdea } from '../area-story.ts';

/** What people said about learning and work. All invented. */
export const ideas: readonly AreaIdea[] = [
	idea(
		'el-welder',
		'Ich bin Schweißer, 14 Jahre. Mein Papier ist aus Aleppo. Niemand kann mir sagen, wo ich es zeigen muss.',
		'paper',
		'Samir'
	),
	idea(
		'el-course-gap',
		'B1 bestanden, dann acht Monate nichts. In acht Monaten habe ich die Hälfte vergessen.',
		'card'
	),
	idea(
		'el-evening',
		'Deutschkurs nur vormittags. Ich arbeite in der Frühschicht. Abends gibt es nichts.',
		'mail'
	),
	idea(
		'el-childcare',
		'Kurs ja, aber wohin mit der Kleinen? Ich warte seit einem Jahr auf einen Kurs mit Kinderbetreuung.',
		'paper',
		'Rana'
	),
	idea(
		'el-baker',
		'Ich habe zwei Lehrstellen frei und keinen Bewerber. Ich würde es mit jedem versuchen, der morgens um drei aufsteht.',
		'telephone',
		'Bäckermeister'
	),
	idea(
		'el-trade-words',
		'Im Kurs lernt man „Der Hund ist braun“. Auf der Baustelle braucht man „Wasserwaage“ und „Vorsicht“.',
		'card'
	),
	idea(
		'el-offices',
		'Jobcenter, Ausländerbehörde, Kammer, Anerkennung. Vier Stellen, vier Antworten.',
		'paper'
	),
	idea(
		'el-nurse',
		'Krankenschwester in Damaskus, hier Reinigung. Es ist keine schlechte Arbeit. Aber ich kann mehr.',
		'web',
		'M.'
	),
	idea(
		'el-read',
		'Mein Vater kann in keiner Sprache lesen. Der normale Kurs ist nichts für ihn.',
		'paper'
	),
	idea(
		'el-critic',
		'Und wer hilft dem deutschen Langzeitarbeitslosen mit 55? Bitte Angebote für alle.',
		'mail'
	),
	idea(
		'el-trial',
		'Zwei Wochen mitlaufen, dann weiß ich, ob es passt. Warum dauert die Erlaubnis dafür sechs Wochen?',
		'telephone',
		'Betrieb'
	),
	idea(
		'el-women',
		'Frauen in unserem Verein wollen arbeiten, aber sie fragen nicht im Amt. Sie fragen uns.',
		'mail',
		'Frauengruppe'
	),
	{
		...idea('el-insult', 'Die sollen erst mal arbeiten, bevor die was fordern.', 'web'),
		hiddenBecause:
			'Der Beitrag wertet eine Gruppe ab und macht keinen Vorschlag. Kritik an Angeboten veröffentlichen wir.'
	},
	second(
		'el-one-desk',
		'Eine Stelle, ein Tisch, einmal in der Woche. Alle vier Ämter sitzen da. Dann sehen sie auch mal einander.',
		'paper'
	),
	second(
		'el-night-course',
		'Kurs ab 17.30 Uhr, zweimal die Woche, am Bahnhof. Da kommt man mit dem Zug hin.',
		'mail'
	),
	second(
		'el-words-list',
		'Ich schreibe seit Jahren Wörterlisten für die Werkstatt. Die können Sie haben.',
		'card',
		'Ausbilder'
	),
	second(
		'el-mentor',
		'Ich bin Rentner und war Meister. Einen nehme ich gern unter die Fittiche. Aber bitte mit jemandem, den ich anrufen kann.',
		'telephone',
		'Horst'
	),
	second('el-open-door', 'Tag der offenen Betriebe! Nicht Messe mit Kugelschreibern.', 'card'),
	second(
		'el-portfolio',
		'Zeigen statt Zeugnis: Einen Tag in die Lehrwerkstatt, und der Meister schreibt auf, was einer kann.',
		'web'
	),
	second('el-library', 'In der Bibliothek üben. Da ist es warm, ruhig und kostet nichts.', 'paper'),
	second(
		'el-creche',
		'Zwei Stunden Kinderzimmer neben dem Kurs. Wir hätten den Raum.',
		'mail',
		'Familienzentrum'
	),
	second(
		'el-pay',
		'Wer bezahlt die Prüfungsgebühr für den Führerschein und das Zeugnis? Daran scheitert es bei uns.',
		'web'
	),
	second('el-city-jobs', 'Die Stadt könnte ja selbst Praktika anbieten. Vorangehen!', 'card'),
	second(
		'el-contact',
		'Eine Nummer für Betriebe. Ich habe keine Zeit für Zuständigkeiten.',
		'telephone',
		'Betrieb'
	)
];

function idea(key: string, text: string, channel: AreaIdea['channel'], name?: string): AreaIdea {
	return name ? { key, call: 1, channel, name, text } : { key, call: 1, channel, text };
}

function second(key: string, text: string, channel: AreaIdea['channel'], name?: string): AreaIdea {
	return { ...idea(key, text, channel, name), call: 2 };
}
