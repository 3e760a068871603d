import { error } from '@sveltejs/kit';
import { findPublicProcess, type Process } from '#process/server/reads.ts';

type Request = { locals: App.Locals; params: { process?: string | undefined } };

const found = new WeakMap<App.Locals, Promise<Process | undefined>>();

/** The process of the address, with its template; read once for the frame and its page. */
export function maybeShown({ locals, params }: Request): Promise<Process | undefined> {
	const process =
		found.get(locals) ?? findPublicProcess(locals.runtime.storage.read, params.process);
	found.set(locals, process);
	return process;
}

/** For pages that are nothing without a process. */
export async function shownProcess(request: Request): Promise<Process> {
	return (await maybeShown(request)) ?? error(404, 'not-found');
}
