import { error, redirect } from '@sveltejs/kit';
import { findItem } from '#drafting/server/reads.ts';
import type { Act } from '#journal/server/act.ts';
import { answerOwnership } from '#monitoring/server/answer-ownership.ts';
import { postUpdate } from '#monitoring/server/post-update.ts';
import { readOwnerships, readStatusUpdates } from '#monitoring/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const { ownership, item } = await mine(event);
	const process = (await findProcess(read, ownership.processId)) ?? error(404, 'not-found');
	const updates = await readStatusUpdates(read, { itemId: item.id });
	const { body, answer } = ownership;
	return {
		ownership: { body, answer },
		item: { code: item.code ?? '', title: item.title, text: item.text },
		publicHref: localPath(event.locals.language, `/${process.slug}/konzept/${item.code}`),
		updates: updates
			.toReversed()
			.map(({ at, ...update }) => ({ ...update, on: dayOf(at, process.timeZone) }))
	};
};

/** The measure that the visitor was asked for; those of others do not exist for them. */
async function mine(event: RequestEvent | Parameters<PageServerLoad>[0]) {
	const { actor, runtime } = event.locals;
	const { read } = runtime.storage;
	const [ownership] = await readOwnerships(read, { id: event.params.ownership });
	const item = ownership && (await findItem(read, ownership.itemId));
	const own = actor.kind === 'person' && ownership?.personId === actor.personId;
	if (!ownership || !item || !own || ownership.ended) error(404, 'not-found');
	return { ownership, item };
}

export const actions: Actions = {
	answer: doing(answerOwnership, 'ownershipId'),
	update: doing(postUpdate, 'itemId')
};

function doing(act: Act<unknown, unknown>, about: 'ownershipId' | 'itemId') {
	return async (event: RequestEvent) => {
		const { ownership } = await mine(event);
		const id = about === 'itemId' ? ownership.itemId : ownership.id;
		const outcome = await perform(event, act, { [about]: id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, localPath(event.locals.language, `/umsetzung/meine/${ownership.id}`));
	};
}
