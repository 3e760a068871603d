import { draftingWords } from '../words.ts';
import type { CatalogueNaming } from './plan.ts';

/** A catalogue is written in German, and read in both languages. */
export const naming: CatalogueNaming = {
	written: draftingWords.de,
	known: [draftingWords.de, draftingWords.en]
};
