import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { readCandidacies } from './reads.ts';
import { endCoreGroupRole } from './writes.ts';

const EndMembership = v.object({ processId: id(), roleId: id() });

/** The steering ends somebody's part in the core group; their terms stay on record. */
export const endMembership = act('process.end-membership', EndMembership, async (tools) => {
	const { input, tx, entryId } = tools;
	const { processId, roleId } = input;
	const permitted = tools.permit(processId);
	if (!permitted.ok) return permitted;
	const holders = await readRoleHolders(tx, { processId, roles: ['coreGroup'] });
	if (!holders.some((holder) => holder.roleId === roleId)) return refuse('not-a-member');
	await endCoreGroupRole(tx, roleId, entryId);
	const [candidacy] = await readCandidacies(tx, { roleId });
	return done({
		what: 'membership-ended',
		subject: candidacy ? ['candidacy', candidacy.id] : ['role', roleId],
		process: processId,
		audience: 'public'
	});
});
