import { countLetters, readLetters } from '#delivery/mail/reads.ts';
import { findDeskProcess, steersAll } from '../../../desk-process.ts';
import { stateFrom } from './stand.ts';
import type { PageServerLoad } from './$types';

const pageLength = 50;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const process = await findDeskProcess(event);
	const scope = { processId: process.id, wholeInstallation: steersAll(event.locals) };
	const state = stateFrom(event.url);
	const before = event.url.searchParams.get('vor') ?? undefined;
	const found = await readLetters(read, {
		...scope,
		limit: pageLength + 1,
		...(state === undefined ? {} : { state }),
		...(before === undefined ? {} : { before })
	});
	const letters = found.slice(0, pageLength);
	return {
		letters,
		state: state ?? null,
		counts: await countLetters(read, scope),
		paged: before !== undefined,
		older: found.length > pageLength ? letters.at(-1)?.id : undefined,
		mailWorks: runtime.env.SMTP_URL !== undefined,
		zone: process.timeZone
	};
};
