import type { Day, Instant } from '#shared/dates.ts';
import type { StepDates } from './steps.ts';

/** What the public was told about the date of a step. Rows are added and never changed; the newest counts. */
export type Announcement = StepDates & {
	readonly stepId: string;
	/** Counts from 0; calendars take a higher one for newer. */
	readonly sequence: number;
	readonly reason: string | null;
	readonly at: Instant;
};

/** The date of a step as the public knows it. */
export type PublicDate = {
	readonly state: 'fixed' | 'moved' | 'cancelled';
	/** In force; of a cancelled date the last that was told. */
	readonly dates: KnownDates;
	/** From where it was moved. */
	readonly before: KnownDates | undefined;
	/** Why it was moved or cancelled. */
	readonly reason: string | null;
	readonly sequence: number;
	readonly firstAt: Instant;
	readonly changedAt: Instant;
};

export type KnownDates = StepDates & { readonly startsOn: Day };

/** Must the public be told, and with which number? Not of the same again, nor that nothing became nothing. */
export function nextSequence(
	newest: Announcement | undefined,
	dates: StepDates
): number | undefined {
	if (!newest) return dates.startsOn ? 0 : undefined;
	const same = dates.startsOn ? equal(newest, dates) : newest.startsOn === null;
	return same ? undefined : newest.sequence + 1;
}

/** What became of a date, from all that was told of it, oldest first. */
export function publicDate(told: readonly Announcement[]): PublicDate | undefined {
	const days = told.filter(isKnown);
	const [first, last, newest] = [told[0], days.at(-1), told.at(-1)];
	if (!first || !last || !newest) return undefined;
	const common = { sequence: newest.sequence, firstAt: first.at, changedAt: newest.at };
	const dates = datesOf(last);
	if (newest.startsOn === null)
		return { ...common, state: 'cancelled', dates, before: undefined, reason: newest.reason };
	const place = days.findLastIndex((known) => isMove(known, last));
	const before = days[place];
	if (!before) return { ...common, state: 'fixed', dates, before, reason: null };
	const reason = days[place + 1]?.reason ?? null;
	return { ...common, state: 'moved', dates, before: datesOf(before), reason };
}

/** The public dates of many steps, by step. */
export function publicDates(told: readonly Announcement[]): ReadonlyMap<string, PublicDate> {
	const dates = new Map<string, PublicDate>();
	for (const [stepId, ofStep] of Map.groupBy(told, (announcement) => announcement.stepId)) {
		const date = publicDate(ofStep);
		if (date) dates.set(stepId, date);
	}
	return dates;
}

/** Another day or another hour. An hour that was not known before moves nothing. */
export function isMove(from: StepDates, to: StepDates): boolean {
	if (from.startsOn !== to.startsOn || from.endsOn !== to.endsOn) return true;
	return from.startsAt !== null && to.startsAt !== null && from.startsAt !== to.startsAt;
}

function equal(a: StepDates, b: StepDates): boolean {
	return (
		a.startsOn === b.startsOn &&
		a.endsOn === b.endsOn &&
		a.startsAt === b.startsAt &&
		a.place === b.place
	);
}

function isKnown(told: Announcement): told is Announcement & KnownDates {
	return told.startsOn !== null;
}

function datesOf({ startsOn, endsOn, startsAt, place }: KnownDates): KnownDates {
	return { startsOn, endsOn, startsAt, place };
}
