import { exportRows } from '#people/list/export-rows.ts';
import { readKnownAreas, readList } from '#people/server/list/read-list.ts';
import { guardPage } from '#web/guard.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { findDeskProcess } from '../../../desk-process.ts';

/** Whoever is on the list, as a table; for the steering alone, and kept by nobody on the way. */
export async function readExport(event: RequestEvent<{ process?: string | undefined }>) {
	const process = await findDeskProcess(event);
	// A layout guards pages alone.
	guardPage(event, 'page:desk', process.id);
	const { read } = event.locals.runtime.storage;
	const entries = await readList(read, process.id);
	const people = entries.flatMap(({ state, email, consent, ...entry }) =>
		state === 'listed' && email ? [{ ...entry, email, consent: sayConsent(consent) }] : []
	);
	return {
		rows: exportRows(people, await readKnownAreas(read, process.id)),
		headers: (extension: string, type: string) => ({
			'content-type': type,
			'cache-control': 'private, no-store',
			'content-disposition': `attachment; filename="verteiler-${process.slug}.${extension}"`
		})
	};
}

function sayConsent(consent: {
	source: string;
	version: string | null;
	confirmedAt: string | null;
}): string {
	if (consent.source !== 'web' && consent.source !== 'link') return consent.source;
	const how = consent.source === 'web' ? 'selbst eingetragen' : 'selbst gewählt';
	return `${how}, bestätigt ${consent.confirmedAt ?? ''}, Fassung ${consent.version ?? ''}`;
}
