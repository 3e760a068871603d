import { error } from '@sveltejs/kit';
import { findPublicProcess } from '#process/server/reads.ts';
import type { LayoutServerLoad } from './$types';
import { basePath, frameOf } from '#web/frame.ts';

export const load: LayoutServerLoad = async ({ locals, params }) => {
	const process = await findPublicProcess(locals.runtime.storage.read, params.process);
	if (params.process && !process) error(404, 'not-found');
	return {
		base: basePath(locals.language, params.process),
		process: process && frameOf(process)
	};
};
