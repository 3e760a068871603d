import type { Read } from '#journal/server/data-records.ts';
import type { Day, Instant } from '#shared/dates.ts';
import type { Language } from '#shared/language.ts';

/** What somebody could not use, and what became of it; for the desk only. */
export type BarrierReport = {
	readonly id: string;
	readonly processId: string | null;
	readonly name: string | null;
	readonly email: string | null;
	readonly page: string | null;
	readonly text: string;
	readonly language: Language;
	readonly receivedAt: Instant;
	readonly dueOn: Day;
	readonly answer: string | null;
	readonly answeredAt: Instant | null;
};

export async function findBarrierReport(
	reader: Read,
	id: string
): Promise<BarrierReport | undefined> {
	return reports(reader).where('id', '=', id).executeTakeFirst().then(typed);
}

/** Reports about the pages of a process and of the installation: open ones first, by their deadline. */
export async function readBarrierReports(
	reader: Read,
	filter: { processId: string; open?: boolean }
): Promise<readonly BarrierReport[]> {
	let query = reports(reader)
		.where((row) =>
			row.or([row('process_id', '=', filter.processId), row('process_id', 'is', null)])
		)
		.orderBy('due_on')
		.orderBy('id');
	if (filter.open) query = query.where('answered_at', 'is', null);
	const rows = (await query.execute()) as readonly BarrierReport[];
	return [
		...rows.filter(({ answeredAt }) => answeredAt === null),
		...rows.filter(({ answeredAt }) => answeredAt !== null).toReversed()
	];
}

function reports(reader: Read) {
	return reader
		.selectFrom('barrier_report')
		.select([
			...(['id', 'process_id as processId', 'name', 'email', 'page', 'body as text'] as const),
			...(['language', 'received_at as receivedAt', 'due_on as dueOn', 'answer'] as const),
			'answered_at as answeredAt'
		]);
}

function typed(row: object | undefined): BarrierReport | undefined {
	return row as BarrierReport | undefined;
}
