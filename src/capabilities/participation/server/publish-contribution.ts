import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decidePublish } from '../contributions.ts';
import { findContribution } from './reads.ts';
import { setContributionState } from './writes.ts';

const PublishContribution = v.object({ contributionId: id() });

/** Shows a contribution to all, word for word. Name and address stay hidden. */
export const publishContribution = act(
	'participation.publish',
	PublishContribution,
	async ({ input, tx, now, entryId, permit }) => {
		const contribution = await findContribution(tx, input.contributionId);
		if (!contribution) return refuse('not-found');
		const permitted = permit(contribution.processId);
		if (!permitted.ok) return permitted;
		const decision = decidePublish(contribution.state);
		if (!decision.ok) return decision;
		await setContributionState(tx, {
			id: contribution.id,
			state: 'published',
			reason: null,
			now,
			entryId
		});
		return done({
			what: 'contribution-published',
			subject: ['contribution', contribution.id],
			process: contribution.processId,
			audience: 'public',
			data: {
				call: contribution.callTitle,
				channel: contribution.channel,
				text: contribution.text
			}
		});
	}
);
