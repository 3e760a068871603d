import { wordingDraftRecords } from './consolidation/draft-records.ts';
import { anonymous, changed, type ClassRecords } from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';
import { contactRecords } from './measure-sheet/contact-records.ts';

export const draftingRecords: readonly ClassRecords[] = [
	contactRecords,
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
	wordingDraftRecords
];

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
