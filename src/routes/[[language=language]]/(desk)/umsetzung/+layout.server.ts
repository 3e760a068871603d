import { findPublicProcess } from '#process/server/reads.ts';
import { guardPage } from '#web/guard.ts';
import type { LayoutServerLoad } from './$types';

/** An owner's own pages: whoever was asked to stand for a measure in any process may see theirs. */
export const load: LayoutServerLoad = async (event) => {
	const { actor, runtime } = event.locals;
	const held =
		actor.kind === 'person' ? actor.roles.find((role) => role.role === 'owner') : undefined;
	guardPage(event, 'page:owners', held?.processId ?? null);
	const process = await findPublicProcess(runtime.storage.read, undefined);
	return {
		me: actor.kind === 'person' ? actor.name : '',
		title: process?.title ?? 'Fortschrift',
		zone: process?.timeZone ?? 'Europe/Berlin'
	};
};
