import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { count, id, line, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideKeepText, textForms } from '../../texts/item-texts.ts';
import { findItem } from '../reads.ts';
import { readTexts } from './read-texts.ts';

const KeepText = v.object({
	itemId: id(),
	form: v.picklist(textForms, 'unknown'),
	/** The version that was in front of whoever wrote it. */
	madeFrom: count(),
	title: line(160),
	text: prose(),
	madeBy: line(120)
});

/** Adds the words of an item in plain German or another language; earlier texts stay as they were. */
export const keepText = act('drafting.keep-text', KeepText, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const former = (await readTexts(tx, item.id)).findLast(({ form }) => form === input.form);
	const decision = decideKeepText(input, {
		version: item.version,
		present: former?.withdrawn ? undefined : former
	});
	if (!decision.ok) return decision;
	const textId = newId();
	await tx
		.insertInto('item_text')
		.values({
			id: textId,
			item_id: item.id,
			form: input.form,
			number: (former?.number ?? 0) + 1,
			made_from: input.madeFrom,
			title: input.title,
			body: input.text,
			made_by: input.madeBy,
			at: now,
			begun_entry: entryId,
			checked_by: null,
			checked_at: null,
			checked_entry: null,
			withdraw_reason: null,
			ended_at: null,
			ended_entry: null
		})
		.execute();
	return done({
		what: 'text-kept',
		subject: ['item', item.id],
		process: item.processId,
		audience: item.published ? 'public' : 'desk',
		data: {
			...{ code: item.code, kind: item.kind, title: item.title, form: input.form },
			...{ version: input.madeFrom, first: former === undefined, madeBy: input.madeBy }
		},
		value: { textId }
	});
});
