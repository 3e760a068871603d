import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Runtime } from '#assembly/runtime.ts';
import { publicActor } from '#journal/actor.ts';
import { leaveList } from '#people/server/list/leave-list.ts';

const address = /^\/verteiler\/([\w-]{16,64})\/abbestellen$/;

/** The secret of a one-click unsubscription (RFC 8058), if this request is one. */
export function oneClickSecret(
	request: Pick<IncomingMessage, 'method' | 'url'>
): string | undefined {
	return request.method === 'POST' ? address.exec(request.url ?? '')?.[1] : undefined;
}

/**
 * Leaves the list by its token alone. Mail programs send this without origin, cookie or language, so that
 * it is answered before the pages, which refuse forms from nowhere; nobody reads the answer but a program.
 */
export async function answerOneClick(
	runtime: Runtime,
	request: IncomingMessage,
	response: ServerResponse,
	secret: string
): Promise<void> {
	// What stands in the body does not matter: it is always the same.
	request.resume();
	const outcome = await leaveList({ frame: runtime, actor: publicActor }, { secret });
	const known = outcome.ok || outcome.reason === 'already-left';
	response
		.writeHead(known ? 200 : 404, {
			'content-type': 'text/plain; charset=utf-8',
			'cache-control': 'no-store'
		})
		.end(known ? 'Abgemeldet. You have left the list.\n' : 'Unbekannt. Unknown.\n');
}
