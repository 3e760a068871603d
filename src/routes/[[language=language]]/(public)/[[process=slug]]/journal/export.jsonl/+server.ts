import { exportLines } from '#journal/server/public-export.ts';
import type { RequestHandler } from './$types';

/** The public record of the whole installation, line by line as it is read. */
export const GET: RequestHandler = ({ locals }) => {
	const lines = exportLines(locals.runtime.storage.read);
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const { value, done } = await lines.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(`${value}\n`));
		},
		async cancel() {
			await lines.return(undefined);
		}
	});
	return new Response(body, {
		headers: {
			'content-type': 'application/x-ndjson; charset=utf-8',
			'content-disposition': 'attachment; filename="journal.jsonl"'
		}
	});
};
