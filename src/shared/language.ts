/** Languages of the interface. `ar` is the mirrored pseudo-language until its dictionary exists. */
export const languages = ['de', 'en', 'ar'] as const;
export type Language = (typeof languages)[number];
/** Languages that have a dictionary. */
export type WrittenLanguage = 'de' | 'en';

export function directionOf(language: Language): 'ltr' | 'rtl' {
	return language === 'ar' ? 'rtl' : 'ltr';
}

/** German has no prefix; every other language comes first in the path. */
export function localPath(language: Language, path: string): string {
	if (language === 'de') return path;
	return path === '/' ? `/${language}` : `/${language}${path}`;
}

/** A path without its language: the other way round. */
export function pathWithin(language: Language, path: string): string {
	return (language === 'de' ? path : path.slice(language.length + 1)) || '/';
}

export function writtenLanguage(language: Language): WrittenLanguage {
	return language === 'en' ? 'en' : 'de';
}
