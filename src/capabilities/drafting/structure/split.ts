import { allow, refuse, type Decision } from '#shared/result.ts';
import { decideTouch, type StructureFacts } from './merge.ts';

/** A part of a split item: its wording, and which of those that served the whole now serve it. */
export type Part = {
	readonly title: string;
	readonly text: string;
	readonly servedBy: readonly string[];
};

/** The parts that were written; one without a title or a text is not ready to stand alone. */
export function partsOf(
	given: readonly { title: string | null; text: string | null; servedBy: readonly string[] }[]
): Decision<readonly Part[], 'part-incomplete'> {
	const fields: Record<string, string> = {};
	const parts = given.flatMap(({ title, text, servedBy }, index): Part[] => {
		if (title && text) return [{ title, text, servedBy }];
		if (title || text) fields[`parts.${index}.${title ? 'text' : 'title'}`] = 'missing';
		return [];
	});
	return Object.keys(fields).length > 0 ? refuse('part-incomplete', fields) : allow(parts);
}

type Held = Extract<ReturnType<typeof decideTouch>, { ok: false }>['reason'];

/**
 * One item becomes two or more new ones. A code never comes to mean less than it did, so the old one
 * goes on in all of them and survives in none. Whatever served it must serve at least one part.
 */
export function decideSplit(
	item: StructureFacts,
	parts: readonly Part[],
	serving: readonly string[]
): Decision<{ publish: boolean }, Held | 'too-few-parts' | 'serving-left-out'> {
	const held = decideTouch(item);
	if (!held.ok) return held;
	if (parts.length < 2) {
		const field = `parts.${parts.length}.title`;
		return refuse('too-few-parts', { [field]: 'missing' });
	}
	const taken = new Set(parts.flatMap(({ servedBy }) => servedBy));
	if (serving.some((id) => !taken.has(id)))
		return refuse('serving-left-out', { 'parts.0.servedBy': 'serving-left-out' });
	return allow({ publish: item.published });
}
