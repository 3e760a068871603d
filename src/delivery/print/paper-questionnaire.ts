import type { WrittenLanguage } from '#shared/language.ts';

/** Questionnaires to fill in by hand, one item after the other, or codes to lay out on tables. */
export type PaperQuestionnaire = {
	readonly language: WrittenLanguage;
	readonly title: string;
	readonly author: string;
	/** At the foot of each page. */
	readonly note: string;
	/** Said on each sheet, above the questions. */
	readonly text: string;
	/** What is asked beside the questions: a line to write on, or boxes to tick. */
	readonly fields: readonly { readonly label: string; readonly choices: readonly string[] }[];
	/** Says for the ear that a box is left free to write in. */
	readonly room: string;
	readonly sheets: readonly {
		readonly code: string;
		readonly kind: string;
		readonly title: string;
		readonly text: string;
		readonly questions: readonly string[];
	}[];
	readonly cards: readonly {
		readonly title: string;
		readonly text: string;
		/** A drawing as SVG, and the address it says. */
		readonly code: string;
		readonly address: string;
	}[];
};
