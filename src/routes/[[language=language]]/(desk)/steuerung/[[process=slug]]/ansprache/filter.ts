import { isOverdue, type WantedFacts, type WantedState } from '#process/outreach/wanted.ts';
import type { Day } from '#shared/dates.ts';

/** The states as they stand in the address, and whoever is overdue. */
export const filters = {
	alle: 'all',
	offen: 'open',
	angesprochen: 'approached',
	zugesagt: 'agreed',
	abgesagt: 'declined',
	'ohne-antwort': 'noAnswer',
	ueberfaellig: 'overdue'
} as const satisfies Record<string, WantedState | 'all' | 'overdue'>;
export type Filter = keyof typeof filters;

export function filterFrom(url: URL): Filter {
	const given = url.searchParams.get('nur') ?? '';
	return Object.hasOwn(filters, given) ? (given as Filter) : 'alle';
}

export function matches(
	wanted: Pick<WantedFacts, 'state' | 'dueOn'>,
	filter: Filter,
	today: Day
): boolean {
	const kind = filters[filter];
	if (kind === 'all') return true;
	return kind === 'overdue' ? isOverdue(wanted, today) : wanted.state === kind;
}
