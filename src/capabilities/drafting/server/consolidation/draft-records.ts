import { changed, type ClassRecords } from '#journal/server/data-records.ts';

/** Who wrote a draft goes; what was written stays with the desk, it is the work of all who steer. */
export const wordingDraftRecords: ClassRecords = {
	class: 'drafting.wording-draft',
	async find(reader, { personId }) {
		if (personId === null) return [];
		return reader
			.selectFrom('wording_draft')
			.innerJoin('item', 'item.id', 'wording_draft.item_id')
			.innerJoin('item_version', (join) =>
				join
					.onRef('item_version.item_id', '=', 'item.id')
					.onRef('item_version.number', '=', 'item.version')
			)
			.select(['item_version.title as item', 'wording_draft.saved_at as at'])
			.where('wording_draft.person_id', '=', personId)
			.orderBy('wording_draft.id')
			.execute();
	},
	async erase(tx, { personId }) {
		if (personId === null) return;
		await tx
			.updateTable('wording_draft')
			.set({ person_id: null })
			.where('person_id', '=', personId)
			.execute();
		await tx.deleteFrom('wording_presence').where('person_id', '=', personId).execute();
	},
	async expire(tx, { before }) {
		const drafts = await tx
			.updateTable('wording_draft')
			.set({ person_id: null })
			.where('person_id', 'is not', null)
			.where('saved_at', '<', before)
			.execute();
		const signs = await tx.deleteFrom('wording_presence').where('seen_at', '<', before).execute();
		return changed(drafts) + changed(signs);
	}
};
