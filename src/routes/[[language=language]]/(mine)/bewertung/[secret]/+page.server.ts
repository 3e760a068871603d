import { error, redirect } from '@sveltejs/kit';
import { isRatingOpen } from '#drafting/resistance/ratings.ts';
import { findItem } from '#drafting/server/reads.ts';
import { keepBallot } from '#drafting/server/resistance/keep-ballot.ts';
import { findBallotBySecret, findRatingBySecret } from '#drafting/server/resistance/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { readForm } from '#shared/form.ts';
import { localPath } from '#shared/language.ts';
import { refuse } from '#shared/result.ts';
import { mayPostByLink, refused } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { storage, clock } = locals.runtime;
	const rating = await findRatingBySecret(storage.read, params.secret);
	const item = rating && (await findItem(storage.read, rating.itemId));
	const process = rating && (await findProcess(storage.read, rating.processId));
	if (!rating || !item || !process) error(404, 'not-found');
	const ballot = await findBallotBySecret(storage.read, params.secret);
	return {
		item: {
			code: item.code ?? '',
			kind: item.kind,
			title: item.title,
			href: localPath(locals.language, `/${process.slug}/konzept/${item.code}`)
		},
		open: isRatingOpen(rating, clock.now()),
		closesAt: rating.closesAt,
		options: rating.options,
		zone: process.timeZone,
		ballot: ballot?.map((value) => (value === null ? '' : String(value))),
		thanked: url.searchParams.has('danke') && ballot !== undefined
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { runtime, language } = event.locals;
		const { secret } = event.params;
		const values = readForm(await event.request.formData());
		if (!(await findRatingBySecret(runtime.storage.read, secret))) error(404, 'not-found');
		if (!mayPostByLink(event, secret)) return refused(event, refuse('too-many'), values);
		const kept = await keepBallot(runtime, secret, values);
		if (!kept.ok) return refused(event, kept, values, 'drafting.keep-ballot');
		redirect(303, `${localPath(language, `/bewertung/${secret}`)}?danke=1`);
	}
};
