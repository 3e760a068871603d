import { redirect } from '@sveltejs/kit';
import { documentKinds } from '#documents/content.ts';
import { belongsInto, feedbackDays } from '#documents/rules.ts';
import { compileDocument } from '#documents/server/compile-document.ts';
import { readTitles } from '#drafting/server/titles.ts';
import { addDays, dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const process = await findDeskProcess(event);
	const items = await readTitles(storage.read, { processId: process.id });
	const today = dayOf(clock.now(), process.timeZone);
	return {
		kinds: documentKinds.map((kind) => {
			const inside = items.filter((item) => belongsInto(kind, item));
			const count = (of: string) => inside.filter((item) => item.kind === of).length;
			return {
				kind,
				guidelines: count('guideline'),
				goals: count('goal'),
				measures: count('measure'),
				outside: items.length - inside.length
			};
		}),
		until: addDays(today, feedbackDays)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const process = await findDeskProcess(event);
		const outcome = await perform(event, compileDocument, { processId: process.id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/dokumente'));
	}
};
