import { error, redirect } from '@sveltejs/kit';
import { findItem, readVersions } from '#drafting/server/reads.ts';
import { checkText } from '#drafting/server/texts/check-text.ts';
import { keepText } from '#drafting/server/texts/keep-text.ts';
import { presentTexts, readTexts } from '#drafting/server/texts/read-texts.ts';
import { withdrawText } from '#drafting/server/texts/withdraw-text.ts';
import { compareWords } from '#drafting/texts/compare-texts.ts';
import { formNamed, formNames, textForms } from '#drafting/texts/item-texts.ts';
import { standOf } from '#drafting/texts/overview.ts';
import { shownChanges } from '#drafting/texts/shown-changes.ts';
import type { Act } from '#journal/server/act.ts';
import { dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const item = await findItem(read, event.params.id);
	if (item?.processId !== process.id) error(404, 'not-found');
	const [texts, versions] = await Promise.all([
		readTexts(read, item.id),
		readVersions(read, item.id)
	]);
	const present = presentTexts(texts);
	const form = formNamed(event.url.searchParams.get('fassung')) ?? present[0]?.form ?? 'easy';
	const text = present.find((one) => one.form === form);
	const source = versions.find(({ number }) => number === text?.madeFrom);
	return {
		item: {
			...{ id: item.id, code: item.code, draftNumber: item.draftNumber, kind: item.kind },
			...{ title: item.title, text: item.text, version: item.version }
		},
		form,
		forms: textForms.map((one) => ({
			form: one,
			stand: standOf(present.find((known) => known.form === one))
		})),
		text,
		stand: standOf(text),
		changes:
			text?.outdated && source
				? {
						title: source.title === item.title ? undefined : compareWords(source.title, item.title),
						text: shownChanges(source.text, item.text),
						reasons: versions
							.filter(({ number }) => number > source.number)
							.map(({ number, reason }) => ({ number, reason }))
					}
				: undefined,
		former: texts
			.filter((one) => one.form === form && one.id !== text?.id)
			.toReversed()
			.map(({ id, number, at, madeFrom, madeBy, checkedBy, withdrawReason }) => {
				const on = dayOf(at, process.timeZone);
				return { id, number, on, madeFrom, madeBy, checkedBy, withdrawReason };
			})
	};
};

export const actions: Actions = {
	keep: doing(keepText),
	check: doing(checkText),
	withdraw: doing(withdrawText)
};

/** Performs an act on a text of this item and comes back to its form. */
function doing(act: Act<unknown, unknown>) {
	return async (event: RequestEvent) => {
		const { id: itemId } = event.params;
		const form = formNamed(event.url.searchParams.get('fassung')) ?? 'easy';
		const outcome = await perform(event, act, { itemId, form });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/werkstatt/${itemId}/sprachen?fassung=${formNames[form]}`));
	};
}
