import type { RoundStory } from '../area-story.ts';
import { twelveSheets } from '../sheets.ts';

/** Twelve sheets to each of two goals; an empty answer was left open. All invented. */
export const goalRounds: readonly RoundStory[] = [
	{
		key: 'el-round-german',
		item: 'el-german-continues',
		sheets: twelveSheets,
		answers: [
			[
				'Ja, endlich etwas mit Pausen.',
				'Verständlich.',
				'„Besser“ ist kein Ziel.',
				'Ja',
				'Für wen denn genau?',
				'Ja, aber was heißt aufeinander folgen?',
				'',
				'Verstehe ich',
				'Ja',
				'Zu allgemein',
				'Gut',
				''
			],
			[
				'Wer dranbleibt, redet mit.',
				'Weniger Abbrüche',
				'Wer arbeitet, kann auch lernen',
				'Man vergisst nicht alles',
				'',
				'Betriebe haben etwas davon',
				'Alle verstehen einander besser',
				'',
				'Arbeit finden',
				'',
				'Kinder müssen nicht übersetzen',
				'Weniger Warten'
			],
			[
				'Für alle, die arbeiten',
				'Für Betriebe auch',
				'',
				'Für die Träger eher Mühe',
				'Für Frauen mit Kindern nur mit Betreuung',
				'Ja, für mich',
				'',
				'Für die, die abbrechen, am meisten',
				'Für niemanden unattraktiv',
				'',
				'Ja',
				'Für Lehrkräfte am Abend nicht'
			],
			[
				'Wochen zwischen zwei Kursen',
				'Wie viele aufhören',
				'Zahl der Abendkurse',
				'',
				'Wartezeit',
				'Anteil, der innerhalb von zwei Monaten weiterlernt',
				'',
				'Fragen Sie die Leute',
				'',
				'Anmeldungen',
				'Wochen zählen',
				''
			],
			[
				'Wenn es Lehrkräfte gibt',
				'Geld vom Bund',
				'Lehrkräfte fehlen überall',
				'',
				'Ja',
				'Räume am Abend',
				'',
				'Schwer, aber ja',
				'',
				'Nur wenn die Träger reden',
				'Das gab es 2014 schon mal',
				'Ja, wenn einer plant'
			]
		]
	},
	{
		key: 'el-round-training',
		item: 'el-into-training',
		sheets: twelveSheets,
		answers: [
			[
				'Klar',
				'Ja',
				'Ja, aber warum nur Junge?',
				'Verständlich',
				'Ja',
				'',
				'„Mehr“ als was?',
				'Ja',
				'Gut',
				'Verstanden',
				'Ja',
				'Ja'
			],
			[
				'Betriebe finden Lehrlinge',
				'Eigenes Geld',
				'Man gehört dazu',
				'Ein Beruf bleibt',
				'',
				'Die Stadt wird nicht leer',
				'Weniger Hilfe vom Amt',
				'Kollegen sind Freunde',
				'',
				'Deutsch lernt man nebenbei',
				'Anerkennung',
				''
			],
			[
				'Für Betriebe sehr',
				'Für die jungen Leute',
				'',
				'Für Eltern auch',
				'Für Betriebe nur, wenn die Erlaubnis sicher ist',
				'',
				'Ja',
				'Für die Stadt',
				'Für mich als Bäcker ja',
				'',
				'Nicht für die, die schnell Geld brauchen',
				'Ja'
			],
			[
				'Verträge am 31. Oktober',
				'Wer nach einem Jahr noch da ist',
				'',
				'Abbrüche',
				'Verträge',
				'Durchhalten, nicht anfangen',
				'Zahl der Betriebe',
				'',
				'Gesellenbriefe',
				'',
				'Nach einem Jahr zählen',
				'Verträge'
			],
			[
				'30 sind viel',
				'Ich hätte zwei Plätze',
				'Hängt an der Erlaubnis',
				'Mit Begleitung ja',
				'',
				'Bleiberecht während der Ausbildung?',
				'Ja',
				'',
				'Die Berufsschule platzt',
				'Ja',
				'Mit Nachhilfe',
				''
			]
		]
	}
];
