import { openSet } from '#drafting/server/rounds/open-set.ts';
import { draftItem } from '#drafting/server/draft-item.ts';
import { publishItem } from '#drafting/server/publish-item.ts';
import type { Cast } from '../cast.ts';

/** Inputs for the acts around sets of questionnaires, with what they need. */
export async function roundInputs(cast: Cast): Promise<Record<string, object>> {
	const { processId, anna, play } = cast;
	const wording = { title: 'Gefragt', text: 'Gefragt', reason: 'Neu' };
	const drafted = { processId, kind: 'guideline', ...wording };
	const { itemId } = await play(anna, draftItem, drafted);
	await play(anna, publishItem, { itemId });
	const set = { processId, title: 'Neu', closesOn: '2017-04-30', itemIds: itemId, ways: 'paper' };
	const { setId, roundIds } = await play(anna, openSet, set);
	const roundId = roundIds[itemId];
	return {
		'drafting.reword-questions': {
			...{ processId, kind: 'goal', questions: 'Wozu?', reason: 'Neu' }
		},
		'drafting.open-set': set,
		'drafting.add-tables': { setId, tables: 'Tisch 1' },
		'drafting.remind-set': { setId },
		'drafting.close-set': { setId },
		'drafting.enter-sheet': { roundId, channel: 'paper', answers: 'Neu' },
		'drafting.take-back-sheet': { roundId, sheetId: itemId }
	};
}
