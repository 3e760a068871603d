import { error, redirect } from '@sveltejs/kit';
import { decideConfirm } from '#participation/mail/desk-rules.ts';
import { confirmMail } from '#participation/server/mail/confirm-mail.ts';
import { disownMail } from '#participation/server/mail/disown-mail.ts';
import { findMailBySecret } from '#participation/server/mail/read-mails.ts';
import { findCall } from '#participation/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

/** Looking at the link confirms nothing: scanners open links before people do. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { storage, clock } = locals.runtime;
	if (url.searchParams.has('geloescht')) return { mail: undefined, gone: true, refusal: null };
	const mail = await findMailBySecret(storage.read, params.secret);
	const call = mail?.callId ? await findCall(storage.read, mail.callId) : undefined;
	const process = call && (await findProcess(storage.read, call.processId));
	if (!mail || !call || !process) error(404, 'not-found');
	const decision = decideConfirm(mail, clock.now());
	return {
		gone: false,
		refusal: decision.ok ? null : decision.reason,
		mail: {
			words: mail.words,
			receivedAt: mail.receivedAt,
			call: call.title,
			zone: process.timeZone
		}
	};
};

export const actions: Actions = {
	confirm: async (event) => {
		const outcome = await perform(event, confirmMail, { secret: event.params.secret });
		if (!outcome.ok) return outcome.failure;
		redirect(303, localPath(event.locals.language, `/mein-beitrag/${outcome.value.secret}`));
	},
	disown: async (event) => {
		const { secret } = event.params;
		const outcome = await perform(event, disownMail, { secret });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `?geloescht=1`);
	}
};
