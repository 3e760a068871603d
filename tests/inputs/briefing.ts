import { publicActor } from '#journal/actor.ts';
import { addPart } from '#meetings/server/briefing/add-part.ts';
import { askQuestion } from '#meetings/server/briefing/ask-question.ts';
import type { Cast } from '../cast.ts';

/** Inputs for the acts around briefing and questions to experts, with what they need. */
export async function briefingInputs(cast: Cast): Promise<Record<string, object>> {
	const { processId } = cast;
	const law = { processId, kind: 'law', title: '§ 4 AsylbLG', text: 'Was gezahlt wird.' };
	const { partId } = await cast.play(cast.anna, addPart, law);
	const question = { processId, text: 'Wer zahlt?' };
	const { questionId } = await cast.play(publicActor, askQuestion, question);
	const expert = { expert: 'Dr. Muster' };
	return {
		'meetings.add-to-briefing': law,
		'meetings.change-briefing': { partId, title: 'Neu', text: 'Neu' },
		'meetings.remove-from-briefing': { partId },
		'meetings.publish-briefing': { processId },
		'meetings.ask-expert': question,
		'meetings.enter-question': { ...question, way: 'room' },
		'meetings.pass-question-on': { questionId, ...expert, email: 'x@beispiel.example' },
		'meetings.answer-question': { questionId, ...expert, answer: 'Neu' },
		'meetings.answer-as-expert': { secret: 'guessed', ...expert, answer: 'Neu' },
		'meetings.hide-question': { questionId, reason: 'Neu' }
	};
}
