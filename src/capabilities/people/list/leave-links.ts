import type { Instant } from '#shared/dates.ts';

/** A link of an old letter still works for so long: letters are kept, and leaving must stay easy. */
const linkYears = 2;

/** Links made before this instant are to be deleted. */
export function staleLeaveLinksBefore(now: Instant): Instant {
	return Temporal.Instant.from(now)
		.toZonedDateTimeISO('UTC')
		.subtract({ years: linkYears })
		.toInstant()
		.toString({ smallestUnit: 'millisecond' });
}
