import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { redactEntries } from '#journal/server/redact.ts';
import { refuse } from '#shared/result.ts';
import { findContributionBySecret } from './reads.ts';
import { emptyContribution } from './writes.ts';

const RemoveContribution = v.object({
	secret: v.pipe(v.string('missing'), v.nonEmpty('missing'), v.maxLength(200)),
	sure: v.literal('yes', 'missing')
});

/** Whoever holds the private link takes back what they said; what the groups made of it stays. */
export const removeContribution = act(
	'participation.remove',
	RemoveContribution,
	async ({ input, tx, now, entryId, newId, permit }) => {
		const contribution = await findContributionBySecret(tx, input.secret);
		if (!contribution) return refuse('not-found');
		const permitted = permit(contribution.processId);
		if (!permitted.ok) return permitted;
		await redactEntries(tx, contribution.id);
		await emptyContribution(tx, { id: contribution.id, now, entryId });
		return done({
			what: 'contribution-removed',
			// The entry must not lead to the person who removed it.
			subject: ['removal', newId()],
			process: contribution.processId,
			audience: 'public',
			data: { call: contribution.callTitle },
			forgotten: true
		});
	}
);
