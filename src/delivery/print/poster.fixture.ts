import { layOutSheet } from '#shared/sheet/lay-out-sheet.ts';
import { wideSheet } from '#shared/sheet/metrics.ts';
import { monthRows } from '#shared/sheet/rows.ts';
import type { Poster } from './poster.ts';
import { awkward } from './print.fixture.ts';

/** A plan of two bars over three months, with what people may have typed in it. */
export function posterOf(facts: Partial<Poster> = {}): Poster {
	const bar = { name: 'Wohnen', label: 'Wohnen: 2. Treffen' } as const;
	return {
		language: 'de',
		title: 'Jahresplan',
		subtitle: 'Integrationskonzept',
		text: `Stand: 2. Mai 2017 ${awkward}`,
		alt: 'Zeichnung des Jahresplans',
		sheet: layOutSheet(
			{
				rows: monthRows('2017-04-01', '2017-06-30', 'de'),
				bars: [
					{ ...bar, id: 'meeting', from: '2017-05-23', to: '2017-05-23', kind: 'meeting' },
					{ ...bar, id: 'review', from: '2017-05-24', to: '2017-06-06', kind: 'review' }
				],
				calendar: {
					publicHolidays: [{ day: '2017-05-25', name: 'Christi Himmelfahrt' }],
					schoolHolidays: [{ first: '2017-04-10', last: '2017-04-22', name: 'Osterferien' }],
					feasts: [{ first: '2017-05-27', last: '2017-06-24', name: 'Ramadan' }]
				},
				marks: [
					{ number: 1, from: '2017-05-25', to: '2017-05-25', severe: true },
					{ number: 2, from: '2017-05-27', to: '2017-06-03', severe: false }
				],
				today: '2017-05-02'
			},
			wideSheet
		),
		today: 'heute',
		signs: [
			{ kind: 'meeting', text: 'Treffen' },
			{ kind: 'school', text: 'Schulferien' },
			{ kind: 'feast', text: 'Fest' }
		],
		tables: [
			{
				title: 'Arbeitsgruppen',
				head: ['Gruppe', '2. Treffen'],
				rows: [['Wohnen und Unterkunft', 'Di., 23. Mai']],
				widths: [1, 1],
				beside: 1
			},
			{
				title: 'Schritte für alle',
				head: ['Schritt', 'Wann'],
				rows: [
					['Auftakt', 'Mi., 8. März'],
					['Abschluss', 'Do., 18. Januar']
				],
				widths: [1, 1],
				beside: 2
			}
		],
		tablesApart: false,
		...facts
	};
}
