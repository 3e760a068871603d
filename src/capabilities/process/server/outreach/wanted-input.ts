import { sectors } from '#people/roles.ts';
import { address, day, id, line, maybe, prose } from '#shared/inputs.ts';
import * as v from 'valibot';
import { readAreas } from '../reads.ts';

/** What the desk notes about somebody who is wanted; all of it may stay empty but who it is. */
export const wantedFields = {
	areaId: maybe(id()),
	name: maybe(line(160)),
	institution: maybe(line(160)),
	sector: maybe(v.picklist(sectors, 'unknown')),
	email: maybe(address()),
	phone: maybe(line(60)),
	why: maybe(prose(600)),
	approacher: maybe(line(160)),
	dueOn: maybe(day()),
	notes: maybe(prose(2000))
};

/** An area of this process, or none: wanted for all. */
export async function isAreaOf(
	tx: Parameters<typeof readAreas>[0],
	processId: string,
	areaId: string | null
): Promise<boolean> {
	if (areaId === null) return true;
	return (await readAreas(tx, processId)).some((area) => area.id === areaId);
}
