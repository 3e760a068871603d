import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideWithdrawText } from '../../texts/item-texts.ts';
import { findItem } from '../reads.ts';
import { findText } from './read-texts.ts';
import { isNewest } from './is-newest.ts';

const WithdrawText = v.object({ textId: id(), withdrawReason: prose(600) });

/** Takes a text in another form off the pages, with the reason; it is not deleted. */
export const withdrawText = act('drafting.withdraw-text', WithdrawText, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const text = await findText(tx, input.textId);
	const item = text && (await findItem(tx, text.itemId));
	if (!text || !item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const decision = decideWithdrawText({ ...text, newest: await isNewest(tx, text) });
	if (!decision.ok) return decision;
	await tx
		.updateTable('item_text')
		.set({ withdraw_reason: input.withdrawReason, ended_at: now, ended_entry: entryId })
		.where('id', '=', text.id)
		.execute();
	return done({
		what: 'text-withdrawn',
		subject: ['item', item.id],
		process: item.processId,
		audience: item.published ? 'public' : 'desk',
		data: { code: item.code, kind: item.kind, title: item.title, form: text.form },
		why: input.withdrawReason
	});
});
