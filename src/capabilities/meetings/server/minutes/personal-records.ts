import {
	anonymous,
	changed,
	type ClassRecords,
	type DataSubject,
	type Read
} from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';
import type { Edition } from '../../minutes/edition.ts';

export const minutesRecords: readonly ClassRecords[] = [
	anonymous('meetings.minutes-text'),
	{
		class: 'meetings.minutes-task',
		async find(reader, subject) {
			const rows = await tasksOf(reader, subject);
			return rows.map(({ meeting, task, due }) => ({ meeting, task, due }));
		},
		async erase(tx, subject) {
			const tasks = await tasksOf(tx, subject);
			await unname(
				tx,
				tasks.map(({ lineId }) => lineId)
			);
		},
		/** The task stays with its result; who had it is known to nobody any more. */
		async expire(tx, { before }) {
			const rows = await tx
				.selectFrom('minutes_line')
				.select('line_id')
				.distinct()
				.where('kind', '=', 'task')
				.where('due_on', '<', before.slice(0, 10))
				.where((row) => row.or([row('who', 'is not', null), row('email', 'is not', null)]))
				.execute();
			await unname(
				tx,
				rows.map(({ line_id: lineId }) => lineId)
			);
			return rows.length;
		}
	},
	{
		class: 'meetings.minutes-approval',
		async find(reader, subject) {
			const rows = await readersOf(reader, subject)
				.innerJoin('meeting', 'meeting.id', 'minutes_reader.meeting_id')
				.innerJoin('step', 'step.id', 'meeting.step_id')
				.leftJoin('minutes_objection', 'minutes_objection.reader_id', 'minutes_reader.id')
				.select([
					'step.title as meeting',
					'minutes_reader.agreed_at as agreed',
					'minutes_objection.body as objection'
				])
				.execute();
			return rows;
		},
		async erase(tx, subject) {
			const rows = await readersOf(tx, subject).select('minutes_reader.id').execute();
			await letGoOfReaders(
				tx,
				rows.map(({ id }) => id)
			);
		},
		async expire(tx, { before }) {
			const rows = await tx
				.selectFrom('minutes_reader')
				.innerJoin('journal_entry', 'journal_entry.id', 'minutes_reader.begun_entry')
				.select('minutes_reader.id')
				.where('journal_entry.at', '<', before)
				.where((row) =>
					row.or([
						row('minutes_reader.person_id', 'is not', null),
						row('minutes_reader.guest_id', 'is not', null)
					])
				)
				.execute();
			return letGoOfReaders(
				tx,
				rows.map(({ id }) => id)
			);
		}
	}
];

async function tasksOf(reader: Read, { personId, email }: DataSubject) {
	if (!personId && !email) return [];
	return reader
		.selectFrom('minutes_line')
		.innerJoin('meeting', 'meeting.id', 'minutes_line.meeting_id')
		.innerJoin('step', 'step.id', 'meeting.step_id')
		.select([
			'minutes_line.line_id as lineId',
			'step.title as meeting',
			'minutes_line.body as task',
			'minutes_line.due_on as due'
		])
		.where((row) =>
			row.or([
				...(personId ? [row('minutes_line.person_id', '=', personId)] : []),
				...(email ? [row('minutes_line.email', '=', email)] : [])
			])
		)
		.execute();
}

function readersOf(reader: Read, { personId, email }: DataSubject) {
	return reader
		.selectFrom('minutes_reader')
		.leftJoin('meeting_guest', 'meeting_guest.id', 'minutes_reader.guest_id')
		.where((row) =>
			row.or([
				row('minutes_reader.person_id', '=', personId ?? ''),
				row('meeting_guest.email', '=', email ?? '')
			])
		);
}

/** Takes the names away from tasks, in every wording and in what was published of them. */
async function unname(tx: Tx, lineIds: readonly string[]): Promise<void> {
	if (lineIds.length === 0) return;
	await tx.deleteFrom('minutes_task_link').where('line_id', 'in', lineIds).execute();
	const meetings = await tx
		.selectFrom('minutes_line')
		.select('meeting_id')
		.distinct()
		.where('line_id', 'in', lineIds)
		.execute();
	await tx
		.updateTable('minutes_line')
		.set({ who: null, public_as: null, email: null, person_id: null })
		.where('line_id', 'in', lineIds)
		.execute();
	const editions = await tx
		.selectFrom('minutes_edition')
		.select(['id', 'content'])
		.where(
			'meeting_id',
			'in',
			meetings.map(({ meeting_id: id }) => id)
		)
		.execute();
	for (const { id, content } of editions)
		await tx
			.updateTable('minutes_edition')
			.set({ content: JSON.stringify(withoutNames(JSON.parse(content) as Edition, lineIds)) })
			.where('id', '=', id)
			.execute();
}

function withoutNames(edition: Edition, lineIds: readonly string[]): Edition {
	return {
		...edition,
		parts: edition.parts.map((part) => ({
			...part,
			lines: part.lines.map((line) => (lineIds.includes(line.id) ? { ...line, who: null } : line))
		}))
	};
}

/** That somebody agreed stays as a number; an objection stays without a name. */
async function letGoOfReaders(tx: Tx, ids: readonly string[]): Promise<number> {
	if (ids.length === 0) return 0;
	await tx.deleteFrom('minutes_link').where('reader_id', 'in', ids).execute();
	const emptied = await tx
		.updateTable('minutes_reader')
		.set({ person_id: null, guest_id: null })
		.where('id', 'in', ids)
		.execute();
	return changed(emptied);
}
