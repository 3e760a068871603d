import type { Day } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

/** Dated meetings, from a day on, for whose date nobody was reminded yet. */
export async function readUnreminded(
	reader: Pick<Reader, 'selectFrom'>,
	from: Day
): Promise<readonly { meetingId: string; startsOn: Day; timeZone: string }[]> {
	const rows = await reader
		.selectFrom('meeting')
		.innerJoin('step', 'step.id', 'meeting.step_id')
		.innerJoin('concept_process', 'concept_process.id', 'meeting.process_id')
		.select(['meeting.id as meetingId', 'step.starts_on', 'concept_process.time_zone as timeZone'])
		.where('step.starts_on', '>=', from)
		.where((either) =>
			either.or([
				either('meeting.reminded_for', 'is', null),
				either('meeting.reminded_for', '!=', either.ref('step.starts_on'))
			])
		)
		.orderBy('step.starts_on')
		.execute();
	return rows.map(({ meetingId, starts_on: startsOn, timeZone }) => ({
		...{ meetingId, timeZone },
		startsOn: startsOn ?? ''
	}));
}
