import { error } from '@sveltejs/kit';
import { readSubjectEntries } from '#journal/server/reads.ts';
import { findItem, readOrigins } from '#drafting/server/reads.ts';
import { findContributionBySecret } from '#participation/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { localPath } from '#shared/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { read } = locals.runtime.storage;
	const contribution = await findContributionBySecret(read, params.secret);
	const process = contribution && (await findProcess(read, contribution.processId));
	if (!contribution || !process) error(404, 'not-found');
	const origins = await readOrigins(read, { contributionIds: [contribution.id] });
	const items = await Promise.all(origins.map(({ itemId }) => findItem(read, itemId)));
	const published = (await readSubjectEntries(read, contribution.id)).find(
		({ body }) => body.what === 'contribution-published'
	);
	const { text, callTitle, state, reason, receivedAt, stateAt, documentId } = contribution;
	return {
		contribution: { text, callTitle, state, reason, receivedAt, stateAt, documentId },
		publishedAt: published?.body.at ?? null,
		zone: process.timeZone,
		contactEmail: process.contactEmail,
		items: items.flatMap((item) => {
			if (!item?.published || !item.code) return [];
			const { code, title, kind, state: itemState } = item;
			const href = localPath(locals.language, `/${process.slug}/konzept/${code}`);
			return [{ code, title, kind, state: itemState, href }];
		})
	};
};
