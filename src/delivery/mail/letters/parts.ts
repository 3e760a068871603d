import { localPath, writtenLanguage, type Language } from '#shared/language.ts';
import type { Letter } from '../letter.ts';

export type Recipient = { readonly name: string | null; readonly language: Language };

export function greeting(to: Recipient, language: 'de' | 'en'): string {
	if (language === 'de') return to.name ? `Guten Tag ${to.name},` : 'Guten Tag,';
	return to.name ? `Dear ${to.name},` : 'Good day,';
}

/** The letter in the language of whoever gets it; its links lead to pages in that language. */
export function inLanguage(to: Recipient, letters: Record<'de' | 'en', Letter>): Letter {
	const language = writtenLanguage(to.language);
	const letter = letters[language];
	const local = <Link extends { path: string }>(link: Link): Link => ({
		...link,
		path: localPath(language, link.path)
	});
	return {
		...letter,
		button: letter.button && local(letter.button),
		also: letter.also && local(letter.also)
	};
}
