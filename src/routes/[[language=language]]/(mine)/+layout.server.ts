import { findPublicProcess } from '#process/server/reads.ts';
import { basePath, frameOf } from '#web/frame.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const process = await findPublicProcess(locals.runtime.storage.read, undefined);
	return { base: basePath(locals.language, undefined), process: process && frameOf(process) };
};
