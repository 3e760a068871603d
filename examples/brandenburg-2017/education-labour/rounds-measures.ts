import type { RoundStory } from '../area-story.ts';
import { twelveSheets } from '../sheets.ts';

/** Twelve sheets to each of two measures; an empty answer was left open. All invented. */
export const measureRounds: readonly RoundStory[] = [
	{
		key: 'el-round-table-sheet',
		item: 'el-round-table',
		sheets: twelveSheets,
		answers: [
			[
				'Eine Antwort für alle',
				'Weniger Laufen, für Leute wie mich',
				'Ämter lernen einander kennen',
				'',
				'Betrieben hilft es am meisten',
				'Für Menschen, die Arbeit suchen',
				'',
				'Weniger Fehler',
				'Dass man nicht weggeschickt wird',
				'',
				'Zeit sparen',
				'Für beide Seiten'
			],
			[
				'Eine Antwort',
				'Kein Laufen mehr',
				'Ämter lernen einander kennen',
				'',
				'Betriebe warten nicht',
				'Weniger Fehler',
				'',
				'Vertrauen',
				'Respekt',
				'',
				'Zeit',
				'Eine Antwort statt vier'
			],
			[
				'Die Stadt lädt ein',
				'Alle vier',
				'Wirtschaft und Arbeit',
				'Das Jobcenter muss wollen',
				'',
				'Chefsache',
				'',
				'Die Beratungsstelle führt Protokoll',
				'Stadt',
				'',
				'',
				'Eine Stelle muss den Hut aufhaben'
			],
			[
				'Feste Zeit',
				'Ein Zimmer mit Wartebereich',
				'Dolmetschen',
				'Zusage vom Jobcenter',
				'',
				'Chef muss es wollen',
				'',
				'Terminkalender',
				'Protokoll, damit es gilt',
				'',
				'',
				'Stellvertretung'
			],
			[
				'Ab Sommer 2018',
				'Sofort',
				'',
				'Nach dem Beschluss',
				'',
				'2018',
				'Wenn alle zugesagt haben',
				'',
				'',
				'Juli',
				'',
				'Bald'
			]
		]
	},
	{
		key: 'el-round-mentors',
		item: 'el-mentors',
		sheets: twelveSheets,
		answers: [
			[
				'Lehrlinge halten durch',
				'Für Lehrlinge und Meister',
				'Wörter lernen, Mut haben',
				'',
				'Jemand ruft an, wenn es hakt',
				'Für Betriebe auch',
				'Was ist mit Meisterinnen?',
				'',
				'Weniger Abbruch',
				'',
				'Man fühlt sich gebraucht',
				''
			],
			[
				'Lehrlinge halten durch',
				'Alte und Junge',
				'Der Betrieb hat einen Partner',
				'',
				'Jemand ruft an',
				'Wörter lernen',
				'Man fühlt sich gebraucht',
				'',
				'Weniger Abbruch',
				'Vertrauen',
				'',
				'Es kostet wenig'
			],
			[
				'Die Freiwilligenagentur',
				'Die Kammer muss werben',
				'',
				'Betriebe selbst',
				'Nicht als Ersatz für Ausbilder',
				'',
				'Freiwilligenagentur',
				'',
				'Wir alten Meister',
				'',
				'Kammer und Agentur',
				''
			],
			[
				'Eine Nummer für Fragen',
				'Versicherung',
				'Fahrtkosten',
				'Treffen zweimal im Jahr',
				'',
				'',
				'Schulung',
				'Der Betrieb muss wollen',
				'',
				'Eine Ansprechperson',
				'Kaffee',
				''
			],
			[
				'Zum Lehrjahr 2018',
				'September',
				'',
				'September 2018',
				'',
				'Erst mit fünf anfangen',
				'',
				'',
				'2018',
				'',
				'Sofort',
				''
			]
		]
	}
];
