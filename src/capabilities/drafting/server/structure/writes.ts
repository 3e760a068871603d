import type { Tx } from '#storage/storage.ts';
import type { DependencyChange } from '../../structure/carry-dependencies.ts';
import type { NewLink } from '../../structure/carry-links.ts';

type By = { readonly tx: Tx; readonly entryId: string; newId(): string };

/** Links are ended, never removed. */
export async function endLinks(by: Omit<By, 'newId'>, linkIds: readonly string[]): Promise<void> {
	if (linkIds.length === 0) return;
	await by.tx
		.updateTable('item_link')
		.set({ ended_entry: by.entryId })
		.where('id', 'in', linkIds)
		.execute();
}

export async function addLinks(by: By, links: readonly NewLink[]): Promise<void> {
	if (links.length === 0) return;
	await by.tx
		.insertInto('item_link')
		.values(
			links.map((link) => ({
				...{ id: by.newId(), from_item_id: link.fromId, to_item_id: link.toId },
				...{ benefit: link.benefit, rank: link.rank },
				...{ begun_entry: by.entryId, ended_entry: null }
			}))
		)
		.execute();
}

/** Ends dependencies between measures and begins others, as a merge or split has them. */
export async function changeDependencies(by: By, change: DependencyChange): Promise<void> {
	if (change.ended.length > 0)
		await by.tx
			.updateTable('item_dependency')
			.set({ ended_entry: by.entryId })
			.where('id', 'in', change.ended)
			.execute();
	if (change.begun.length > 0)
		await by.tx
			.insertInto('item_dependency')
			.values(
				change.begun.map(({ fromId, onId, reason }) => ({
					...{ id: by.newId(), from_item_id: fromId, on_item_id: onId, reason },
					...{ begun_entry: by.entryId, ended_entry: null }
				}))
			)
			.execute();
}

/** Contributions that the given items came from become origins of another one too, each once. */
export async function copyOrigins(
	by: By,
	fromIds: readonly string[],
	toIds: readonly string[]
): Promise<void> {
	const rows = await by.tx
		.selectFrom('item_origin')
		.select(['item_id', 'contribution_id'])
		.where('item_id', 'in', [...fromIds, ...toIds])
		.orderBy('id')
		.execute();
	const from = new Set(fromIds);
	const ids = new Set(
		rows.filter((row) => from.has(row.item_id)).map((row) => row.contribution_id)
	);
	const values = toIds.flatMap((itemId) => {
		const own = new Set(
			rows.filter((row) => row.item_id === itemId).map((row) => row.contribution_id)
		);
		return [...ids]
			.filter((contributionId) => !own.has(contributionId))
			.map((contributionId) => ({
				...{ id: by.newId(), item_id: itemId, contribution_id: contributionId },
				begun_entry: by.entryId
			}));
	});
	if (values.length > 0) await by.tx.insertInto('item_origin').values(values).execute();
}

/** Says what goes on in what. */
export async function addSuccessors(
	by: Omit<By, 'newId'>,
	kind: 'merge' | 'split',
	pairs: readonly { readonly from: string; readonly to: string }[]
): Promise<void> {
	await by.tx
		.insertInto('item_successor')
		.values(
			pairs.map(({ from, to }) => ({
				...{ from_item_id: from, to_item_id: to, kind, begun_entry: by.entryId }
			}))
		)
		.execute();
}

/** Shows an item to all under the code that it keeps for ever. */
export async function giveCode(by: Omit<By, 'newId'>, itemId: string, code: string): Promise<void> {
	await by.tx
		.updateTable('item')
		.set({ code, published_entry: by.entryId })
		.where('id', '=', itemId)
		.execute();
}
