import { error, redirect } from '@sveltejs/kit';
import { askedRoles } from '#drafting/questionnaire.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { isPollOpen, standings } from '#process/date-poll.ts';
import { describedStep } from '#process/described-step.ts';
import { proposeDays } from '#process/plan/propose-days.ts';
import { decidePoll } from '#process/server/decide-poll.ts';
import { openPoll } from '#process/server/open-poll.ts';
import { countAsked, readPolls, readVoices, readVotes } from '#process/server/read-polls.ts';
import { readPlan } from '#process/server/read-plan.ts';
import { findStep } from '#process/server/reads.ts';
import { addDays, dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { clock, storage } = event.locals.runtime;
	const process = await findDeskProcess(event);
	const step = await findStep(storage.read, event.params.step);
	if (step?.processId !== process.id) error(404, 'not-found');
	const today = dayOf(clock.now(), process.timeZone);
	const [polls, concerned, plan] = await Promise.all([
		readPolls(storage.read, { stepId: step.id }),
		readRoleHolders(storage.read, {
			processId: process.id,
			roles: describedStep(process.template, step)?.fullOrShort ? ['coreGroup'] : askedRoles
		}),
		readPlan(storage.read, process, { today, also: step.id })
	]);
	const running = polls.find(({ ended }) => !ended);
	const proposed = running
		? []
		: proposeDays(plan.definition, plan.dates, plan.ids.get(step.id) ?? '', {
				after: addDays(today, 3),
				most: 4
			});
	return {
		step: { id: step.id, title: step.title, area: step.areaTitle, startsAt: step.startsAt },
		today,
		asked: new Set(concerned.map(({ personId }) => personId)).size,
		proposed,
		closesOn: proposed[0] ? earliest(addDays(today, 14), addDays(proposed[0], -1)) : '',
		poll: running && {
			...running,
			open: isPollOpen({ closesOn: running.closesOn, decided: false }, today),
			asked: await countAsked(storage.read, running.id),
			standings: standings(running.options, await readVotes(storage.read, running.id)),
			voices: await readVoices(storage.read, running.id)
		},
		earlier: polls
			.filter(({ ended }) => ended)
			.map(({ id, options, chosenOption }) => ({
				id,
				chosen: options.find((option) => option.id === chosenOption)
			}))
	};
};

export const actions: Actions = {
	open: async (event) => {
		const outcome = await perform(event, openPoll, { stepId: event.params.step });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/plan/${event.params.step}/terminfrage`));
	},
	decide: async (event) => {
		const outcome = await perform(event, decidePoll);
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/plan/${event.params.step}`));
	},
	end: async (event) => {
		const outcome = await perform(event, decidePoll, { optionId: '', without: 'result' });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/plan/${event.params.step}/terminfrage`));
	}
};

function earliest(one: string, other: string): string {
	return one < other ? one : other;
}
