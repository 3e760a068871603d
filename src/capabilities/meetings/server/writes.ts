import { allow, refuse, type Decision } from '#shared/result.ts';
import type { Tx } from '#storage/storage.ts';
import type { AgendaItem } from '../agenda.ts';
import { claimOf, type Answer, type Guest, type Needs } from '../guests.ts';
import type { Arrangements } from '../meeting.ts';
import { decideSeat, movingUp, type Seat, type SeatRefusal } from '../seats.ts';
import { readGuests } from './read-guests.ts';

/** The arrangements as columns of a row. */
export function arrangementColumns(made: Arrangements) {
	return {
		minutes: made.minutes,
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

/** A row for somebody new on the list; nothing is known of their answer. */
export async function addGuest(
	tx: Tx,
	guest: {
		id: string;
		meetingId: string;
		personId: string | null;
		name: string | null;
		email: string | null;
		language: string;
		origin: Guest['origin'];
		entryId: string;
	}
): Promise<void> {
	await tx
		.insertInto('meeting_guest')
		.values({
			...{ id: guest.id, meeting_id: guest.meetingId, person_id: guest.personId },
			...{ name: guest.name, email: guest.email, language: guest.language },
			...{ origin: guest.origin, confirmed_at: null },
			...noAnswer,
			...{ moved_up_entry: null, revision: 0 },
			...{ begun_entry: guest.entryId, ended_entry: null }
		})
		.execute();
}

/** Somebody who was taken off the list is on it again, as if new; calendars need a higher number. */
export async function inviteAgain(
	tx: Tx,
	guest: Pick<Guest, 'id' | 'revision' | 'origin'>,
	entryId: string
): Promise<void> {
	await tx
		.updateTable('meeting_guest')
		.set({
			...noAnswer,
			...{ origin: guest.origin, confirmed_at: null, moved_up_entry: null },
			...{ revision: guest.revision + 1, begun_entry: entryId, ended_entry: null }
		})
		.where('id', '=', guest.id)
		.execute();
}

const noAnswer = {
	...{ answer: null, answered_at: null, answered_by: null },
	...{ companions: 0, step_free: 0, interpreter: null, children: 0, children_ages: null },
	...{ diet: null, needs: null, seat: null, queued_at: null }
};

export type GivenAnswer = {
	readonly answer: Answer;
	readonly companions: number;
	readonly needs: Needs;
	readonly by: 'link' | 'calendar' | 'desk' | 'page';
	/** False where seats are few and the address is not confirmed: then it takes none yet. */
	readonly takesSeat: boolean;
};

/** Keeps an answer with the seat that follows from it, and lets those move up who may because of it. */
export async function settleAnswer(
	tx: Tx,
	{ guest, meeting }: { guest: Guest; meeting: { id: string; capacity: number | null } },
	given: GivenAnswer,
	by: { now: string; entryId: string }
): Promise<Decision<{ seat: Seat | null; movedUp: number }, SeatRefusal>> {
	const { capacity } = meeting;
	const claims = (await readGuests(tx, meeting.id)).map(claimOf);
	const wanted = { id: guest.id, size: 1 + given.companions };
	const takesSeat = given.answer === 'yes' && given.takesSeat;
	const decision = takesSeat ? decideSeat(capacity, claims, wanted) : allow(null);
	if (!decision.ok) return refuse(decision.reason, { companions: decision.reason });
	const seat = decision.value;
	await tx
		.updateTable('meeting_guest')
		.set({ ...answerColumns(guest, given, by.now), ...seatColumns(guest, seat, by.now) })
		.where('id', '=', guest.id)
		.execute();
	return allow({ seat, movedUp: await letMoveUp(tx, meeting, by.entryId) });
}

function answerColumns(guest: Guest, { answer, companions, needs, by }: GivenAnswer, now: string) {
	const confirms = by === 'link' || by === 'calendar';
	return {
		...{ answer, answered_at: now, answered_by: by, companions },
		...{ step_free: needs.stepFree ? 1 : 0, interpreter: needs.interpreter },
		...{ children: needs.children, children_ages: needs.childrenAges },
		...{ diet: needs.diet, needs: needs.other },
		...(confirms && !guest.confirmed ? { confirmed_at: now } : {})
	};
}

function seatColumns(guest: Guest, seat: Seat | null, now: string) {
	return { seat, queued_at: seat === 'waiting' ? (guest.queuedAt ?? now) : null };
}

/** Takes somebody off the list; whoever waits for their seat gets it. @returns how many got one */
export async function takeOff(
	tx: Tx,
	guest: Pick<Guest, 'id' | 'revision'>,
	meeting: { id: string; capacity: number | null },
	entryId: string
): Promise<number> {
	await tx
		.updateTable('meeting_guest')
		.set({ seat: null, queued_at: null, revision: guest.revision + 1, ended_entry: entryId })
		.where('id', '=', guest.id)
		.execute();
	return letMoveUp(tx, meeting, entryId);
}

/** Gives the seats that are free to those who wait, in order. @returns how many got one */
export async function letMoveUp(
	tx: Tx,
	meeting: { id: string; capacity: number | null },
	entryId: string
): Promise<number> {
	const claims = (await readGuests(tx, meeting.id)).map(claimOf);
	const moved = movingUp(meeting.capacity, claims);
	if (moved.length > 0)
		await tx
			.updateTable('meeting_guest')
			.set({ seat: 'held', queued_at: null, moved_up_entry: entryId })
			.where('id', 'in', moved)
			.execute();
	return moved.length;
}
