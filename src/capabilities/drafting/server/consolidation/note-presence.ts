import type { ActContext } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import { isHere, presentBeside } from '../../consolidation/working-draft.ts';
import { mayWord } from './may-word.ts';

export type Present = {
	readonly personId: string;
	readonly name: string;
	readonly since: Instant;
	readonly seenAt: Instant;
};

/** So long a sign is new enough; a page that is looked at often does not write each time. */
const freshFor = 60;

/** Says who else is at this wording, and notes that one is there oneself. */
export async function noteWriting(
	{ frame, actor }: ActContext,
	item: { readonly id: string; readonly processId: string }
): Promise<readonly Present[]> {
	if (actor.kind !== 'person' || !mayWord(frame, actor, item.processId).ok) return [];
	const now = frame.clock.now();
	const { personId } = actor;
	const signs = await readSigns(frame.storage.read, item.id);
	const own = signs.find((sign) => sign.personId === personId);
	if (!own || !isFresh(own.seenAt, now)) {
		const since = own && isHere(own.seenAt, now) ? own.since : now;
		const row = { item_id: item.id, person_id: personId, since, seen_at: now };
		await frame.storage.transact(async (tx) => {
			await tx
				.insertInto('wording_presence')
				.values(row)
				.onConflict((one) =>
					one.columns(['item_id', 'person_id']).doUpdateSet({ since, seen_at: now })
				)
				.execute();
		});
	}
	return presentBeside(signs, personId, now);
}

async function readSigns(reader: Reader, itemId: string): Promise<readonly Present[]> {
	return reader
		.selectFrom('wording_presence')
		.innerJoin('person', 'person.id', 'wording_presence.person_id')
		.select(['person_id as personId', 'person.name', 'since', 'seen_at as seenAt'])
		.where('item_id', '=', itemId)
		.execute();
}

function isFresh(seenAt: Instant, now: Instant): boolean {
	const gone = Temporal.Instant.from(seenAt).until(Temporal.Instant.from(now));
	return gone.total('seconds') < freshFor;
}
