import { countLetters, readLetterKinds, readLetters } from '#delivery/mail/reads.ts';
import { sendTestLetter } from '#delivery/mail/test-letter.ts';
import { guardPage } from '#web/guard.ts';
import { findDeskProcess, steersAll } from '../../../desk-process.ts';
import { statesFrom } from './stand.ts';
import type { Actions, PageServerLoad } from './$types';

const pageLength = 50;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const process = await findDeskProcess(event);
	const scope = { processId: process.id, wholeInstallation: steersAll(event.locals) };
	const asked = (name: string) => event.url.searchParams.get(name)?.slice(0, 200) || undefined;
	const states = statesFrom(event.url);
	const [kind, words, aboutId, before] = ['art', 'suche', 'zu', 'vor'].map(asked);
	const found = await readLetters(read, scope, {
		...{ states, kind, words, aboutId, before },
		limit: pageLength + 1
	});
	const letters = found.slice(0, pageLength);
	return {
		letters,
		state: states?.length === 1 ? (states[0] ?? null) : null,
		asked: { kind, words, aboutId, states: asked('stand') },
		kinds: await readLetterKinds(read, scope),
		counts: await countLetters(read, scope),
		paged: before !== undefined,
		older: found.length > pageLength ? letters.at(-1)?.id : undefined,
		mailWorks: runtime.env.SMTP_URL !== undefined,
		zone: process.timeZone
	};
};

export const actions: Actions = {
	test: async (event) => {
		const { runtime, actor } = event.locals;
		const process = await findDeskProcess(event);
		guardPage(event, 'page:desk', process.id);
		if (actor.kind !== 'person') return { tested: { state: 'kept' as const } };
		return {
			tested: await sendTestLetter(runtime, {
				...{ personId: actor.personId, processId: process.id },
				...{ process: process.title, contact: process.contactEmail }
			})
		};
	}
};
