import { redirect } from '@sveltejs/kit';
import { consentWording } from '#people/list/consent.ts';
import { everything } from '#people/list/wishes.ts';
import { changeSubscription } from '#people/server/list/change-subscription.ts';
import { leaveList } from '#people/server/list/leave-list.ts';
import { findSubscription, hasRoleIn } from '#people/server/list/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { localPath, writtenLanguage } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import { findLinkPlace } from './link-place.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, params, url } = event;
	const { read } = locals.runtime.storage;
	const place = await findLinkPlace(read, params.secret);
	if (!place) return { place: undefined } as const;
	const { link, process } = place;
	const subscription = await findSubscription(read, link);
	const byRole = await hasRoleIn(read, link);
	const areas = await readAreas(read, process.id);
	const told = ['bestaetigt', 'gespeichert', 'abgemeldet'] as const;
	return {
		place: { email: place.email, process: process.title, letterLanguage: place.language },
		state: subscription ? (subscription.ended ? 'left' : 'listed') : byRole ? 'byRole' : 'left',
		wishes: subscription?.wishes ?? everything,
		byRole,
		wording: consentWording(writtenLanguage(locals.language), process.title),
		areas: areas.map(({ id, title }) => ({ id, title })),
		told: told.find((name) => url.searchParams.has(name))
	} as const;
};

export const actions: Actions = {
	change: async (event) => {
		const { secret } = event.params;
		const outcome = await perform(event, changeSubscription, { secret });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${localPath(event.locals.language, `/verteiler/${secret}`)}?gespeichert=1`);
	},
	leave: async (event) => {
		const { secret } = event.params;
		const outcome = await perform(event, leaveList, { secret });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${localPath(event.locals.language, `/verteiler/${secret}`)}?abgemeldet=1`);
	}
};
