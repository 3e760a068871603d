import {
	changed,
	type ClassRecords,
	type DataSubject,
	type Read
} from '#journal/server/data-records.ts';

/** Tables that somebody uploaded: found by the name in them, thrown away with it, and after a while anyway. */
export const catalogueRecords: ClassRecords = {
	class: 'drafting.catalogue-import',
	async find(reader, subject) {
		const named = await holding(reader, subject);
		if (named === undefined) return [];
		return reader
			.selectFrom('catalogue_import')
			.select(['file_name as file', 'prepared_at as at'])
			.where('lines', 'like', named)
			.orderBy('id')
			.execute();
	},
	async erase(tx, subject) {
		const named = await holding(tx, subject);
		if (named !== undefined)
			await tx.deleteFrom('catalogue_import').where('lines', 'like', named).execute();
	},
	async expire(tx, { before }) {
		return changed(
			await tx.deleteFrom('catalogue_import').where('prepared_at', '<=', before).execute()
		);
	}
};

/** What the table of a person's name looks like as it is kept; a sign too many matches more, never less. */
async function holding(reader: Read, { personId }: DataSubject): Promise<string | undefined> {
	if (personId === null) return undefined;
	const person = await reader
		.selectFrom('person')
		.select('name')
		.where('id', '=', personId)
		.executeTakeFirst();
	if (!person?.name) return undefined;
	return `%${JSON.stringify(person.name).slice(1, -1).replaceAll(/[%\\]/g, '_')}%`;
}
