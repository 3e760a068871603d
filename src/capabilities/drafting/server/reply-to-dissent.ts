import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { findDissent } from './read-dissents.ts';
import { findItem } from './reads.ts';

const ReplyToDissent = v.object({ dissentId: id(), reply: prose(1500) });

/** The group answers a minority view, once; the view itself stays. */
export const replyToDissent = act('drafting.reply-to-dissent', ReplyToDissent, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const dissent = await findDissent(tx, input.dissentId);
	if (!dissent) return refuse('not-found');
	const permitted = tools.permit(dissent.processId);
	if (!permitted.ok) return permitted;
	if (dissent.reply !== null) return refuse('already-replied');
	const item = await findItem(tx, dissent.itemId);
	await tx
		.updateTable('dissent')
		.set({ reply: input.reply, replied_at: now, replied_entry: entryId })
		.where('id', '=', dissent.id)
		.execute();
	return done({
		what: 'dissent-answered',
		subject: ['item', dissent.itemId],
		process: dissent.processId,
		audience: 'public',
		data: { code: item?.code ?? null, text: dissent.text, reply: input.reply }
	});
});
