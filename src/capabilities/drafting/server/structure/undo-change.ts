import * as v from 'valibot';
import { act, done, type Tools } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { isGone, type DevelopmentState } from '../../items.ts';
import { stateBefore } from '../../structure/undo.ts';
import { readItems } from '../reads.ts';
import { readHeldLinks } from './read-structure.ts';
import { readUndo, type Traces } from './read-traces-of.ts';
import { addVersions, moveAll, placeItems } from './write-many.ts';
import { addLinks, endLinks } from './writes.ts';

const UndoChange = v.object({
	processId: id(),
	/** The change that was shown: the last one can be another by now. */
	change: id()
});
type Input = v.InferOutput<typeof UndoChange>;

/** Takes the last change of the workshop back by going on: the old text becomes a new version. */
export const undoChange = act('drafting.undo', UndoChange, async (tools) => {
	const { input, tx, now } = tools;
	const permitted = tools.permit(input.processId);
	if (!permitted.ok) return permitted;
	const undo = await readUndo(tx, input.processId, now);
	if (!undo) return refuse('nothing-to-undo');
	const { last, traces, decision } = undo;
	if (last.id !== input.change) return refuse('other-change-meanwhile');
	if (!decision.ok) return decision;
	const reason = `Rückgängig: ${last.body.why ?? 'die letzte Änderung der Prozesssteuerung.'}`;
	await addVersions(
		tools,
		traces.versions.map(({ version, ...former }) => ({
			...{ ...former, number: version + 1, reason, source: 'undo' as const }
		}))
	);
	const moves = await movesBack(tools, traces);
	await moveAll(tools, moves, reason);
	await linkBack(tools, last.id, traces, moves);
	await placeItems(
		tools,
		traces.places.map(({ itemId, areaId, rank, fromArea, fromRank }) => ({
			...{ itemId, from: { areaId, rank }, to: { areaId: fromArea, rank: fromRank } }
		}))
	);
	const { what, data, subject } = last.body;
	return done({
		what: 'change-undone',
		subject: [subject.kind, subject.id],
		process: input.processId,
		audience: last.audience,
		data: {
			...{
				undone: last.id,
				change: what,
				code: data['code'] ?? null,
				title: data['title'] ?? null
			},
			...{ codes: data['codes'] ?? [], count: data['count'] ?? 1 }
		},
		why: reason
	});
});

type Move = { readonly itemId: string; readonly next: DevelopmentState };

async function movesBack({ tx }: Tools<Input>, { states }: Traces): Promise<readonly Move[]> {
	if (states.length === 0) return [];
	const ids = states.map(({ itemId }) => itemId);
	const rows = await tx
		.selectFrom('item_state')
		.select(['item_id', 'state'])
		.where('item_id', 'in', ids)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return states.map(({ itemId, made, before }) => {
		const own = rows.filter((row) => row.item_id === itemId);
		const all = own.map(({ state }) => state as DevelopmentState);
		return { itemId, next: stateBefore(made, before, all) };
	});
}

/** Ends what began, and begins again what ended, as far as both ends are in the work. */
async function linkBack(
	tools: Tools<Input>,
	undone: string,
	{ links }: Traces,
	moves: readonly Move[]
): Promise<void> {
	const { tx, input } = tools;
	if (links.length === 0) return;
	const ids = [...new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]))];
	const held = await readHeldLinks(tx, ids);
	const isPair = (one: { fromId: string; toId: string }) => (other: typeof one) =>
		one.fromId === other.fromId && one.toId === other.toId;
	const begun = links.filter((link) => link.begun === undone);
	const ending = held.filter((link) => begun.some(isPair(link)));
	await endLinks(
		tools,
		ending.map((link) => link.id)
	);
	const back = new Set(moves.filter(({ next }) => !isGone(next)).map(({ itemId }) => itemId));
	const left = held.filter((link) => !ending.includes(link));
	const live = new Set(
		(await readItems(tx, { processId: input.processId, ids })).map((item) => item.id)
	);
	await addLinks(
		tools,
		links
			.filter((link) => link.ended === undone && link.begun !== undone)
			.filter((link) => link.ends.every((end) => back.has(end.id) || live.has(end.id)))
			.filter((link) => !left.some(isPair(link)))
	);
}
