import { consolidateItem } from '#drafting/server/consolidate-item.ts';
import { draftItem } from '#drafting/server/draft-item.ts';
import { addDependency } from '#drafting/server/measure-sheet/add-dependency.ts';
import { linkItem } from '#drafting/server/link-item.ts';
import { publishItem } from '#drafting/server/publish-item.ts';
import { recordDissent } from '#drafting/server/record-dissent.ts';
import { replyToDissent } from '#drafting/server/reply-to-dissent.ts';
import { wordVersion } from '#drafting/server/word-version.ts';
import type {
	AreaStory,
	GoalStory,
	MeasureStory,
	Rewording
} from '../../../examples/brandenburg-2017/area-story.ts';
import type { MeasureSheet } from '../../../examples/brandenburg-2017/shape.ts';
import type { Guideline } from '../../../examples/brandenburg-2017/story-shape.ts';
import { ratingScenes } from './rating-scenes.ts';
import { idOf, stepDates, timeOn, type Props, type Scene } from './scenes.ts';
import { sheetInput } from './sheet-input.ts';

type Draft = {
	key: string;
	kind: 'guideline' | 'goal' | 'measure';
	areaId: string | undefined;
	title: string;
	text: string;
	reason: string;
	from: readonly string[];
	serves: readonly { item: string; benefit: string }[];
	sheet?: MeasureSheet;
};

/** Guidelines are worded after the kick-off and agreed on at the specialist event (S6, S8). */
export function guidelineScenes(props: Props, guideline: Guideline): Scene[] {
	const { second } = guideline;
	const draft: Draft = { ...guideline, kind: 'guideline', areaId: undefined, serves: [] };
	return [
		...draftScenes(props, draft, guideline.at, guideline.publishAt),
		...(second?.rating
			? ratingScenes(props, guideline, second, second.rating)
			: second
				? [rewordScene(props, guideline, second.at, second, {})]
				: []),
		agreeScene(
			props,
			guideline.key,
			second ? timeOn(second.at.slice(0, 10), second.at.slice(11), 40) : '2017-04-10T16:30'
		)
	];
}

/** Goals come to the first meeting as a proposal and leave it measurable (S11, phase B). */
export function goalScenes(props: Props, area: AreaStory, goal: GoalStory, index: number): Scene[] {
	const { on } = stepDates(props.story, area.area, 'meeting-1');
	const areaId = props.areas.get(area.area);
	const { measuredBy } = goal.final;
	return [
		...draftScenes(
			props,
			{ ...goal, kind: 'goal', areaId },
			timeOn(on, '08:30', index * 4),
			timeOn(on, '09:30', index * 4)
		),
		rewordScene(props, goal, timeOn(on, '20:00', index * 4), goal.final, {
			goal: { measuredBy }
		}),
		agreeScene(props, goal.key, timeOn(on, '20:45', index * 4))
	];
}

/** Measures come to the second meeting as a proposal; what is missing is added there (S11, phase C). */
export function measureScenes(
	props: Props,
	area: AreaStory,
	measure: MeasureStory,
	index: number
): Scene[] {
	const { on } = stepDates(props.story, area.area, 'meeting-2');
	const { second } = measure;
	const areaId = props.areas.get(area.area);
	return [
		...draftScenes(
			props,
			{ ...measure, kind: 'measure', areaId },
			timeOn(on, '08:05', index * 4),
			timeOn(on, '09:35', index * 4)
		),
		...(second
			? [
					rewordScene(props, measure, timeOn(on, '20:00', index * 3), second, {
						measure: sheetInput(second.sheet ?? measure.sheet)
					})
				]
			: []),
		...needsScenes(props, measure, on),
		...dissentScenes(props, measure, on)
	];
}

function draftScenes(props: Props, item: Draft, at: string, publishAt: string): Scene[] {
	const { stage, steering, ids, processId } = props;
	const [main, ...others] = item.serves;
	return [
		{
			at,
			play: async () => {
				const { itemId } = await stage.play(steering, draftItem, {
					processId,
					kind: item.kind,
					areaId: item.areaId ?? '',
					title: item.title,
					text: item.text,
					reason: item.reason,
					contributionIds: item.from.map((key) => idOf(props, key)),
					servesId: main ? idOf(props, main.item) : '',
					benefit: main?.benefit ?? '',
					...(item.sheet ? { measure: sheetInput(item.sheet) } : {})
				});
				ids.set(item.key, itemId);
				for (const { item: key, benefit } of others)
					await stage.play(steering, linkItem, { itemId, servesId: idOf(props, key), benefit });
			}
		},
		{
			at: publishAt,
			play: () => stage.play(steering, publishItem, { itemId: idOf(props, item.key) })
		}
	];
}

/** The next wording; it names the questionnaire that it came from, where there was one. */
export function rewordScene(
	props: Props,
	item: { readonly key: string; readonly title: string },
	at: string,
	wording: Rewording,
	sheet: object
): Scene {
	return {
		at,
		play: () =>
			props.stage.play(props.steering, wordVersion, {
				itemId: idOf(props, item.key),
				title: wording.title ?? item.title,
				text: wording.text,
				reason: wording.reason,
				roundId: props.ids.get(`round of ${item.key}`) ?? '',
				...sheet
			})
	};
}

export function agreeScene(props: Props, key: string, at: string): Scene {
	return {
		at,
		play: () => props.stage.play(props.steering, consolidateItem, { itemId: idOf(props, key) })
	};
}

function needsScenes(props: Props, { key, needs = [] }: MeasureStory, meeting: string): Scene[] {
	return needs.map(({ item, because }) => ({
		at: timeOn(meeting, '21:05'),
		play: () =>
			props.stage.play(props.steering, addDependency, {
				itemId: idOf(props, key),
				onId: idOf(props, item),
				reason: because
			})
	}));
}

function dissentScenes(props: Props, { key, dissent }: MeasureStory, meeting: string): Scene[] {
	if (!dissent) return [];
	const { stage, steering, ids } = props;
	const { reply } = dissent;
	return [
		{
			at: timeOn(meeting, '21:10'),
			play: async () => {
				const { dissentId } = await stage.play(steering, recordDissent, {
					itemId: idOf(props, key),
					dissent: dissent.text,
					voices: String(dissent.voices)
				});
				ids.set(`dissent on ${key}`, dissentId);
			}
		},
		...(reply
			? [
					{
						at: timeOn(meeting, '17:30', 0, 12),
						play: () =>
							stage.play(steering, replyToDissent, {
								dissentId: idOf(props, `dissent on ${key}`),
								reply
							})
					}
				]
			: [])
	];
}
