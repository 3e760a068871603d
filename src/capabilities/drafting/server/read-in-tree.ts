import { readAreas } from '#process/server/reads.ts';
import type { Reader } from '#storage/storage.ts';
import { findAlike } from '../readiness/alike.ts';
import type { ItemInTree } from '../readiness/facts.ts';
import { readLinks, type Item } from './reads.ts';

/** An item with its place in the tree, as readiness and the council's questions ask for it. */
export async function readInTree(
	reader: Pick<Reader, 'selectFrom'>,
	item: Item
): Promise<ItemInTree> {
	const links = await readLinks(reader, item.processId);
	const others = await readPlaces(reader, item.processId);
	const below = new Set(links.filter(({ toId }) => toId === item.id).map(({ fromId }) => fromId));
	const serving = others.filter(({ id, state }) => below.has(id) && state !== 'struck');
	const alike = findAlike(item, others);
	return {
		kind: item.kind,
		state: item.state,
		title: item.title,
		text: item.text,
		goalSheet: item.goalSheet,
		measureSheet: item.measureSheet,
		benefits: links.filter(({ fromId }) => fromId === item.id).map(({ benefit }) => benefit),
		servedBy: serving.length,
		areas: {
			served: new Set(serving.map(({ areaId }) => areaId)).size,
			all: (await readAreas(reader, item.processId)).length
		},
		alike: alike.map(({ code, title }) => (code ? `${code} ${title}` : title))
	};
}

async function readPlaces(reader: Pick<Reader, 'selectFrom'>, processId: string) {
	return reader
		.selectFrom('item')
		.innerJoin('item_version', (join) =>
			join
				.onRef('item_version.item_id', '=', 'item.id')
				.onRef('item_version.number', '=', 'item.version')
		)
		.select(['item.id', 'item.kind', 'item.area_id as areaId', 'item.code', 'item.state'])
		.select('item_version.title')
		.where('item.process_id', '=', processId)
		.orderBy('item.id')
		.execute();
}
