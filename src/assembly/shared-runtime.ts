import type { Runtime } from './runtime.ts';

const place = Symbol.for('fortschrift.runtime');
type Holder = { [place]?: Runtime };

/**
 * The server puts the runtime here before it loads the built pages, which are bundled on their own: in a
 * file of its own, so that they do not carry along what only the server starts.
 */
export function shareRuntime(runtime: Runtime): void {
	(globalThis as Holder)[place] = runtime;
}

export function sharedRuntime(): Runtime {
	const runtime = (globalThis as Holder)[place];
	if (!runtime) throw new Error('The pages were loaded before the server. Start with `npm start`.');
	return runtime;
}
