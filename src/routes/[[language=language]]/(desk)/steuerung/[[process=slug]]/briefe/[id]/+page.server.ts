import { error, redirect } from '@sveltejs/kit';
import { wordsFor } from '#assembly/words/index.ts';
import { codeMark, leaveMark, secretMark } from '#delivery/mail/letter.ts';
import { findLetter, readBounces } from '#delivery/mail/reads.ts';
import { retryLetter } from '#delivery/mail/retry.ts';
import { codeOf } from '#people/server/tokens.ts';
import { guardPage } from '#web/guard.ts';
import { deskPath, findDeskProcess, steersAll } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const process = await findDeskProcess(event);
	const scope = { processId: process.id, wholeInstallation: steersAll(event.locals) };
	const found = await findLetter(read, scope, event.params.id);
	if (!found) error(404, 'not-found');
	const mailWorks = runtime.env.SMTP_URL !== undefined;
	const { secret, text, html: _html, ...letter } = found;
	// With a mail server the personal link is nobody's but the recipient's.
	const shown = mailWorks ? null : secret;
	const marked = text.replaceAll(leaveMark, secretMark).replaceAll(codeMark, secretMark);
	return {
		letter,
		parts:
			shown === null
				? marked.split(secretMark)
				: [text.replaceAll(secretMark, shown).replaceAll(codeMark, () => codeOf(shown))],
		secretShown: shown !== null && text.includes(secretMark),
		bounces: await readBounces(read, found.id),
		retried: event.url.searchParams.has('wieder'),
		mailWorks,
		zone: process.timeZone
	};
};

export const actions: Actions = {
	retry: async (event) => {
		const { runtime, language } = event.locals;
		const process = await findDeskProcess(event);
		guardPage(event, 'page:desk', process.id);
		const scope = { processId: process.id, wholeInstallation: steersAll(event.locals) };
		const { id } = event.params;
		const outcome = await retryLetter(runtime.storage, scope, id, runtime.clock.now());
		const say = wordsFor(language).desk.letters;
		if (!outcome.ok && outcome.reason === 'not-found') error(404, 'not-found');
		if (!outcome.ok)
			return { refusal: outcome.reason === 'link-gone' ? say.linkGone : say.wasSent };
		runtime.outbox.wake();
		redirect(303, deskPath(event, `/briefe/${id}?wieder`));
	}
};
