import { differencesOf, type Difference } from '#drafting/consolidation/two-texts.ts';
import type { Item } from '#drafting/server/reads.ts';
import type { Refused } from '#web/form-action.ts';
import type { Wording } from './read-wording.ts';

export type Conflict = {
	readonly kind: 'draft' | 'version';
	readonly differences: readonly Difference[];
};

const parts = ['title', 'text', 'reason', 'goal', 'measure'];

/** What came back because somebody else was faster: their words beside those that were typed. */
export function conflictIn(
	typed: Refused | null,
	item: Item,
	wording: Wording
): Conflict | undefined {
	if (!typed) return undefined;
	const saw = seenIn(typed.values);
	const mine = Object.fromEntries(
		Object.entries(typed.values).filter(([name]) => parts.includes(name))
	);
	if (saw.version !== item.version) {
		const { title, text, goalSheet, measureSheet } = item;
		const sheet = goalSheet ? { goal: goalSheet } : measureSheet ? { measure: measureSheet } : {};
		const { reason: _, ...said } = mine;
		return { kind: 'version', differences: differencesOf({ title, text, ...sheet }, said) };
	}
	const { head } = wording;
	if (!head || head.revision <= saw.revision) return undefined;
	return { kind: 'draft', differences: differencesOf(head.values, mine) };
}

/** What the form had before its eyes; a button that says both were read goes before. */
function seenIn(values: Refused['values']): { version: number; revision: number } {
	const [version, revision] = String(values['seen'] ?? '').split('.');
	return {
		version: Number(version || values['seenVersion']),
		revision: Number(revision || values['seenRevision'])
	};
}
