import type { Check } from './check.ts';
import type { ItemInTree, SheetFacts } from './facts.ts';

export type CouncilQuestion =
	| 'cost'
	| 'source'
	| 'competence'
	| 'law'
	| 'review'
	| 'acceptance'
	| 'duplicate'
	| 'staff'
	| 'proof'
	| 'way';

const law = /§|(?<!\p{L})(?:Satzung|Gesetz\p{Ll}*|Verordnung|SGB|rechtlich\p{Ll}*)(?!\p{L})/iu;
const staff =
	/(?<!\p{L})(?:Stellen?|Personal|Vollzeit|Teilzeit|Fachkr[aä]ft\p{Ll}*|Beraterin|Koordinat\p{Ll}+)(?!\p{L})/iu;
const reviewed = ['reviewed', 'reviewedWithConditions', 'inConcept', 'adopted', 'adoptedAmended'];

/** "Was der Rat fragen wird": a look ahead that never holds anything up; met means that the answer stands there. */
export function foreseeCouncil(item: ItemInTree): readonly Check<CouncilQuestion>[] {
	const duplicate = item.alike.length > 0 ? [ask('duplicate', false, item.alike.join(', '))] : [];
	if (item.kind === 'guideline') return [ask('way', item.servedBy > 0), ...duplicate];
	if (item.kind === 'goal')
		return [
			ask('proof', Boolean(item.goalSheet?.measuredBy)),
			ask('way', item.servedBy > 0),
			...duplicate
		];
	return [...askMeasure(item), ...duplicate];
}

function askMeasure(item: ItemInTree): readonly Check<CouncilQuestion>[] {
	const sheet = item.measureSheet;
	const words = [item.text, sheet?.needs, sheet?.costReason].filter(Boolean).join(' ');
	const money = sheet?.money ?? [];
	return [
		ask('cost', saysCost(sheet)),
		...(sheet?.costKind === 'notQuantifiable'
			? []
			: [ask('source', money.length > 0 && money.every(({ source }) => Boolean(source)))]),
		ask('competence', Boolean(sheet?.competence), sheet?.competence ?? undefined),
		...(staff.test(words) ? [ask('staff', saysCost(sheet))] : []),
		...(law.test(words) ? [ask('law', reviewed.includes(item.state))] : []),
		ask('review', reviewed.includes(item.state)),
		...(sheet?.acceptance
			? [ask('acceptance', sheet.acceptance === 'accepted', sheet.responsible ?? undefined)]
			: [])
	];
}

function saysCost(sheet: SheetFacts | null): boolean {
	if (!sheet) return false;
	if ((sheet.money ?? []).length > 0) return true;
	if (sheet.costKind === 'amount') return Boolean(sheet.costPerYear);
	return sheet.costKind === 'notQuantifiable' && Boolean(sheet.costReason);
}

function ask(code: CouncilQuestion, met: boolean, found?: string): Check<CouncilQuestion> {
	return { code, weight: 'council', met, ...(found === undefined ? {} : { found }) };
}
