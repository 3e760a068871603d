import { readTable } from '#drafting/catalogue/columns.ts';
import { deskRows } from '#drafting/catalogue/export-rows.ts';
import { naming } from '#drafting/catalogue/naming.ts';
import { planImport } from '#drafting/catalogue/plan.ts';
import { prepareCatalogue } from '#drafting/server/catalogue/prepare-catalogue.ts';
import { readCatalogue } from '#drafting/server/catalogue/read-facts.ts';
import { tickOf } from '#drafting/server/catalogue/seen.ts';
import { parseCsv, writeCsv } from '#shared/csv.ts';
import type { Cast } from '../cast.ts';

type Rows = readonly (readonly string[])[];

/** The catalogue as it is exported now, as a person changed it. */
export async function changedCatalogue(cast: Cast, change: (rows: Rows) => Rows) {
	const facts = await readCatalogue(cast.storage.read, cast.processId);
	const rows = change(deskRows(facts, naming.written));
	const table = readTable(parseCsv(writeCsv(rows)));
	if (!table.ok) throw new Error(table.reason);
	return { table: table.value, planned: planImport(table.value, facts, naming) };
}

/** Inputs for the acts around the catalogue: a file that adds a draft. */
export async function catalogueInputs(cast: Cast): Promise<Record<string, object>> {
	const { processId, anna } = cast;
	const { table, planned } = await changedCatalogue(cast, (rows) => [
		...rows,
		['', 'Leitlinie', '', 'Neu', 'Neu']
	]);
	const given = { processId, fileName: 'katalog.csv', table };
	const waiting = await cast.play(anna, prepareCatalogue, given);
	const rows = planned.filter(({ outcome }) => outcome === 'new').map(tickOf);
	return {
		'drafting.prepare-catalogue': given,
		'drafting.import-catalogue': { ...waiting, rows, reason: 'Neu' },
		'drafting.discard-catalogue': await cast.play(anna, prepareCatalogue, given)
	};
}
