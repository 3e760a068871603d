import { error } from '@sveltejs/kit';
import type { Item } from '#drafting/server/reads.ts';
import { presentTexts, readTexts } from '#drafting/server/texts/read-texts.ts';
import { formNamed, inOfferedOrder, markOf, offeredFirst } from '#drafting/texts/item-texts.ts';
import type { Reader } from '#storage/storage.ts';

/** The words that a page shows, the forms in which it could show them, and which one it offers first. */
export async function readShownText(
	read: Reader,
	item: Item,
	asked: { readonly name: string | null; readonly language: string }
) {
	const form = formNamed(asked.name);
	if (asked.name && !form) error(404, 'not-found');
	const texts = inOfferedOrder(presentTexts(await readTexts(read, item.id)), asked.language);
	const chosen = texts.find((text) => text.form === form);
	const { title, text } = chosen ?? item;
	return {
		...{ title, text },
		...(chosen ? markOf(chosen.form) : { lang: 'de', dir: 'ltr' as const }),
		forms: texts.map(({ form: one }) => one),
		offered: offeredFirst(texts, asked.language)?.form,
		chosen: chosen && {
			form: chosen.form,
			madeFrom: chosen.madeFrom,
			madeBy: chosen.madeBy,
			checkedBy: chosen.checkedBy,
			checkedAt: chosen.checkedAt,
			outdated: chosen.outdated
		},
		gone: form !== undefined && !chosen
	};
}

export type ShownText = Awaited<ReturnType<typeof readShownText>>;
