import { addDependency } from '#drafting/server/measure-sheet/add-dependency.ts';
import { draftItem } from '#drafting/server/draft-item.ts';
import type { Cast } from '../cast.ts';

/** Inputs for the acts around the sheet of a measure, what it serves and what it needs. */
export async function sheetInputs(cast: Cast, goal: string): Promise<Record<string, object>> {
	const draft = async (title: string) => {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'measure', areaId: cast.health.id, title },
			...{ text: 'Neu', reason: 'Neu', servesId: goal, benefit: 'Neu' }
		});
		return itemId;
	};
	const itemId = await draft('Erste');
	const onId = await draft('Zweite');
	const third = await draft('Dritte');
	const needs = { itemId, onId, reason: 'Neu' };
	const { dependencyId } = await cast.play(cast.anna, addDependency, needs);
	const link = { itemId, servesId: goal };
	return {
		'drafting.keep-sheet': { itemId, seen: '1', reason: 'Neu', measure: { effect: 'Neu' } },
		'drafting.change-benefit': { ...link, benefit: 'Anders' },
		'drafting.choose-main': link,
		'drafting.end-link': { ...link, endReason: 'Neu' },
		'drafting.add-dependency': { itemId, onId: third, reason: 'Neu' },
		'drafting.remove-dependency': { dependencyId, endReason: 'Neu' }
	};
}
