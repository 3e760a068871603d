import type { Actor } from '#journal/actor.ts';
import type { Story } from '../../../examples/brandenburg-2017/story-shape.ts';
import type { Stage } from './stage.ts';

/** What the story has made so far: its own keys → ids. */
export type Props = {
	readonly stage: Stage;
	readonly story: Story;
	readonly steering: Actor;
	readonly processId: string;
	readonly areas: ReadonlyMap<string, string>;
	/** Filled when the departments are invited. */
	readonly departments: Map<string, string>;
	/** Keys of the story → ids of what was made from them. Keys are unique in the whole story. */
	readonly ids: Map<string, string>;
};

/** One thing that happens at a local time such as `2017-03-08T19:10`. */
export type Scene = { readonly at: string; readonly play: () => Promise<unknown> };

/** A local time some days after a day, at a time of day, and some minutes later. */
export function timeOn(day: string, time: string, minutes = 0, days = 0): string {
	return Temporal.PlainDateTime.from(`${day}T${time}`)
		.add({ days, minutes })
		.toString({ smallestUnit: 'minute' });
}

/** The same time on the next working day, for what happens in an office. */
export function inOffice(at: string): string {
	const day = Temporal.PlainDateTime.from(at).dayOfWeek;
	return day < 6 ? at : timeOn(at.slice(0, 10), at.slice(11), 0, 8 - day);
}

/** `count` local times between two days, spread evenly, in working hours. */
export function spread(from: string, until: string, count: number): readonly string[] {
	const days = Temporal.PlainDate.from(from).until(until).days;
	return Array.from({ length: count }, (_, index) =>
		timeOn(from, '08:20', (index * 97) % 680, Math.floor((index * (days + 1)) / count))
	);
}

/** The id behind a key of the story. */
export function idOf({ ids }: Pick<Props, 'ids'>, key: string): string {
	const id = ids.get(key);
	if (!id) throw new Error(`The story uses "${key}" before it made it.`);
	return id;
}

/** The dates of one step of an area. */
export function stepDates(story: Story, area: string, step: string): { on: string; until: string } {
	const found = story.dates.find((date) => date.area === area && date.step === step);
	if (!found) throw new Error(`The story has no date for ${step} of ${area}.`);
	return { on: found.on, until: found.until ?? found.on };
}
