import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { redactEntries } from '#journal/server/redact.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideHide } from '../contributions.ts';
import { findContribution } from './reads.ts';
import { setContributionState } from './writes.ts';

const HideContribution = v.object({ contributionId: id(), reason: prose(500) });

/** Keeps a contribution from the public, with a reason that its author reads. The text is not lost. */
export const hideContribution = act(
	'participation.hide',
	HideContribution,
	async ({ input, tx, now, entryId, permit }) => {
		const contribution = await findContribution(tx, input.contributionId);
		if (!contribution) return refuse('not-found');
		const permitted = permit(contribution.processId);
		if (!permitted.ok) return permitted;
		const decision = decideHide(contribution.state);
		if (!decision.ok) return decision;
		// Today's hiding wins over the past: the text leaves the public record, its place in the chain stays.
		await redactEntries(tx, contribution.id, 'contribution-published');
		await setContributionState(tx, {
			id: contribution.id,
			state: 'hidden',
			reason: input.reason,
			now,
			entryId
		});
		return done({
			what: 'contribution-hidden',
			subject: ['contribution', contribution.id],
			process: contribution.processId,
			audience: 'public',
			data: { call: contribution.callTitle },
			why: input.reason
		});
	}
);
