import { publicActor } from '#journal/actor.ts';
import { addPart } from '#meetings/server/briefing/add-part.ts';
import { answerQuestion } from '#meetings/server/briefing/answer-question.ts';
import { askQuestion } from '#meetings/server/briefing/ask-question.ts';
import { passQuestionOn } from '#meetings/server/briefing/pass-question-on.ts';
import { publishBriefing } from '#meetings/server/briefing/publish-briefing.ts';
import type { StoryBriefing } from '../../../examples/brandenburg-2017/story-shape.ts';
import { idOf, timeOn, type Props, type Scene } from './scenes.ts';

/** What a group knows before it meets is typed in, published, and asked about (S11, S8). */
export function briefingScenes(props: Props, briefing: StoryBriefing): Scene[] {
	const { stage, steering, processId, areas } = props;
	const place = { processId, areaId: areas.get(briefing.area) };
	return [
		...briefing.parts.map((part, index): Scene => ({
			at: timeOn(briefing.from.slice(0, 10), briefing.from.slice(11), index * 9),
			play: () => stage.play(steering, addPart, { ...place, ...part })
		})),
		{ at: briefing.publishAt, play: () => stage.play(steering, publishBriefing, place) },
		...briefing.questions.flatMap((question, index) =>
			questionScenes(props, place, question, `question ${briefing.area} ${index}`)
		)
	];
}

function questionScenes(
	props: Props,
	place: object,
	{ at, text, expert, answer, answerAt }: StoryBriefing['questions'][number],
	key: string
): Scene[] {
	const { stage, steering, ids } = props;
	const asked: Scene = {
		at,
		play: async () => {
			const { questionId } = await stage.play(publicActor, askQuestion, { ...place, text });
			ids.set(key, questionId);
			const email = 'gesundheit@beispiel.example';
			if (!answer) await stage.play(steering, passQuestionOn, { questionId, expert, email });
		}
	};
	if (!answer || !answerAt) return [asked];
	const play = () =>
		stage.play(steering, answerQuestion, { questionId: idOf(props, key), expert, answer });
	return [asked, { at: answerAt, play }];
}
