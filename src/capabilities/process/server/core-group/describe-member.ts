import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { day, id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { candidacyFields, knownAreas } from './candidacy-input.ts';
import { readCandidacies } from './reads.ts';
import { addTerm, saveCandidacy } from './writes.ts';

const { sector, areaIds } = candidacyFields;
const DescribeMember = v.object({
	processId: id(),
	roleId: id(),
	sector,
	areaIds,
	termUntil: day(),
	termFrom: day()
});

/** Says for whom a member speaks who was invited without putting themselves forward; they get their link. */
export const describeMember = act('process.describe-member', DescribeMember, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const { processId, roleId } = input;
	const permitted = tools.permit(processId);
	if (!permitted.ok) return permitted;
	const holders = await readRoleHolders(tx, { processId, roles: ['coreGroup'] });
	const holder = holders.find((one) => one.roleId === roleId);
	if (!holder) return refuse('not-found');
	const described = await readCandidacies(tx, { roleId });
	if (described.length > 0) return refuse('already-described');
	const areas = await knownAreas(tx, processId, input.areaIds);
	if (areas.length === 0) return refuse('invalid-input', { areaIds: 'area-needed' });
	if (input.termUntil <= input.termFrom)
		return refuse('term-ends-early', { termUntil: 'term-ends-early' });
	const candidacyId = newId();
	const { name, email, language, organisation } = holder;
	await saveCandidacy(tx, {
		...{ id: candidacyId, processId, name, email, language, sector: input.sector, organisation },
		...{ areas, why: null, shows: [], channel: 'invited', state: 'takenIn', roleId, now, entryId }
	});
	const { termFrom: from, termUntil: until } = input;
	await addTerm(tx, { id: newId(), candidacyId, from, until, entryId });
	return done({
		what: 'member-described',
		subject: ['candidacy', candidacyId],
		process: processId,
		audience: 'public',
		value: { candidacyId }
	});
});
