import { error, redirect } from '@sveltejs/kit';
import { decideWordVersion } from '#drafting/items.ts';
import { isRatingOpen } from '#drafting/resistance/ratings.ts';
import { findItem } from '#drafting/server/reads.ts';
import { closeRating } from '#drafting/server/resistance/close-rating.ts';
import { decideWording } from '#drafting/server/resistance/decide-wording.ts';
import { enterBallots } from '#drafting/server/resistance/enter-ballots.ts';
import { openRating } from '#drafting/server/resistance/open-rating.ts';
import { readClosedRatings } from '#drafting/server/resistance/read-results.ts';
import { readBallots, readRatings } from '#drafting/server/resistance/reads.ts';
import { removeBallot } from '#drafting/server/resistance/remove-ballot.ts';
import type { Act } from '#journal/server/act.ts';
import { addDays, dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const usualDays = 7;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const process = await findDeskProcess(event);
	const item = await findItem(read, event.params.id);
	if (item?.processId !== process.id) error(404, 'not-found');
	const now = clock.now();
	const ratings = await readRatings(read, { itemId: item.id });
	const [latest] = ratings;
	const running = latest && isRatingOpen(latest, now) ? latest : undefined;
	const word = decideWordVersion(item, { differs: true, textDiffers: true });
	return {
		item: { id: item.id, code: item.code, kind: item.kind, title: item.title, text: item.text },
		zone: process.timeZone,
		refusal: !item.published ? 'not-published' : word.ok ? null : word.reason,
		mayOpen: latest === undefined || latest.decided,
		closesOn: addDays(dayOf(now, process.timeZone), usualDays),
		running: running && {
			...running,
			/** What the steering typed in itself; ballots by link stay closed until the end. */
			typed: await readBallots(read, [running.id], 'room')
		},
		over: await readClosedRatings(read, item.id)
	};
};

export const actions: Actions = {
	open: doing(openRating),
	enter: doing(enterBallots),
	remove: doing(removeBallot),
	close: doing(closeRating),
	decide: doing(decideWording)
};

/** Performs an act on this item's rating and comes back to it. */
function doing(act: Act<unknown, unknown>) {
	return async (event: RequestEvent) => {
		const itemId = event.params.id;
		const outcome = await perform(event, act, { itemId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/werkstatt/${itemId}/fassungen-bewerten`));
	};
}
