import { rowsOf } from '../measure-sheet/money.ts';
import type { DevelopmentState } from '../items.ts';
import type { TreeItem } from './tree-item.ts';

type Weighed = Pick<TreeItem, 'kind' | 'areaId' | 'state' | 'measureSheet'>;

export type AreaBalance = {
	readonly areaId: string;
	readonly goals: number;
	readonly measures: number;
	/** Goals and measures on whose wording the group has agreed, or that have come further. */
	readonly agreed: number;
	/** Measures with an amount, with a reason why there is none, and with neither. */
	readonly costs: {
		readonly known: number;
		readonly notQuantifiable: number;
		readonly missing: number;
	};
};

const notAgreed: readonly DevelopmentState[] = ['idea', 'draft', 'returned'];
/** Less than this is no imbalance, only a beginning. */
const fewest = 4;
const times = 3;

/** How much each area has, how far it is, and how much of its cost is known. */
export function balanceOf(
	items: readonly Weighed[],
	areas: readonly string[]
): readonly AreaBalance[] {
	return areas.map((areaId) => {
		const own = items.filter((item) => item.areaId === areaId);
		const measures = own.filter(({ kind }) => kind === 'measure');
		const known = measures.filter(
			({ measureSheet }) => measureSheet && rowsOf(measureSheet).length > 0
		);
		const notQuantifiable = measures.filter(
			({ measureSheet }) => measureSheet?.costKind === 'notQuantifiable'
		);
		return {
			...{ areaId, goals: own.length - measures.length, measures: measures.length },
			agreed: own.filter(({ state }) => !notAgreed.includes(state)).length,
			costs: {
				...{ known: known.length, notQuantifiable: notQuantifiable.length },
				missing: measures.length - known.length - notQuantifiable.length
			}
		};
	});
}

/** The areas with most and fewest measures, where the first have at least three times as many. */
export function imbalanceOf(
	rows: readonly AreaBalance[]
): { readonly most: AreaBalance; readonly least: AreaBalance } | null {
	const order = rows.toSorted((a, b) => b.measures - a.measures);
	const [most, least] = [order[0], order.at(-1)];
	if (!most || !least || most.measures < fewest) return null;
	return most.measures >= times * least.measures ? { most, least } : null;
}
