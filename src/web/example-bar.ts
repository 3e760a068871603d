import type { Milestone, PersonaKey } from '#assembly/example.ts';
import type { Runtime } from '#assembly/runtime.ts';
import type { Actor } from '#journal/actor.ts';
import { dayOf, type Day } from '#shared/dates.ts';
import { writtenLanguage, type Language } from '#shared/language.ts';

/** What the bar above every page of the example shows: the same for everybody who is not signed in. */
export type ExampleBar = {
	readonly today: Day;
	readonly milestones: readonly {
		readonly key: string;
		readonly day: Day;
		readonly title: string;
		readonly isPresent: boolean;
	}[];
	/** What is worth a look on this day, and where it stands. */
	readonly look: string;
	readonly lookAt: string;
	readonly personas: readonly BarPersona[];
	/** As whom one is looking; nothing for somebody who signed in by another way. */
	readonly viewing: PersonaKey | 'citizen' | undefined;
};

export type BarPersona = {
	readonly key: PersonaKey;
	readonly name: string;
	/** The first day on which the person is there; nothing if that is now. */
	readonly from: Day | undefined;
};

/** @returns nothing outside of example mode */
export function exampleBar(
	{ example, clock }: Pick<Runtime, 'example' | 'clock'>,
	actor: Actor,
	language: Language
): ExampleBar | undefined {
	if (!example) return undefined;
	const { milestones, present } = example;
	const written = writtenLanguage(language);
	const here = milestones.find(({ key }) => key === present);
	const dayOfKey = (key: string) => {
		const found = milestones.find((milestone) => milestone.key === key);
		return found && dayOfMilestone(found);
	};
	return {
		today: dayOf(clock.now(), example.timeZone),
		milestones: milestones.map((milestone) => ({
			key: milestone.key,
			day: dayOfMilestone(milestone),
			title: milestone.title[written],
			isPresent: milestone.key === present
		})),
		look: here?.look[written] ?? '',
		lookAt: here?.path ?? '/',
		// Whom this story never brings in is not spoken of.
		personas: example.personas.flatMap(({ key, name, personId, from }) =>
			personId || from ? [{ key, name, from: personId || !from ? undefined : dayOfKey(from) }] : []
		),
		viewing: actor.kind === 'person' ? personaOf(example.personas, actor) : 'citizen'
	};
}

/** The persona as whom somebody is signed in. */
export function personaOf(
	personas: readonly { readonly key: PersonaKey; readonly personId?: string }[],
	actor: Actor
): PersonaKey | undefined {
	if (actor.kind !== 'person') return undefined;
	return personas.find(({ personId }) => personId === actor.personId)?.key;
}

export function dayOfMilestone({ at }: Pick<Milestone, 'at'>): Day {
	return at.slice(0, 10);
}
