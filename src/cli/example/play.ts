import { systemActor } from '#journal/actor.ts';
import { addDepartment } from '#people/server/add-department.ts';
import { invite } from '#people/server/invite.ts';
import { createProcess } from '#process/server/create-process.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { publishProcess } from '#process/server/publish-process.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import type { Story } from '../../../examples/brandenburg-2017/shape.ts';
import {
	callScenes,
	ideaScenes,
	itemScenes,
	reviewScenes,
	roundScenes,
	type Props,
	type Scene
} from './scenes.ts';
import type { Stage } from './stage.ts';

/** Plays a whole story through acts with the clock set, in the order of its times. */
export async function playStory(stage: Stage, story: Story): Promise<void> {
	const props = await openingScene(stage, story);
	const reviewers = new Map(
		story.people.departments.map(({ key, reviewer }) => [key, reviewer.email])
	);
	const scenes: Scene[] = [
		...story.calls.flatMap((call) => callScenes(props, call)),
		...story.ideas.flatMap((idea) => ideaScenes(props, idea)),
		...[...story.guidelines, ...story.goals, ...story.measures].flatMap((item) =>
			itemScenes(props, item, story.rounds)
		),
		...story.rounds.flatMap((round) => roundScenes(props, round)),
		...story.reviews.flatMap((review) =>
			reviewScenes(props, review, reviewers.get(review.department) ?? '')
		)
	];
	scenes.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
	for (const scene of scenes) {
		stage.at(scene.at);
		await scene.play();
	}
	stage.at(story.now);
	stage.outbox.wake();
	await stage.outbox.settled();
}

/** Before the first contribution: people, process, dates (S7). */
async function openingScene(stage: Stage, story: Story): Promise<Props> {
	stage.at('2017-01-30T09:00');
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
	const steps = await readSteps(read, processId);
	for (const date of story.dates) {
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
	stage.at('2017-02-01T10:00');
	await stage.play(steering, publishProcess, { processId });
	stage.at('2017-02-02T09:30');
	const departments = new Map<string, string>();
	for (const { key, name, reviewer } of story.people.departments) {
		const { departmentId } = await stage.play(steering, addDepartment, { processId, name });
		departments.set(key, departmentId);
		await stage.play(steering, invite, {
			...reviewer,
			processId,
			role: 'department',
			departmentId
		});
	}
	for (const participant of story.people.participants)
		await stage.play(steering, invite, { ...participant, processId, role: 'participant' });
	return { stage, steering, processId, areas, departments, ids: new Map() };
}
