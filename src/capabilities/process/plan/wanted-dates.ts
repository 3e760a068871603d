import * as v from 'valibot';
import { day, line, maybe, time } from '#shared/inputs.ts';

/** The dates that somebody wants for a step; an address can carry them, so that a question can be shared. */
export const WantedDates = v.object({
	startsOn: maybe(day()),
	endsOn: maybe(day()),
	startsAt: maybe(time()),
	place: maybe(line(160)),
	alsoAnnounced: maybe(v.literal('yes'))
});
