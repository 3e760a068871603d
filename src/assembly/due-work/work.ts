import type { ActContext } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

/** Something that a date sets off: an act that looks again whether there is still something to do. */
export type Work = {
	readonly at: Instant;
	readonly run: (context: ActContext) => Promise<unknown>;
};

/** What is due now, and when there will be something next, as far as that is known. */
export type DueWork = { readonly due: readonly Work[]; readonly next?: Instant | undefined };

/** One kind of work that dates set off. */
export type FindWork = (read: Reader, now: Instant) => Promise<DueWork>;

export function firstAfter(instants: readonly Instant[], now: Instant): Instant | undefined {
	return instants.filter((instant) => instant > now).toSorted()[0];
}

/** Of works with a known hour: those whose hour has come, and the hour of the next. */
export function splitAt(works: readonly Work[], now: Instant): DueWork {
	return {
		due: works.filter(({ at }) => at <= now),
		next: firstAfter(
			works.map(({ at }) => at),
			now
		)
	};
}
