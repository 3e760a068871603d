import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { readAreas } from '#process/server/reads.ts';
import { id, line, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { itemKinds } from '../../items.ts';
import { correctItems, type PreparedItem } from '../../predecessor/correct.ts';
import { findPredecessor, readPrepared } from './reads.ts';
import { removeItems, savePrepared } from './writes.ts';

const Row = v.object({
	/** Empty: not taken over. */
	kind: maybe(v.picklist(itemKinds, 'unknown')),
	areaId: maybe(id()),
	parentId: maybe(id()),
	number: maybe(line(40)),
	title: line(300),
	merge: v.pipe(
		v.optional(v.union([v.string(), v.array(v.string())]), ''),
		v.transform((given) => given === 'yes' || (Array.isArray(given) && given.includes('yes')))
	)
});
const CorrectPredecessor = v.object({
	predecessorId: id(),
	rows: v.optional(v.record(v.string(), Row), {}),
	/** Fields of action of the old concept, in the order in which they come, with the area that each becomes. */
	areas: v.optional(v.record(v.string(), maybe(id())), {})
});

/** Corrects what was read from an old concept, as often as one likes, until it is taken over. */
export const correctPredecessor = act(
	'drafting.correct-predecessor',
	CorrectPredecessor,
	async (tools) => {
		const { input, tx } = tools;
		const predecessor = await findPredecessor(tx, input.predecessorId);
		if (!predecessor) return refuse('not-found');
		const permitted = tools.permit(predecessor.processId);
		if (!permitted.ok) return permitted;
		if (predecessor.imported) return refuse('already-imported');
		const known = new Set((await readAreas(tx, predecessor.processId)).map((area) => area.id));
		const chosen = [
			...Object.values(input.areas),
			...Object.values(input.rows).map(({ areaId }) => areaId)
		];
		if (chosen.some((one) => one !== null && !known.has(one))) return refuse('unknown-area');
		const before = await readPrepared(tx, predecessor.id);
		const mapped = mapAreas(before, input.areas);
		const { items } = correctItems(mapped, new Map(Object.entries(input.rows)));
		const old = new Map(before.map((item) => [item.id, JSON.stringify(item)]));
		const kept = new Set(items.map((item) => item.id));
		const changed = items.filter((item) => old.get(item.id) !== JSON.stringify(item));
		const gone = before.filter((item) => !kept.has(item.id));
		await removeItems(
			tx,
			gone.map((item) => item.id)
		);
		await savePrepared(tx, predecessor.id, changed);
		return done({
			what: 'predecessor-corrected',
			subject: ['predecessor', predecessor.id],
			process: predecessor.processId,
			audience: 'desk',
			data: { title: predecessor.title, rows: changed.length + gone.length },
			value: { changed: changed.length + gone.length }
		});
	}
);

/** The fields of action as they are printed, each once, in their order. */
export function printedAreas(items: readonly PreparedItem[]): readonly string[] {
	return [...new Set(items.flatMap(({ printedArea }) => printedArea ?? []))];
}

function mapAreas(
	items: readonly PreparedItem[],
	areas: Readonly<Record<string, string | null>>
): readonly PreparedItem[] {
	const printed = printedAreas(items);
	return items.map((item) => {
		const chosen =
			item.printedArea === null ? undefined : areas[String(printed.indexOf(item.printedArea))];
		return chosen === undefined || item.kind === 'guideline' ? item : { ...item, areaId: chosen };
	});
}
