import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideSettle } from '../../consolidation/contradictions.ts';
import { decideDissent } from '../../dissents.ts';
import { addDissent } from '../add-dissent.ts';
import { findItem } from '../reads.ts';
import { findContradiction } from './read-contradictions.ts';

const TurnIntoDissent = v.object({
	contradictionId: id(),
	dissent: prose(1500),
	/** How many people share the view; at least one. */
	voices: v.pipe(v.string('missing'), v.trim(), v.regex(/^[1-9]\d{0,3}$/, 'not-a-number'))
});

/** What cannot be settled stays beside the wording as a minority view, and goes into the concept as it was said. */
export const turnIntoDissent = act('drafting.turn-into-dissent', TurnIntoDissent, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const contradiction = await findContradiction(tx, input.contradictionId);
	const item = contradiction && (await findItem(tx, contradiction.itemId));
	if (!contradiction || !item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const decision = decideSettle(contradiction);
	if (!decision.ok) return decision;
	const possible = decideDissent(item);
	if (!possible.ok) return possible;
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
	await tx
		.updateTable('contradiction')
		.set({ dissent_id: dissentId, settled_at: now, ended_entry: entryId })
		.where('id', '=', contradiction.id)
		.execute();
	return done({
		what: 'dissent-recorded',
		subject: ['item', item.id],
		process: item.processId,
		audience: 'public',
		data: { code: item.code, text: input.dissent, voices },
		value: { dissentId }
	});
});
