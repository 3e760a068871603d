import type { Day } from '#shared/dates.ts';
import { formatFor } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { StepDates } from '../steps.ts';

type When = Pick<StepDates, 'startsOn' | 'endsOn' | 'startsAt'>;

/** Dates as entries keep them, after ISO 8601: `2027-03-04T17:00`, `2027-03-04/2027-03-18`; empty for none. */
export function writeWhen({ startsOn, endsOn, startsAt }: When): string {
	if (!startsOn) return '';
	if (endsOn) return `${startsOn}/${endsOn}`;
	return startsAt ? `${startsOn}T${startsAt}` : startsOn;
}

function readWhen(written: string): When {
	if (!written) return { startsOn: null, endsOn: null, startsAt: null };
	const [from = '', endsOn = null] = written.split('/');
	const [startsOn = '', startsAt = null] = from.split('T');
	return { startsOn, endsOn, startsAt };
}

/** `Do., 4. März 2027, 17:00 Uhr`, or nothing where there is no date. */
export function sayWhen(written: string, language: WrittenLanguage): string | undefined {
	const { startsOn, endsOn, startsAt } = readWhen(written);
	if (!startsOn) return undefined;
	const format = formatFor(language);
	return endsOn ? format.span(startsOn, endsOn) : format.dayAndTime(startsOn, startsAt);
}

/** The last day of a step with such dates. */
export function lastDayOf({ startsOn, endsOn }: When): Day | null {
	return endsOn ?? startsOn;
}
