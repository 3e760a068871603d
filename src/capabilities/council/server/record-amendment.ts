import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findItem } from '#drafting/server/reads.ts';
import { id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { amendmentKinds, decideAmendment } from '../consultations.ts';
import { findConsultation, readAmendments } from './reads.ts';

const RecordAmendment = v.object({
	consultationId: id(),
	itemId: id(),
	kind: v.picklist(amendmentKinds, 'missing'),
	title: maybe(line(160)),
	/** The new wording; not needed for striking. */
	text: maybe(prose()),
	reason: prose(1000)
});

/** What a body of the council wants to change in one text. It takes effect with the decision. */
export const recordAmendment = act('council.record-amendment', RecordAmendment, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const consultation = await findConsultation(tx, input.consultationId);
	if (!consultation) return refuse('not-found');
	const permitted = tools.permit(consultation.processId);
	if (!permitted.ok) return permitted;
	const item = await findItem(tx, input.itemId);
	if (item?.processId !== consultation.processId) return refuse('not-found', { itemId: 'unknown' });
	const amendments = await readAmendments(tx, { consultationIds: [consultation.id] });
	const title = input.title ?? item.title;
	const decision = decideAmendment(
		{
			state: item.state,
			hasResult: consultation.result !== null,
			alreadyAmended: amendments.some((one) => one.itemId === item.id)
		},
		{ ...input, differs: title !== item.title || input.text !== item.text }
	);
	if (!decision.ok) return decision;
	const amendmentId = newId();
	const amends = input.kind === 'amend';
	await tx
		.insertInto('amendment')
		.values({
			id: amendmentId,
			consultation_id: consultation.id,
			item_id: item.id,
			kind: input.kind,
			version: item.version,
			title: amends ? title : null,
			body: amends ? input.text : null,
			reason: input.reason,
			begun_entry: entryId,
			applied_entry: null
		})
		.execute();
	return done({
		what: 'amendment-recorded',
		subject: ['item', item.id],
		process: consultation.processId,
		audience: 'public',
		data: {
			code: item.code,
			body: consultation.body,
			kind: input.kind,
			text: amends ? input.text : null
		},
		why: input.reason,
		value: { amendmentId }
	});
});
