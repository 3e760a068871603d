import type { Tx } from '#storage/storage.ts';
import type { HeadCount } from '../attendance.ts';

type By = { readonly meetingId: string; readonly entryId: string; newId(): string };

/** Somebody was there: one of the list, or another by name. */
export async function addAttendance(
	tx: Tx,
	who: {
		guestId?: string;
		name?: string;
		organisation?: string | null;
		sector?: string | null;
	},
	by: By
): Promise<void> {
	await tx
		.insertInto('attendance')
		.values({
			...{ id: by.newId(), meeting_id: by.meetingId, guest_id: who.guestId ?? null },
			...{ name: who.name ?? null, organisation: who.organisation ?? null },
			...{ sector: who.sector ?? null, way: 'desk' },
			...{ begun_entry: by.entryId, ended_entry: null }
		})
		.execute();
}

export async function endAttendance(
	tx: Tx,
	ids: readonly string[],
	entryId: string
): Promise<void> {
	if (ids.length === 0) return;
	await tx.updateTable('attendance').set({ ended_entry: entryId }).where('id', 'in', ids).execute();
}

/** The newest count replaces the one before. */
export async function saveHeadCounts(tx: Tx, counts: readonly HeadCount[], by: By): Promise<void> {
	await tx
		.updateTable('head_count')
		.set({ ended_entry: by.entryId })
		.where('meeting_id', '=', by.meetingId)
		.where('ended_entry', 'is', null)
		.execute();
	for (const { sector, people } of counts)
		await tx
			.insertInto('head_count')
			.values({
				...{ id: by.newId(), meeting_id: by.meetingId, sector, people },
				...{ begun_entry: by.entryId, ended_entry: null }
			})
			.execute();
}
