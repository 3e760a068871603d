import type { EntryBody } from '#journal/entry.ts';
import type { ListKind } from '#people/list/wishes.ts';
import { addDays, instantOf, dayOf, type Day, type Instant } from '#shared/dates.ts';

/** One line of the weekly post: what happened or comes, for whom it may be of interest, and where it can be read. */
export type DigestLine = {
	readonly kind: ListKind;
	readonly areaId: string | null;
	readonly text: Readonly<Record<'de' | 'en', string>>;
	readonly path: string | undefined;
};

/** What the journal tells publicly, by what people can choose; what is not named here is no news for them. */
const kinds: Readonly<Record<string, ListKind>> = {
	'steps-moved': 'dates',
	'move-undone': 'dates',
	'poll-decided': 'dates',
	'consultation-scheduled': 'dates',
	'item-published': 'results',
	'minutes-published': 'results',
	'item-consolidated': 'results',
	'items-merged': 'results',
	'item-split': 'results',
	'item-dropped': 'results',
	'review-concluded': 'results',
	'document-compiled': 'results',
	'concept-adopted': 'results',
	'concept-handed-over': 'results',
	'council-decided': 'results',
	'status-posted': 'results'
};

export function kindOf({ what }: Pick<EntryBody, 'what'>): ListKind | undefined {
	return kinds[what];
}

/** Dates of the next two weeks stand in it; what comes later comes in a later one. */
export const daysAhead = 14;
/** More lines of a kind nobody reads; the rest stands in the journal. */
export const mostLines = 12;

export type DigestGroup = { readonly kind: ListKind; readonly lines: readonly DigestLine[] };

/** What one person gets: their kinds and areas, in the order given, and nothing if there is nothing. */
export function groupsFor(
	lines: readonly DigestLine[],
	concerns: (kind: ListKind, areaId: string | null) => boolean
): readonly DigestGroup[] {
	const own = lines.filter(({ kind, areaId }) => concerns(kind, areaId));
	return (['dates', 'calls', 'results'] as const)
		.map((kind) => ({ kind, lines: own.filter((line) => line.kind === kind) }))
		.filter((group) => group.lines.length > 0);
}

const hour = '08:00';
/** After a stop the post of a week still goes on Monday and Tuesday; later it waits for the next. */
const daysKept = 2;

/** The week that a day belongs to, by its Monday; when its post goes, and until when it still may. */
export function weekOf(now: Instant, timeZone: string): { week: Day; at: Instant; until: Instant } {
	const today = Temporal.PlainDate.from(dayOf(now, timeZone));
	const week = today.subtract({ days: today.dayOfWeek - 1 }).toString();
	return {
		week,
		at: instantOf(week, hour, timeZone),
		until: instantOf(addDays(week, daysKept), '00:00', timeZone)
	};
}

/** When the post is due next: this Monday's if it is still ahead, else the one after. */
export function nextPost(now: Instant, timeZone: string): Instant {
	const { week, at } = weekOf(now, timeZone);
	return at > now ? at : instantOf(addDays(week, 7), hour, timeZone);
}
