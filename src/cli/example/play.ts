import { systemActor } from '#journal/actor.ts';
import { addDepartment } from '#people/server/add-department.ts';
import { invite } from '#people/server/invite.ts';
import { createProcess } from '#process/server/create-process.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { publishProcess } from '#process/server/publish-process.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import type { Story, StoryDate } from '../../../examples/brandenburg-2017/story-shape.ts';
import { briefingScenes } from './briefing-scenes.ts';
import { conceptScenes } from './concept-scenes.ts';
import { councilScenes, ownerScenes } from './council-scenes.ts';
import { groupScenes } from './group-scenes.ts';
import { areaIdeas, generalIdeas } from './idea-scenes.ts';
import { goalScenes, guidelineScenes, measureScenes } from './item-scenes.ts';
import { itemTextScenes } from './item-text-scenes.ts';
import { letterScenes, listScenes, textScenes } from './letter-scenes.ts';
import { minutesScenes } from './minutes-scenes.ts';
import { predecessorScenes } from './predecessor-scenes.ts';
import { reviewScenes } from './review-scenes.ts';
import { roundScenes } from './round-scenes.ts';
import { hasTables, setScenes } from './set-scenes.ts';
import type { Props, Scene } from './scenes.ts';
import type { Stage } from './stage.ts';
import { structureScenes } from './structure-scenes.ts';

const firstScene = '2016-10-04T09:00';
/** The first dates are known from the beginning, all others with the planning concept. */
const datesOfPlan = '2016-12-29T11:00';
const invitations = '2017-02-02T09:30';

/**
 * Plays a whole story through acts with the clock set, in the order of its times.
 * @param before told the time of each scene before it is played, in order
 */
export async function playStory(
	stage: Stage,
	story: Story,
	before: (at: string) => Promise<void> = async () => {}
): Promise<void> {
	await before(firstScene);
	const props = await openingScene(stage, story);
	const scenes = [...preparation(props), ...scenesOf(props)];
	scenes.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
	for (const scene of scenes) {
		await before(scene.at);
		await stage.until(scene.at);
		await scene.play();
	}
	await stage.until(story.until);
	stage.outbox.wake();
	await stage.outbox.settled();
}

function scenesOf(props: Props): Scene[] {
	const { story } = props;
	const measures = story.areas.flatMap((area) => area.measures);
	return [
		...story.calls.flatMap((call, index) => generalIdeas(props, call, index)),
		...story.guidelines.flatMap((guideline) => guidelineScenes(props, guideline)),
		...(story.itemTexts ?? []).flatMap((text) => itemTextScenes(props, text)),
		...story.areas.flatMap((area) => [
			...areaIdeas(props, area),
			...area.goals.flatMap((goal, index) => goalScenes(props, area, goal, index)),
			...area.measures.flatMap((measure, index) => [
				...measureScenes(props, area, measure, index),
				...reviewScenes(props, area, measure, index)
			]),
			...(hasTables(area)
				? setScenes(props, area)
				: area.rounds.flatMap((round) => roundScenes(props, area, round)))
		]),
		...(story.minutes ?? []).flatMap((minutes) => minutesScenes(props, minutes)),
		...story.briefings.flatMap((briefing) => briefingScenes(props, briefing)),
		...(story.predecessor ? predecessorScenes(props, story.predecessor) : []),
		...structureScenes(props),
		...letterScenes(props),
		...listScenes(props),
		...textScenes(props),
		...groupScenes(props),
		...conceptScenes(props),
		...councilScenes(props),
		...measures.flatMap((measure, index) => ownerScenes(props, measure, index))
	];
}

/** The process with its first dates, made public a week before anybody meets. */
async function openingScene(stage: Stage, story: Story): Promise<Props> {
	stage.at(firstScene);
	for (const person of story.people.steering)
		await stage.play(systemActor, invite, { ...person, processId: null, role: 'steering' });
	const steering = await stage.actorOf(story.people.steering[0]?.email ?? '');
	const { process } = story;
	const { processId } = await stage.play(steering, createProcess, {
		...process,
		contactEmail: process.contact
	});
	const { read } = stage.frame.storage;
	const areas = new Map((await readAreas(read, processId)).map((area) => [area.key, area.id]));
	const props = { stage, story, steering, processId, areas };
	const all: Props = { ...props, departments: new Map(), ids: new Map() };
	await enter(
		all,
		story.dates.filter(({ on }) => on < '2017')
	);
	await stage.play(steering, publishProcess, { processId });
	return all;
}

/** The year's plan, and everybody who takes part (S5, S7). */
function preparation(props: Props): Scene[] {
	const { stage, steering, processId, story } = props;
	return [
		{
			at: datesOfPlan,
			play: () =>
				enter(
					props,
					story.dates.filter(({ on }) => on >= '2017')
				)
		},
		{
			at: invitations,
			play: async () => {
				for (const { key, name, reviewer } of story.people.departments) {
					const { departmentId } = await stage.play(steering, addDepartment, { processId, name });
					props.departments.set(key, departmentId);
					const role = { processId, role: 'department', departmentId };
					await stage.play(steering, invite, { ...reviewer, ...role });
				}
				for (const participant of story.people.participants)
					await stage.play(steering, invite, { ...participant, processId, role: 'participant' });
			}
		}
	];
}

async function enter(props: Props, dates: readonly StoryDate[]): Promise<void> {
	const { stage, steering, processId, areas } = props;
	const steps = await readSteps(stage.frame.storage.read, processId);
	for (const date of dates) {
		const areaId = date.area ? areas.get(date.area) : null;
		const step = steps.find((known) => known.key === date.step && known.areaId === areaId);
		if (!step) throw new Error(`The story names an unknown step: ${date.step} ${date.area ?? ''}`);
		await stage.play(steering, enterDates, {
			stepId: step.id,
			startsOn: date.on,
			endsOn: date.until ?? '',
			startsAt: date.at ?? '',
			place: date.place ?? ''
		});
	}
}
