import type { Reader } from '#storage/storage.ts';
import type { SchoolHoliday } from '../holidays/school-holiday-rows.ts';
import { ownSchoolHolidays, withImported } from '../holidays/school-holidays.ts';
import type { Land } from '../lands.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** The school holidays of a Land: those of the product, behind what this installation imported. */
export async function readSchoolHolidays(
	reader: Read,
	land: string
): Promise<readonly SchoolHoliday[]> {
	const own = ownSchoolHolidays().filter((row) => row.land === land);
	return withImported(own, await readImported(reader, [land]));
}

/** What was imported for these Länder and has not been replaced since. */
export async function readImported(
	reader: Read,
	lands: readonly string[]
): Promise<readonly (SchoolHoliday & { readonly id: string })[]> {
	const rows = await reader
		.selectFrom('school_holiday')
		.select(['id', 'land', 'name', 'first', 'last', 'source', 'retrieved'])
		.where('land', 'in', lands)
		.where('ended_entry', 'is', null)
		.orderBy('first')
		.execute();
	return rows.map((row) => ({ ...row, land: row.land as Land, note: '' }));
}
