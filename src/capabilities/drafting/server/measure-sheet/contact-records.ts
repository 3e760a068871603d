import type { ClassRecords, DataSubject, Read } from '#journal/server/data-records.ts';
import { readSheet } from '../../measure-sheet/read-sheet.ts';
import type { MeasureSheet } from '../../sheet.ts';

/** Who is named as responsible on the sheet of a measure: found by the name, and taken out of every version. */
export const contactRecords: ClassRecords = {
	class: 'drafting.contact-person',
	async find(reader, subject) {
		const found = await sheetsNaming(reader, subject);
		return found.map(({ title, number, at }) => ({ title, version: String(number), at }));
	},
	async erase(tx, subject) {
		for (const { id, sheet } of await sheetsNaming(tx, subject))
			await tx
				.updateTable('item_version')
				.set({ sheet: JSON.stringify({ ...sheet, responsiblePerson: null }) })
				.where('id', '=', id)
				.execute();
	}
};

type Naming = {
	readonly id: string;
	readonly title: string;
	readonly number: number;
	readonly at: string;
	readonly sheet: MeasureSheet;
};

async function sheetsNaming(reader: Read, { personId }: DataSubject): Promise<readonly Naming[]> {
	if (personId === null) return [];
	const person = await reader
		.selectFrom('person')
		.select('name')
		.where('id', '=', personId)
		.executeTakeFirst();
	if (!person || person.name === '') return [];
	const rows = await reader
		.selectFrom('item_version')
		.select(['id', 'title', 'number', 'at', 'sheet'])
		.where('sheet', 'like', '%"responsiblePerson":"%')
		.orderBy('id')
		.execute();
	return rows.flatMap(({ sheet: json, ...row }) => {
		const sheet = readSheet('measure', json);
		return sheet?.responsiblePerson?.includes(person.name) ? [{ ...row, sheet }] : [];
	});
}
