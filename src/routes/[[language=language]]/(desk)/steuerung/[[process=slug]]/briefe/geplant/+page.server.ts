import { error } from '@sveltejs/kit';
import { readLetterRows } from '#assembly/desk/letter-rows.ts';
import { findStep } from '#process/server/reads.ts';
import { findDeskProcess } from '../../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime, language } = event.locals;
	const { read } = runtime.storage;
	const process = await findDeskProcess(event);
	const asked = event.url.searchParams.get('schritt');
	const step = asked ? await findStep(read, asked) : undefined;
	if (asked && step?.processId !== process.id) error(404, 'not-found');
	const { origin } = runtime.env;
	return {
		step: step ? { id: step.id, title: step.title } : null,
		rows: await readLetterRows(read, process, {
			...{ now: runtime.clock.now(), origin, language, stepId: step?.id }
		}),
		zone: process.timeZone
	};
};
