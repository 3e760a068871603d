import * as v from 'valibot';
import { act, done, type Tools } from '#journal/server/act.ts';
import { findArea } from '#process/server/reads.ts';
import { id, line, maybe, prose, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { nextCode } from '../../codes.ts';
import type { DevelopmentState } from '../../items.ts';
import type { GoalSheet, MeasureSheet } from '../../sheet.ts';
import { carryDependencies } from '../../structure/carry-dependencies.ts';
import { carryLinks } from '../../structure/carry-links.ts';
import { fillSheet } from '../../structure/fill-sheet.ts';
import { decideMerge } from '../../structure/merge.ts';
import { readDependencies } from '../measure-sheet/read-dependencies.ts';
import { findItem, readCodes, readItems, type Item } from '../reads.ts';
import { addItem, addVersion, moveItem, moveItems } from '../writes.ts';
import { readHeldLinks, withRounds } from './read-structure.ts';
import {
	addLinks,
	addSuccessors,
	changeDependencies,
	copyOrigins,
	endLinks,
	giveCode
} from './writes.ts';

const MergeItems = v.object({
	/** All that are merged, the survivor among them. */
	itemIds: several(id()),
	/** Empty: a new item is made of them. */
	survivorId: maybe(id()),
	title: line(160),
	text: prose(),
	reason: prose(1000)
});
type Input = v.InferOutput<typeof MergeItems>;

/**
 * Several items become one, with the text that the steering wrote. The others keep their codes and last
 * texts and point on; where they came from, what they serve and need, and what serves and needs them goes
 * over to the survivor.
 */
export const mergeItems = act('drafting.merge', MergeItems, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const ids = [...new Set(input.itemIds)];
	const [first] = ids;
	const known = first && (await findItem(tx, first));
	if (!known) return refuse('not-found', { itemIds: 'missing' });
	const permitted = tools.permit(known.processId);
	if (!permitted.ok) return permitted;
	const found = await readItems(tx, { processId: known.processId, ids, standing: 'all' });
	if (found.length !== ids.length) return refuse('not-found', { itemIds: 'unknown' });
	const items = await withRounds(tx, found, now);
	const survivor = items.find((item) => item.id === input.survivorId);
	if (input.survivorId && !survivor) return refuse('not-found', { survivorId: 'unknown' });
	const decision = decideMerge(items, survivor);
	if (!decision.ok) return decision;
	const { next, publish } = decision.value;

	const merged = items.filter((item) => item !== survivor);
	const mergedIds = merged.map((item) => item.id);
	const links = await readHeldLinks(tx, ids);
	const place = survivor
		? await wordSurvivor(tools, survivor, merged, next)
		: await makeSurvivor(tools, merged);
	const change = carryLinks(links, mergedIds, place.id);
	const upward = [
		...change.begun.filter(({ fromId }) => fromId === place.id),
		...links.filter(({ id: held, fromId }) => fromId === place.id && !change.ended.includes(held))
	];
	if (publish && known.kind !== 'guideline' && upward.length === 0) return refuse('serves-nothing');
	const dependencies = await readDependencies(tx, known.processId);
	const needs = carryDependencies(dependencies, mergedIds, place.id);
	if (!needs.ok) return needs;
	await endLinks(tools, change.ended);
	await addLinks(tools, change.begun);
	await changeDependencies(tools, needs.value);
	await copyOrigins(tools, mergedIds, [place.id]);
	await addSuccessors(
		tools,
		'merge',
		mergedIds.map((from) => ({ from, to: place.id }))
	);
	await moveItems(tx, {
		items: mergedIds.map((item) => ({ id: item, stateId: newId(), reason: input.reason })),
		to: 'merged',
		at: now,
		entryId
	});
	const code = publish ? await publishUnder(tools, place) : place.code;
	return done({
		what: 'items-merged',
		subject: ['item', place.id],
		process: known.processId,
		audience: code ? 'public' : 'desk',
		data: {
			...{ code, kind: known.kind, title: input.title, text: input.text, version: place.version },
			// What nobody outside has seen has no code and is not told.
			merged: merged.flatMap((item) => item.code ?? []),
			draftNumber: place.draftNumber
		},
		why: input.reason,
		value: { itemId: place.id, code }
	});
});

type Place = Pick<
	Item,
	'id' | 'code' | 'version' | 'processId' | 'kind' | 'areaId' | 'draftNumber'
>;

/** The survivor's next version. */
async function wordSurvivor(
	tools: Tools<Input>,
	survivor: Item,
	merged: readonly Item[],
	next: DevelopmentState
): Promise<Place> {
	const { input, tx, now: at, entryId, newId } = tools;
	const version = survivor.version + 1;
	await addVersion(tx, {
		...{ id: newId(), itemId: survivor.id, number: version },
		...{ title: input.title, text: input.text, reason: input.reason, at, entryId },
		sheet: fillSheet(sheetIn(survivor), merged.map(sheetIn)),
		source: { kind: 'merge', id: null }
	});
	if (next !== survivor.state)
		await moveItem(tx, {
			...{ id: newId(), itemId: survivor.id, to: next, reason: input.reason, at, entryId }
		});
	return { ...survivor, version };
}

/** A new item in the area of the first. */
async function makeSurvivor(tools: Tools<Input>, merged: readonly Item[]): Promise<Place> {
	const { input, tx, now: at, entryId, newId } = tools;
	const [{ processId, kind, areaId }] = merged as [Item];
	const itemId = newId();
	const draftNumber = await addItem(tx, {
		...{ itemId, processId, kind, areaId, title: input.title, text: input.text },
		sheet: fillSheet(null, merged.map(sheetIn)),
		...{ reason: input.reason, source: { kind: 'merge', id: null }, at, entryId, newId }
	});
	return { id: itemId, code: null, version: 1, processId, kind, areaId, draftNumber };
}

function sheetIn({ goalSheet, measureSheet }: Item): GoalSheet | MeasureSheet | null {
	return goalSheet ?? measureSheet;
}

async function publishUnder(tools: Tools<Input>, place: Place): Promise<string> {
	const area = place.areaId ? await findArea(tools.tx, place.areaId) : undefined;
	const given = await readCodes(tools.tx, place.processId);
	const code = nextCode(place.kind, area?.code ?? null, given);
	await giveCode(tools, place.id, code);
	return code;
}
