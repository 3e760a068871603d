import type { StoryMinutes } from './story-shape.ts';

/** What was written down at the first two meetings of the first group. Everything here is invented. */
export const minutes: readonly StoryMinutes[] = [
	{
		...{ area: 'social-participation', step: 'meeting-1' },
		lines: [
			{
				...{ point: 0, kind: 'note' },
				text: 'Die Verwaltung stellt vor, welche Vereine und Treffpunkte es gibt und wer sie nutzt. Zahlen zu den Mitgliedern fehlen bei den meisten.'
			},
			{
				...{ point: 0, kind: 'task', who: 'Petra Probe', publicAs: 'Beispiel-Sportverein' },
				text: 'Bei drei Vereinen nachfragen, wie viele Mitglieder neu in der Stadt sind.',
				due: '2017-04-24',
				done: {
					at: '2017-04-21T16:10',
					result: 'Zwei Vereine haben Zahlen geschickt, der dritte führt keine.'
				}
			},
			{
				...{ point: 1, kind: 'note' },
				text: 'Angebote gibt es genug. Wer neu ist, erfährt nur selten davon, und allein geht kaum jemand zum ersten Mal hin.'
			},
			{
				...{ point: 1, kind: 'idea' },
				text: 'An der Bushaltestelle jedes Vereins ein Schild mit den Trainingszeiten in vier Sprachen.'
			},
			{
				...{ point: 2, kind: 'decision' },
				text: 'Die Ziele werden so gefasst, dass die Vereine selbst zählen können, ob sie erreicht sind.'
			},
			{
				...{ point: 2, kind: 'task', who: 'Katrin Beispiel' },
				text: 'Den Raum für das zweite Treffen klären, stufenlos und mit Kinderecke.',
				due: '2017-04-28'
			}
		],
		putForward: { at: '2017-04-10T20:15', until: '2017-04-17' },
		objections: [
			{
				...{ at: '2017-04-12T18:40', by: 'horst', line: 2 },
				text: 'Genug Angebote gibt es nicht: Am Stadtrand fährt nach sieben kein Bus mehr.',
				answer: {
					at: '2017-04-13T09:05',
					reply:
						'So wurde es am Abend gesagt. Ihr Hinweis steht jetzt daneben und geht in die zweite Feedbackrunde.'
				}
			}
		],
		publishAt: '2017-04-18T10:30'
	},
	{
		...{ area: 'social-participation', step: 'meeting-2' },
		lines: [
			{
				...{ point: 0, kind: 'decision' },
				text: 'Die Ziele bleiben, wie sie nach den Fragebögen gefasst sind.'
			},
			{
				...{ point: 1, kind: 'note' },
				text: 'Über jede Maßnahme wird einzeln gesprochen. Offen bleibt, wer die Begleitung zum ersten Training bezahlt.'
			},
			{
				...{ point: 1, kind: 'task', who: 'Meryem Beispiel', publicAs: 'Beispiel-Volkshochschule' },
				text: 'Vorschlag für einen Kurs „Wie ein Verein arbeitet“ schreiben.',
				due: '2017-05-12'
			}
		],
		putForward: { at: '2017-04-27T11:00', until: '2017-05-04' },
		objections: [
			{
				...{ at: '2017-04-30T20:25', by: 'karim', line: 1 },
				text: 'Wir haben gesagt, dass der Verein die Begleitung bezahlt, wenn die Stadt die Fahrkarten übernimmt.'
			}
		]
	}
];
