import {
	changed,
	type ClassRecords,
	type DataSubject,
	type Erasure,
	type Read
} from '#journal/server/data-records.ts';
import { findProcess } from '#process/server/reads.ts';
import type { Tx } from '#storage/storage.ts';
import { beginningOf } from '../meeting.ts';
import { findGuest } from './read-guests.ts';
import { findMeeting } from './reads.ts';
import { takeOff } from './writes.ts';

const noNeeds = {
	...{ step_free: 0, interpreter: null, children: 0, children_ages: null },
	...{ diet: null, needs: null }
};

export const meetingsRecords: readonly ClassRecords[] = [
	{
		class: 'meetings.needs',
		async find(reader, subject) {
			return guestsOf(reader, subject)
				.select(['step.title as meeting', 'meeting_guest.interpreter'])
				.select([
					'meeting_guest.children_ages as ages',
					'meeting_guest.diet',
					'meeting_guest.needs'
				])
				.where((row) =>
					row.or([
						row('meeting_guest.interpreter', 'is not', null),
						row('meeting_guest.children_ages', 'is not', null),
						row('meeting_guest.diet', 'is not', null),
						row('meeting_guest.needs', 'is not', null)
					])
				)
				.execute();
		},
		async erase(tx, subject) {
			for (const { id } of await guestsOf(tx, subject).select('meeting_guest.id').execute())
				await tx.updateTable('meeting_guest').set(noNeeds).where('id', '=', id).execute();
		},
		async expire(tx, { before }) {
			return changed(
				await tx
					.updateTable('meeting_guest')
					.set(noNeeds)
					.where('meeting_id', 'in', meetingsBefore(tx, before))
					.where((row) =>
						row.or([
							row('step_free', '!=', 0),
							row('interpreter', 'is not', null),
							row('children', '!=', 0),
							row('children_ages', 'is not', null),
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
			return guestsOf(reader, subject)
				.leftJoin('attendance', 'attendance.guest_id', 'meeting_guest.id')
				.select(['step.title as meeting', 'step.starts_on as day'])
				.select(['meeting_guest.name', 'meeting_guest.email', 'meeting_guest.answer'])
				.select(['meeting_guest.answered_at as at', 'attendance.way as present'])
				.execute();
		},
		async erase(tx, subject, { now, entryId }) {
			const own = await guestsOf(tx, subject).select('meeting_guest.id').execute();
			for (const { id } of own) {
				await forgetGuest(tx, id);
				await freeTheSeat(tx, id, { now, entryId });
			}
		},
		async expire(tx, { before }) {
			const guests = await tx
				.selectFrom('meeting_guest')
				.select('id')
				.where('meeting_id', 'in', meetingsBefore(tx, before))
				.where((row) => row.or([row('person_id', 'is not', null), row('email', 'is not', null)]))
				.execute();
			for (const { id } of guests) await forgetGuest(tx, id);
			const walkIns = tx
				.updateTable('attendance')
				.set({ name: null, organisation: null })
				.where('meeting_id', 'in', meetingsBefore(tx, before))
				.where((row) => row.or([row('name', 'is not', null), row('organisation', 'is not', null)]));
			return guests.length + changed(await walkIns.execute());
		}
	}
];

function guestsOf(reader: Read, { personId, email }: DataSubject) {
	return reader
		.selectFrom('meeting_guest')
		.innerJoin('meeting', 'meeting.id', 'meeting_guest.meeting_id')
		.innerJoin('step', 'step.id', 'meeting.step_id')
		.where((row) =>
			row.or([
				row('meeting_guest.email', '=', email ?? ''),
				...(personId ? [row('meeting_guest.person_id', '=', personId)] : [])
			])
		)
		.orderBy('meeting_guest.id');
}

/** Whoever is forgotten before a meeting does not come: their seat is for those who wait. */
async function freeTheSeat(
	tx: Tx,
	guestId: string,
	{ now, entryId }: Pick<Erasure, 'now' | 'entryId'>
): Promise<void> {
	const guest = await findGuest(tx, guestId);
	const meeting = guest && (await findMeeting(tx, guest.meetingId));
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!guest || !process || guest.removed) return;
	const begins = beginningOf(meeting, process.timeZone);
	if (begins === undefined || now < begins) await takeOff(tx, guest, meeting, entryId);
}

/** The row stays: of a meeting that was held, seats and the number of those who came are counted by it. */
async function forgetGuest(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom('meeting_link').where('guest_id', '=', id).execute();
	await tx
		.updateTable('attendance')
		.set({ name: null, organisation: null })
		.where('guest_id', '=', id)
		.execute();
	await tx
		.updateTable('meeting_guest')
		.set({ person_id: null, name: null, email: null, answered_by: null })
		.where('id', '=', id)
		.execute();
}

function meetingsBefore(tx: Tx, before: string) {
	return tx
		.selectFrom('meeting')
		.innerJoin('step', 'step.id', 'meeting.step_id')
		.select('meeting.id')
		.where('step.starts_on', '<', before.slice(0, 10));
}
