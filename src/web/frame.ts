import type { Process } from '#process/server/reads.ts';
import { localPath, type Language } from '#shared/language.ts';

/** What the frame around a public page shows of a process. */
export type FrameProcess = Pick<
	Process,
	'id' | 'slug' | 'title' | 'tagline' | 'city' | 'contactEmail' | 'note' | 'timeZone'
>;

export function frameOf(process: Process): FrameProcess {
	const { id, slug, title, tagline, city, contactEmail, note, timeZone } = process;
	return { id, slug, title, tagline, city, contactEmail, note, timeZone };
}

/** Where the addresses of a process begin: short while it is the only public one, else with its slug. */
export function basePath(language: Language, slug: string | undefined): string {
	return localPath(language, slug ? `/${slug}` : '/').replace(/\/$/, '');
}

/** The address of a page of a process that stays right for ever, also when a second process is public. */
export function lastingAddress(
	origin: string,
	place: { language: Language; slug: string },
	path = ''
): string {
	const { language, slug } = place;
	return origin + localPath(language, `/${slug}${path}`.replace(/\/$/, ''));
}
