import { error } from '@sveltejs/kit';
import { hasCoreGroup } from '#process/core-group/size.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import { readCoreGroup } from './read-core-group.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	if (!hasCoreGroup(process.template)) error(404, 'not-found');
	return readCoreGroup(event.locals.runtime.storage.read, process);
};
