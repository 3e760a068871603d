import { dayOf, type Day, type Instant } from '#shared/dates.ts';

export type DayChoice = { readonly day: Day; readonly titles: readonly string[] };

/** Days that people remember: meetings that were, and documents; the newest first, each day once. */
export function daysToCompare(facts: {
	readonly steps: readonly {
		kind: string;
		title: string;
		area: string | null;
		startsOn: Day | null;
	}[];
	readonly documents: readonly { title: string; compiledAt: Instant }[];
	readonly timeZone: string;
	readonly today: Day;
}): readonly DayChoice[] {
	const met = facts.steps.flatMap(({ kind, title, area, startsOn: day }) =>
		day && (kind === 'meeting' || kind === 'event')
			? [{ day, title: area ? `${area}: ${title}` : title }]
			: []
	);
	const written = facts.documents.map(({ title, compiledAt }) => ({
		...{ title, day: dayOf(compiledAt, facts.timeZone) }
	}));
	const days = new Map<Day, string[]>();
	for (const { day, title } of [...met, ...written])
		if (day <= facts.today) days.set(day, [...(days.get(day) ?? []), title]);
	return [...days]
		.map(([day, titles]) => ({ day, titles }))
		.sort((a, b) => (a.day < b.day ? 1 : -1));
}
