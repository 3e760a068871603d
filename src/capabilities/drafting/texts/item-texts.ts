import { allow, refuse, type Decision } from '#shared/result.ts';

/** In which the words of an item can be told besides its wording: two plainer Germans, and languages. */
export const textForms = ['easy', 'plain', 'en', 'ar', 'uk', 'ru', 'fa', 'fr', 'tr'] as const;
export type TextForm = (typeof textForms)[number];

const rightToLeft: readonly TextForm[] = ['ar', 'fa'];

/** What a browser and a screen reader must know about a text in this form. */
export function markOf(form: TextForm): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
	const lang = form === 'easy' || form === 'plain' ? 'de' : form;
	return { lang, dir: rightToLeft.includes(form) ? 'rtl' : 'ltr' };
}

/** How a form is called in an address: `?fassung=leicht`. */
export const formNames: Readonly<Record<TextForm, string>> = {
	...{ easy: 'leicht', plain: 'einfach', en: 'en', ar: 'ar', uk: 'uk', ru: 'ru', fa: 'fa' },
	...{ fr: 'fr', tr: 'tr' }
};

export function formNamed(name: string | null): TextForm | undefined {
	return textForms.find((form) => formNames[form] === name);
}

/** How a text in another form stands to the wording it was made from. */
export type TextFacts = {
	readonly form: TextForm;
	readonly checkedBy: string | null;
	/** Title and text of the version it was made from differ from those that hold now. */
	readonly outdated: boolean;
};

/** Whoever reads another language sees first what is checked in it and still true. */
export function offeredFirst<Text extends TextFacts>(
	texts: readonly Text[],
	language: string
): Text | undefined {
	return texts.find(
		({ form, checkedBy, outdated }) => form === language && checkedBy !== null && !outdated
	);
}

/** In the order in which a page offers them: the visitor's own language, then plain German, then the others. */
export function inOfferedOrder<Text extends TextFacts>(
	texts: readonly Text[],
	language: string
): readonly Text[] {
	const first = offeredFirst(texts, language);
	const rest = texts
		.filter((text) => text !== first)
		.toSorted((a, z) => textForms.indexOf(a.form) - textForms.indexOf(z.form));
	return first ? [first, ...rest] : rest;
}

export function decideKeepText(
	given: { readonly title: string; readonly text: string; readonly madeFrom: number },
	facts: {
		/** The newest version of the item. */
		readonly version: number;
		readonly present:
			{ readonly title: string; readonly text: string; readonly madeFrom: number } | undefined;
	}
): Decision<null, 'version-unknown' | 'older-than-present' | 'text-unchanged'> {
	if (given.madeFrom < 1 || given.madeFrom > facts.version) return refuse('version-unknown');
	const { present } = facts;
	if (!present) return allow(null);
	if (given.madeFrom < present.madeFrom) return refuse('older-than-present');
	const same =
		given.title === present.title &&
		given.text === present.text &&
		given.madeFrom === present.madeFrom;
	return same ? refuse('text-unchanged', { text: 'text-unchanged' }) : allow(null);
}

type Standing = {
	readonly newest: boolean;
	readonly withdrawn: boolean;
	readonly checkedBy: string | null;
	readonly outdated: boolean;
};

export function decideCheckText(
	text: Standing
): Decision<null, 'text-withdrawn' | 'text-renewed' | 'text-outdated' | 'already-checked'> {
	if (text.withdrawn) return refuse('text-withdrawn');
	if (!text.newest) return refuse('text-renewed');
	if (text.checkedBy !== null) return refuse('already-checked');
	return text.outdated ? refuse('text-outdated') : allow(null);
}

export function decideWithdrawText(
	text: Pick<Standing, 'newest' | 'withdrawn'>
): Decision<null, 'text-withdrawn' | 'text-renewed'> {
	if (text.withdrawn) return refuse('text-withdrawn');
	return text.newest ? allow(null) : refuse('text-renewed');
}
