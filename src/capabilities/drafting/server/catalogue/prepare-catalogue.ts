import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, line } from '#shared/inputs.ts';
import { columnKeys } from '../../catalogue/columns.ts';

/** As much as a cell of a spreadsheet holds. */
const cell = v.pipe(v.string(), v.maxLength(40_000, 'too-long'));
const PrepareCatalogue = v.object({
	processId: id(),
	fileName: line(200),
	table: v.object({
		columns: v.pipe(v.array(v.nullable(v.picklist(columnKeys))), v.maxLength(80)),
		unknown: v.array(cell),
		lines: v.pipe(
			v.array(v.object({ line: v.pipe(v.number(), v.safeInteger()), cells: v.array(cell) })),
			v.maxLength(5000)
		)
	})
});

/** Keeps an uploaded catalogue, so that it can be looked through before anything changes. */
export const prepareCatalogue = act(
	'drafting.prepare-catalogue',
	PrepareCatalogue,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const permitted = tools.permit(input.processId);
		if (!permitted.ok) return permitted;
		const importId = newId();
		await tx
			.insertInto('catalogue_import')
			.values({
				...{ id: importId, process_id: input.processId, file_name: input.fileName },
				...{ lines: JSON.stringify(input.table), prepared_at: now, begun_entry: entryId }
			})
			.execute();
		return done({
			what: 'catalogue-prepared',
			subject: ['catalogueImport', importId],
			process: input.processId,
			audience: 'desk',
			data: { lines: input.table.lines.length },
			value: { importId }
		});
	}
);
