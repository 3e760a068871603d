import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { findConsultation, readAmendments } from './reads.ts';

const WithdrawAmendment = v.object({ amendmentId: id(), withdrawalReason: prose(500) });

/** Takes an amendment back before the result; the journal keeps that it was there. */
export const withdrawAmendment = act(
	'council.withdraw-amendment',
	WithdrawAmendment,
	async (tools) => {
		const { input, tx } = tools;
		const [amendment] = await readAmendments(tx, { id: input.amendmentId });
		const consultation = amendment && (await findConsultation(tx, amendment.consultationId));
		if (!amendment || !consultation) return refuse('not-found');
		const permitted = tools.permit(consultation.processId);
		if (!permitted.ok) return permitted;
		if (consultation.result !== null) return refuse('has-result');
		await tx.deleteFrom('amendment').where('id', '=', amendment.id).execute();
		return done({
			what: 'amendment-withdrawn',
			subject: ['item', amendment.itemId],
			process: consultation.processId,
			audience: 'public',
			data: { code: amendment.code, body: consultation.body },
			why: input.withdrawalReason
		});
	}
);
