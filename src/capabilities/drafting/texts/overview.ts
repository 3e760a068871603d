import { textForms, type TextForm } from './item-texts.ts';

export const textStands = ['missing', 'outdated', 'unchecked', 'checked'] as const;
/** How an item stands in one form, for whoever has to do something about it. */
export type TextStand = (typeof textStands)[number];

type State = {
	readonly itemId: string;
	readonly form: TextForm;
	readonly checkedBy: string | null;
	readonly outdated: boolean;
};

export function standOf(text: Omit<State, 'itemId' | 'form'> | undefined): TextStand {
	if (!text) return 'missing';
	if (text.outdated) return 'outdated';
	return text.checkedBy === null ? 'unchecked' : 'checked';
}

/** Where nobody has begun, these two are proposed. */
const proposed: readonly TextForm[] = ['easy', 'en'];

/** The forms that a process uses, and how each of its items stands in each of them. */
export function textOverview<Item extends { readonly id: string }>(
	items: readonly Item[],
	states: readonly State[]
): {
	readonly forms: readonly TextForm[];
	readonly rows: readonly { readonly item: Item; readonly stands: readonly TextStand[] }[];
	readonly counts: Readonly<Record<TextStand, number>>;
} {
	const used = textForms.filter((form) => states.some((state) => state.form === form));
	const forms = used.length > 0 ? used : proposed;
	const known = new Map(states.map((state) => [`${state.itemId} ${state.form}`, state]));
	const rows = items.map((item) => ({
		item,
		stands: forms.map((form) => standOf(known.get(`${item.id} ${form}`)))
	}));
	const counts = { missing: 0, outdated: 0, unchecked: 0, checked: 0 };
	for (const stand of rows.flatMap(({ stands }) => stands)) counts[stand] += 1;
	return { forms, rows, counts };
}
