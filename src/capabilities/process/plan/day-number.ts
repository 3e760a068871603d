import type { Day } from '#shared/dates.ts';

/** Days since 1 January 1970: the solver counts in them. */
export type DayNumber = number;

/** Howard Hinnant's `days_from_civil`, in whole numbers: a plan converts thousands of days. */
export function numberOf(day: Day): DayNumber {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
	const dayOfEra =
		yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

export function dayAt(number: DayNumber): Day {
	const shifted = number + 719_468;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const month = Math.floor((5 * dayOfYear + 2) / 153);
	const date = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
	const civil = month < 10 ? month + 3 : month - 9;
	const year = yearOfEra + era * 400 + (civil <= 2 ? 1 : 0);
	return `${pad(year, 4)}-${pad(civil, 2)}-${pad(date, 2)}`;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: DayNumber): number {
	return ((((number + 3) % 7) + 7) % 7) + 1;
}

function pad(value: number, digits: number): string {
	return String(value).padStart(digits, '0');
}
