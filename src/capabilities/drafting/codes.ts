import type { ItemKind } from './items.ts';

const letters: Readonly<Record<ItemKind, string>> = { guideline: 'L', goal: 'Z', measure: 'M' };

/**
 * The code given at first publication: `L1`, `Z-WO-3`, `M-WO-7`; without an area `Z-3`.
 * Numbers count on from the highest ever given, so that a code never returns.
 */
export function nextCode(
	kind: ItemKind,
	areaCode: string | null,
	given: readonly string[]
): string {
	const prefix = kind === 'guideline' ? 'L' : [letters[kind], areaCode].filter(Boolean).join('-');
	const pattern = kind === 'guideline' ? /^L(\d+)$/ : new RegExp(`^${prefix}-(\\d+)$`);
	const highest = given.reduce(
		(most, code) => Math.max(most, Number(pattern.exec(code)?.[1] ?? 0)),
		0
	);
	return kind === 'guideline' ? `L${highest + 1}` : `${prefix}-${highest + 1}`;
}
