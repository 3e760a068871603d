import type { GroupPhaseKey, StepKind } from '#process/steps.ts';
import type { MeetingRow, StepRow } from '#storage/schema.ts';
import type { Reader } from '#storage/storage.ts';
import { later, type AgendaItem } from '../agenda.ts';
import type { Arrangements, Childcare, Joining, Presence } from '../meeting.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** A meeting with the date, hour and place that the plan has for it. */
export type Meeting = Arrangements & {
	readonly id: string;
	readonly processId: string;
	readonly stepId: string;
	readonly areaId: string | null;
	/** Short title of the area; null for what concerns all. */
	readonly areaTitle: string | null;
	readonly groupPhase: GroupPhaseKey | null;
	readonly kind: StepKind;
	readonly title: string;
	readonly contents: readonly string[];
	readonly startsOn: string | null;
	readonly endsOn: string | null;
	readonly startsAt: string | null;
	readonly place: string | null;
	/** Of the same day; null while either beginning or length is open. */
	readonly endsAt: string | null;
	/** Grows with every change that calendars must learn of, beside those of the date. */
	readonly revision: number;
	/** The day for which those coming were reminded. */
	readonly remindedFor: string | null;
	/** Saved once by somebody, or people are invited: from then on the public sees what is arranged. */
	readonly arranged: boolean;
	/** Called off, and without a new date since. */
	readonly cancelled: boolean;
	readonly cancelReason: string | null;
};

export async function findMeeting(reader: Read, id: string): Promise<Meeting | undefined> {
	const row = await meetings(reader).where('meeting.id', '=', id).executeTakeFirst();
	return row && toMeeting(row);
}

/** The meeting of a step of the plan, once it is prepared. */
export async function findMeetingOfStep(
	reader: Read,
	stepId: string
): Promise<Meeting | undefined> {
	const row = await meetings(reader).where('meeting.step_id', '=', stepId).executeTakeFirst();
	return row && toMeeting(row);
}

/** The prepared meetings of a process, in the order of the plan. */
export async function readMeetings(reader: Read, processId: string): Promise<readonly Meeting[]> {
	const rows = await meetings(reader)
		.where('meeting.process_id', '=', processId)
		.orderBy('step.rank')
		.execute();
	return rows.map(toMeeting);
}

export async function readAgenda(reader: Read, meetingId: string): Promise<readonly AgendaItem[]> {
	const rows = await reader
		.selectFrom('agenda_item')
		.select(['id', 'title', 'minutes', 'phase', 'speaker'])
		.where('meeting_id', '=', meetingId)
		.where('ended_entry', 'is', null)
		.orderBy('rank')
		.execute();
	return rows.map((row) => ({ ...row, phase: row.phase as GroupPhaseKey | null }));
}

function meetings(reader: Read) {
	return reader
		.selectFrom('meeting')
		.innerJoin('step', 'step.id', 'meeting.step_id')
		.leftJoin('area', 'area.id', 'step.area_id')
		.selectAll('meeting')
		.select([
			'step.area_id',
			'step.group_phase',
			'step.kind',
			'step.title',
			'step.contents',
			'step.starts_on',
			'step.ends_on',
			'step.starts_at',
			'step.place',
			'area.short_title as area_title'
		]);
}

type Row = MeetingRow &
	Pick<
		StepRow,
		| 'area_id'
		| 'group_phase'
		| 'kind'
		| 'title'
		| 'contents'
		| 'starts_on'
		| 'ends_on'
		| 'starts_at'
		| 'place'
	> & { area_title: string | null };

function toMeeting(row: Row): Meeting {
	return {
		id: row.id,
		processId: row.process_id,
		stepId: row.step_id,
		areaId: row.area_id,
		areaTitle: row.area_title,
		groupPhase: row.group_phase as GroupPhaseKey | null,
		kind: row.kind as StepKind,
		title: row.title,
		contents: JSON.parse(row.contents) as string[],
		startsOn: row.starts_on,
		endsOn: row.ends_on,
		startsAt: row.starts_at,
		place: row.place,
		minutes: row.minutes,
		endsAt: row.minutes && !row.ends_on ? later(row.starts_at, row.minutes) : null,
		access: {
			stepFree: row.step_free as Presence,
			lift: row.lift as Presence,
			toilet: row.toilet as Presence,
			hearingLoop: row.hearing_loop as Presence
		},
		directions: row.directions,
		onlineLink: row.online_link,
		interpreters: JSON.parse(row.interpreters) as string[],
		childcare: row.childcare as Childcare,
		capacity: row.capacity,
		answerBy: row.answer_by,
		joining: row.joining as Joining,
		revision: row.revision,
		remindedFor: row.reminded_for,
		arranged: row.changed_entry !== null,
		cancelled: row.cancelled_entry !== null && row.starts_on === null,
		cancelReason: row.cancel_reason
	};
}
