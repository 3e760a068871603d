import { namesIn, parseProse } from '#shared/prose.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** What every installation has to say about itself. */
export const siteTextKeys = ['imprint', 'privacy', 'accessibility'] as const;
export type SiteTextKey = (typeof siteTextKeys)[number];

/** What a text may name without writing it down; each is filled in where the text is shown. */
export const placeholders = ['city', 'process', 'contact', 'land', 'site', 'today'] as const;

export const siteTextLanguages = ['de', 'en'] as const;
export type SiteTextLanguage = (typeof siteTextLanguages)[number];

/** Placeholders that nobody would fill in are told before all read them. */
export function decideSaveText(
	content: string,
	before: string
): Decision<null, 'unknown-placeholder' | 'same-as-before'> {
	const known: readonly string[] = placeholders;
	const unknown = namesIn(parseProse(content)).places.filter((name) => !known.includes(name));
	if (unknown.length > 0) return refuse('unknown-placeholder', { content: 'unknown-placeholder' });
	if (content === before) return refuse('same-as-before', { content: 'same-as-before' });
	return allow(null);
}

/** What was still to be filled in by the steering. */
export function gapsIn(content: string): readonly string[] {
	return namesIn(parseProse(content)).gaps;
}
