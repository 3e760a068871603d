import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Act } from '#journal/server/act.ts';
import { readOpenDecisions } from '#drafting/server/tree/read-open-decisions.ts';
import { changeVisibility } from '#process/server/core-group/change-visibility.ts';
import { confirmCandidacy } from '#process/server/core-group/confirm-candidacy.ts';
import { leaveCoreGroup } from '#process/server/core-group/leave-core-group.ts';
import { findOwnCandidacy, isMember } from '#process/server/core-group/reads.ts';
import { findProcess, readAreas } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { read } = locals.runtime.storage;
	const candidacy = await findOwnCandidacy(read, params.secret);
	const process = candidacy && (await findProcess(read, candidacy.processId));
	if (!candidacy || !process) error(404, 'not-found');
	const areas = await readAreas(read, process.id);
	const member = isMember(candidacy);
	const isOwn = ({ id }: { id: string }) => candidacy.areas.includes(id);
	const now = locals.runtime.clock.now();
	const today = dayOf(now, process.timeZone);
	const { name, organisation, sector, why, shows, state, reason, terms, leftAt } = candidacy;
	return {
		candidacy: { name, organisation, sector, why, shows, state, reason, terms },
		areas: areas.filter(isOwn).map(({ title }) => title),
		member,
		ownHref: localPath(locals.language, `/meine-kerngruppe/${params.secret}`),
		// What the group has to decide concerns those who are in it; their own areas come first.
		open: member
			? {
					items: await readOpenDecisions(read, {
						...{ processId: process.id, now, today, published: true }
					}),
					areas: [...areas.filter(isOwn), ...areas.filter((area) => !isOwn(area))].map(
						({ id, title }) => ({ id, title })
					)
				}
			: undefined,
		conceptHref: process.published
			? localPath(locals.language, `/${process.slug}/konzept`)
			: undefined,
		left: leftAt !== null,
		contactEmail: process.contactEmail,
		publicHref: process.published
			? localPath(locals.language, `/${process.slug}/kerngruppe`)
			: undefined,
		saved: url.searchParams.has('gespeichert')
	};
};

/** Looking never changes anything: mail scanners open links. */
async function post(event: RequestEvent, act: Act<unknown, unknown>, after = '') {
	const { secret } = event.params;
	const outcome = await perform(event, act, { secret });
	if (!outcome.ok) return outcome.failure;
	redirect(303, localPath(event.locals.language, `/meine-kerngruppe/${secret}`) + after);
}

export const actions: Actions = {
	confirm: async (event) => post(event, confirmCandidacy),
	show: async (event) => post(event, changeVisibility, '?gespeichert=1'),
	leave: async (event) => post(event, leaveCoreGroup)
};
