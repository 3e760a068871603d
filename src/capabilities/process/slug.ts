/**
 * The name of a process in addresses: lower-case words joined by hyphens, with at least one hyphen,
 * so that it can never be mistaken for one of the site's own short paths.
 */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** Addresses of the site itself that look like a process. */
const reserved = new Set(['verfahren-neu', 'mein-beitrag']);

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A slug from a title: „Integrationskonzept 2017“ → `integrationskonzept-2017`. */
export function slugFrom(title: string): string {
	const words = hyphenated(title);
	const free = words.includes('-') && !isReserved(words);
	return free ? words : `${words || 'verfahren'}-1`;
}

export function isReserved(slug: string): boolean {
	return reserved.has(slug);
}

/** The words of a title in plain letters, joined by hyphens; nothing if it has no such letters. */
export function hyphenated(title: string): string {
	return spelledOut(title)
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '');
}

/** In small letters without accents, umlauts spelled out. */
export function spelledOut(title: string): string {
	return title
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/[äöüß]/g, (letter) => spelled[letter] ?? '')
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '');
}
