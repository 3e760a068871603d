import { error, redirect } from '@sveltejs/kit';
import { dataClasses } from '#assembly/personal-data/classes.ts';
import { setRetention } from '#assembly/personal-data/server/set-retention.ts';
import { sayIn } from '#assembly/words/index.ts';
import { hasRule } from '#journal/data-class.ts';
import { readRetention } from '#people/server/read-retention.ts';
import { perform } from '#web/form-action.ts';
import { guardPage } from '#web/guard.ts';
import { deskPath } from '../../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	guardPage(event, 'page:installation', null);
	const { runtime, language } = event.locals;
	const kept = dataClasses.find(({ key }) => key === event.params.rule);
	if (!kept || !hasRule(kept.retention)) error(404, 'not-found');
	const { unit, usual, least, most, from } = kept.retention;
	const terms = await readRetention(runtime.storage.read);
	return {
		title: sayIn(language, kept.title),
		what: sayIn(language, kept.what),
		purpose: sayIn(language, kept.purpose),
		from: sayIn(language, from),
		...{ unit, usual, least, most },
		amount: terms.get(kept.key) ?? usual
	};
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, setRetention, { rule: event.params.rule });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/datenschutz#fristen'));
	}
};
