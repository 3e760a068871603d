import {
	changed,
	type ClassRecords,
	type DataSubject,
	type Read
} from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';

const nobody = {
	...{ person_id: null, name: null, email: null, confirmed_at: null },
	...{ answer: null, answered_at: null, answered_by: null },
	...{ companions: 0, seat: null, queued_at: null }
};
const noNeeds = {
	...{ step_free: 0, interpreter: null, children: 0, children_ages: null, diet: null, needs: null }
};

/** Guests are known as persons, or by the address with which they joined. */
export const meetingsRecords: readonly ClassRecords[] = [
	{
		class: 'meetings.attendance',
		async find(reader, subject) {
			const ids = await guestIds(reader, subject);
			if (ids.length === 0) return [];
			return reader
				.selectFrom('attendance')
				.innerJoin('meeting', 'meeting.id', 'attendance.meeting_id')
				.innerJoin('step', 'step.id', 'meeting.step_id')
				.select(['step.title as meeting', 'step.starts_on as day'])
				.where('attendance.guest_id', 'in', ids)
				.where('attendance.ended_entry', 'is', null)
				.execute();
		},
		async erase(tx, subject) {
			const ids = await guestIds(tx, subject);
			if (ids.length > 0) await tx.deleteFrom('attendance').where('guest_id', 'in', ids).execute();
		},
		async expire(tx, { before }) {
			return changed(
				await tx
					.deleteFrom('attendance')
					.where('meeting_id', 'in', heldBefore(tx, before))
					.execute()
			);
		}
	},
	{
		class: 'meetings.needs',
		async find(reader, subject) {
			const ids = await guestIds(reader, subject);
			if (ids.length === 0) return [];
			const rows = await guestsOf(reader, ids)
				.select(['step.title', 'step_free', 'interpreter', 'children', 'diet', 'needs'])
				.execute();
			return rows
				.filter((row) => row.step_free || row.interpreter || row.children || row.diet || row.needs)
				.map((row) => ({
					meeting: row.title,
					stepFree: row.step_free ? '✓' : null,
					interpreter: row.interpreter,
					children: row.children ? String(row.children) : null,
					diet: row.diet,
					other: row.needs
				}));
		},
		async erase(tx, subject) {
			const ids = await guestIds(tx, subject);
			if (ids.length > 0)
				await tx.updateTable('meeting_guest').set(noNeeds).where('id', 'in', ids).execute();
		},
		async expire(tx, { before }) {
			return changed(
				await tx
					.updateTable('meeting_guest')
					.set(noNeeds)
					.where('meeting_id', 'in', heldBefore(tx, before))
					.where((row) =>
						row.or([
							row('step_free', '=', 1),
							row('children', '>', 0),
							row('interpreter', 'is not', null),
							row('diet', 'is not', null),
							row('needs', 'is not', null)
						])
					)
					.execute()
			);
		}
	},
	{
		class: 'meetings.guest',
		async find(reader, subject) {
			const ids = await guestIds(reader, subject);
			if (ids.length === 0) return [];
			return guestsOf(reader, ids)
				.select([
					...(['step.title as meeting', 'step.starts_on as day', 'meeting_guest.name'] as const),
					...(['meeting_guest.email', 'answer', 'answered_at as at'] as const)
				])
				.execute();
		},
		async erase(tx, subject, { entryId }) {
			const ids = await guestIds(tx, subject);
			if (ids.length === 0) return;
			await tx.deleteFrom('meeting_link').where('guest_id', 'in', ids).execute();
			await tx
				.updateTable('meeting_guest')
				.set({ ...nobody, ended_entry: entryId })
				.where('id', 'in', ids)
				.execute();
		},
		async expire(tx, { before, entryId }) {
			const old = await tx
				.selectFrom('meeting_guest')
				.select('id')
				.where('meeting_id', 'in', heldBefore(tx, before))
				.where((row) =>
					row.or([
						row('person_id', 'is not', null),
						row('name', 'is not', null),
						row('email', 'is not', null)
					])
				)
				.execute();
			const ids = old.map(({ id }) => id);
			if (ids.length === 0) return 0;
			await tx.deleteFrom('meeting_link').where('guest_id', 'in', ids).execute();
			return changed(
				await tx
					.updateTable('meeting_guest')
					.set({ ...nobody, ended_entry: entryId })
					.where('id', 'in', ids)
					.execute()
			);
		}
	}
];

async function guestIds(reader: Read, { personId, email }: DataSubject): Promise<string[]> {
	if (!personId && !email) return [];
	const rows = await reader
		.selectFrom('meeting_guest')
		.select('id')
		.where((row) =>
			row.or([
				...(personId ? [row('person_id', '=', personId)] : []),
				...(email ? [row('email', '=', email)] : [])
			])
		)
		.execute();
	return rows.map(({ id }) => id);
}

function guestsOf(reader: Read, ids: readonly string[]) {
	return reader
		.selectFrom('meeting_guest')
		.innerJoin('meeting', 'meeting.id', 'meeting_guest.meeting_id')
		.innerJoin('step', 'step.id', 'meeting.step_id')
		.where('meeting_guest.id', 'in', ids)
		.orderBy('meeting_guest.id');
}

/** Meetings whose last day lies before an instant. */
function heldBefore(tx: Tx, before: string) {
	const day = before.slice(0, 10);
	return tx
		.selectFrom('meeting')
		.innerJoin('step', 'step.id', 'meeting.step_id')
		.select('meeting.id')
		.where('step.starts_on', '<', day)
		.where((row) => row.or([row('step.ends_on', 'is', null), row('step.ends_on', '<', day)]));
}
