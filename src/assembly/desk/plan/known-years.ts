import type { SchoolHoliday } from '#process/holidays/school-holiday-rows.ts';
import { schoolHolidays } from '#process/holidays/school-holidays.ts';
import type { Land } from '#process/lands.ts';
import type { Day } from '#shared/dates.ts';

export type KnownYear = {
	readonly year: number;
	readonly state: 'known' | 'partly' | 'missing';
	readonly holidays: readonly Pick<SchoolHoliday, 'name' | 'first' | 'last'>[];
	readonly sources: readonly { readonly source: string; readonly retrieved: Day | null }[];
};

/** What is known of the school holidays of a Land, year by year, and where from. */
export function knownYears(
	land: Land,
	years: readonly number[],
	rows: readonly SchoolHoliday[]
): readonly KnownYear[] {
	return years.map((year) => {
		const { known, missing } = schoolHolidays(land, `${year}-01-01`, `${year}-12-31`, rows);
		// Holidays belong to the year in which they begin.
		const begun = known.filter(({ first }) => first.startsWith(`${year}-`));
		const sources = new Map(
			begun.map(({ source, retrieved }) => [`${source} ${retrieved}`, { source, retrieved }])
		);
		return {
			year,
			state: begun.length === 0 ? 'missing' : missing.length > 0 ? 'partly' : 'known',
			holidays: begun.map(({ name, first, last }) => ({ name, first, last })),
			sources: [...sources.values()]
		};
	});
}
