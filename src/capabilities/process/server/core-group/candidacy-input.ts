import * as v from 'valibot';
import { sectors } from '#people/roles.ts';
import { id, line, maybe, prose, several } from '#shared/inputs.ts';
import { shownParts } from '../../core-group/candidacy.ts';
import { readAreas } from '../reads.ts';

/** What is asked of somebody who puts themselves forward; no more than the composition needs (S8). */
export const candidacyFields = {
	name: line(120),
	organisation: maybe(line(160)),
	sector: v.pipe(v.string('missing'), v.nonEmpty('missing'), v.picklist(sectors, 'unknown')),
	areaIds: v.pipe(several(id()), v.minLength(1, 'area-needed')),
	why: maybe(prose(600)),
	shows: several(v.picklist(shownParts, 'unknown'))
};

/** Those of the areas that are areas of this process. */
export async function knownAreas(
	tx: Parameters<typeof readAreas>[0],
	processId: string,
	areaIds: readonly string[]
): Promise<readonly string[]> {
	const known = new Set((await readAreas(tx, processId)).map((area) => area.id));
	return [...new Set(areaIds)].filter((areaId) => known.has(areaId));
}
