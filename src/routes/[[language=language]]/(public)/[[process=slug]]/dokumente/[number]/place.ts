import type { Voice } from '#assembly/public/voice.ts';
import type { Words } from '#assembly/words/index.ts';

/** What every part of the reading page needs to know of the page. */
export type Place = {
	readonly words: Words;
	readonly voice: Voice;
	readonly base: string;
	/** Address of the document. */
	readonly here: string;
	/** The window for comments is open. */
	readonly open: boolean;
	/** Published comments by paragraph; '' is the whole. */
	readonly comments: Readonly<Record<string, number>>;
};
