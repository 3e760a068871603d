import type { Day } from '#shared/dates.ts';
import type { SheetFacts, SheetRow } from './sheet.ts';

/** Free days and feasts as spans with a name. */
export function named({ calendar }: SheetFacts) {
	const span = ({ first, last, name }: { first: Day; last: Day; name: string }) => ({
		...{ from: first, to: last, name }
	});
	const school = calendar.schoolHolidays.map((one) => ({ ...span(one), kind: 'school' as const }));
	const holidays = calendar.publicHolidays.map(({ day, name }) => ({
		...{ from: day, to: day, name, kind: 'holiday' as const }
	}));
	return { free: [...school, ...holidays], feasts: calendar.feasts.map(span) };
}

/** Neighbouring days of a weekend as one. */
export function weekends({ days }: SheetRow, dayWidth: number) {
	const found: { x: number; width: number }[] = [];
	for (const [index, { weekend }] of days.entries()) {
		if (!weekend) continue;
		const before = found.at(-1);
		if (before && days[index - 1]?.weekend) before.width += dayWidth;
		else found.push({ x: index * dayWidth, width: dayWidth });
	}
	return found;
}
