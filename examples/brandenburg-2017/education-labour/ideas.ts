import type { AreaIdea } from '../area-story.ts';

/** What people said about learning and work. All invented; each voice keeps its own spelling. */
export const ideas: readonly AreaIdea[] = [
	idea(
		'el-welder',
		'Ich bin Schweißer, 14 Jahre. Mein Papier ist aus Aleppo. Niemand kann mir sagen, wo ich es zeigen muss. Ich kann es auch mit den Händen zeigen.',
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
		'Ich arbeite in der Frühschicht, von sechs bis zwei. Deutschkurs gibt es vormittags. Am Amt sagt man: Arbeit ist gut. Im Betrieb sagt man: lern besser Deutsch. Beides geht nicht zusammen.',
		'mail'
	),
	idea(
		'el-childcare',
		'Kurs ja, aber wohin mit der Kleinen? Ich warte seit einem Jahr auf einen Kurs mit Kinderbetreuung. Mein Mann ist schon bei B2.',
		'paper',
		'Rana'
	),
	idea(
		'el-baker',
		'Zwei Lehrstellen frei, kein Bewerber, das dritte Jahr in Folge. Ich würde es mit jedem versuchen, der morgens um drei aufsteht. (am Telefon aufgenommen)',
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
		'Jobcenter, Ausländerbehörde, Kammer, Anerkennungsstelle. Vier Stellen, vier Antworten, und jede hat recht. Ich begleite seit 2015 Familien zu Terminen und verstehe es selbst nicht.',
		'paper',
		'ehrenamtliche Begleiterin'
	),
	idea(
		'el-nurse',
		'Krankenschwester in Damaskus, hier Reinigung im Krankenhaus. Es ist keine schlechte Arbeit. Aber ich sehe jeden Tag, dass auf der Station Leute fehlen.',
		'web',
		'M.'
	),
	idea(
		'el-read',
		'Mein Vater kann in keiner Sprache lesen. Der normale Kurs ist nichts für ihn, er sitzt hinten und malt ab.',
		'paper'
	),
	idea(
		'el-critic',
		'Und wer hilft dem deutschen Langzeitarbeitslosen mit 55? Ich habe 60 Bewerbungen geschrieben. Kurse, Paten, Beratung, das hätte ich auch gern gehabt. Bitte Angebote für alle oder gar nicht.',
		'mail'
	),
	idea(
		'el-trial',
		'Zwei Wochen mitlaufen, dann weiß ich, ob es passt. Auf die Erlaubnis dafür habe ich sechs Wochen gewartet. Da war der junge Mann schon in Hannover.',
		'card',
		'Betrieb, 11 Leute'
	),
	idea(
		'el-women',
		'Die Frauen in unserer Gruppe wollen arbeiten, aber sie fragen nicht im Amt. Sie fragen uns, und wir wissen es auch nicht.',
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
		'Eine Stelle, ein Tisch, einmal in der Woche. Alle vier Ämter sitzen da. Dann sehen sie einander auch mal.',
		'paper'
	),
	second(
		'el-night-course',
		'Kurs ab 17.30 Uhr, zweimal die Woche, am Bahnhof. Da kommt man auch mit dem Zug hin.',
		'card'
	),
	second(
		'el-words-list',
		'Ich bin Ausbilder und schreibe seit Jahren Wörterlisten für die Werkstatt, mit kleinen Zeichnungen. Drei Ordner voll. Die können Sie haben.',
		'card',
		'Ausbilder'
	),
	second(
		'el-mentor',
		'Ich bin Rentner und war Meister. Einen nehme ich gern unter die Fittiche. Aber bitte mit jemandem, den ich anrufen kann, wenn es um Papiere geht. Davon verstehe ich nichts und will es auch nicht mehr lernen.',
		'telephone',
		'Rentner'
	),
	second(
		'el-open-door',
		'Tag der offenen Betriebe! Nicht wieder Messe mit Kugelschreibern, die hatten wir 2012 und 2013.',
		'card'
	),
	second(
		'el-portfolio',
		'Zeigen statt Zeugnis: einen Tag in die Lehrwerkstatt, und der Meister schreibt auf, was einer kann. Auf ein Blatt mit Stempel. Mehr brauche ich als Chef nicht.',
		'web'
	),
	second('el-library', 'In der Bibliothek üben. Da ist es warm, ruhig und kostet nichts.', 'paper'),
	second(
		'el-creche',
		'Zwei Stunden Kinderzimmer neben dem Kurs. Den Raum hätten wir vormittags, Spielzeug auch. Was fehlt, ist Geld für die Betreuung.',
		'mail',
		'Familienzentrum'
	),
	second(
		'el-pay',
		'Wer bezahlt die Prüfungsgebühr für den Gabelstapler, den Führerschein, die Übersetzung vom Zeugnis? Daran scheitert es bei uns, nicht am Wollen.',
		'web'
	),
	second(
		'el-city-jobs',
		'Alle reden von den Betrieben. Wie viele Lehrlinge mit ausländischem Pass hat eigentlich das Rathaus?',
		'paper'
	),
	second(
		'el-contact',
		'Eine Nummer für Betriebe, und da geht einer ran. Ich habe keine Zeit für Zuständigkeiten.',
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
