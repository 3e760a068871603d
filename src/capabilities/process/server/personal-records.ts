import { changed, type ClassRecords } from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';
import { coreGroupRecords } from './core-group/personal-records.ts';
import { outreachRecords } from './outreach/personal-records.ts';

export const processRecords: readonly ClassRecords[] = [
	...outreachRecords,
	...coreGroupRecords,
	{
		class: 'process.contact',
		async find(reader, { email }) {
			if (!email) return [];
			return reader
				.selectFrom('concept_process')
				.select(['title as process', 'contact_email as email'])
				.where('contact_email', '=', email)
				.execute();
		},
		async erase() {}
	},
	{
		class: 'process.poll-answer',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('poll_link')
				.innerJoin('date_poll', 'date_poll.id', 'poll_link.poll_id')
				.innerJoin('step', 'step.id', 'date_poll.step_id')
				.leftJoin('poll_option', 'poll_option.poll_id', 'date_poll.id')
				.leftJoin('poll_vote', (join) =>
					join
						.onRef('poll_vote.option_id', '=', 'poll_option.id')
						.on('poll_vote.person_id', '=', personId)
				)
				.select([
					'step.title as step',
					'poll_option.day',
					'poll_vote.answer',
					'poll_link.answered_at as at'
				])
				.where('poll_link.person_id', '=', personId)
				.orderBy('poll_option.day')
				.execute();
		},
		async erase(tx, { personId }) {
			if (!personId) return;
			await tx.deleteFrom('poll_vote').where('person_id', '=', personId).execute();
			await tx.deleteFrom('poll_link').where('person_id', '=', personId).execute();
		},
		async expire(tx, { before }) {
			const votes = await tx
				.deleteFrom('poll_vote')
				.where((row) =>
					row(
						'option_id',
						'in',
						row
							.selectFrom('poll_option')
							.select('id')
							.where('poll_id', 'in', endedPolls(tx, before))
					)
				)
				.execute();
			const links = await tx
				.deleteFrom('poll_link')
				.where('poll_id', 'in', endedPolls(tx, before))
				.execute();
			return changed(votes) + changed(links);
		}
	}
];

function endedPolls(tx: Tx, before: string) {
	return tx
		.selectFrom('date_poll')
		.innerJoin('journal_entry', 'journal_entry.id', 'date_poll.ended_entry')
		.select('date_poll.id')
		.where('journal_entry.at', '<', before);
}
