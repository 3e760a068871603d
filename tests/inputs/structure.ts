import { draftItem } from '#drafting/server/draft-item.ts';
import { readMeetings } from '#meetings/server/reads.ts';
import type { Cast } from '../cast.ts';

/** Inputs for the acts that merge, split, strike, put aside and check items, once a meeting is prepared. */
export async function structureInputs(cast: Cast): Promise<Record<string, object>> {
	const { processId } = cast;
	const [meeting] = await readMeetings(cast.storage.read, processId);
	const draft = async (kind: string, title: string) => {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId, kind, areaId: cast.health.id, title, text: 'Text', reason: 'Neu' }
		});
		return itemId;
	};
	const itemId = await draft('guideline', 'Eine');
	const other = await draft('guideline', 'Andere');
	const goal = await draft('goal', 'Ziel');
	const part = { title: 'Neu', text: 'Neu' };
	return {
		'drafting.merge': { itemIds: [itemId, other], survivorId: itemId, ...part, reason: 'Neu' },
		'drafting.split': { itemId, parts: { 0: part, 1: part }, reason: 'Neu' },
		'drafting.drop': { itemId, reason: 'Neu' },
		'drafting.discard': { itemId, reason: 'Neu' },
		'drafting.restore': { itemId, reason: 'Neu' },
		'drafting.check-goal': { meetingId: meeting?.id, itemId: goal, outcome: 'confirmed' }
	};
}
