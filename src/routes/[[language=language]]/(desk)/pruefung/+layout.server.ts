import { findPublicProcess } from '#process/server/reads.ts';
import { guardPage } from '#web/guard.ts';
import type { LayoutServerLoad } from './$types';

/** A department's own pages: whoever reviews in any process may see its list. */
export const load: LayoutServerLoad = async (event) => {
	const { actor, runtime } = event.locals;
	const held =
		actor.kind === 'person' ? actor.roles.find((role) => role.role === 'department') : undefined;
	guardPage(event, 'page:departments', held?.processId ?? null);
	const process = await findPublicProcess(runtime.storage.read, undefined);
	return {
		me: actor.kind === 'person' ? actor.name : '',
		title: process?.title ?? 'Fortschrift',
		zone: process?.timeZone ?? 'Europe/Berlin'
	};
};
