import type { ServerResponse } from 'node:http';
import { readHead } from '#journal/server/sealer.ts';
import type { Runtime } from '#assembly/runtime.ts';

/** `GET /healthz`: 200 when the database answers, else 503; says nothing that is not public. */
export async function answerHealth(runtime: Runtime, response: ServerResponse): Promise<void> {
	const [status, body] = await readHead(runtime.storage.read).then(
		(head) => [200, { ok: true, position: head.position }] as const,
		() => [503, { ok: false }] as const
	);
	response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
	response.end(JSON.stringify(body));
}
