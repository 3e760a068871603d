import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, line } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideCheckText } from '../../texts/item-texts.ts';
import { findItem } from '../reads.ts';
import { findText } from './read-texts.ts';
import { isNewest } from './is-newest.ts';

const CheckText = v.object({ textId: id(), checkedBy: line(120) });

/** Says that somebody who can judge it has read the text beside the wording and found it right. */
export const checkText = act('drafting.check-text', CheckText, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const text = await findText(tx, input.textId);
	const item = text && (await findItem(tx, text.itemId));
	if (!text || !item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const decision = decideCheckText({ ...text, newest: await isNewest(tx, text) });
	if (!decision.ok) return decision;
	await tx
		.updateTable('item_text')
		.set({ checked_by: input.checkedBy, checked_at: now, checked_entry: entryId })
		.where('id', '=', text.id)
		.execute();
	return done({
		what: 'text-checked',
		subject: ['item', item.id],
		process: item.processId,
		audience: item.published ? 'public' : 'desk',
		data: {
			...{ code: item.code, kind: item.kind, title: item.title, form: text.form },
			...{ version: text.madeFrom, checkedBy: input.checkedBy }
		}
	});
});
