import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { refuse } from '#shared/result.ts';
import { decideLeave } from '../../core-group/candidacy.ts';
import { findOwnCandidacy, isMember } from './reads.ts';
import { endCoreGroupRole, setCandidacy } from './writes.ts';

const LeaveCoreGroup = v.object({ secret: v.string('missing') });

/** By their own link somebody takes back what they put forward, or leaves the core group. */
export const leaveCoreGroup = act('process.leave-core-group', LeaveCoreGroup, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const candidacy = await findOwnCandidacy(tx, input.secret);
	if (!candidacy) return refuse('not-found');
	const permitted = tools.permit(candidacy.processId);
	if (!permitted.ok) return permitted;
	const member = isMember(candidacy);
	const decision = decideLeave({ state: candidacy.state, member });
	if (!decision.ok) return decision;
	if (candidacy.roleId && member) await endCoreGroupRole(tx, candidacy.roleId, entryId);
	else await setCandidacy(tx, candidacy.id, { state: 'withdrawn', now, entryId });
	return done({
		what: member ? 'member-left' : 'candidacy-withdrawn',
		subject: ['candidacy', candidacy.id],
		process: candidacy.processId,
		audience: member ? 'public' : 'desk'
	});
});
