import { hashSecret } from '#journal/server/act.ts';
import type { Day } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { MeetingForm, PollAnswer, PollOption, Vote } from '../date-poll.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type DatePoll = {
	readonly id: string;
	readonly processId: string;
	readonly stepId: string;
	readonly closesOn: Day;
	/** Whether a meeting of its own or a short one is asked for too (S9). */
	readonly asksForm: boolean;
	readonly ended: boolean;
	readonly chosenOption: string | null;
	readonly form: MeetingForm | null;
	readonly options: readonly PollOption[];
};

export type PollVoice = {
	readonly personId: string;
	readonly name: string;
	readonly form: MeetingForm | null;
};

export async function findPoll(reader: Read, id: string): Promise<DatePoll | undefined> {
	const [poll] = await readPolls(reader, { id });
	return poll;
}

/** The polls of a step or a process, newest first. */
export async function readPolls(
	reader: Read,
	filter: { id?: string; stepId?: string; processId?: string }
): Promise<readonly DatePoll[]> {
	let query = reader.selectFrom('date_poll').selectAll().orderBy('id', 'desc');
	if (filter.id) query = query.where('id', '=', filter.id);
	if (filter.stepId) query = query.where('step_id', '=', filter.stepId);
	if (filter.processId) query = query.where('process_id', '=', filter.processId);
	const rows = await query.execute();
	if (rows.length === 0) return [];
	const options = await reader
		.selectFrom('poll_option')
		.select(['id', 'poll_id', 'day', 'time'])
		.where(
			'poll_id',
			'in',
			rows.map(({ id }) => id)
		)
		.orderBy('rank')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		processId: row.process_id,
		stepId: row.step_id,
		closesOn: row.closes_on,
		asksForm: row.asks_form === 1,
		ended: row.ended_entry !== null,
		chosenOption: row.chosen_option,
		form: row.form as MeetingForm | null,
		options: options
			.filter((option) => option.poll_id === row.id)
			.map(({ id, day, time }) => ({ id, day, time }))
	}));
}

/** Whom a private link belongs to, and which poll it answers. */
export async function findPollLink(
	reader: Read,
	secret: string
): Promise<{ pollId: string; personId: string; form: MeetingForm | null } | undefined> {
	const row = await reader
		.selectFrom('poll_link')
		.select(['poll_id', 'person_id', 'form'])
		.where('secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return (
		row && {
			pollId: row.poll_id,
			personId: row.person_id,
			form: row.form as MeetingForm | null
		}
	);
}

export async function readVotes(reader: Read, pollId: string): Promise<readonly Vote[]> {
	const rows = await reader
		.selectFrom('poll_vote')
		.innerJoin('poll_option', 'poll_option.id', 'poll_vote.option_id')
		.select(['poll_vote.option_id', 'poll_vote.person_id', 'poll_vote.answer'])
		.where('poll_option.poll_id', '=', pollId)
		.execute();
	return rows.map((row) => ({
		optionId: row.option_id,
		personId: row.person_id,
		answer: row.answer as PollAnswer
	}));
}

/** Who has answered, with their names for the desk, and which form they want. */
export async function readVoices(reader: Read, pollId: string): Promise<readonly PollVoice[]> {
	const rows = await reader
		.selectFrom('poll_link')
		.innerJoin('person', 'person.id', 'poll_link.person_id')
		.select(['person.id', 'person.name', 'poll_link.form'])
		.where('poll_link.poll_id', '=', pollId)
		.where('poll_link.answered_at', 'is not', null)
		.orderBy('person.name')
		.execute();
	return rows.map(({ id, name, form }) => ({
		personId: id,
		name,
		form: form as MeetingForm | null
	}));
}

export async function countAsked(reader: Read, pollId: string): Promise<number> {
	const row = await reader
		.selectFrom('poll_link')
		.select((select) => select.fn.countAll<number>().as('count'))
		.where('poll_id', '=', pollId)
		.executeTakeFirstOrThrow();
	return Number(row.count);
}
