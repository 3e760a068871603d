import { error, redirect } from '@sveltejs/kit';
import { isPollOpen } from '#process/date-poll.ts';
import { answerPoll } from '#process/server/answer-poll.ts';
import { findPoll, findPollLink, readVotes } from '#process/server/read-polls.ts';
import { findProcess, findStep } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { storage, clock } = locals.runtime;
	const link = await findPollLink(storage.read, params.secret);
	const poll = link && (await findPoll(storage.read, link.pollId));
	const step = poll && (await findStep(storage.read, poll.stepId));
	const process = poll && (await findProcess(storage.read, poll.processId));
	if (!link || !poll || !step || !process) error(404, 'not-found');
	const today = dayOf(clock.now(), process.timeZone);
	const votes = (await readVotes(storage.read, poll.id)).filter(
		({ personId }) => personId === link.personId
	);
	const chosen = poll.options.find(({ id }) => id === poll.chosenOption);
	return {
		title: step.areaTitle ? `${step.title} (${step.areaTitle})` : step.title,
		contents: step.contents,
		options: poll.options,
		closesOn: poll.closesOn,
		asksForm: poll.asksForm,
		open: isPollOpen({ closesOn: poll.closesOn, decided: poll.ended }, today),
		chosen: chosen && { day: chosen.day, time: chosen.time },
		own: Object.fromEntries(votes.map(({ optionId, answer }) => [optionId, answer])),
		form: link.form,
		today,
		thanked: url.searchParams.has('danke') && votes.length > 0
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { secret } = event.params;
		const outcome = await perform(event, answerPoll, { secret });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${localPath(event.locals.language, `/terminfrage/${secret}`)}?danke=1`);
	}
};
