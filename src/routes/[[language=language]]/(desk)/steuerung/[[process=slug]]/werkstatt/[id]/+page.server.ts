import { redirect } from '@sveltejs/kit';
import { consolidateItem } from '#drafting/server/consolidate-item.ts';
import { linkItem } from '#drafting/server/link-item.ts';
import { openRound } from '#drafting/server/open-round.ts';
import { publishItem } from '#drafting/server/publish-item.ts';
import { restoreItem } from '#drafting/server/structure/restore-item.ts';
import { recordDissent } from '#drafting/server/record-dissent.ts';
import { replyToDissent } from '#drafting/server/reply-to-dissent.ts';
import { wordVersion } from '#drafting/server/word-version.ts';
import type { Act } from '#journal/server/act.ts';
import { concludeReview } from '#review/server/conclude-review.ts';
import { sendToReview } from '#review/server/send-to-review.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import { readItemStory } from './item-story.ts';
import { readStructure } from './structure.ts';
import { readWorkshopItem } from './workshop-item.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const process = await findDeskProcess(event);
	const now = clock.now();
	const workshop = await readWorkshopItem(storage.read, process, event.params.id, now);
	const place = { processId: process.id, itemId: event.params.id, zone: process.timeZone, now };
	return {
		...workshop,
		structure: await readStructure(storage.read, workshop.item, place),
		story: await readItemStory(storage.read, place)
	};
};

export const actions: Actions = {
	word: doing(wordVersion),
	link: doing(linkItem),
	publish: doing(publishItem),
	consolidate: doing(consolidateItem),
	round: doing(openRound),
	review: doing(sendToReview),
	conclude: doing(concludeReview),
	dissent: doing(recordDissent),
	reply: doing(replyToDissent),
	restore: doing(restoreItem)
};

/** Performs an act on this item and comes back to it. */
function doing(act: Act<unknown, unknown>) {
	return async (event: RequestEvent) => {
		const itemId = event.params.id;
		const outcome = await perform(event, act, { itemId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/werkstatt/${itemId}`));
	};
}
