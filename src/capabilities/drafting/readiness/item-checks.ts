import { saysHowMuch, saysWhen } from '../clarity.ts';
import { missingIn, type Missing } from '../readiness.ts';
import { namesPeople, type Check } from './check.ts';
import type { ItemInTree } from './facts.ts';

export type ItemCheck =
	| Missing
	| 'says-why'
	| 'short'
	| 'in-areas'
	| 'specific'
	| 'target-value'
	| 'attractive'
	| 'realistic'
	| 'scheduled'
	| 'for-whom'
	| 'needs'
	| 'starts'
	| 'indicators'
	| 'accepted';

const longestGuideline = 45;
const reason =
	/(?<!\p{L})(?:weil|denn|damit|um .{1,80} zu|deshalb|darum|so ?dass|nur wer|wer .{1,80} kann)(?!\p{L})/iu;

/** "Bereit?": what must be there, and what should be, met or not. */
export function checkItem(item: ItemInTree): readonly Check<ItemCheck>[] {
	if (item.kind === 'guideline') return checkGuideline(item);
	return item.kind === 'goal' ? checkGoal(item) : checkMeasure(item);
}

function checkGuideline({ text, servedBy, areas }: ItemInTree): readonly Check<ItemCheck>[] {
	const found = `${areas.served}/${areas.all}`;
	return [
		should('says-why', reason.test(text)),
		should('short', text.split(/\s+/u).filter(Boolean).length <= longestGuideline),
		{ ...should('in-areas', servedBy > 0), ...(servedBy > 0 ? { found } : {}) }
	];
}

/** SMART, as the source asks it of every goal (S16). */
function checkGoal(item: ItemInTree): readonly Check<ItemCheck>[] {
	const measuredBy = item.goalSheet?.measuredBy ?? '';
	const both = `${item.text} ${measuredBy}`;
	return [
		should('specific', namesPeople(item.text)),
		...musts(item, ['not-measurable']),
		should('target-value', saysHowMuch(both)),
		...musts(item, ['no-guideline', 'no-benefit']),
		should('attractive', item.benefits.some(namesPeople)),
		should('realistic', item.servedBy > 0),
		should('scheduled', saysWhen(both))
	];
}

function checkMeasure(item: ItemInTree): readonly Check<ItemCheck>[] {
	const sheet = item.measureSheet;
	return [
		...musts(item, ['no-goal', 'no-benefit', 'no-effect']),
		should('for-whom', Boolean(sheet?.forWhom ?? sheet?.targetGroups)),
		...musts(item, ['no-responsible', 'no-end']),
		should('starts', Boolean(sheet?.starts)),
		should('needs', Boolean(sheet?.needs)),
		...(sheet?.indicators ? [should('indicators', sheet.indicators.length > 0)] : []),
		...(sheet?.acceptance ? [should('accepted', sheet.acceptance === 'accepted')] : [])
	];
}

/** What holds an item up is decided in one place; here it is only told. */
function musts(item: ItemInTree, codes: readonly Missing[]): readonly Check<ItemCheck>[] {
	const missing = missingIn(item);
	const linked = item.benefits.length > 0;
	return codes
		.filter((code) => code !== 'no-benefit' || linked)
		.map((code) => ({ code, weight: 'must', met: !missing.includes(code) }));
}

function should(code: ItemCheck, met: boolean): Check<ItemCheck> {
	return { code, weight: 'should', met };
}
