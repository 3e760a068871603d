import type { StoryPredecessor } from './story-shape.ts';

/** What became of the invented concept of 2012: in the city by a report, in the new concept group by group. */
export const predecessor: StoryPredecessor = {
	file: 'integrationskonzept-2012.md',
	title: 'Integrationskonzept 2012 (Beispiel)',
	year: '2012',
	readAt: '2017-01-16T10:10',
	takenAt: '2017-01-18T15:30',
	outcomes: [
		{
			old: 'Faltblatt „Wohin bei Krankheit?“',
			outcome: 'done',
			text: 'Gedruckt 2012, seitdem nicht erneuert. Zwei der genannten Praxen gibt es nicht mehr.',
			source: 'Fachgruppe Gesundheit, Auskunft vom Januar 2017 (Beispiel)'
		},
		{
			old: 'Gesundheitslotsen',
			outcome: 'notBegun',
			text: 'Die Förderung wurde 2014 abgelehnt.',
			source: 'Umsetzungsbericht 2014, Seite 6 (Beispiel)'
		},
		{
			old: 'Liste ehrenamtlicher Dolmetscher',
			outcome: 'givenUp',
			text: 'Zuletzt standen drei Menschen darauf.',
			source: 'Fachgruppe Gesundheit, Auskunft vom Januar 2017 (Beispiel)'
		},
		{
			old: 'Nachbarschaftsfeste',
			outcome: 'running',
			text: 'In zwei von fünf Wohngebieten.',
			source: 'Umsetzungsbericht 2014, Seite 9 (Beispiel)'
		},
		{
			old: 'Umzug nach zwölf Monaten',
			outcome: 'unknown',
			text: 'Wurde nicht gezählt.',
			source: ''
		}
	],
	compared: [
		{
			...{
				at: '2017-04-12T09:10',
				old: 'Integration geht alle an',
				relation: 'reworded',
				item: 'belonging'
			},
			reason: 'Aus der Aufgabe wurde eine Haltung: Wer hier lebt, gehört von Anfang an dazu.'
		},
		{
			...{
				at: '2017-04-12T09:20',
				old: 'Die Stadt plant, die Träger setzen um',
				relation: 'dropped'
			},
			reason: 'Jetzt schreiben alle mit, die es betrifft.'
		},
		{
			...{ at: '2017-05-22T10:00', old: 'Sich im Gesundheitswesen zurechtfinden' },
			...{ relation: 'kept', item: 'where-to-go', reason: '' }
		},
		{
			...{ at: '2017-05-22T10:05', old: 'Verständigung beim Arzt', relation: 'reworded' },
			...{ item: 'interpreted-appointments', reason: 'Mit einer Zahl, die man prüfen kann.' }
		},
		{
			...{ at: '2017-05-22T10:10', old: 'Faltblatt „Wohin bei Krankheit?“', relation: 'reworded' },
			...{
				item: 'illness-signpost',
				reason: 'In Bildern, in sieben Sprachen, mit jährlicher Durchsicht.'
			}
		},
		{
			...{ at: '2017-05-22T10:15', old: 'Gesundheitslotsen', relation: 'kept' },
			...{ item: 'health-guides', reason: '' }
		},
		{
			...{ at: '2017-05-22T10:20', old: 'Liste ehrenamtlicher Dolmetscher', relation: 'dropped' },
			reason: 'An ihre Stelle tritt eine Nummer, unter der geschulte Menschen sofort dolmetschen.'
		},
		{
			...{ at: '2017-05-26T11:00', old: 'Dezentrale Unterbringung', relation: 'reworded' },
			...{ item: 'own-lease', reason: 'Gezählt wird jetzt der eigene Mietvertrag.' }
		},
		{
			...{ at: '2017-05-26T11:10', old: 'Nachbarschaftsfeste', relation: 'reworded' },
			...{
				item: 'stairwell-meetings',
				reason: 'Kleiner und öfter: im Treppenhaus statt auf dem Platz.'
			}
		}
	]
};
