import { importPredecessor } from '#drafting/server/predecessor/import-predecessor.ts';
import { preparePredecessor } from '#drafting/server/predecessor/prepare-predecessor.ts';
import { readOldItems } from '#drafting/server/predecessor/reads.ts';
import type { Cast } from '../cast.ts';

export const oldMeasure = {
	...{
		kind: 'measure',
		number: 'M 1',
		title: 'Sprachmittlerpool',
		text: 'Ehrenamtliche übersetzen.'
	},
	...{
		area: 'Gesundheit',
		parent: null,
		responsible: 'Amt',
		cost: null,
		time: '2013',
		state: null
	},
	...{ taken: true, confidence: 'sure', reason: 'named' }
} as const;

/** Inputs for the acts around the concept before this one, with what they need. */
export async function predecessorInputs(cast: Cast): Promise<Record<string, object>> {
	const { processId, anna, health } = cast;
	const given = {
		...{ processId, title: 'Konzept 2012', year: '2012', link: '', fileName: 'alt.docx' },
		proposals: [oldMeasure]
	};
	const taken = await cast.play(anna, preparePredecessor, given);
	await cast.play(anna, importPredecessor, taken);
	const [old] = await readOldItems(cast.storage.read, { processId });
	const waiting = await cast.play(anna, preparePredecessor, given);
	const discarded = await cast.play(anna, preparePredecessor, given);
	const oldId = old?.id;
	return {
		'drafting.prepare-predecessor': given,
		'drafting.correct-predecessor': { ...waiting, areas: { 0: health.id } },
		'drafting.import-predecessor': waiting,
		'drafting.discard-predecessor': discarded,
		'drafting.compare-old-item': { oldId, relation: 'dropped', reason: 'Neu' },
		'drafting.tell-outcome': { oldId, outcome: 'done', source: 'Neu' },
		'drafting.draft-from-predecessor': { oldId, areaId: health.id }
	};
}
