import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { personaKeys, type Example } from '#assembly/example.ts';
import { findPublicProcess } from '#process/server/reads.ts';
import { beginSession, endSession } from '#people/server/sign-in/sessions.ts';
import { readForm } from '#shared/form.ts';
import { localPath, writtenLanguage } from '#shared/language.ts';
import { refuse } from '#shared/result.ts';
import { sessionCookie } from '#web/cacheable.ts';
import { dayOfMilestone, personaOf } from '#web/example-bar.ts';
import { mayPost, refused } from '#web/form-action.ts';
import { basePath, frameOf } from '#web/frame.ts';
import { deviceOf, forgetSession, keepSession } from '../(mine)/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { milestones, present } = exampleOf({ locals });
	const process = await findPublicProcess(locals.runtime.storage.read, undefined);
	const language = writtenLanguage(locals.language);
	return {
		base: basePath(locals.language, undefined),
		process: process && frameOf(process),
		days: milestones.map((milestone) => ({
			key: milestone.key,
			day: dayOfMilestone(milestone),
			title: milestone.title[language],
			look: milestone.look[language],
			path: milestone.path,
			isPresent: milestone.key === present
		}))
	};
};

export const actions: Actions = {
	/** Another day, for everybody. Whoever looked through a persona's eyes goes on doing so. */
	jump: async (event) => {
		const { actor, language } = event.locals;
		const example = exampleOf(event);
		const values = readForm(await event.request.formData());
		if (!mayPost(event)) return refused(event, refuse('too-many'), values);
		const landing = await example.jump(
			String(values['milestone']),
			personaOf(example.personas, actor)
		);
		if (!landing) error(404, 'not-found');
		if (landing.session) keepSession(event, landing.session);
		else forgetSession(event);
		redirect(303, localPath(language, landing.path));
	},
	/** Through somebody's eyes: signed in by one click, or nobody any more. */
	view: async (event) => {
		const { runtime, language } = event.locals;
		const example = exampleOf(event);
		const values = readForm(await event.request.formData());
		if (!mayPost(event)) return refused(event, refuse('too-many'), values);
		const chosen = String(values['persona']);
		const persona = example.personas.find(({ key }) => key === chosen);
		const known = chosen === 'citizen' || personaKeys.some((key) => key === chosen);
		const personId = persona?.personId;
		if (!known || (chosen !== 'citizen' && !personId)) error(404, 'not-found');
		const before = event.cookies.get(sessionCookie);
		if (before) await endSession(runtime.storage, before);
		if (persona && personId) {
			const now = runtime.clock.now();
			const session = await runtime.storage.transact((tx) =>
				beginSession(tx, { personId, means: 'link', device: deviceOf(event), now })
			);
			keepSession(event, session);
		} else forgetSession(event);
		redirect(303, localPath(language, persona?.home ?? '/'));
	}
};

/** Outside of example mode none of this exists. */
function exampleOf({ locals }: Pick<RequestEvent, 'locals'>): Example {
	return locals.runtime.example ?? error(404, 'not-found');
}
