import { error } from '@sveltejs/kit';
import { readDocumentText } from '#documents/server/reads.ts';
import { shownDocument } from '../../shown-document.ts';
import type { RequestHandler } from './$types';

/** The content as it was hashed, byte for byte. */
export const GET: RequestHandler = async (event) => {
	const document = await shownDocument(event);
	const text = await readDocumentText(event.locals.runtime.storage.read, document.id);
	return new Response(text ?? error(404, 'not-found'), {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="konzept-${document.number}.json"`
		}
	});
};
