import { isBeingClosed } from '#assembly/desk/due-group.ts';
import { sectors } from '#people/roles.ts';
import { compositionOf, gapsIn } from '#process/core-group/composition.ts';
import { sizeOf } from '#process/core-group/size.ts';
import { readCandidacies, readMembers } from '#process/server/core-group/reads.ts';
import { readWanted } from '#process/server/outreach/reads.ts';
import { readAreas, type Process } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

/** Members, candidates and the composition, as the desk sees them side by side (S8). */
export async function readCoreGroup(read: Reader, { id: processId, template, timeZone }: Process) {
	const [areas, members, candidacies, wanted] = await Promise.all([
		readAreas(read, processId),
		readMembers(read, processId),
		readCandidacies(read, { processId }),
		readWanted(read, { processId })
	]);
	const ids = areas.map(({ id }) => id);
	const size = sizeOf(template);
	const gaps = gapsIn(members, ids, size);
	const on = (instant: string) => dayOf(instant, timeZone);
	return {
		areas: areas.map(({ id, title, shortTitle }) => ({ id, title, shortTitle })),
		size,
		members,
		rows: compositionOf(members, ids, sectors),
		gaps: gaps.map((gap) => ({
			gap,
			underWay: isBeingClosed(
				gap,
				wanted.map((one) => ({ ...one, since: on(one.addedAt) }))
			)
		})),
		candidacies: candidacies.map((one) => {
			const after = gapsIn([...members, one], ids, size);
			return {
				...one,
				stateOn: on(one.stateAt),
				leftOn: one.leftAt && on(one.leftAt),
				/** What is missing no longer, and what still is, if this person comes in. */
				closed: gaps.filter(
					(gap) => gap.kind !== 'size' && !after.some((rest) => isSame(rest, gap))
				),
				after,
				rowsAfter: compositionOf([...members, one], ids, sectors)
			};
		})
	};
}

function isSame(one: object, other: object): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
