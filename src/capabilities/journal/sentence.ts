import type { Data } from './entry.ts';
import type { WrittenLanguage } from '#shared/language.ts';

/** How one kind of entry reads as a sentence, from its own data alone. */
export type SentenceMaker = Readonly<
	Record<WrittenLanguage, (data: Data, why: string | null) => string>
> & {
	/** Where it can be read, as a path without language. */
	readonly path?: (data: Data) => string | undefined;
	/** People's words, shown in their own voice. */
	readonly quote?: (data: Data) => string | undefined;
};

/** What (`item-published`) → sentence. Every capability exports the sentences of its own entries. */
export type Sentences = Readonly<Record<string, SentenceMaker>>;

export function text(data: Data, key: string): string {
	const value = data[key];
	return value === null || value === undefined ? '' : String(value);
}
