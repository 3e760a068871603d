import type { ClassRecords } from '#journal/server/data-records.ts';

export const monitoringRecords: readonly ClassRecords[] = [
	{
		class: 'monitoring.ownership',
		async find(reader, { personId }) {
			if (!personId) return [];
			return reader
				.selectFrom('ownership')
				.innerJoin('item', 'item.id', 'ownership.item_id')
				.select([
					'item.code as measure',
					'ownership.body',
					'ownership.asked_at as at',
					'ownership.answer',
					'ownership.reason'
				])
				.where('ownership.person_id', '=', personId)
				.orderBy('ownership.id')
				.execute();
		},
		async erase(tx, { personId }, { entryId }) {
			if (!personId) return;
			const own = () => tx.updateTable('ownership').where('person_id', '=', personId);
			await own().set({ reason: null }).execute();
			await own().where('ended_entry', 'is', null).set({ ended_entry: entryId }).execute();
		}
	}
];
