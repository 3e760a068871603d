import { error, redirect } from '@sveltejs/kit';
import { removeContribution } from '#participation/server/remove-contribution.ts';
import { findContributionBySecret } from '#participation/server/reads.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await findContributionBySecret(locals.runtime.storage.read, params.secret);
	return found ? { text: found.text } : error(404, 'not-found');
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, removeContribution, { secret: event.params.secret });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${localPath(event.locals.language, '/meine-daten/geloescht')}?beitrag=1`);
	}
};
