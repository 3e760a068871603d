import type { Words } from '#assembly/words/index.ts';

type Named = { readonly id: string; readonly code: string | null; readonly title: string };

/** `M-WO-1 setzt M-WO-3 voraus, M-WO-3 setzt M-WO-1 voraus`: step by step, as one walks around. */
export function sayCircle(
	circle: readonly string[],
	measures: readonly Named[],
	say: Words['desk']['measureSheet']['dependencies']
): string {
	const nameOf = (id = '') => {
		const measure = measures.find((one) => one.id === id);
		return measure?.code ?? `„${measure?.title ?? ''}“`;
	};
	const steps = circle
		.slice(0, -1)
		.map((id, index) => say.step(nameOf(id), nameOf(circle[index + 1])));
	return say.circle(steps.join(', '));
}
