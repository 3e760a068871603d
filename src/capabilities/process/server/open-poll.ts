import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { dayOf } from '#shared/dates.ts';
import { day, id, maybe, several, time } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideOpenPoll } from '../date-poll.ts';
import { describedStep } from '../described-step.ts';
import { readPolls } from './read-polls.ts';
import { findProcess, findStep } from './reads.ts';

const OpenPoll = v.object({
	stepId: id(),
	/** Days to choose from. */
	days: several(day()),
	/** The same time for all of them. */
	pollTime: maybe(time()),
	closesOn: day()
});

/** Asks those concerned which day suits them (S7: dates are found together). The letters follow. */
export const openPoll = act('process.open-poll', OpenPoll, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const step = await findStep(tx, input.stepId);
	if (!step) return refuse('not-found');
	const permitted = tools.permit(step.processId);
	if (!permitted.ok) return permitted;
	const process = await findProcess(tx, step.processId);
	if (!process) return refuse('not-found');
	const polls = await readPolls(tx, { stepId: step.id });
	const decision = decideOpenPoll(
		{
			options: input.days.map((one) => ({ day: one, time: input.pollTime })),
			closesOn: input.closesOn
		},
		{ today: dayOf(now, process.timeZone), isOpen: polls.some(({ ended }) => !ended) }
	);
	if (!decision.ok) return decision;
	const pollId = newId();
	await tx
		.insertInto('date_poll')
		.values({
			id: pollId,
			process_id: process.id,
			step_id: step.id,
			closes_on: input.closesOn,
			asks_form: describedStep(process.template, step)?.fullOrShort ? 1 : 0,
			begun_entry: entryId,
			ended_entry: null,
			chosen_option: null,
			form: null
		})
		.execute();
	const options = decision.value.map((option, rank) => ({
		...option,
		...{ id: newId(), poll_id: pollId, rank }
	}));
	await tx.insertInto('poll_option').values(options).execute();
	return done({
		what: 'poll-opened',
		subject: ['poll', pollId],
		process: process.id,
		audience: 'desk',
		data: { title: step.title, area: step.areaTitle, to: input.closesOn },
		value: { pollId }
	});
});
