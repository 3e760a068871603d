import type { SheetBar, SheetFacts } from './sheet.ts';
import { monthRows } from './rows.ts';

export function barOf(from: string, to = from, facts: Partial<SheetBar> = {}): SheetBar {
	const id = facts.id ?? `${from}/${to}`;
	return { id, from, to, kind: 'call', label: 'Wohnen: Ideen', name: id, ...facts };
}

/** A spring with bars, and the free days of Brandenburg. */
export function factsOf(bars: readonly SheetBar[], facts: Partial<SheetFacts> = {}): SheetFacts {
	return {
		rows: monthRows('2017-04-01', '2017-06-30', 'de'),
		bars,
		calendar: {
			publicHolidays: [
				{ day: '2017-04-14', name: 'Karfreitag' },
				{ day: '2017-04-16', name: 'Ostersonntag' },
				{ day: '2017-04-17', name: 'Ostermontag' },
				{ day: '2017-05-25', name: 'Christi Himmelfahrt' }
			],
			schoolHolidays: [{ first: '2017-04-10', last: '2017-04-22', name: 'Osterferien' }],
			feasts: [{ first: '2017-05-27', last: '2017-06-24', name: 'Ramadan' }]
		},
		marks: [],
		today: '2017-05-02',
		...facts
	};
}
