import { legalDe } from './legal-de.ts';
import { legalEn } from './legal-en.ts';

/** Imprint, privacy and accessibility: default texts that are true for this software. */
export const legalWords: { de: typeof legalDe; en: typeof legalDe } = { de: legalDe, en: legalEn };
