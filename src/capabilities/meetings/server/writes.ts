import type { Tx } from '#storage/storage.ts';
import type { AgendaItem } from '../agenda.ts';
import type { Arrangements } from '../meeting.ts';

/** The arrangements as columns of a row. */
export function arrangementColumns(made: Arrangements) {
	return {
		ends_at: made.endsAt,
		step_free: made.access.stepFree,
		lift: made.access.lift,
		toilet: made.access.toilet,
		hearing_loop: made.access.hearingLoop,
		directions: made.directions,
		online_link: made.onlineLink,
		interpreters: JSON.stringify(made.interpreters),
		childcare: made.childcare,
		capacity: made.capacity,
		answer_by: made.answerBy,
		joining: made.joining
	};
}

/** The agenda as it is now: known items are changed, new ones added, those that are left out end. */
export async function saveAgenda(
	tx: Tx,
	meetingId: string,
	items: readonly (Omit<AgendaItem, 'id'> & { readonly id: string | null })[],
	by: { entryId: string; newId(): string }
): Promise<void> {
	const kept = items.flatMap(({ id }) => id ?? []);
	let ended = tx
		.updateTable('agenda_item')
		.set({ ended_entry: by.entryId })
		.where('meeting_id', '=', meetingId)
		.where('ended_entry', 'is', null);
	if (kept.length > 0) ended = ended.where('id', 'not in', kept);
	await ended.execute();
	for (const [rank, { id, title, minutes, phase, speaker }] of items.entries()) {
		const facts = { rank, title, minutes, phase, speaker };
		if (id)
			await tx
				.updateTable('agenda_item')
				.set(facts)
				.where('id', '=', id)
				.where('meeting_id', '=', meetingId)
				.execute();
		else
			await tx
				.insertInto('agenda_item')
				.values({
					...{ id: by.newId(), meeting_id: meetingId, ...facts },
					...{ begun_entry: by.entryId, ended_entry: null }
				})
				.execute();
	}
}
