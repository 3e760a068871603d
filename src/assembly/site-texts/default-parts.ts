import type { SiteTextKey } from '#people/site/site-text.ts';
import type { DescribedClass } from '../personal-data/describe.ts';
import type { Installation } from './installation.ts';

/** What a default text is made from, so that it is true of this very installation. */
export type DefaultParts = {
	readonly classes: readonly DescribedClass[];
	readonly installation: Installation & { readonly sessionDays: number };
	readonly amount: (unit: 'days' | 'months', count: number) => string;
};

export type DefaultTexts = Readonly<Record<SiteTextKey, (parts: DefaultParts) => string>>;
