import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { naming } from '../../catalogue/naming.ts';
import { planImport } from '../../catalogue/plan.ts';
import { readCatalogue } from './read-facts.ts';
import { findCatalogue } from './read-imports.ts';
import { tickOf, tickPattern } from './seen.ts';
import { beginItems, tieItems, wordItems } from './writes.ts';

const ImportCatalogue = v.object({
	importId: id(),
	/** The lines that somebody ticked, as they saw them (see `tickOf`). */
	rows: several(v.pipe(v.string(), v.regex(tickPattern, 'unknown'))),
	reason: prose(1000)
});

/**
 * Takes the chosen lines of a catalogue over, all in one go or none: as new versions, links and drafts.
 * Everything is looked through once more; what has moved since it was shown stops the whole. The file is deleted.
 */
export const importCatalogue = act('drafting.import-catalogue', ImportCatalogue, async (tools) => {
	const { input, tx } = tools;
	const prepared = await findCatalogue(tx, input.importId);
	if (!prepared) return refuse('not-found');
	const { processId, table } = prepared;
	const permitted = tools.permit(processId);
	if (!permitted.ok) return permitted;
	if (input.rows.length === 0) return refuse('no-rows-chosen', { rows: 'no-rows-chosen' });
	const only = new Set(input.rows.map((tick) => Number.parseInt(tick, 10)));
	const planned = planImport(table, await readCatalogue(tx, processId), naming, only);
	if (planned.some(({ outcome }) => outcome === 'refused'))
		return refuse('rows-refused', { rows: 'rows-refused' });
	const ticks = new Set(planned.map(tickOf));
	if (input.rows.some((tick) => !ticks.has(tick)) || planned.some((row) => row.act === null))
		return refuse('catalogue-moved', { rows: 'catalogue-moved' });
	const by = { ...tools, processId, reason: input.reason };
	const rows = await beginItems(
		by,
		planned.flatMap(({ act: one }) => one ?? [])
	);
	await wordItems(by, rows);
	await tieItems(by, rows);
	await tx.deleteFrom('catalogue_import').where('id', '=', prepared.id).execute();
	const shown = rows.flatMap(({ item, next }) =>
		item?.published ? [{ code: item.code ?? '', version: item.version + (next ? 1 : 0) }] : []
	);
	return done({
		what: 'catalogue-imported',
		subject: ['catalogueImport', prepared.id],
		process: processId,
		audience: shown.length > 0 ? 'public' : 'desk',
		data: {
			codes: shown.map(({ code }) => code),
			versions: shown.map(({ version }) => String(version)),
			drafts: rows.length - shown.length
		},
		why: input.reason,
		value: { rows: rows.length, drafts: rows.filter(({ item }) => !item).length }
	});
});
