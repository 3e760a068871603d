import { fillText, findSiteText } from '#assembly/site-texts/read-site-text.ts';
import type { SiteTextKey } from '#people/site/site-text.ts';
import { dayOf } from '#shared/dates.ts';
import { maybeShown } from '../shown-process.ts';

/** A text of the installation, filled in for the process whose pages are read. */
export async function loadSiteText(event: Parameters<typeof maybeShown>[0], key: SiteTextKey) {
	const { runtime, language: wanted } = event.locals;
	const process = await maybeShown(event);
	const { content, language } = await findSiteText(runtime.storage.read, runtime.env, key, wanted);
	const today = dayOf(runtime.clock.now(), process?.timeZone ?? 'Europe/Berlin');
	return {
		blocks: fillText(content, { process, origin: runtime.env.origin, today }, language),
		textLanguage: language
	};
}
