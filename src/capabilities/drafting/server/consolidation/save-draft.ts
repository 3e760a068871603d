import * as v from 'valibot';
import { readInput, type ActContext } from '#journal/server/act.ts';
import type { FormValue } from '#shared/form.ts';
import { uuidv7 } from '#shared/ids.ts';
import { count, id, text } from '#shared/inputs.ts';
import { allow, refuse, type Decision, type Refusal } from '#shared/result.ts';
import type { Tx } from '#storage/storage.ts';
import { placeDraft } from '../../consolidation/working-draft.ts';
import { decideWordVersion } from '../../items.ts';
import { findItem } from '../reads.ts';
import { mayWord } from './may-word.ts';
import { headOf, readDraftStates } from './read-draft.ts';

const SaveDraft = v.object({
	itemId: id(),
	seenVersion: count(),
	seenRevision: count(),
	/** Both texts were seen side by side. */
	decided: v.optional(v.boolean(), false)
});
const Typed = v.record(
	v.string(),
	v.lazy(() => Value)
);
const Value: v.GenericSchema<FormValue> = v.union([
	text(),
	v.array(v.lazy(() => Value)),
	v.lazy(() => Typed)
]);
/** What of a form is the wording; the rest says where it belongs. */
const parts = ['title', 'text', 'reason', 'goal', 'measure'];
const mostCharacters = 60_000;
/** Earlier states that others went on from; older ones give way. */
const mostStates = 12;

export type SavedDraft = { readonly revision: number };

/**
 * Keeps what somebody has typed so far, whether it could be kept as a version or not. Not an act: a draft
 * is nobody's word yet. Nothing is written over that its author has not seen.
 */
export async function saveDraft(
	{ frame, actor }: ActContext,
	given: { readonly [name: string]: unknown }
): Promise<Decision<SavedDraft, 'version-moved' | 'draft-moved'> | Refusal> {
	const parsed = readInput(SaveDraft, given);
	if (!parsed.ok) return parsed;
	const typed = readInput(
		Typed,
		Object.fromEntries(Object.entries(given).filter(([name]) => parts.includes(name)))
	);
	if (!typed.ok) return typed;
	const fields = JSON.stringify(typed.value);
	if (fields.length > mostCharacters) return refuse('too-long', { text: 'too-long' });
	const { itemId, seenVersion, seenRevision, decided } = parsed.value;
	return frame.storage.transact(async (tx) => {
		const now = frame.clock.now();
		const item = await findItem(tx, itemId);
		if (!item) return refuse('not-found');
		const permitted = mayWord(frame, actor, item.processId);
		if (!permitted.ok) return permitted;
		const wordable = decideWordVersion(item, { differs: true, textDiffers: false });
		if (!wordable.ok) return wordable;
		const states = await readDraftStates(tx, itemId);
		const head = headOf(states);
		const personId = actor.kind === 'person' ? actor.personId : null;
		const place = placeDraft(head, {
			...{ version: item.version, personId, fields, decided },
			seen: { version: seenVersion, revision: seenRevision }
		});
		if (place.place === 'same') return allow({ revision: place.revision });
		const row = { fields, saved_at: now, person_id: personId };
		if (place.place === 'onward' && head) {
			await tx
				.updateTable('wording_draft')
				.set({ ...row, revision: place.revision })
				.where('id', '=', head.id)
				.execute();
			return allow({ revision: place.revision });
		}
		const apart = place.place === 'apart';
		if (apart || decided) await forgetApart(tx, itemId, personId);
		await tx
			.insertInto('wording_draft')
			.values({
				id: uuidv7(Temporal.Instant.from(now).epochMilliseconds),
				...{ item_id: itemId, version: apart ? seenVersion : item.version },
				...{ revision: apart ? seenRevision : place.revision, apart: apart ? 1 : 0, ...row }
			})
			.execute();
		const old = states.filter((state) => !state.apart).slice(mostStates - 1);
		if (old.length > 0) await forgetStates(tx, old);
		return apart ? refuse(place.because) : allow({ revision: place.revision });
	});
}

/** Their last state beside the others': what they type on grows from it. */
async function forgetApart(tx: Tx, itemId: string, personId: string | null): Promise<void> {
	await tx
		.deleteFrom('wording_draft')
		.where('item_id', '=', itemId)
		.where('apart', '=', 1)
		.where('person_id', personId === null ? 'is' : '=', personId)
		.execute();
}

async function forgetStates(tx: Tx, states: readonly { readonly id: string }[]): Promise<void> {
	await tx
		.deleteFrom('wording_draft')
		.where(
			'id',
			'in',
			states.map(({ id: stateId }) => stateId)
		)
		.execute();
}
