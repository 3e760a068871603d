import { answerReview } from '#review/server/answer-review.ts';
import { concludeReview } from '#review/server/conclude-review.ts';
import { sendToReview } from '#review/server/send-to-review.ts';
import type {
	AreaStory,
	MeasureStory,
	ReviewStory
} from '../../../examples/brandenburg-2017/area-story.ts';
import { agreeScene, rewordScene } from './item-scenes.ts';
import { idOf, inOffice, stepDates, timeOn, type Props, type Scene } from './scenes.ts';
import { sheetInput } from './sheet-input.ts';

const aspects = ['facts', 'law', 'competence', 'feasibility', 'cost', 'duplication'];
const daysToAnswerConditions = 7;
const daysOfSecondReview = 6;
const daysToConclude = 9;
const reviewDays = 14;

/** A measure goes to its department, comes back with conditions, and is answered (S11, phase D). */
export function reviewScenes(
	props: Props,
	area: AreaStory,
	measure: MeasureStory,
	index: number
): Scene[] {
	const { review, third, conclusion, key } = measure;
	if (!review) return [];
	const { on: meeting } = stepDates(props.story, area.area, 'meeting-2');
	const sent = timeOn(meeting, '08:30', index * 3, 1);
	const scenes = [
		agreeScene(props, key, timeOn(meeting, '21:20', index)),
		sendScene(props, measure, review, sent, {})
	];
	if (review.answeredAfterDays === undefined) return scenes;
	const answered = inOffice(timeOn(meeting, '10:40', index * 5, review.answeredAfterDays));
	scenes.push(answerScene(props, measure, review, answered));
	const day = answered.slice(0, 10);
	if (conclusion)
		scenes.push({
			at: inOffice(timeOn(day, '16:10', index, daysToConclude)),
			play: () =>
				props.stage.play(props.steering, concludeReview, {
					itemId: idOf(props, key),
					outcome: conclusion.outcome,
					conclusionReason: conclusion.reason
				})
		});
	if (!third) return scenes;
	const worded = inOffice(timeOn(day, '09:10', index, daysToAnswerConditions));
	const sheet = third.sheet ?? measure.second?.sheet ?? measure.sheet;
	const again = timeOn(worded.slice(0, 10), '09:50', index);
	const due = timeOn(meeting, '00:00', 0, reviewDays).slice(0, 10);
	const extension = {
		extendTo: timeOn(again.slice(0, 10), '00:00', 0, 14).slice(0, 10),
		extensionReason: 'Zweite Prüfung, weil die Gruppe mit einer neuen Fassung geantwortet hat.'
	};
	const late = again.slice(0, 10) > due;
	return [
		...scenes,
		rewordScene(
			props,
			measure.second?.title ? { key, title: measure.second.title } : measure,
			worded,
			third,
			{ measure: sheetInput(sheet), roundId: '' }
		),
		agreeScene(props, key, timeOn(worded.slice(0, 10), '09:30', index)),
		sendScene(props, measure, review, again, late ? extension : {}),
		answerScene(
			props,
			measure,
			{ ...review, findings: [] },
			inOffice(timeOn(again.slice(0, 10), '14:20', index, daysOfSecondReview))
		)
	];
}

function sendScene(
	props: Props,
	{ key }: MeasureStory,
	review: ReviewStory,
	at: string,
	extension: object
): Scene {
	return {
		at,
		play: async () => {
			const { reviewId } = await props.stage.play(props.steering, sendToReview, {
				itemId: idOf(props, key),
				departmentId: props.departments.get(review.department),
				...extension
			});
			props.ids.set(`review of ${key}`, reviewId);
		}
	};
}

function answerScene(props: Props, { key }: MeasureStory, review: ReviewStory, at: string): Scene {
	const { stage, story } = props;
	const department = story.people.departments.find((one) => one.key === review.department);
	return {
		at,
		play: async () => {
			const reviewer = await stage.actorOf(department?.reviewer.email ?? '');
			const findings = Object.fromEntries(
				aspects.map((aspect) => {
					const found = review.findings.find((finding) => finding.aspect === aspect);
					return [aspect, { answer: found?.answer ?? 'yes', reason: found?.text ?? '' }];
				})
			);
			await stage.play(reviewer, answerReview, {
				reviewId: idOf(props, `review of ${key}`),
				findings
			});
		}
	};
}
