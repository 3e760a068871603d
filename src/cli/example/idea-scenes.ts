import { publicActor } from '#journal/actor.ts';
import { contribute } from '#participation/server/contribute.ts';
import { enterContribution } from '#participation/server/enter-contribution.ts';
import { hideContribution } from '#participation/server/hide-contribution.ts';
import { openCall } from '#participation/server/open-call.ts';
import { publishContribution } from '#participation/server/publish-contribution.ts';
import type { AreaStory } from '../../../examples/brandenburg-2017/area-story.ts';
import type { Idea } from '../../../examples/brandenburg-2017/shape.ts';
import type { GeneralCall } from '../../../examples/brandenburg-2017/story-shape.ts';
import { idOf, spread, stepDates, timeOn, type Props, type Scene } from './scenes.ts';

type Call = {
	key: string;
	areaId: string | undefined;
	title: string;
	question: string;
	opens: string;
	closes: string;
};

/** The two feedback rounds of a group and what came in (S11). */
export function areaIdeas(props: Props, area: AreaStory): Scene[] {
	return area.calls.flatMap(({ title, question }, index) => {
		const round = index === 0 ? 1 : 2;
		const dates = stepDates(props.story, area.area, `feedback-${round}`);
		const call: Call = {
			key: `${area.area}-call-${round}`,
			areaId: props.areas.get(area.area),
			...{ title, question, opens: dates.on, closes: dates.until }
		};
		const ideas = area.ideas.filter((idea) => idea.call === round);
		// Whatever shall be part of a text must be read and published before the meeting.
		const times = spread(dates.on, timeOn(dates.until, '00:00', 0, -2).slice(0, 10), ideas.length);
		return [
			openScene(props, call, timeOn(dates.on, '08:00')),
			...ideas.flatMap((idea, place) => {
				const at = times[place] ?? timeOn(dates.on, '09:00');
				const readAt = timeOn(at.slice(0, 10), at.slice(11), 60 * 26);
				return ideaScenes(props, call.key, idea, { at, readAt });
			})
		];
	});
}

/** A call to everybody, as in the idea workshops of 2016. */
export function generalIdeas(props: Props, general: GeneralCall, index: number): Scene[] {
	const call: Call = { key: `call-${index}`, areaId: undefined, ...general };
	const [day = '', time = ''] = general.from.split('T');
	const days = spread(general.opens, general.closes, general.ideas.length);
	return [
		openScene(props, call, timeOn(day, time, -30)),
		...general.ideas.flatMap((idea, place) => {
			const evening = general.pace === 'evening';
			const at = evening ? timeOn(day, time, place * 2) : (days[place] ?? general.from);
			const readAt = evening
				? timeOn(day, '08:10', place, 1)
				: timeOn(at.slice(0, 10), at.slice(11), 60 * 20);
			return ideaScenes(props, call.key, idea, { at, readAt });
		})
	];
}

function openScene({ stage, steering, processId, ids }: Props, call: Call, at: string): Scene {
	return {
		at,
		play: async () => {
			const { callId } = await stage.play(steering, openCall, {
				processId,
				areaId: call.areaId ?? '',
				title: call.title,
				question: call.question,
				opensOn: call.opens,
				closesOn: call.closes
			});
			ids.set(call.key, callId);
		}
	};
}

function ideaScenes(
	props: Props,
	callKey: string,
	idea: Idea & { hiddenBecause?: string },
	times: { at: string; readAt: string }
): Scene[] {
	const { stage, steering, ids } = props;
	return [
		{
			at: times.at,
			play: async () => {
				const said = { callId: idOf(props, callKey), text: idea.text, name: idea.name ?? '' };
				const { contributionId } =
					idea.channel === 'web'
						? await stage.play(publicActor, contribute, said)
						: await stage.play(steering, enterContribution, { ...said, channel: idea.channel });
				ids.set(idea.key, contributionId);
			}
		},
		{
			at: times.readAt,
			play: () => {
				const contributionId = idOf(props, idea.key);
				return idea.hiddenBecause
					? stage.play(steering, hideContribution, {
							contributionId,
							reason: idea.hiddenBecause
						})
					: stage.play(steering, publishContribution, { contributionId });
			}
		}
	];
}
