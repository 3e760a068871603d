import { fail, redirect } from '@sveltejs/kit';
import { mailSignInLink } from '#delivery/mail/sign-in-mail.ts';
import { hashSecret } from '#journal/server/act.ts';
import { findAddress } from '#people/server/reads.ts';
import { signInByLink } from '#people/server/sign-in/enter-by-mail.ts';
import { codeOf, findMailLink } from '#people/server/tokens.ts';
import { decideRedeem, decideSignIn } from '#people/sign-in/links.ts';
import { localPath } from '#shared/language.ts';
import { mayKnock } from '#web/form-action.ts';
import { welcome } from '../../enter.ts';
import { browserSecret, deviceOf, waitingSecret } from '../../session.ts';
import type { Actions, PageServerLoad } from './$types';

/** Looking at a link never uses it up: scanners open links before people do. */
export const load: PageServerLoad = async (event) => {
	const { storage, clock } = event.locals.runtime;
	const { secret } = event.params;
	const link = await findMailLink(storage.read, secret);
	const browser = waitingSecret(event, 'mail');
	const decision = decideSignIn(link, browser ? hashSecret(browser) : null, clock.now());
	if (decision.ok) return { refusal: null, code: null };
	const isElsewhere = decision.reason === 'other-browser';
	return { refusal: decision.reason, code: isElsewhere ? codeOf(secret) : null };
};

export const actions: Actions = {
	enter: async (event) => {
		const { storage, clock } = event.locals.runtime;
		const at = {
			browser: waitingSecret(event, 'mail'),
			device: deviceOf(event),
			now: clock.now()
		};
		const outcome = await signInByLink(storage, event.params.secret, at);
		if (!outcome.ok) return fail(400, { refusal: outcome.reason });
		return welcome(event, outcome.value);
	},
	/** A mail of its own for this browser: whoever only got hold of the link does not get it. */
	here: async (event) => {
		const { runtime, language } = event.locals;
		if (!mayKnock(event)) return fail(429, { refusal: 'too-many' });
		const { read } = runtime.storage;
		const link = decideRedeem(await findMailLink(read, event.params.secret), runtime.clock.now());
		if (!link.ok) return fail(400, { refusal: link.reason });
		const { personId, target } = link.value;
		const address = personId ? await findAddress(read, personId) : undefined;
		if (!address) return fail(400, { refusal: 'link-unknown' });
		await mailSignInLink(runtime, { address, target, browser: browserSecret(event) });
		runtime.outbox.wake();
		redirect(303, `${localPath(language, '/anmelden')}?gesendet=1`);
	}
};
