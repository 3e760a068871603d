import type { ClassRecords, DataSubject, Read } from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';

export const minutesRecords: readonly ClassRecords[] = [
	{
		class: 'meetings.minutes-task',
		async find(reader, subject) {
			const lines = await linesOf(reader, subject)
				.select(['body as text', 'who as name', 'public_as as publicAs', 'email', 'at'])
				.execute();
			const readers = (await readersOf(reader, subject)).map(({ id }) => id);
			if (readers.length === 0) return lines;
			const objections = await reader
				.selectFrom('minutes_objection')
				.select(['body as text', 'at'])
				.where('reader_id', 'in', readers)
				.orderBy('id')
				.execute();
			const agreed = await reader
				.selectFrom('minutes_reader')
				.select('agreed_at as at')
				.where('id', 'in', readers)
				.execute();
			return [...lines, ...objections, ...agreed];
		},
		async erase(tx, subject, { contributions }) {
			const lines = await linesOf(tx, subject)
				.select(['line_id', 'meeting_id', 'public_as', 'who'])
				.execute();
			await forgetLines(tx, lines);
			for (const { id } of await readersOf(tx, subject)) {
				await tx.deleteFrom('minutes_link').where('reader_id', '=', id).execute();
				await tx
					.updateTable('minutes_reader')
					.set({ person_id: null, guest_id: null })
					.where('id', '=', id)
					.execute();
				if (contributions === 'remove')
					await tx
						.updateTable('minutes_objection')
						.set({ body: '', reply: null })
						.where('reader_id', '=', id)
						.execute();
			}
		},
		async expire(tx, { before }) {
			const old = await tx
				.selectFrom('minutes_line')
				.select(['line_id', 'meeting_id', 'public_as', 'who'])
				.where('at', '<', before)
				.where((row) => row.or([row('email', 'is not', null), row('person_id', 'is not', null)]))
				.execute();
			// What is known in public stays; the way to the person goes.
			for (const { line_id: lineId } of old) await forgetOwner(tx, lineId, {});
			return old.length;
		}
	}
];

type Line = { line_id: string; meeting_id: string; public_as: string | null; who: string | null };

async function forgetLines(tx: Tx, lines: readonly Line[]): Promise<void> {
	for (const { line_id: lineId } of lines)
		await forgetOwner(tx, lineId, { who: null, public_as: null });
	const names = new Set(lines.flatMap(({ public_as: name, who }) => [name, who]).filter(Boolean));
	for (const meetingId of new Set(lines.map(({ meeting_id: id }) => id))) {
		const editions = await tx
			.selectFrom('minutes_edition')
			.select(['id', 'content'])
			.where('meeting_id', '=', meetingId)
			.execute();
		for (const { id, content } of editions)
			await tx
				.updateTable('minutes_edition')
				.set({ content: withoutNames(content, names) })
				.where('id', '=', id)
				.execute();
	}
}

async function forgetOwner(
	tx: Tx,
	lineId: string,
	names: { who?: null; public_as?: null }
): Promise<void> {
	await tx.deleteFrom('minutes_task_link').where('line_id', '=', lineId).execute();
	await tx
		.updateTable('minutes_line')
		.set({ ...names, email: null, person_id: null })
		.where('line_id', '=', lineId)
		.execute();
}

/** The published minutes with nobody at the tasks of whoever is forgotten. */
function withoutNames(content: string, names: ReadonlySet<string | null>): string {
	return JSON.stringify(
		JSON.parse(content, (key, value: unknown) =>
			key === 'who' && typeof value === 'string' && names.has(value) ? null : value
		)
	);
}

function linesOf(reader: Read, { personId, email }: DataSubject) {
	return reader
		.selectFrom('minutes_line')
		.where((row) =>
			row.or([
				row('minutes_line.email', '=', email ?? ''),
				...(personId ? [row('minutes_line.person_id', '=', personId)] : [])
			])
		)
		.orderBy('minutes_line.id');
}

/** As a reader one is known by the row, or as a guest of the meeting. */
async function readersOf(reader: Read, { personId, email }: DataSubject) {
	return reader
		.selectFrom('minutes_reader')
		.leftJoin('meeting_guest', 'meeting_guest.id', 'minutes_reader.guest_id')
		.select('minutes_reader.id')
		.where((row) =>
			row.or([
				row('meeting_guest.email', '=', email ?? ''),
				...(personId
					? [
							row('minutes_reader.person_id', '=', personId),
							row('meeting_guest.person_id', '=', personId)
						]
					: [])
			])
		)
		.orderBy('minutes_reader.id')
		.execute();
}
