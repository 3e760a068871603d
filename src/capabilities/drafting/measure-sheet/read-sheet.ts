import type { ItemKind } from '../items.ts';
import type { GoalSheet, MeasureSheet } from '../sheet.ts';

/** Nobody has said anything yet. */
export const emptySheet: MeasureSheet = {
	...{ effect: null, forWhom: null, targetGroups: null },
	...{ responsible: null, responsiblePerson: null, acceptance: 'notAsked', acceptanceReason: null },
	...{ participants: null, competence: null, competenceNote: null, needs: null },
	...{ costKind: 'missing', costPerYear: null, costReason: null, money: [] },
	...{ starts: null, ends: null, permanent: false, recurring: null, condition: null },
	...{ priority: null, indicators: [], risks: null, synergies: null }
};

/** A sheet as it was kept, by whatever release; what that one did not know yet counts as not said. */
export function readSheet(kind: 'measure', json: string | null): MeasureSheet | null;
export function readSheet(kind: 'goal', json: string | null): GoalSheet | null;
export function readSheet(kind: ItemKind, json: string | null): MeasureSheet | GoalSheet | null;
export function readSheet(kind: ItemKind, json: string | null): MeasureSheet | GoalSheet | null {
	if (json === null || kind === 'guideline') return null;
	const kept = JSON.parse(json) as Partial<MeasureSheet> | GoalSheet | null;
	if (kept === null || kind === 'goal') return kept as GoalSheet | null;
	return completeSheet(kept as Partial<MeasureSheet>);
}

export function completeSheet(kept: Partial<MeasureSheet>): MeasureSheet {
	return { ...emptySheet, ...kept };
}

/** The sheet as everybody may read it: who is asked by name stays among those who work on it. */
export function publicSheet(sheet: MeasureSheet | null): MeasureSheet | null {
	return sheet && { ...sheet, responsiblePerson: null };
}

/** The fields in which two sheets differ, in the order of the sheet. */
export function changedFields(
	before: Partial<MeasureSheet> | null,
	after: Partial<MeasureSheet> | null
): readonly (keyof MeasureSheet)[] {
	const [a, b] = [completeSheet(before ?? {}), completeSheet(after ?? {})];
	const keys = Object.keys(emptySheet) as (keyof MeasureSheet)[];
	return keys.filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}

/** Two sheets of one kind say different things. */
export function differ(
	kind: ItemKind,
	one: MeasureSheet | GoalSheet | null,
	other: MeasureSheet | GoalSheet | null
): boolean {
	if (kind !== 'measure') return JSON.stringify(one) !== JSON.stringify(other);
	return changedFields(one as MeasureSheet | null, other as MeasureSheet | null).length > 0;
}
