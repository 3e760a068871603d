import { findSiteText } from '#assembly/site-texts/read-site-text.ts';
import { readSavedTexts } from '#people/server/site/read-texts.ts';
import { gapsIn, siteTextKeys, siteTextLanguages } from '#people/site/site-text.ts';
import { dayOf } from '#shared/dates.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const { timeZone } = await findDeskProcess(event);
	const saved = await readSavedTexts(read, { current: true });
	const texts = [];
	for (const key of siteTextKeys)
		for (const language of siteTextLanguages) {
			const own = saved.find((text) => text.key === key && text.language === language);
			const shown = await findSiteText(read, runtime.env, key, language);
			const savedOn = own && own.content !== null ? dayOf(own.at, timeZone) : null;
			texts.push({ key, language, savedOn, gaps: gapsIn(shown.content).length });
		}
	return { texts };
};
