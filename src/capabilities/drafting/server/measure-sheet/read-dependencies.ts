import type { Reader } from '#storage/storage.ts';
import type { Dependency } from '../../measure-sheet/dependencies.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** All dependencies between measures of a process that hold today, oldest first. */
export async function readDependencies(
	reader: Read,
	processId: string
): Promise<readonly Dependency[]> {
	return dependencies(reader)
		.where('item.process_id', '=', processId)
		.orderBy('item_dependency.id')
		.execute();
}

export async function findDependency(reader: Read, id: string): Promise<Dependency | undefined> {
	return dependencies(reader).where('item_dependency.id', '=', id).executeTakeFirst();
}

function dependencies(reader: Read) {
	return reader
		.selectFrom('item_dependency')
		.innerJoin('item', 'item.id', 'item_dependency.from_item_id')
		.select([
			'item_dependency.id',
			'item_dependency.from_item_id as fromId',
			'item_dependency.on_item_id as onId',
			'item_dependency.reason'
		])
		.where('item_dependency.ended_entry', 'is', null);
}
