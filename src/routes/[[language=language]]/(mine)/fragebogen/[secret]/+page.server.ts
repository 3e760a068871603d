import { error, redirect } from '@sveltejs/kit';
import { isOpen } from '#drafting/questionnaire.ts';
import { keepAnswerSheet } from '#drafting/server/keep-answer-sheet.ts';
import { findRoundBySecret, findSheetBySecret } from '#drafting/server/read-rounds.ts';
import { findItem } from '#drafting/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { readForm } from '#shared/form.ts';
import { localPath } from '#shared/language.ts';
import { refuse } from '#shared/result.ts';
import { mayPost, refused } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { storage, clock } = locals.runtime;
	const round = await findRoundBySecret(storage.read, params.secret);
	const item = round && (await findItem(storage.read, round.itemId));
	const process = round && (await findProcess(storage.read, round.processId));
	if (!round || !item || !process) error(404, 'not-found');
	const open = isOpen(round, clock.now());
	const sheet = await findSheetBySecret(storage.read, params.secret);
	const { code, kind, title, text } = item;
	return {
		item: {
			code: code ?? '',
			kind,
			title,
			text,
			href: localPath(locals.language, `/${process.slug}/konzept/${code}`)
		},
		open,
		closesAt: round.closesAt,
		questions: round.questions,
		zone: process.timeZone,
		sheet: sheet && { perspective: sheet.perspective, answers: sheet.answers },
		thanked: url.searchParams.has('danke') && sheet !== undefined
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { runtime, language } = event.locals;
		const { secret } = event.params;
		const values = readForm(await event.request.formData());
		if (!mayPost(event)) return refused(event, refuse('too-many'), values);
		const kept = await keepAnswerSheet(runtime, secret, values);
		if (!kept.ok) return refused(event, kept, values, 'drafting.keep-answer-sheet');
		redirect(303, `${localPath(language, `/fragebogen/${secret}`)}?danke=1`);
	}
};
