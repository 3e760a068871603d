import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { refuse } from '#shared/result.ts';
import { decideConfirm } from '../../core-group/candidacy.ts';
import { findOwnCandidacy, isMember, readCandidacies } from './reads.ts';
import { setCandidacy } from './writes.ts';

const ConfirmCandidacy = v.object({ secret: v.string('missing') });

/** The address is proven; an earlier one of the same address that nobody has decided on is replaced. */
export const confirmCandidacy = act(
	'process.confirm-candidacy',
	ConfirmCandidacy,
	async (tools) => {
		const { input, tx, now, entryId } = tools;
		const candidacy = await findOwnCandidacy(tx, input.secret);
		if (!candidacy) return refuse('not-found');
		const permitted = tools.permit(candidacy.processId);
		if (!permitted.ok) return permitted;
		const { processId, email } = candidacy;
		const others = (await readCandidacies(tx, { processId })).filter(
			(other) => other.id !== candidacy.id && other.email === email
		);
		const decision = decideConfirm({ state: candidacy.state, isMember: others.some(isMember) });
		if (!decision.ok) return decision;
		for (const other of others.filter(({ state }) => state === 'open'))
			await setCandidacy(tx, other.id, { state: 'withdrawn', now, entryId });
		await setCandidacy(tx, candidacy.id, { state: 'open', now, entryId });
		return done({
			what: 'candidacy-confirmed',
			subject: ['candidacy', candidacy.id],
			process: processId,
			audience: 'desk'
		});
	}
);
