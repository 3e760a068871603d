import { error, redirect } from '@sveltejs/kit';
import { describeInstallation } from '#assembly/site-texts/installation.ts';
import { defaultContent, fillText } from '#assembly/site-texts/read-site-text.ts';
import { readRetention } from '#people/server/read-retention.ts';
import { resetText } from '#people/server/site/reset-text.ts';
import { readSavedTexts } from '#people/server/site/read-texts.ts';
import { saveText } from '#people/server/site/save-text.ts';
import {
	siteTextKeys,
	siteTextLanguages,
	type SiteTextKey,
	type SiteTextLanguage
} from '#people/site/site-text.ts';
import { dayOf } from '#shared/dates.ts';
import { readForm } from '#shared/form.ts';
import { perform } from '#web/form-action.ts';
import { guardPage } from '#web/guard.ts';
import { deskPath, findDeskProcess, steersAll } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

const longest = 40_000;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const { key, language } = textOf(event);
	const process = await findDeskProcess(event);
	const saved = (await readSavedTexts(read, { key })).filter((one) => one.language === language);
	const own = saved.find(({ current }) => current)?.content ?? null;
	const installation = describeInstallation(runtime.env, await readRetention(read));
	const content = own ?? defaultContent(key, language, installation);
	return {
		...{ key, textLanguage: language, content, isOwn: own !== null },
		blocks: fillText(content, await factsOf(event), language),
		mayChange: steersAll(event.locals),
		zone: process.timeZone,
		versions: saved.map(({ id, at, by, content: text, current }) => ({
			...{ id, at, by, current },
			putBack: text === null,
			content: text
		}))
	};
};

export const actions: Actions = {
	/** Shows how a text would look; changes nothing. */
	preview: async (event) => {
		guardPage(event, 'page:desk', (await findDeskProcess(event)).id);
		const { language } = textOf(event);
		const given = readForm(await event.request.formData())['content'];
		const content = typeof given === 'string' ? given.slice(0, longest) : '';
		return {
			...{ message: '', errors: {} as Record<string, string>, lines: [], values: { content } },
			preview: fillText(content, await factsOf(event), language)
		};
	},
	save: async (event) => {
		const outcome = await perform(event, saveText, textOf(event));
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/texte'));
	},
	reset: async (event) => {
		const outcome = await perform(event, resetText, textOf(event));
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/texte'));
	}
};

type Event = Parameters<typeof findDeskProcess>[0] & { params: { key: string }; url: URL };

function textOf({ params, url }: Event): { key: SiteTextKey; language: SiteTextLanguage } {
	const key = siteTextKeys.find((known) => known === params.key);
	const asked = url.searchParams.get('sprache') ?? 'de';
	const language = siteTextLanguages.find((known) => known === asked);
	return key && language ? { key, language } : error(404, 'not-found');
}

async function factsOf(event: Event) {
	const { runtime } = event.locals;
	const process = await findDeskProcess(event);
	const today = dayOf(runtime.clock.now(), process.timeZone);
	return { process, origin: runtime.env.origin, today };
}
