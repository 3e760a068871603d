import * as v from 'valibot';
import { act, done, type Tools } from '#journal/server/act.ts';
import { findArea } from '#process/server/reads.ts';
import { id, line, maybe, prose, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { nextCode } from '../../codes.ts';
import { spreadDependencies } from '../../structure/carry-dependencies.ts';
import { decideSplit, partsOf, type Part } from '../../structure/split.ts';
import { readDependencies } from '../measure-sheet/read-dependencies.ts';
import { findItem, readCodes, type Item } from '../reads.ts';
import { addItem, moveItem } from '../writes.ts';
import { readHeldLinks, withRounds } from './read-structure.ts';
import {
	addLinks,
	addSuccessors,
	changeDependencies,
	copyOrigins,
	endLinks,
	giveCode
} from './writes.ts';

const SplitItem = v.object({
	itemId: id(),
	/** By their place in the form; those left empty do not count. */
	parts: v.pipe(
		v.optional(
			v.record(
				v.string(),
				v.object({ title: maybe(line(160)), text: maybe(prose()), servedBy: several(id()) })
			),
			{}
		),
		v.transform((given) => Object.values(given).slice(0, 8))
	),
	reason: prose(1000)
});

/**
 * One item becomes two or more new ones, each with the origins and the sheet of the old one and what it
 * serves and needs. The old one keeps its code and last text and points on to all of them.
 */
export const splitItem = act('drafting.split', SplitItem, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const found = await findItem(tx, input.itemId);
	if (!found) return refuse('not-found');
	const permitted = tools.permit(found.processId);
	if (!permitted.ok) return permitted;
	const [item] = await withRounds(tx, [found], now);
	if (!item) return refuse('not-found');
	const links = await readHeldLinks(tx, [item.id]);
	const upward = links.filter(({ fromId }) => fromId === item.id);
	const serving = links.filter(({ toId }) => toId === item.id);
	const parts = partsOf(input.parts);
	if (!parts.ok) return parts;
	const decision = decideSplit(
		item,
		parts.value,
		serving.map(({ fromId }) => fromId)
	);
	if (!decision.ok) return decision;

	const made = await makeParts(tools, item, parts.value, decision.value.publish);
	const ids = made.map((part) => part.itemId);
	await endLinks(
		tools,
		links.map((link) => link.id)
	);
	await addLinks(tools, [
		...ids.flatMap((fromId) => upward.map((link) => ({ ...link, fromId }))),
		...made.flatMap(({ itemId: toId, servedBy }) =>
			serving.filter(({ fromId }) => servedBy.includes(fromId)).map((link) => ({ ...link, toId }))
		)
	]);
	const dependencies = await readDependencies(tx, item.processId);
	await changeDependencies(tools, spreadDependencies(dependencies, item.id, ids));
	await copyOrigins(tools, [item.id], ids);
	await addSuccessors(
		tools,
		'split',
		ids.map((to) => ({ from: item.id, to }))
	);
	await moveItem(tx, {
		...{ id: newId(), itemId: item.id, to: 'merged', reason: input.reason, at: now, entryId }
	});
	return done({
		what: 'item-split',
		subject: ['item', item.id],
		process: item.processId,
		audience: item.published ? 'public' : 'desk',
		data: {
			...{ code: item.code, kind: item.kind, title: item.title },
			parts: made.flatMap(({ code }) => code ?? []),
			titles: made.map(({ title }) => title)
		},
		why: input.reason,
		value: { itemIds: ids, codes: made.map(({ code }) => code) }
	});
});

/** New items, public under codes of their own where the whole was. */
async function makeParts(
	{ tx, now: at, entryId, newId, input }: Tools<{ reason: string }>,
	item: Item,
	parts: readonly Part[],
	publish: boolean
) {
	const area = item.areaId ? await findArea(tx, item.areaId) : undefined;
	const given = [...(await readCodes(tx, item.processId))];
	const made: (Part & { itemId: string; code: string | null })[] = [];
	for (const part of parts) {
		const itemId = newId();
		await addItem(tx, {
			...{ itemId, processId: item.processId, kind: item.kind, areaId: item.areaId },
			...{ title: part.title, text: part.text, sheet: item.goalSheet ?? item.measureSheet },
			...{ reason: input.reason, source: { kind: 'split', id: null }, at, entryId, newId }
		});
		const code = publish ? nextCode(item.kind, area?.code ?? null, given) : null;
		if (code) {
			given.push(code);
			await giveCode({ tx, entryId }, itemId, code);
		}
		made.push({ ...part, itemId, code });
	}
	return made;
}
