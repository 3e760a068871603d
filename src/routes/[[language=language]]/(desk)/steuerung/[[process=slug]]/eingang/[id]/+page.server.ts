import { error, redirect } from '@sveltejs/kit';
import { answerComment } from '#documents/server/answer-comment.ts';
import { findDocument } from '#documents/server/reads.ts';
import { findItem, readOrigins } from '#drafting/server/reads.ts';
import { decideHide, decidePublish, decideTakeUp } from '#participation/contributions.ts';
import { hideContribution } from '#participation/server/hide-contribution.ts';
import { publishContribution } from '#participation/server/publish-contribution.ts';
import { findContribution, readSenders } from '#participation/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const contribution = await findContribution(read, event.params.id);
	if (contribution?.processId !== process.id) error(404, 'not-found');
	const origins = await readOrigins(read, { contributionIds: [contribution.id] });
	const items = await Promise.all(origins.map(({ itemId }) => findItem(read, itemId)));
	return {
		contribution,
		sender: (await readSenders(read, [contribution.id])).get(contribution.id),
		document: contribution.documentId
			? ((await findDocument(read, { id: contribution.documentId }))?.number ?? null)
			: null,
		zone: process.timeZone,
		may: {
			publish: decidePublish(contribution.state).ok,
			hide: decideHide(contribution.state).ok,
			takeUp: !contribution.documentId && decideTakeUp(contribution.state).ok,
			answer: contribution.documentId !== null && contribution.state === 'published'
		},
		items: items.flatMap((item) =>
			item ? [{ id: item.id, code: item.code, title: item.title, kind: item.kind }] : []
		)
	};
};

export const actions: Actions = {
	publish: async (event) => {
		const contributionId = event.params.id;
		const outcome = await perform(event, publishContribution, { contributionId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/eingang/${contributionId}`));
	},
	answer: async (event) => {
		const contributionId = event.params.id;
		const outcome = await perform(event, answerComment, { contributionId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/eingang/${contributionId}`));
	},
	hide: async (event) => {
		const contributionId = event.params.id;
		const outcome = await perform(event, hideContribution, { contributionId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/eingang/${contributionId}`));
	}
};
