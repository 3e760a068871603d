import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import type { RowAct } from '../../catalogue/plan.ts';
import { addLinks, endLinks } from '../structure/writes.ts';
import { addItem, moveItems } from '../writes.ts';

type By = { readonly tx: Tx; readonly entryId: string; readonly now: Instant; newId(): string };

/** A row with the item that it is about, also if that has just begun. */
export type Taken = RowAct & { readonly itemId: string };

const rowsAtOnce = 200;
const source = { kind: 'catalogue', id: null } as const;

/** Begins the items that the file adds, in its order: each gets the next draft number. */
export async function beginItems(
	by: By & { readonly processId: string; readonly reason: string },
	rows: readonly RowAct[]
): Promise<readonly Taken[]> {
	const { tx, entryId, now: at, newId, processId } = by;
	const taken: Taken[] = [];
	for (const row of rows) {
		if (row.item) {
			taken.push({ ...row, itemId: row.item.id });
			continue;
		}
		const itemId = newId();
		const { kind, areaId, wording, reason } = row;
		await addItem(tx, {
			...{ itemId, processId, kind, areaId, ...wording, reason: reason ?? by.reason },
			...{ source, at, entryId, newId }
		});
		taken.push({ ...row, itemId });
	}
	return taken;
}

/** Adds the next version of each item whose wording changes, and moves those that are drafts again. */
export async function wordItems(by: By & { readonly reason: string }, rows: readonly Taken[]) {
	const { tx, entryId, now: at, newId } = by;
	const worded = rows.flatMap((row) =>
		row.item && row.next ? [{ ...row, item: row.item, to: row.next }] : []
	);
	for (let from = 0; from < worded.length; from += rowsAtOnce) {
		const some = worded.slice(from, from + rowsAtOnce);
		await tx
			.insertInto('item_version')
			.values(
				some.map(({ item, wording, reason }) => ({
					...{ id: newId(), item_id: item.id, number: item.version + 1 },
					...{ title: wording.title, body: wording.text, reason: reason ?? by.reason },
					sheet: wording.sheet && JSON.stringify(wording.sheet),
					...{ source_kind: source.kind, source_id: source.id, at, begun_entry: entryId }
				}))
			)
			.execute();
		await tx
			.updateTable('item')
			.set((item) => ({ version: item('version', '+', 1) }))
			.where(
				'id',
				'in',
				some.map(({ item }) => item.id)
			)
			.execute();
	}
	const moved = worded.filter(({ item, to }) => item.state !== to);
	for (const [to, some] of Map.groupBy(moved, (row) => row.to))
		await moveItems(tx, {
			items: some.map(({ item, reason }) => ({
				...{ id: item.id, stateId: newId(), reason: reason ?? by.reason }
			})),
			...{ to, at, entryId }
		});
}

/** Ends and begins what the rows say about links and dependencies. */
export async function tieItems(by: By, rows: readonly Taken[]): Promise<void> {
	const { tx, entryId, newId } = by;
	await endLinks(
		by,
		rows.flatMap(({ links }) => links.ended)
	);
	await addLinks(
		by,
		rows.flatMap(({ itemId, links }) => links.begun.map((link) => ({ ...link, fromId: itemId })))
	);
	const ended = rows.flatMap(({ dependencies }) => dependencies.ended);
	if (ended.length > 0)
		await tx
			.updateTable('item_dependency')
			.set({ ended_entry: entryId })
			.where('id', 'in', ended)
			.execute();
	const begun = rows.flatMap(({ itemId, dependencies }) =>
		dependencies.begun.map(({ onId, reason }) => ({
			...{ id: newId(), from_item_id: itemId, on_item_id: onId, reason },
			...{ begun_entry: entryId, ended_entry: null }
		}))
	);
	if (begun.length > 0) await tx.insertInto('item_dependency').values(begun).execute();
}
