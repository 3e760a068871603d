import { error } from '@sveltejs/kit';
import { codeMark, secretMark } from '#delivery/mail/letter.ts';
import { findLetter } from '#delivery/mail/reads.ts';
import { codeOf } from '#people/server/tokens.ts';
import { findDeskProcess, steersAll } from '../../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime } = event.locals;
	const process = await findDeskProcess(event);
	const scope = { processId: process.id, wholeInstallation: steersAll(event.locals) };
	const found = await findLetter(runtime.storage.read, scope, event.params.id);
	if (!found) error(404, 'not-found');
	const mailWorks = runtime.env.SMTP_URL !== undefined;
	const { secret, text, ...letter } = found;
	// With a mail server the personal link is nobody's but the recipient's.
	const shown = mailWorks ? null : secret;
	return {
		letter,
		parts:
			shown === null
				? text.replaceAll(codeMark, secretMark).split(secretMark)
				: [text.replaceAll(secretMark, shown).replaceAll(codeMark, () => codeOf(shown))],
		secretShown: shown !== null && text.includes(secretMark),
		mailWorks,
		zone: process.timeZone
	};
};
