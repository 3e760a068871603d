import type { WrittenLanguage } from '#shared/language.ts';

/** A list to sign at the door, or a sheet with a code to hang up there. */
export type PaperList = {
	readonly language: WrittenLanguage;
	readonly title: string;
	readonly subtitle: string;
	readonly author: string;
	/** A paragraph each. */
	readonly text: readonly string[];
	/** At the foot of each page. */
	readonly note: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** The shares of the columns in the width. */
	readonly widths: readonly number[];
	/** A drawing as SVG, and what it says. */
	readonly code: string | null;
	readonly alt: string;
};
