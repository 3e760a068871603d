import * as v from 'valibot';
import { act, done, type Tools } from '#journal/server/act.ts';
import { readAreas } from '#process/server/reads.ts';
import { id, prose, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { nextCode } from '../../codes.ts';
import { decideAll, EditFields, missingFields, type Change } from '../../structure/edit-many.ts';
import { findItem, readCodes, readItems, type Item } from '../reads.ts';
import { planEdits, type PlannedEdit } from './plan-edits.ts';
import { readHeldLinks } from './read-structure.ts';
import { addVersions, moveAll, placeItems } from './write-many.ts';
import { addLinks, endLinks } from './writes.ts';

const EditMany = v.object({
	processId: id(),
	itemIds: several(id()),
	...EditFields,
	reason: prose(1000),
	/** Those that were shown as not possible; they alone may be left out. */
	leftOut: several(id())
});
type Input = v.InferOutput<typeof EditMany>;
type Changed = PlannedEdit & { readonly change: Change };

/** One change for many items: in one step, for one reason, by the rules of the change for one. */
export const editMany = act('drafting.edit-many', EditMany, async (tools) => {
	const { input, tx, now } = tools;
	const permitted = tools.permit(input.processId);
	if (!permitted.ok) return permitted;
	const missing = missingFields(input);
	if (missing.length > 0)
		return refuse('value-missing', Object.fromEntries(missing.map((field) => [field, 'missing'])));
	const planned = await planEdits(tx, input.processId, input.itemIds, input, now);
	if (planned.length < new Set(input.itemIds).size) return refuse('not-found');
	const decision = decideAll(planned, input.leftOut);
	if (!decision.ok) return decision;
	const changed = decision.value;
	const codes = await change(tools, changed);
	const target = input.servesId ? await findItem(tx, input.servesId) : undefined;
	const area = (await readAreas(tx, input.processId)).find(
		({ id: known }) => known === input.areaId
	);
	return done({
		what: 'items-edited',
		subject: ['process', input.processId],
		process: input.processId,
		audience: codes.length > 0 ? 'public' : 'desk',
		data: {
			...{ field: input.what, count: changed.length, codes, kind: kindOf(changed) },
			value: valueOf(input, target?.published ? target.code : null, area?.title ?? null)
		},
		why: input.reason,
		value: { count: changed.length }
	});
});

/** @returns the codes of those that all can read */
async function change(
	tools: Tools<Input>,
	changed: readonly Changed[]
): Promise<readonly string[]> {
	const { input } = tools;
	const published = changed.flatMap(({ code }) => code ?? []);
	const sheets = changed.flatMap((item) =>
		item.change.kind === 'sheet' ? [{ ...item, ...item.change }] : []
	);
	await addVersions(
		tools,
		sheets.map(({ id: itemId, version, title, text, sheet, state }) => ({
			...{ itemId, number: version + 1, title, text, sheet: JSON.stringify(sheet) },
			...{ reason: input.reason, source: state === 'returned' ? 'review' : 'steering' }
		}))
	);
	const states = changed.flatMap((item) =>
		'next' in item.change && item.change.next !== item.state
			? [{ itemId: item.id, next: item.change.next }]
			: []
	);
	if (input.what === 'discard') await endAllLinks(tools, changed);
	await moveAll(tools, states, input.reason);
	await addLinks(
		tools,
		changed.flatMap(({ id: fromId, change: { kind, ...more } }) =>
			kind === 'link' && 'rank' in more && input.servesId
				? [{ fromId, toId: input.servesId, benefit: input.benefit ?? '', rank: more.rank }]
				: []
		)
	);
	await intoArea(tools, changed);
	return input.what === 'publish' ? publishAll(tools, changed) : published;
}

async function endAllLinks(tools: Tools<Input>, items: readonly Item[]): Promise<void> {
	const links = await readHeldLinks(
		tools.tx,
		items.map(({ id: itemId }) => itemId)
	);
	await endLinks(
		tools,
		links.map((link) => link.id)
	);
}

/** Last in the new area, in the order that they had. */
async function intoArea(tools: Tools<Input>, changed: readonly Changed[]): Promise<void> {
	const { areaId, what, processId } = tools.input;
	if (what !== 'area' || !areaId) return;
	const there = await readItems(tools.tx, { processId, areaId, standing: 'all' });
	const last = Math.max(0, ...there.map(({ rank }) => rank));
	await placeItems(
		tools,
		changed.map((item, index) => ({
			...{ itemId: item.id, from: { areaId: item.areaId, rank: item.rank } },
			to: { areaId, rank: last + 1 + index }
		}))
	);
}

/** Codes in the order of display, in one step. */
async function publishAll(
	{ tx, input, entryId }: Tools<Input>,
	items: readonly Item[]
): Promise<readonly string[]> {
	const given = [...(await readCodes(tx, input.processId))];
	const codes: string[] = [];
	for (const item of items) codes.push(nextCode(item.kind, item.areaCode, [...given, ...codes]));
	await tx
		.updateTable('item')
		.set((one) => {
			const [first, ...others] = items.map(({ id: itemId }, at) => [itemId, codes[at]] as const);
			const cases = one
				.case()
				.when('id', '=', first?.[0] ?? '')
				.then(first?.[1] ?? null);
			return {
				code: others
					.reduce((all, [itemId, code]) => all.when('id', '=', itemId).then(code ?? null), cases)
					.end(),
				published_entry: entryId
			};
		})
		.where(
			'id',
			'in',
			items.map(({ id: itemId }) => itemId)
		)
		.execute();
	return codes;
}

/** What all of them are, or nothing where they are of several kinds. */
function kindOf(items: readonly Item[]): Item['kind'] | null {
	const [kind, ...others] = new Set(items.map((item) => item.kind));
	return others.length === 0 ? (kind ?? null) : null;
}

/** What the journal tells of the value; what nobody outside has seen is not named. */
function valueOf(input: Input, target: string | null, area: string | null): string | null {
	switch (input.what) {
		case 'link':
			return target;
		case 'area':
			return area;
		case 'publish':
		case 'agree':
		case 'discard':
			return null;
		case 'responsible':
		case 'priority':
		case 'ends':
		case 'competence':
			return input[input.what];
	}
}
