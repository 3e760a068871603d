import type { DevelopmentState } from '#drafting/items.ts';
import { publicSheet } from '#drafting/measure-sheet/read-sheet.ts';
import type { Item } from '#drafting/server/reads.ts';
import { compareWords } from '#drafting/texts/compare-texts.ts';
import { kindsOf, type Change } from '#drafting/tree/compare-days.ts';

export type TreeNode = ReturnType<typeof nodeOf>;

/** What the tree shows of an item; ids in a change become the codes that people know. */
export function nodeOf(
	item: Item,
	facts: {
		readonly area: string | undefined;
		readonly change: Change | undefined;
		readonly codes: ReadonlyMap<string, string>;
		/** Of an item that has left since: what it is today. */
		readonly stateNow: DevelopmentState;
	}
) {
	const { change, codes } = facts;
	const { id, kind, areaCode, title, text, state, version, goalSheet } = item;
	const coded = (ids: readonly string[]) => ids.flatMap((one) => codes.get(one) || []);
	return {
		...{ id, kind, areaCode, title, text, version, area: facts.area },
		code: item.code ?? '',
		state: change?.ended ? facts.stateNow : state,
		measuredBy: goalSheet?.measuredBy ?? null,
		measureSheet: publicSheet(item.measureSheet),
		change: change && {
			kinds: kindsOf(change),
			ended: change.ended !== null,
			stateThen: change.state,
			moved: change.moved && {
				from: change.moved.from && (codes.get(change.moved.from) ?? null),
				// That it went from one to the other is said once.
				added: coded(change.moved.added.filter((one) => one !== change.moved?.to)),
				removed: coded(change.moved.removed.filter((one) => one !== change.moved?.from))
			},
			reworded: change.reworded && {
				version: change.reworded.version,
				title: change.reworded.title === title ? null : compareWords(change.reworded.title, title),
				text: change.reworded.text === text ? null : compareWords(change.reworded.text, text)
			}
		}
	};
}
