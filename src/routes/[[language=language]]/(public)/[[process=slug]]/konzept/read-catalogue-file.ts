import { publicRows } from '#drafting/catalogue/export-rows.ts';
import { naming } from '#drafting/catalogue/naming.ts';
import { readCatalogue } from '#drafting/server/catalogue/read-facts.ts';
import { shownProcess } from '../shown-process.ts';

/** What is published, as a table for everybody. */
export async function readPublicRows(event: Parameters<typeof shownProcess>[0]) {
	const { id, slug } = await shownProcess(event);
	const facts = await readCatalogue(event.locals.runtime.storage.read, id);
	return { rows: publicRows(facts, naming.written), fileName: `katalog-${slug}` };
}
