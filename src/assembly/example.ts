import type { WrittenLanguage } from '#shared/language.ts';

/** A day of the invented story to which the example can jump. */
export type Milestone = {
	readonly key: string;
	/** When the clock starts there: local time of the story, such as `2017-05-02T10:00`. */
	readonly at: string;
	readonly title: Said;
	/** What is worth a look, in one sentence. */
	readonly look: Said;
	/** Where that stands, as a path without language. */
	readonly path: string;
};

type Said = Readonly<Record<WrittenLanguage, string>>;

export const personaKeys = ['steering', 'department', 'member', 'owner'] as const;
export type PersonaKey = (typeof personaKeys)[number];

/** An invented person as whom one may look around. */
export type Persona = {
	readonly key: PersonaKey;
	/** As the bar says it: `Rita Probe, Fachgruppe Gesundheit`. */
	readonly name: string;
	/** Absent until the story has brought this person in. */
	readonly personId?: string;
	/** The first milestone at which the person is there; nothing if this story never gets there. */
	readonly from?: string;
	/** Where this person works. */
	readonly home: string;
};

/** Example mode: what the bar shows, and how everybody is moved to another milestone. */
export type Example = {
	readonly milestones: readonly Milestone[];
	/** Key of the milestone at which this runtime began. */
	readonly present: string;
	readonly timeZone: string;
	readonly personas: readonly Persona[];
	/**
	 * Loads a fresh copy of a milestone for the whole instance; the runtime of the caller is over then.
	 * A persona who exists there is signed in again. @returns nothing if there is no such milestone
	 */
	jump(key: string, persona: PersonaKey | undefined): Promise<Landing | undefined>;
};

export type Landing = {
	/** Where to look first. */
	readonly path: string;
	/** The persona's session in the fresh copy. */
	readonly session: string | undefined;
};
