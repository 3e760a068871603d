import type { RequestEvent } from '@sveltejs/kit';
import { printedFile } from '#delivery/print/printed.ts';
import { shownDocument } from './shown-document.ts';

const types = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
} as const;

/** A document as a printed file; its content never changes, so neither does the file. */
export async function sendPrinted(
	event: RequestEvent<{ process?: string | undefined; number: string }>,
	form: keyof typeof types
): Promise<Response> {
	const { number, content, hash } = await shownDocument(event);
	const { data } = event.locals.runtime.env;
	const bytes = await printedFile({ data, form, content, hash });
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': types[form],
			'content-disposition': `attachment; filename="konzept-${number}.${form}"`,
			'content-length': String(bytes.byteLength)
		}
	});
}
