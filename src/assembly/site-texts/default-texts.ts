import type { SiteTextKey, SiteTextLanguage } from '#people/site/site-text.ts';
import { defaultDe } from './default-de.ts';
import { defaultEn } from './default-en.ts';
import type { DefaultParts, DefaultTexts } from './default-parts.ts';

const texts: Readonly<Record<SiteTextLanguage, DefaultTexts>> = { de: defaultDe, en: defaultEn };

export function defaultText(
	key: SiteTextKey,
	language: SiteTextLanguage,
	parts: DefaultParts
): string {
	return texts[language][key](parts).trim();
}
