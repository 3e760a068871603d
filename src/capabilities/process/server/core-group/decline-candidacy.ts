import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideDecline, nextSteps } from '../../core-group/candidacy.ts';
import { findCandidacy } from './reads.ts';
import { setCandidacy } from './writes.ts';

const DeclineCandidacy = v.object({
	candidacyId: id(),
	/** The person reads it. */
	declineReason: prose(1000),
	nextStep: v.picklist(nextSteps, 'missing')
});

/** Not taken in: with a reason, and with something the person can do instead. */
export const declineCandidacy = act(
	'process.decline-candidacy',
	DeclineCandidacy,
	async (tools) => {
		const { input, tx, now, entryId } = tools;
		const candidacy = await findCandidacy(tx, input.candidacyId);
		if (!candidacy) return refuse('not-found');
		const permitted = tools.permit(candidacy.processId);
		if (!permitted.ok) return permitted;
		const decision = decideDecline(candidacy.state);
		if (!decision.ok) return decision;
		const { declineReason: reason, nextStep } = input;
		await setCandidacy(tx, candidacy.id, { state: 'declined', reason, nextStep, now, entryId });
		return done({
			what: 'candidacy-declined',
			subject: ['candidacy', candidacy.id],
			process: candidacy.processId,
			audience: 'desk'
		});
	}
);
