import type { RequestEvent } from '@sveltejs/kit';
import { deskRows } from '#drafting/catalogue/export-rows.ts';
import { naming } from '#drafting/catalogue/naming.ts';
import { readCatalogue } from '#drafting/server/catalogue/read-facts.ts';
import { guardPage } from '#web/guard.ts';
import { findDeskProcess } from '../../../desk-process.ts';

/** Everything in the work, for the steering alone, and kept by nobody on the way. */
export async function readExport(event: RequestEvent<{ process?: string | undefined }>) {
	const process = await findDeskProcess(event);
	// A layout guards pages alone.
	guardPage(event, 'page:desk', process.id);
	const facts = await readCatalogue(event.locals.runtime.storage.read, process.id);
	return {
		rows: deskRows(facts, naming.written),
		fileName: `katalog-${process.slug}`,
		headers: { 'cache-control': 'private, no-store' }
	};
}
