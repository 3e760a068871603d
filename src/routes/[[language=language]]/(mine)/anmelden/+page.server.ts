import { setTimeout as pause } from 'node:timers/promises';
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { mailSignInLink } from '#delivery/mail/sign-in-mail.ts';
import { signInByCode } from '#people/server/sign-in/enter-by-mail.ts';
import { signInByPasskey } from '#people/server/sign-in/enter-by-passkey.ts';
import { safeTarget } from '#people/sign-in/links.ts';
import { readForm } from '#shared/form.ts';
import { address } from '#shared/inputs.ts';
import { localPath } from '#shared/language.ts';
import { refuse } from '#shared/result.ts';
import { mayKnock, refused } from '#web/form-action.ts';
import { passkeySite } from '#web/passkey-site.ts';
import { welcome } from '../enter.ts';
import { browserSecret, deviceOf, waitingSecret } from '../session.ts';
import { townHallRefusal } from '../town-hall-refusal.ts';
import type { Actions, PageServerLoad } from './$types';

const Request = v.object({ email: address(), after: v.optional(v.string(), '/') });

/** Longer than writing a letter takes, so that the wait does not tell whether an address is known. */
const answerAfter = 250;

export const load: PageServerLoad = ({ url, locals }) => ({
	after: safeTarget(url.searchParams.get('nach') ?? '/'),
	sent: url.searchParams.has('gesendet'),
	me: locals.actor.kind === 'person' ? locals.actor.name : null,
	townHall: locals.runtime.env.townHall?.label ?? null,
	refusal: townHallRefusal(url.searchParams.get('rathaus'))
});

export const actions: Actions = {
	/** Asks for a mail; says the same whether the address is known or not. */
	mail: async (event) => {
		const { runtime, language } = event.locals;
		const values = readForm(await event.request.formData());
		if (!mayKnock(event)) return refused(event, refuse('too-many'), values);
		const parsed = v.safeParse(Request, values);
		if (!parsed.success)
			return refused(event, refuse('invalid-input', { email: parsed.issues[0].message }), values);
		const { email, after: target } = parsed.output;
		const asked = { address: email, target, browser: browserSecret(event) };
		await Promise.all([mailSignInLink(runtime, asked), pause(answerAfter)]);
		runtime.outbox.wake();
		redirect(303, `${localPath(language, '/anmelden')}?gesendet=1`);
	},
	/** The code of the mail, typed where it was asked for. */
	code: async (event) => {
		const { storage, clock } = event.locals.runtime;
		const values = readForm(await event.request.formData());
		if (!mayKnock(event)) return refused(event, refuse('too-many'), values);
		const at = {
			browser: waitingSecret(event, 'mail'),
			device: deviceOf(event),
			now: clock.now()
		};
		const outcome = await signInByCode(storage, String(values['code'] ?? ''), at);
		if (!outcome.ok) return refused(event, outcome, values);
		return welcome(event, outcome.value);
	},
	/** What a passkey answered; the script of the page sends it. */
	passkey: async (event) => {
		const { runtime } = event.locals;
		const values = readForm(await event.request.formData());
		if (!mayKnock(event)) return refused(event, refuse('too-many'), values);
		const outcome = await signInByPasskey(
			{ storage: runtime.storage, site: passkeySite(runtime) },
			{ answer: values['answer'], device: deviceOf(event), now: runtime.clock.now() }
		);
		// What was signed is of no use a second time.
		if (!outcome.ok) return refused(event, outcome, { after: values['after'] ?? '/' });
		const target = safeTarget(String(values['after'] ?? '/'));
		return welcome(event, { session: outcome.value.session, target });
	}
};
