import { anonymous, changed, type ClassRecords } from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';

export const draftingRecords: readonly ClassRecords[] = [
	{
		...anonymous('drafting.answer-sheet'),
		async expire(tx, { before }) {
			const links = await tx
				.deleteFrom('questionnaire_link')
				.where('set_id', 'in', closedSets(tx, before))
				.execute();
			const sheets = await tx
				.updateTable('answer_sheet')
				.set({ secret_hash: null })
				.where('secret_hash', 'is not', null)
				.where('round_id', 'in', closedRounds(tx, before))
				.execute();
			return changed(links) + changed(sheets);
		}
	},
	{
		...anonymous('drafting.ballot'),
		async expire(tx, { before }) {
			const links = await tx
				.deleteFrom('rating_link')
				.where('rating_id', 'in', closedRatings(tx, before))
				.execute();
			const ballots = await tx
				.updateTable('resistance_ballot')
				.set({ secret_hash: null })
				.where('secret_hash', 'is not', null)
				.where('rating_id', 'in', closedRatings(tx, before))
				.execute();
			return changed(links) + changed(ballots);
		}
	}
];

function closedRatings(tx: Tx, before: string) {
	return tx
		.selectFrom('wording_rating')
		.select('id')
		.where('closed_entry', 'is not', null)
		.where('closes_at', '<', before);
}

function closedSets(tx: Tx, before: string) {
	return tx
		.selectFrom('questionnaire_set')
		.select('id')
		.where('closed_entry', 'is not', null)
		.where('closes_at', '<', before);
}

function closedRounds(tx: Tx, before: string) {
	return tx
		.selectFrom('questionnaire_round')
		.select('id')
		.where('closed_entry', 'is not', null)
		.where('closes_at', '<', before);
}
