import type { RequestEvent } from '@sveltejs/kit';
import { exportCsv, exportJson } from '#assembly/personal-data/export.ts';
import { writtenLanguage } from '#shared/language.ts';
import { findOwnData } from './own-data.ts';

/** Everything about whoever asks, as a file to keep. */
export async function sendExport(event: RequestEvent, as: 'json' | 'csv'): Promise<Response> {
	const found = await findOwnData(event);
	const language = writtenLanguage(event.locals.language);
	const at = event.locals.runtime.clock.now();
	const name = { de: 'meine-daten', en: 'my-data' }[language];
	return new Response(
		as === 'json' ? exportJson(found, language, at) : exportCsv(found, language),
		{
			headers: {
				'content-type': as === 'json' ? 'application/json' : 'text/csv; charset=utf-8',
				'content-disposition': `attachment; filename="${name}-${at.slice(0, 10)}.${as}"`,
				'cache-control': 'private, no-store'
			}
		}
	);
}
