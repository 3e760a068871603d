import { wordingDraftRecords } from './consolidation/draft-records.ts';
import { anonymous, changed, type ClassRecords } from '#journal/server/data-records.ts';
import type { Tx } from '#storage/storage.ts';
import { catalogueRecords } from './catalogue/import-records.ts';
import { contactRecords } from './measure-sheet/contact-records.ts';

export const draftingRecords: readonly ClassRecords[] = [
	contactRecords,
	catalogueRecords,
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
	wordingDraftRecords,
	{
		class: 'drafting.named-sheet',
		async find(reader, { personId }) {
			if (!personId) return [];
			const rows = await reader
				.selectFrom('answer_sheet')
				.innerJoin('questionnaire_round', 'questionnaire_round.id', 'answer_sheet.round_id')
				.innerJoin('item', 'item.id', 'questionnaire_round.item_id')
				.select(['item.code as item', 'answer_sheet.answers'])
				.where('answer_sheet.person_id', '=', personId)
				.orderBy('questionnaire_round.id')
				.execute();
			return rows.map(({ item, answers }) => ({
				item,
				answers: (JSON.parse(answers) as string[]).filter((answer) => answer !== '').join(' · ')
			}));
		},
		async erase(tx, { personId }) {
			if (!personId) return;
			await tx.deleteFrom('questionnaire_link').where('person_id', '=', personId).execute();
			// Without its link a sheet would still be found by the hash while the round is open.
			await tx
				.updateTable('answer_sheet')
				.set({ person_id: null, secret_hash: null })
				.where('person_id', '=', personId)
				.execute();
		},
		async expire(tx, { before }) {
			const links = await tx
				.updateTable('questionnaire_link')
				.set({ person_id: null })
				.where('person_id', 'is not', null)
				.where('set_id', 'in', closedSets(tx, before))
				.execute();
			const sheets = await tx
				.updateTable('answer_sheet')
				.set({ person_id: null })
				.where('person_id', 'is not', null)
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

function closedRatings(tx: Tx, before: string) {
	return tx
		.selectFrom('wording_rating')
		.select('id')
		.where('closed_entry', 'is not', null)
		.where('closes_at', '<', before);
}
