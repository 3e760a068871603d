import * as v from 'valibot';
import { act, done, hashSecret } from '#journal/server/act.ts';
import { dayOf } from '#shared/dates.ts';
import { maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { isPollOpen, meetingForms, pollAnswers } from '../date-poll.ts';
import { findPoll, findPollLink } from './read-polls.ts';
import { findProcess, findStep } from './reads.ts';

const AnswerPoll = v.object({
	secret: v.string('missing'),
	/** One answer for each option, by its id. */
	answers: v.optional(v.record(v.string(), v.picklist(pollAnswers, 'answer-needed')), {}),
	form: maybe(v.picklist(meetingForms, 'unknown'))
});

/** Says by private link which days suit; may be changed until the poll closes. */
export const answerPoll = act('process.answer-poll', AnswerPoll, async (tools) => {
	const { input, tx, now } = tools;
	const link = await findPollLink(tx, input.secret);
	const poll = link && (await findPoll(tx, link.pollId));
	if (!link || !poll) return refuse('not-found');
	const permitted = tools.permit(poll.processId);
	if (!permitted.ok) return permitted;
	const process = await findProcess(tx, poll.processId);
	const step = await findStep(tx, poll.stepId);
	if (!process || !step) return refuse('not-found');
	const open = { closesOn: poll.closesOn, decided: poll.ended };
	if (!isPollOpen(open, dayOf(now, process.timeZone))) return refuse('poll-closed');
	const silent = poll.options.filter((option) => !input.answers[option.id]);
	if (silent.length > 0)
		return refuse(
			'answer-needed',
			Object.fromEntries(silent.map((option) => [`answers.${option.id}`, 'answer-needed']))
		);
	await tx
		.deleteFrom('poll_vote')
		.where('person_id', '=', link.personId)
		.where(
			'option_id',
			'in',
			poll.options.map((option) => option.id)
		)
		.execute();
	const votes = poll.options.map((option) => ({
		option_id: option.id,
		person_id: link.personId,
		answer: input.answers[option.id] ?? 'no'
	}));
	await tx.insertInto('poll_vote').values(votes).execute();
	await tx
		.updateTable('poll_link')
		.set({ answered_at: now, form: poll.asksForm ? input.form : null })
		.where('secret_hash', '=', hashSecret(input.secret))
		.execute();
	return done({
		what: 'poll-answered',
		subject: ['poll', poll.id],
		process: poll.processId,
		audience: 'desk',
		data: { title: step.title, area: step.areaTitle }
	});
});
