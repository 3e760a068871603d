import type { Instant } from '#shared/dates.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pattern =
	/^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([+-])(\d{2})(\d{2})|([a-z]{1,5}))?/i;

/** When a mail says that it was sent (RFC 5322); nothing where that is no date. */
export function readMailDate(value: string | undefined): Instant | undefined {
	const found = pattern.exec(value?.trim() ?? '');
	if (!found) return undefined;
	const [, day, month, year, hour, minute, second, sign, hours, minutes] = found;
	try {
		const time = Temporal.PlainDateTime.from(
			{
				...{ year: Number(year), month: months.indexOf((month ?? '').toLowerCase()) + 1 },
				...{ day: Number(day), hour: Number(hour), minute: Number(minute) },
				second: Math.min(Number(second ?? 0), 59)
			},
			{ overflow: 'reject' }
		);
		const offset = sign === undefined ? '+00:00' : `${sign}${hours}:${minutes}`;
		const instant = time.toZonedDateTime(offset).toInstant();
		return instant.toString({ smallestUnit: 'millisecond' });
	} catch {
		return undefined;
	}
}
