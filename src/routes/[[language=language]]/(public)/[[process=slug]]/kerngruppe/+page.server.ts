import { error, redirect } from '@sveltejs/kit';
import { publicGroup } from '#assembly/public/core-group.ts';
import { sectors } from '#people/roles.ts';
import { expectedOf, hasCoreGroup, sizeOf } from '#process/core-group/size.ts';
import { putForward } from '#process/server/core-group/put-forward.ts';
import { readMembers } from '#process/server/core-group/reads.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { spanOf } from '#process/steps.ts';
import { dayOf } from '#shared/dates.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import { shownProcess } from '../shown-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const process = await shownProcess(event);
	if (!hasCoreGroup(process.template)) error(404, 'not-found');
	const [areas, members, steps] = await Promise.all([
		readAreas(read, process.id),
		readMembers(read, process.id),
		readSteps(read, process.id)
	]);
	const size = sizeOf(process.template);
	const last = spanOf(steps)?.to;
	const ids = areas.map(({ id }) => id);
	return {
		areas: areas.map(({ id, title, shortTitle }) => ({ id, title, shortTitle })),
		size,
		expected: expectedOf(process.template),
		group: publicGroup(members, ids, sectors),
		full: members.length >= size.most,
		over: last !== undefined && last < dayOf(runtime.clock.now(), process.timeZone),
		thanked: event.url.searchParams.has('danke')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const process = await shownProcess(event);
		const { language } = event.locals;
		const outcome = await perform(event, putForward, { processId: process.id, language });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${localPath(language, `/${process.slug}/kerngruppe`)}?danke=1`);
	}
};
