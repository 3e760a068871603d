import { findPublicProcess } from '#process/server/reads.ts';
import { basePath, frameOf } from '#web/frame.ts';
import type { LayoutServerLoad } from './$types';

/** Pages behind a personal link are kept by nobody, neither here nor on the way. */
export const load: LayoutServerLoad = async ({ locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, no-store' });
	const process = await findPublicProcess(locals.runtime.storage.read, undefined);
	return { base: basePath(locals.language, undefined), process: process && frameOf(process) };
};
