import { draftItem } from '#drafting/server/draft-item.ts';
import { findLastChange } from '#drafting/server/structure/read-last-change.ts';
import { reorderItem } from '#drafting/server/structure/reorder-item.ts';
import type { Cast } from '../cast.ts';

/** Inputs for the acts that lay items in order, change many and take the last change back. */
export async function bulkInputs(cast: Cast): Promise<Record<string, object>> {
	const { processId } = cast;
	const draft = async (title: string) => {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId, kind: 'measure', areaId: cast.health.id, title, text: 'Text', reason: 'Neu' }
		});
		return itemId;
	};
	await draft('Eine');
	const itemId = await draft('Andere');
	await cast.play(cast.anna, reorderItem, { itemId, to: 'up' });
	const found = await findLastChange(cast.storage.read, processId);
	return {
		'drafting.reorder': { itemId, to: 'down' },
		'drafting.edit-many': {
			...{ processId, itemIds: [itemId], what: 'priority', priority: 'high', reason: 'Neu' }
		},
		'drafting.undo': { processId, change: found?.last.id }
	};
}
