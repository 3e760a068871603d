import { error, redirect } from '@sveltejs/kit';
import { wordsFor } from '#assembly/words/index.ts';
import { sayLetter } from '#delivery/mail/letters/support.ts';
import { decideSupportLetter } from '#process/server/outreach/decide-support-letter.ts';
import { findOwnSupportLetter } from '#process/server/outreach/read-support-letters.ts';
import { findProcess } from '#process/server/reads.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { storage, env } = locals.runtime;
	const found = await findOwnSupportLetter(storage.read, params.secret);
	const process = found && (await findProcess(storage.read, found.letter.processId));
	if (!found || !process) error(404, 'not-found');
	const { letter, version } = found;
	const say = wordsFor(locals.language).desk.ownGroup.release;
	return {
		...{ state: version.state, note: version.note, number: version.number },
		isNewest: version.id === letter.newest.id,
		shown: sayLetter(
			{ name: say.sampleName, institution: say.sampleInstitution },
			{ letter, version, process, origin: env.origin }
		)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { secret } = event.params;
		const outcome = await perform(event, decideSupportLetter, { secret });
		if (!outcome.ok) return outcome.failure;
		redirect(303, localPath(event.locals.language, `/freigabe/${secret}`));
	}
};
