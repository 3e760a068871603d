import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { isMove } from '../announcements.ts';
import { meetingForms } from '../date-poll.ts';
import { findPoll } from './read-polls.ts';
import { findProcess, findStep, readAnnouncements } from './reads.ts';
import { saveDates } from './writes.ts';

const DecidePoll = v.object({
	pollId: id(),
	optionId: maybe(id()),
	/** Said instead of an option: none of the days counts. */
	without: maybe(v.literal('result')),
	form: maybe(v.picklist(meetingForms, 'unknown'))
});

/**
 * Ends a poll. Its result fixes the date of the step; for the core group it also says whether it meets
 * in full and consolidates the guidelines itself, or only shortly, and the steering does (S9).
 */
export const decidePoll = act('process.decide-poll', DecidePoll, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const poll = await findPoll(tx, input.pollId);
	const step = poll && (await findStep(tx, poll.stepId));
	if (!poll || !step) return refuse('not-found');
	const permitted = tools.permit(poll.processId);
	if (!permitted.ok) return permitted;
	if (poll.ended) return refuse('poll-decided');
	const option = poll.options.find((one) => one.id === input.optionId);
	if (!option && !input.without) return refuse('unknown', { optionId: 'unknown' });
	if (option && poll.asksForm && !input.form) return refuse('form-needed', { form: 'form-needed' });
	await tx
		.updateTable('date_poll')
		.set({
			ended_entry: entryId,
			chosen_option: option?.id ?? null,
			form: option && poll.asksForm ? input.form : null
		})
		.where('id', '=', poll.id)
		.execute();
	const about = { title: step.title, area: step.areaTitle, step: step.id };
	if (!option)
		return done({
			what: 'poll-ended',
			subject: ['poll', poll.id],
			process: poll.processId,
			audience: 'desk',
			data: about
		});
	const dates = {
		startsOn: option.day,
		endsOn: null,
		startsAt: option.time ?? step.startsAt,
		place: step.place
	};
	const process = await findProcess(tx, poll.processId);
	const published = process?.published ?? false;
	const newest = (await readAnnouncements(tx, { stepId: step.id })).at(-1);
	await saveDates(tx, [{ stepId: step.id, dates }], {
		...{ processId: poll.processId, published, reason: null, at: now, entryId },
		newId: tools.newId
	});
	const before = newest?.startsOn && isMove(newest, dates) ? newest : undefined;
	return done({
		what: 'poll-decided',
		subject: ['step', step.id],
		process: poll.processId,
		audience: published ? 'public' : 'desk',
		data: {
			...about,
			from: dates.startsOn,
			to: null,
			at: dates.startsAt,
			...(poll.asksForm && { form: input.form }),
			...(before && { oldFrom: before.startsOn, oldTo: before.endsOn, oldAt: before.startsAt })
		}
	});
});
