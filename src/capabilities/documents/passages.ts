import type { DocumentContent, GoalText, GuidelineText, MeasureText, Passage } from './content.ts';

/** Paragraphs with keys that stay: the first one is called as its text (`M-GE-3`), the next `M-GE-3-2`. */
export function passagesOf(name: string, text: string): readonly Passage[] {
	return text
		.split(/\n{2,}/)
		.filter((paragraph) => paragraph.trim() !== '')
		.map((paragraph, index) => ({
			key: index === 0 ? name : `${name}-${index + 1}`,
			text: paragraph
		}));
}

/** Any item of a document; the kind tells what else it has. */
export type PlacedItem =
	| { readonly kind: 'guideline'; readonly item: GuidelineText }
	| { readonly kind: 'goal'; readonly item: GoalText }
	| { readonly kind: 'measure'; readonly item: MeasureText };

/** All items in reading order. */
export function itemsOf(
	content: Pick<DocumentContent, 'guidelines' | 'chapters'>
): readonly PlacedItem[] {
	return [
		...content.guidelines.map((item): PlacedItem => ({ kind: 'guideline', item })),
		...content.chapters.flatMap((chapter) =>
			chapter.goals.flatMap((goal): PlacedItem[] => [
				{ kind: 'goal', item: goal },
				...goal.measures.map((item): PlacedItem => ({ kind: 'measure', item }))
			])
		)
	];
}

export type PlacedPassage = Passage & {
	/** The item that the paragraph belongs to; null in the preface. */
	readonly code: string | null;
	readonly title: string | null;
};

/** Every paragraph that can be commented on, in reading order. */
export function allPassages(content: DocumentContent): readonly PlacedPassage[] {
	return [
		...content.preface.map((passage) => ({ ...passage, code: null, title: null })),
		...itemsOf(content).flatMap(({ item }) =>
			item.text.map((passage) => ({ ...passage, code: item.code, title: item.title }))
		)
	];
}

export function findPassage(content: DocumentContent, key: string): PlacedPassage | undefined {
	return allPassages(content).find((passage) => passage.key === key);
}

/** The code of the item that a paragraph key belongs to: `M-GE-3-2` and `M-GE-3` both say `M-GE-3`. */
export function belongsTo(key: string, code: string): boolean {
	return key === code || (key.startsWith(`${code}-`) && /^\d+$/.test(key.slice(code.length + 1)));
}
