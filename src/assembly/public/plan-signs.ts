import { barKinds, type BarKind, type LaidSheet, type ShadeKind } from '#shared/sheet/sheet.ts';
import type { PlanDrawing } from './draw-plan.ts';
import type { Voice } from './voice.ts';

export type PlanSign = { readonly kind: BarKind | ShadeKind | 'feast'; readonly text: string };

/** The key of a drawing: only the signs that are in it. */
export function planSigns(
	{ year, before, after }: Pick<PlanDrawing, 'year' | 'before' | 'after'>,
	words: Voice['words']['plan']
): PlanSign[] {
	const shown = new Set([year, before, after].flatMap((part) => (part ? kindsIn(part.sheet) : [])));
	return ([...barKinds, 'school', 'holiday', 'weekend', 'feast'] as const)
		.filter((kind) => shown.has(kind))
		.map((kind) => ({ kind, text: words.signs[kind] }));
}

function kindsIn({ bars, rows }: LaidSheet): readonly PlanSign['kind'][] {
	return [
		...bars.map(({ kind }) => kind),
		...rows.flatMap(({ shades }) => shades.map(({ kind }) => kind)),
		...rows.flatMap(({ lines }) => (lines.length > 0 ? ['feast' as const] : []))
	];
}
