import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideRemind } from '../../rounds/sets.ts';
import { readWaiting } from './read-progress.ts';
import { findSetFacts } from './read-sets.ts';

const RemindSet = v.object({ setId: id() });

/**
 * Reminds by letter: in a named set those who have not answered everything, in an anonymous one all who
 * were asked, once, because nobody knows who has answered.
 */
export const remindSet = act('drafting.remind-set', RemindSet, async (tools) => {
	const { input, tx, now } = tools;
	const set = await findSetFacts(tx, input.setId);
	if (!set) return refuse('not-found');
	const permitted = tools.permit(set.processId);
	if (!permitted.ok) return permitted;
	const waiting = set.named ? (await readWaiting(tx, set)).length : set.invited;
	const decision = decideRemind({ ...set, byMail: set.ways.includes('mail'), waiting }, now);
	if (!decision.ok) return decision;
	await tx
		.updateTable('questionnaire_set')
		.set({ reminded_at: now })
		.where('id', '=', set.id)
		.execute();
	return done({
		what: 'set-reminded',
		subject: ['questionnaire-set', set.id],
		process: set.processId,
		audience: 'desk',
		data: { title: set.title, people: waiting, named: set.named }
	});
});
