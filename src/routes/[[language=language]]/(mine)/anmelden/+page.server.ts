import { setTimeout as pause } from 'node:timers/promises';
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { mailSignInLink } from '#delivery/mail/sign-in-mail.ts';
import { safeTarget } from '#people/sign-in.ts';
import { readForm } from '#shared/form.ts';
import { address } from '#shared/inputs.ts';
import { localPath } from '#shared/language.ts';
import { refuse } from '#shared/result.ts';
import { mayPost, refused } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

const Request = v.object({ email: address(), after: v.optional(v.string(), '/') });

/** Longer than writing a letter takes, so that the wait does not tell whether an address is known. */
const answerAfter = 250;

export const load: PageServerLoad = ({ url }) => ({
	after: safeTarget(url.searchParams.get('nach') ?? '/'),
	sent: url.searchParams.has('gesendet')
});

export const actions: Actions = {
	default: async (event) => {
		const { runtime, language } = event.locals;
		const values = readForm(await event.request.formData());
		if (!mayPost(event)) return refused(event, refuse('too-many'), values);
		const parsed = v.safeParse(Request, values);
		if (!parsed.success)
			return refused(event, refuse('invalid-input', { email: parsed.issues[0].message }), values);
		const { email, after } = parsed.output;
		await Promise.all([mailSignInLink(runtime, email, after), pause(answerAfter)]);
		runtime.outbox.wake();
		redirect(303, `${localPath(language, '/anmelden')}?gesendet=1`);
	}
};
