import { error, redirect } from '@sveltejs/kit';
import { quoteWords, settleQuote } from '#drafting/server/consolidation/quote-words.ts';
import { saveDraft } from '#drafting/server/consolidation/save-draft.ts';
import { findRound, type Round } from '#drafting/server/read-rounds.ts';
import { wordVersion } from '#drafting/server/word-version.ts';
import type { Act } from '#journal/server/act.ts';
import { readForm, type FormValue } from '#shared/form.ts';
import { perform, refused } from '#web/form-action.ts';
import { deskPath } from '../../../../desk-process.ts';
import type { RequestEvent } from './$types';

type Values = { readonly [name: string]: FormValue };

/** Performs an act on this round or its item, and comes back to the same look at the answers. */
export function doing(act: Act<unknown, unknown>, target: `#${string}` | '' | 'item') {
	return async (event: RequestEvent) => {
		const { id: roundId, itemId } = await roundOf(event);
		const outcome = await perform(event, act, { roundId, itemId });
		if (!outcome.ok) return outcome.failure;
		if (target === 'item') redirect(303, deskPath(event, `/werkstatt/${itemId}`));
		return back(event, target);
	};
}

/** What is no act: notes of the desk, see decision 0027. */
export function quietly(what: 'quote' | 'use') {
	return async (event: RequestEvent) => {
		const values = readForm(await event.request.formData());
		const { id: roundId } = await roundOf(event);
		const given = { ...values, ...namedIn(values['answer']), roundId };
		const outcome = await (what === 'quote' ? quoteWords : settleQuote)(event.locals.acting, given);
		if (!outcome.ok) return refused(event, outcome, values, 'drafting.');
		return back(event, what === 'quote' ? '' : '#zitate');
	};
}

export async function draft(event: RequestEvent) {
	const values = readForm(await event.request.formData());
	const outcome = await save(event, values);
	return outcome.ok ? back(event, '#neu') : refused(event, outcome, values, 'drafting.');
}

/** Whatever a refused version said is kept as a draft, so that nothing hangs on an open window. */
export async function word(event: RequestEvent) {
	const { id: roundId, itemId } = await roundOf(event);
	const outcome = await perform(event, wordVersion, { roundId, itemId });
	if (outcome.ok) return back(event, '#neu');
	await save(event, outcome.failure.data.values);
	return outcome.failure;
}

async function save(event: RequestEvent, values: Values) {
	const { itemId } = await roundOf(event);
	// Whoever has read both texts says so by the button.
	const [, seenVersion, seenRevision] = /^(\d+)\.(\d+)$/.exec(String(values['seen'] ?? '')) ?? [];
	const seen = seenVersion ? { seenVersion, seenRevision, decided: true } : {};
	return saveDraft(event.locals.acting, { ...values, decided: false, ...seen, itemId });
}

async function roundOf({ locals, params }: RequestEvent): Promise<Round> {
	return (await findRound(locals.runtime.storage.read, params.round)) ?? error(404, 'not-found');
}

/** `SHEET.QUESTION`, as the button of a whole answer names it. */
function namedIn(answer: FormValue | undefined): object {
	const [sheetId, question] = typeof answer === 'string' ? answer.split('.') : [];
	return sheetId ? { sheetId, question } : {};
}

function back(event: RequestEvent, place: string): never {
	const params = new URLSearchParams(
		[...event.url.searchParams].filter(
			([name]) => !name.startsWith('/') && !['widerspruch', 'kurz', 'stand'].includes(name)
		)
	);
	const query = params.size > 0 ? `?${params.toString()}` : '';
	redirect(303, `${deskPath(event, `/frageboegen/${event.params.round}`)}${query}${place}`);
}
