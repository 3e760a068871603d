import * as v from 'valibot';
import { act, done, type Tools } from '#journal/server/act.ts';
import { findArea, findProcess } from '#process/server/reads.ts';
import { languages, writtenLanguage } from '#shared/language.ts';
import { address, id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { questionWays, type QuestionWay } from '../../briefing/expert-questions.ts';
import { saveQuestion } from './writes.ts';

const fields = {
	processId: id(),
	areaId: maybe(id()),
	text: prose(2000),
	name: maybe(line(120)),
	email: maybe(address())
};
const AskQuestion = v.object({
	...fields,
	language: v.optional(v.picklist(languages), 'de'),
	/** A field that people do not see; who fills it is a program. */
	website: v.optional(v.pipe(v.string(), v.maxLength(0, 'not-a-person')), '')
});
const EnterQuestion = v.object({
	...fields,
	way: v.picklist(
		questionWays.filter((way) => way !== 'web'),
		'missing'
	)
});

/** Anybody asks the experts, before a meeting or in it (S8); the answer is public and comes by mail. */
export const askQuestion = act('meetings.ask-expert', AskQuestion, (tools) =>
	takeQuestion(tools, 'web', writtenLanguage(tools.input.language))
);

/** The steering types in what was asked on paper or in the room. */
export const enterQuestion = act('meetings.enter-question', EnterQuestion, (tools) =>
	takeQuestion(tools, tools.input.way, 'de')
);

async function takeQuestion(
	tools: Tools<Omit<v.InferOutput<typeof AskQuestion>, 'language' | 'website'>>,
	way: QuestionWay,
	language: string
) {
	const { input, tx, now, entryId, newId } = tools;
	const process = await findProcess(tx, input.processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	if (way === 'web' && !process.published) return refuse('not-found');
	const area = input.areaId ? await findArea(tx, input.areaId) : undefined;
	if (input.areaId && area?.processId !== process.id) return refuse('not-found');
	const questionId = newId();
	await saveQuestion(tx, {
		...{ id: questionId, processId: process.id, areaId: input.areaId, way, text: input.text },
		...{ name: input.name, email: input.email, language, now, entryId }
	});
	return done({
		what: 'question-asked',
		subject: ['question', questionId],
		process: process.id,
		audience: 'desk',
		data: { text: input.text, area: area?.shortTitle ?? null },
		value: { questionId }
	});
}
