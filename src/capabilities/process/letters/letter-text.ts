import type { WrittenLanguage } from '#shared/language.ts';
import type { TemplateLetter, TemplateText } from '../template.ts';
import { fillText, type Placeholder } from './placeholders.ts';

/** Subject and text of a step's letter in both languages, as the template has them or as a process adapted them. */
export type LetterText = { readonly subject: TemplateText; readonly text: TemplateText };

export type LetterFacts = Readonly<Record<Placeholder, string>>;

/** The text that counts for a letter of a step: an adapted one wins over the template's. */
export function presentText(letter: TemplateLetter, adapted: LetterText | undefined): LetterText {
	return adapted ?? { subject: letter.subject, text: letter.text };
}

/** Subject and paragraphs of a letter in one language, ready to be read. For an invitation to a meeting too. */
export function filledText(
	{ subject, text }: LetterText,
	language: WrittenLanguage,
	facts: LetterFacts
): { readonly subject: string; readonly paragraphs: readonly string[] } {
	return {
		subject: fillText(subject[language], facts).replaceAll(/\s+/g, ' ').trim(),
		paragraphs: fillText(text[language], facts)
			.split(/\n\s*\n/)
			.map((paragraph) => paragraph.trim())
			.filter(Boolean)
	};
}

export function sameText(one: LetterText, other: LetterText): boolean {
	return (['de', 'en'] as const).every(
		(language) =>
			one.subject[language] === other.subject[language] &&
			one.text[language] === other.text[language]
	);
}
