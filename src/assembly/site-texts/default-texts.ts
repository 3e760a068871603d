import type { DescribedClass } from '../personal-data/describe.ts';
import type { SiteTextKey, SiteTextLanguage } from '#people/site/site-text.ts';
import { defaultDe } from './default-de.ts';
import { defaultEn } from './default-en.ts';
import type { Installation } from './installation.ts';

/** What a default text is made from, so that it is true of this very installation. */
export type DefaultParts = {
	readonly classes: readonly DescribedClass[];
	readonly installation: Installation & { readonly sessionDays: number };
	readonly amount: (unit: 'days' | 'months', count: number) => string;
};

export type DefaultTexts = Readonly<Record<SiteTextKey, (parts: DefaultParts) => string>>;

const texts: Readonly<Record<SiteTextLanguage, DefaultTexts>> = { de: defaultDe, en: defaultEn };

export function defaultText(
	key: SiteTextKey,
	language: SiteTextLanguage,
	parts: DefaultParts
): string {
	return texts[language][key](parts).trim();
}
