import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findProcess } from '#process/server/reads.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { itemKinds } from '../../items.ts';
import { decideReword, questionLines } from '../../rounds/questions.ts';
import { readQuestionnaires } from './read-questions.ts';

const RewordQuestions = v.object({
	processId: id(),
	kind: v.picklist(itemKinds, 'unknown'),
	/** One question per line. */
	questions: prose(4000),
	reason: prose(1000)
});

/** Words the questions of a kind anew, adds or drops some; rounds opened from now on ask them (S16). */
export const rewordQuestions = act('drafting.reword-questions', RewordQuestions, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const process = await findProcess(tx, input.processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const known = (await readQuestionnaires(tx, process))[input.kind];
	const questions = questionLines(input.questions);
	const decision = decideReword(questions, known.questions);
	if (!decision.ok) return decision;
	const number = known.number + 1;
	await tx
		.insertInto('questionnaire_version')
		.values({
			...{ id: newId(), process_id: process.id, kind: input.kind, number },
			...{ questions: JSON.stringify(questions), reason: input.reason, at: now },
			begun_entry: entryId
		})
		.execute();
	return done({
		what: 'questions-reworded',
		subject: ['process', process.id],
		process: process.id,
		audience: process.published ? 'public' : 'desk',
		data: { kind: input.kind, version: number, questions: questions.length },
		why: input.reason
	});
});
