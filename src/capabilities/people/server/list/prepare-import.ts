import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, line } from '#shared/inputs.ts';
import { decideTable } from '../../list/file-limits.ts';

const cells = v.array(v.pipe(v.string(), v.maxLength(4000, 'too-long')));
const PrepareImport = v.object({
	processId: id(),
	fileName: line(200),
	table: v.object({
		head: cells,
		lines: v.array(v.object({ line: v.pipe(v.number(), v.safeInteger()), cells }))
	})
});

/** Keeps an uploaded address list, so that it can be looked through and corrected before anybody is on the list. */
export const prepareListImport = act('people.prepare-list-import', PrepareImport, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const permitted = tools.permit(input.processId);
	if (!permitted.ok) return permitted;
	const decision = decideTable(input.table);
	if (!decision.ok) return decision;
	const importId = newId();
	await tx
		.insertInto('list_import')
		.values({
			...{ id: importId, process_id: input.processId, file_name: input.fileName },
			lines: JSON.stringify(decision.value),
			...{ prepared_at: now, begun_entry: entryId }
		})
		.execute();
	return done({
		what: 'list-import-prepared',
		subject: ['listImport', importId],
		process: input.processId,
		audience: 'desk',
		data: { lines: decision.value.lines.length },
		value: { importId }
	});
});
