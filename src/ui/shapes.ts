// The few shapes of data that several parts of the look share.
export interface Link {
	label: string;
	href: string;
}

export interface NavigationLink extends Link {
	current: boolean;
}

/** Pages of the desk that belong together; the first ones need no name. */
export interface DeskGroup {
	title?: string | undefined;
	links: (NavigationLink & { count?: number | undefined })[];
}

export interface LanguageLink extends NavigationLink {
	lang: string;
	dir: 'ltr' | 'rtl';
}

/** Where something stands on the thread of time. */
export type ThreadState = 'done' | 'now' | 'open';

/** An item can also come back to the group. */
export type ItemState = ThreadState | 'returned';

/** The words that say a state to those who do not see its form. */
export type StateWords = Record<ThreadState, string>;

export type AnswerKind = 'yes' | 'condition' | 'no' | 'unknown' | 'open';

export interface Choice {
	value: string;
	label: string;
	hint?: string | undefined;
}
