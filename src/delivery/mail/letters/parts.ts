import { localPath, writtenLanguage, type Language } from '#shared/language.ts';
import type { Letter } from '../letter.ts';

export type Recipient = { readonly name: string | null; readonly language: Language };

export function greeting(to: Recipient, language: 'de' | 'en'): string {
	if (language === 'de') return to.name ? `Guten Tag ${to.name},` : 'Guten Tag,';
	return to.name ? `Dear ${to.name},` : 'Good day,';
}

/** The letter in the language of whoever gets it; its button leads to a page in that language. */
export function inLanguage(to: Recipient, letters: Record<'de' | 'en', Letter>): Letter {
	const language = writtenLanguage(to.language);
	const letter = letters[language];
	if (!letter.button) return letter;
	return { ...letter, button: { ...letter.button, path: localPath(language, letter.button.path) } };
}
