import { dayOf, type Day } from '#shared/dates.ts';

/** Entries by local day, in the order given. */
export function byDay<E extends { readonly body: { readonly at: string } }>(
	entries: readonly E[],
	timeZone: string
): readonly { readonly day: Day; readonly entries: readonly E[] }[] {
	const days = new Map<Day, E[]>();
	for (const entry of entries) {
		const day = dayOf(entry.body.at, timeZone);
		days.set(day, [...(days.get(day) ?? []), entry]);
	}
	return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}

/** The position after which a page of the journal goes on; whatever is not one is nothing. */
export function positionFrom(text: string | null): number | undefined {
	return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
