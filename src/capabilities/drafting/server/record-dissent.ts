import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideDissent } from '../dissents.ts';
import { addDissent } from './add-dissent.ts';
import { findItem } from './reads.ts';

const RecordDissent = v.object({
	itemId: id(),
	dissent: prose(1500),
	/** How many people share the view; at least one. */
	voices: v.pipe(v.string('missing'), v.trim(), v.regex(/^[1-9]\d{0,3}$/, 'not-a-number'))
});

/** Keeps a minority view beside the wording the group agreed on; it goes into the concept as it was said. */
export const recordDissent = act('drafting.record-dissent', RecordDissent, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const decision = decideDissent(item);
	if (!decision.ok) return decision;
	const dissentId = newId();
	const voices = Number(input.voices);
	await addDissent(tx, {
		id: dissentId,
		item,
		text: input.dissent,
		voices,
		now,
		entryId
	});
	return done({
		what: 'dissent-recorded',
		subject: ['item', item.id],
		process: item.processId,
		audience: 'public',
		data: { code: item.code, text: input.dissent, voices },
		value: { dissentId }
	});
});
