import { missingIn } from '#drafting/readiness.ts';
import { readItems, readLinks } from '#drafting/server/reads.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const items = await readItems(read, { processId: process.id });
	const links = await readLinks(read, process.id);
	return {
		gone: (await readItems(read, { processId: process.id, standing: 'gone' })).map(
			({ id, code, draftNumber, title, state }) => ({ id, code, draftNumber, title, state })
		),
		items: items.map((item) => ({
			id: item.id,
			kind: item.kind,
			code: item.code,
			draftNumber: item.draftNumber,
			title: item.title,
			state: item.state,
			published: item.published,
			missing: missingIn({
				...item,
				benefits: links.filter(({ fromId }) => fromId === item.id).map(({ benefit }) => benefit)
			}).length
		}))
	};
};
