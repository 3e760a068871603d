import { setTimeout as pause } from 'node:timers/promises';
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { mailDataLink } from '#assembly/personal-data/server/mail-data-link.ts';
import { readForm } from '#shared/form.ts';
import { address } from '#shared/inputs.ts';
import { localPath } from '#shared/language.ts';
import { refuse } from '#shared/result.ts';
import { mayPost, refused } from '#web/form-action.ts';
import { loadOwnData } from './parts/own-data.ts';
import type { Actions, PageServerLoad } from './$types';

const Request = v.object({ email: address() });

/** Longer than looking takes, so that the wait does not tell whether an address is known. */
const answerAfter = 400;

export const load: PageServerLoad = async (event) => ({
	classes: event.locals.actor.kind === 'person' ? await loadOwnData(event) : undefined,
	sent: event.url.searchParams.has('gesendet')
});

export const actions: Actions = {
	default: async (event) => {
		const { runtime, language } = event.locals;
		const values = readForm(await event.request.formData());
		if (!mayPost(event)) return refused(event, refuse('too-many'), values);
		const parsed = v.safeParse(Request, values);
		if (!parsed.success)
			return refused(event, refuse('invalid-input', { email: parsed.issues[0].message }), values);
		await Promise.all([mailDataLink(runtime, parsed.output.email, language), pause(answerAfter)]);
		runtime.outbox.wake();
		redirect(303, `${localPath(language, '/meine-daten')}?gesendet=1`);
	}
};
