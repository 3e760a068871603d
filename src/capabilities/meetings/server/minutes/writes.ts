import type { Day, Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import type { Approval } from '../../minutes/approval.ts';
import type { Line } from '../../minutes/lines.ts';

type By = { readonly entryId: string; readonly now: Instant; newId(): string };

/** The minutes of a meeting begin with whatever is written first. */
export async function beginMinutes(
	tx: Tx,
	meeting: { id: string; processId: string },
	{ entryId, now, newId }: By
): Promise<void> {
	await tx
		.insertInto('minutes')
		.values({
			...{ id: newId(), meeting_id: meeting.id, process_id: meeting.processId },
			...{ changed_at: now, approve_by: null, closes_at: null, forwarded_entry: null },
			...{ approved_at: null, approved_how: null, approved_entry: null },
			...{ ideas_call_id: null, begun_entry: entryId }
		})
		.onConflict((conflict) => conflict.column('meeting_id').doNothing())
		.execute();
}

/** Wordings are only ever added. */
export async function saveWording(
	tx: Tx,
	meetingId: string,
	line: Line,
	{ entryId, newId }: By
): Promise<void> {
	await tx
		.insertInto('minutes_line')
		.values({
			...{ id: newId(), line_id: line.id, meeting_id: meetingId, number: line.number },
			...{ rank: line.rank, agenda_item_id: line.agendaItemId, kind: line.kind },
			...{ body: line.text, who: line.who, public_as: line.publicAs, email: line.email },
			...{ person_id: line.personId, due_on: line.dueOn, at: line.at },
			...{ begun_entry: entryId, ended_entry: null }
		})
		.execute();
}

export async function endWording(tx: Tx, lineId: string, entryId: string): Promise<void> {
	await tx
		.updateTable('minutes_line')
		.set({ ended_entry: entryId })
		.where('line_id', '=', lineId)
		.where('ended_entry', 'is', null)
		.execute();
}

export async function setRank(tx: Tx, lineId: string, rank: number): Promise<void> {
	await tx
		.updateTable('minutes_line')
		.set({ rank })
		.where('line_id', '=', lineId)
		.where('ended_entry', 'is', null)
		.execute();
}

/** What changes about the minutes as a whole. */
export async function changeMinutes(
	tx: Tx,
	meetingId: string,
	change: {
		changedAt?: Instant;
		closesAt?: Instant;
		approveBy?: Day;
		forwardedEntry?: string;
		approved?: { at: Instant; how: Approval; entryId: string };
		ideasCallId?: string;
	}
): Promise<void> {
	const { changedAt, closesAt, approveBy, forwardedEntry, approved, ideasCallId } = change;
	await tx
		.updateTable('minutes')
		.set({
			...(changedAt ? { changed_at: changedAt } : {}),
			...(closesAt ? { closes_at: closesAt } : {}),
			...(approveBy ? { approve_by: approveBy } : {}),
			...(forwardedEntry ? { forwarded_entry: forwardedEntry } : {}),
			...(approved
				? {
						approved_at: approved.at,
						approved_how: approved.how,
						approved_entry: approved.entryId
					}
				: {}),
			...(ideasCallId ? { ideas_call_id: ideasCallId } : {})
		})
		.where('meeting_id', '=', meetingId)
		.execute();
}

/** Keeps what a line became; a second time is impossible. */
export async function saveLineOutcome(
	tx: Tx,
	outcome: {
		lineId: string;
		meetingId: string;
		itemId?: string;
		contributionId?: string;
		entryId: string;
	}
): Promise<void> {
	await tx
		.insertInto('minutes_outcome')
		.values({
			...{ line_id: outcome.lineId, meeting_id: outcome.meetingId },
			...{ item_id: outcome.itemId ?? null, contribution_id: outcome.contributionId ?? null },
			begun_entry: outcome.entryId
		})
		.execute();
}

export async function saveTaskEvent(
	tx: Tx,
	event: {
		lineId: string;
		kind: 'done' | 'moved';
		text: string;
		dueOn: Day | null;
		byOwner: boolean;
	},
	{ entryId, now, newId }: By
): Promise<void> {
	await tx
		.insertInto('minutes_task_event')
		.values({
			...{ id: newId(), line_id: event.lineId, kind: event.kind, body: event.text },
			...{ due_on: event.dueOn, by_owner: event.byOwner ? 1 : 0, at: now },
			begun_entry: entryId
		})
		.execute();
}

/** A published version of the minutes; it is never changed. */
export async function saveEdition(
	tx: Tx,
	edition: {
		id: string;
		meetingId: string;
		number: number;
		content: string;
		reason: string | null;
		at: Instant;
		entryId: string;
	}
): Promise<void> {
	const { id, number, content, reason, at } = edition;
	await tx
		.insertInto('minutes_edition')
		.values({
			...{ id, meeting_id: edition.meetingId, number, content, reason, at },
			begun_entry: edition.entryId
		})
		.execute();
}
