import type { WrittenLanguage } from '#shared/language.ts';

/** Who speaks: the system (set in sans) or people (set in serif, as they wrote it). */
export type Voice = 'system' | 'people';

/** One thing on the page. Both printers draw these and nothing else. */
export type Block =
	| {
			readonly kind: 'heading';
			/** 1 begins a page, 2 is a goal or a section, 3 a measure. */
			readonly level: 1 | 2 | 3;
			readonly code: string | null;
			readonly text: string;
			/** Struck by the council: drawn through, and said in words beside it. */
			readonly struck: boolean;
	  }
	| {
			readonly kind: 'paragraph';
			readonly voice: Voice;
			readonly text: string;
			readonly struck: boolean;
			/** Set smaller: where a text comes from. */
			readonly small: boolean;
			/** Said in bold before the text: `Woran messbar`. */
			readonly label: string | null;
	  }
	| { readonly kind: 'quote'; readonly text: string; readonly by: string; readonly reply: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| {
			readonly kind: 'table';
			/** The first row, announced as the header of its columns. */
			readonly head: readonly string[];
			readonly rows: readonly (readonly string[])[];
			/** The shares of the columns in the width. */
			readonly widths: readonly number[];
	  };

/** A document as it is printed, without any idea of PDF or DOCX. */
export type Book = {
	readonly language: WrittenLanguage;
	readonly title: string;
	readonly tagline: string;
	readonly city: string;
	/** `Entwurf, Fassung 1, zusammengestellt am 6. November 2017` */
	readonly edition: string;
	readonly note: { readonly label: string; readonly text: string } | null;
	readonly contents: string;
	/** `Seite 3 von 90`, in its two parts. */
	readonly page: { readonly before: string; readonly between: string };
	/** A few pages without a title page and a table of contents; its parts follow one another. */
	readonly short?: boolean | undefined;
	readonly blocks: readonly Block[];
};

export function heading(
	level: 1 | 2 | 3,
	text: string,
	code: string | null = null,
	struck = false
): Block {
	return { kind: 'heading', level, code, text, struck };
}

type Said = { label?: string; small?: boolean; struck?: boolean };

/** What the system says. */
export function say(text: string, { label, small = false, struck = false }: Said = {}): Block {
	return { kind: 'paragraph', voice: 'system', text, struck, small, label: label ?? null };
}

/** What people wrote. */
export function tell(text: string, { label, small = false, struck = false }: Said = {}): Block {
	return { kind: 'paragraph', voice: 'people', text, struck, small, label: label ?? null };
}

/** Arabic and Hebrew run from the right, whatever the language of the book is. */
export function runsFromRight(text: string): boolean {
	const letter = /\p{L}/u.exec(text)?.[0];
	return letter !== undefined && /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(letter);
}
