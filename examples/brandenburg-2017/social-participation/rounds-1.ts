import type { RoundStory } from '../area-story.ts';

/** Two goals, asked at the first meeting. */
export const goalRounds: readonly RoundStory[] = [
	{
		key: 'sp-round-club-members',
		item: 'club-members',
		sheets: [
			{ perspective: 'Verwaltung', online: false },
			{ perspective: 'Verwaltung', online: true },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Verein', online: true },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Ehrenamt', online: true },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Bewohner', online: false }
		],
		answers: [
			[
				'Nein. „Mehr“ und „besser“ sind keine Angaben, die man in drei Jahren prüfen kann.',
				'Verständlich ja, spezifisch nein. Welche Vereine sind gemeint, nur Sport?',
				'Ich verstehe es. Aber was heißt „in die Vereine kommen“? Einmal zuschauen oder Mitglied sein?',
				'So ungefähr stand es 2012 schon da.',
				'Verständlich. Bitte „aktiv“ statt „Mitglied“, viele zahlen am Anfang keinen Beitrag.',
				'Nein, es fehlt die Zahl.',
				'Man weiß, was gemeint ist.',
				'Ja',
				'Zu allgemein. Jeder versteht etwas anderes darunter.',
				'Ich verstehe. Aber „besser“ als was?',
				'Das Wort Geflüchtete ist für manche zu eng, ich bin zum Arbeiten gekommen.',
				'Ja, ist gut. Kurz.'
			],
			[
				'Leitlinie Dazugehören.',
				'Dazugehören, am Rande auch Respekt.',
				'Wer mittrainiert, gehört dazu, bevor er alles versteht.',
				'Auf dem Platz fragt keiner nach dem Aufenthaltstitel.',
				'Man kennt einander beim Namen. Das ist schon fast alles.',
				'',
				'Dazugehören.',
				'Die Jungen haben abends etwas vor.',
				'Verein ist der Ort, wo man sich streitet und danach trotzdem zusammen duscht. Besser geht Dazugehören nicht.',
				'Ich habe Leute, die mich grüßen.',
				'Man lernt Deutsch nebenbei.',
				'Kinder haben Freunde.'
			],
			[
				'Für Vereine mit wenig Nachwuchs sehr. Für volle Abteilungen nicht.',
				'Attraktiv für alle, die Mitglieder suchen. Nicht für den, der die Hallenzeit verteilt.',
				'Für uns ja. Uns fehlen Leute in drei Mannschaften.',
				'Nicht für den Kassenwart. Ein Drittel zahlt erst nach einem halben Jahr.',
				'Für Frauen nur, wenn Zeiten und Begleitung passen.',
				'Für Schwimmer ja, wir haben keine Wasserzeit mehr zu vergeben.',
				'Für Jugendliche. Für Ältere eher nicht, die wollen Schach und Garten, das ist auch Verein.',
				'Ja, für beide Seiten.',
				'Für wen nicht: für die, die sich übergangen fühlen, weil ihr Verein auch kein Geld hat. Sagt das offen.',
				'Für mich ja. Für meine Mutter muss es ruhiger sein.',
				'Nicht für jemand mit Nachtschicht.',
				''
			],
			[
				'Die Vereine müssten einmal im Jahr melden. Eine Zahl genügt, Namen dürfen wir nicht sammeln.',
				'An der Meldung zum Landessportbund nicht, dort steht keine Herkunft.',
				'Ja, wenn nur eine Zahl verlangt wird. Listen führen wir nicht.',
				'Einmal im März zählen, dann sind alle wieder aus der Winterpause.',
				'Zählen geht. Bei uns waren es Ende Februar neun.',
				'Daran, ob jemand nach einem Jahr noch da ist. Alles andere ist Statistik.',
				'Zählen, aber bitte nicht fragen, woher einer kommt. Der Trainer weiß es auch so.',
				'An den Trikots',
				'Zahl 2017, Zahl 2019, fertig.',
				'Ob ich im Herbst noch hingehe.',
				'',
				'Man sieht es am Sonntag am Platz.'
			],
			[
				'150 bis Ende 2019 wäre viermal so viel wie heute. Ehrgeizig, aber möglich, wenn Begleitung da ist.',
				'Das hängt an den Hallenzeiten, und die sind vergeben.',
				'Realistisch, wenn jemand die ersten Male mitgeht. Ohne das nicht.',
				'100 wären realistisch.',
				'Ja. Es steht und fällt mit Sportkleidung und Fahrweg.',
				'Mit zwei Jahren Zeit ja.',
				'Ja, wenn die Ehrenamtlichen nicht wieder alles allein machen.',
				'Ja',
				'Nur, wenn es Geld gibt und wenn man sagt, woher.',
				'Ja, viele wollen. Sie wissen nur nicht, bei wem man klingelt.',
				'Wenn der Bus fährt',
				'Ich glaube ja.'
			]
		]
	},
	{
		key: 'sp-round-volunteers',
		item: 'sp-volunteers',
		sheets: [
			{ perspective: 'Verwaltung', online: false },
			{ perspective: 'Verwaltung', online: true },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Verein', online: false },
			{ perspective: 'Verein', online: true },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Ehrenamt', online: false },
			{ perspective: 'Ehrenamt', online: true },
			{ perspective: 'Bewohner', online: false },
			{ perspective: 'Bewohner', online: true },
			{ perspective: 'Bewohner', online: false }
		],
		answers: [
			[
				'„Stärker einbringen“ ist eine Hoffnung und kein Ziel. Wie viele, bis wann, wie lange?',
				'Verständlich. Spezifisch wird es erst mit einer Mindestdauer.',
				'Ja, aber klarstellen, dass auch Übungsleiter und Vorstand gemeint sind, nicht nur Kuchen.',
				'Der Satz klingt, als brächten sie sich bisher nicht ein. Das stimmt nicht. Viele helfen, nur zählt es keiner.',
				'Mit „mindestens drei Monate“ wäre es klar. Ein einmaliger Kuchenverkauf ist noch kein Ehrenamt.',
				'Verständlich.',
				'Bitte nicht „einbringen“. Sagt „mithelfen“.',
				'Ja',
				'Geht so',
				'Ich habe es zweimal gelesen. Jetzt verstehe ich.',
				'Ja. Ich helfe schon, aber ohne Papier.',
				'Was ist Ehrenamt genau? Bei uns hilft man einfach.'
			],
			[
				'Auf eigenen Füßen stehen, weil ein Ehrenamt oft der erste Schritt in Arbeit ist.',
				'Dazugehören und auf eigenen Füßen stehen.',
				'Wer mit anpackt, gehört dazu.',
				'',
				'Ein Nachweis hilft bei der Bewerbung. Wir haben es bei zwei Leuten erlebt.',
				'Dazugehören.',
				'Man begegnet sich auf Augenhöhe. Nicht der eine hilft und der andere dankt.',
				'Dass nicht immer dieselben sieben alles machen.',
				'Respekt entsteht, wenn man zusammen aufräumt.',
				'Ich bin nicht mehr Gast.',
				'Für Arbeit gut. Der Chef fragt, was hast du gemacht in dieser Zeit.',
				'Deutsch üben.'
			],
			[
				'Für Vereine attraktiv. Nicht für Träger, die Einarbeitung nicht leisten können.',
				'Nicht für Menschen, die gerade Sprachkurs, Kinder und Behörden gleichzeitig haben.',
				'Für uns sehr. Es kostet am Anfang aber mehr Zeit, als es bringt, das muss man ehrlich sagen.',
				'Für den Vorstand ja, die Mannschaft wird ungeduldig.',
				'Attraktiv, solange es keine versteckte Pflicht wird.',
				'Für mich. Ich bin 71 und suche jemanden, dem ich die Werkstatt übergeben kann.',
				'Ja für alle.',
				'Nicht attraktiv, wenn bezahlte Stellen damit gespart werden. Darauf achten.',
				'Für junge Leute ja.',
				'Für mich ja. Zu Hause sitzen macht krank.',
				'Nicht für jemand, der schon zwei Jobs hat.',
				''
			],
			[
				'Zahl der Vermittlungen reicht nicht. Besser: wie viele sind nach drei Monaten noch dabei.',
				'Die Freiwilligenagentur kann das zählen, die Verwaltung nicht.',
				'Wir melden im Dezember sowieso die Ehrenamtsstunden, da geht eine Zahl mehr.',
				'Zählen ja. Listen mit Herkunft nein.',
				'An den ausgestellten Nachweisen.',
				'Daran, ob in fünf Jahren einer im Vorstand sitzt.',
				'Wie viele Schlüssel sie haben. Im Ernst.',
				'Weiß nicht',
				'Anfang und Ende zählen.',
				'Ob man mich wieder anruft.',
				'Mit Papier am Ende.',
				'Man sieht es.'
			],
			[
				'60 bis Ende 2019 sind realistisch, wenn jemand vermittelt.',
				'Hängt an fünf Stunden Personal in der Woche. Ohne die bleibt es Zufall.',
				'Ja. Begrenzt wird es durch uns, weil Einarbeitung Zeit kostet.',
				'Eher 40.',
				'Ja, wenn Fahrtkosten und Führungszeugnis bezahlt sind.',
				'Ja, die Leute sind da.',
				'Realistisch, es braucht nur jemanden, der beim ersten Mal mitgeht.',
				'',
				'Mit wenig Deutsch geht mehr, als man denkt. Reifen flicken erklärt sich selbst.',
				'Ja, ich kann sofort.',
				'Wenn man mir sagt wo.',
				'Ja, nach dem Kurs am Nachmittag.'
			]
		]
	}
];
