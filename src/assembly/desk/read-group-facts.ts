import { gapsIn } from '#process/core-group/composition.ts';
import { hasCoreGroup, sizeOf } from '#process/core-group/size.ts';
import { readCandidacies, readMembers } from '#process/server/core-group/reads.ts';
import { readSendings, readSupportLetters } from '#process/server/outreach/read-support-letters.ts';
import { readWanted } from '#process/server/outreach/reads.ts';
import type { Area, Process } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { GroupFacts } from './group-facts.ts';

/** Gathers what can be due in the core group and in outreach. */
export async function readGroupFacts(
	read: Reader,
	process: Process,
	areas: readonly Area[]
): Promise<GroupFacts> {
	const { id: processId, template, timeZone } = process;
	const [wanted, letters, sendings] = await Promise.all([
		readWanted(read, { processId }),
		readSupportLetters(read, { processId }),
		readSendings(read, { processId })
	]);
	const sent = new Set(sendings.map(({ versionId }) => versionId));
	const inState = (state: string) => letters.filter(({ newest }) => newest.state === state);
	return {
		coreGroup: hasCoreGroup(template) ? await readCoreGroup(read, process, areas) : null,
		wanted: wanted.map(({ areaId, sector, state, dueOn, addedAt }) => {
			return { areaId, sector, state, dueOn, since: dayOf(addedAt, timeZone) };
		}),
		letters: {
			changeAsked: inState('changeAsked').length,
			toSend: inState('released').filter(({ newest }) => !sent.has(newest.id)).length
		}
	};
}

async function readCoreGroup(
	read: Reader,
	{ id: processId, template }: Process,
	areas: readonly Area[]
): Promise<GroupFacts['coreGroup']> {
	const members = await readMembers(read, processId);
	const candidacies = await readCandidacies(read, { processId });
	const ids = areas.map(({ id }) => id);
	return {
		members: members.length,
		candidates: candidacies.filter(({ state }) => state === 'open').length,
		gaps: gapsIn(members, ids, sizeOf(template)).map((gap) => ({
			gap,
			area: 'areaId' in gap ? (areas.find(({ id }) => id === gap.areaId)?.shortTitle ?? '') : null
		})),
		terms: members.flatMap(({ candidacyId, name, terms }) => {
			const last = terms.at(-1);
			return candidacyId && last ? [{ candidacyId, name, until: last.until }] : [];
		})
	};
}
