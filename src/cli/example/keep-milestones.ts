import { existsSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Milestone, PersonaKey } from '#assembly/example.ts';
import type { Role } from '#journal/actor.ts';
import { readHead } from '#journal/server/sealer.ts';
import { findPersonByAddress, readRoles } from '#people/server/reads.ts';
import { findPublicProcess } from '#process/server/reads.ts';
import { copySqlite } from '#storage/copy.ts';
import type { Stage } from './stage.ts';

/** Somebody of the story as whom one may look around. */
export type Cast = {
	readonly key: PersonaKey;
	readonly name: string;
	readonly email: string;
	readonly home: string;
	/** Before they hold it there is nothing to do for them. */
	readonly role: Role;
};

/** A milestone whose data folder was saved, and who is there. */
export type KeptMilestone = Milestone & { readonly present: ReadonlySet<PersonaKey> };

/**
 * Saves a copy of the data folder at each milestone while a story is played: what lies before it, and no
 * more. Where nothing has happened since the one before, the story does not tell that day (yet).
 */
export function keepMilestones(parts: {
	stage: Stage;
	/** The data folder in which the story is played. */
	data: string;
	/** Takes one data folder for each milestone, by its key. */
	folder: string;
	milestones: readonly Milestone[];
	cast: readonly Cast[];
}) {
	const { stage, data, folder, cast } = parts;
	const { read } = stage.frame.storage;
	const waiting = parts.milestones.toSorted((a, b) => (a.at < b.at ? -1 : 1));
	const kept: KeptMilestone[] = [];
	let told = 0;

	async function keep(milestone: Milestone): Promise<void> {
		await stage.until(milestone.at);
		stage.outbox.wake();
		await stage.outbox.settled();
		await stage.frame.sealer.sealed();
		const { position } = await readHead(read);
		if (position === told) return;
		told = position;
		const place = join(folder, milestone.key);
		mkdirSync(place, { recursive: true });
		copySqlite(join(data, databaseFile), join(place, databaseFile));
		const files = join(data, 'files');
		if (existsSync(files)) cpSync(files, join(place, 'files'), { recursive: true });
		// Before anything is public there is only the start page.
		const path = (await findPublicProcess(read, undefined)) ? milestone.path : '/';
		kept.push({ ...milestone, path, present: await whoIsThere() });
	}

	async function whoIsThere(): Promise<Set<PersonaKey>> {
		const there = new Set<PersonaKey>();
		for (const { key, email, role } of cast) {
			const person = await findPersonByAddress(read, email);
			const roles = person ? await readRoles(read, person.id) : [];
			if (roles.some((held) => held.role === role)) there.add(key);
		}
		return there;
	}

	return {
		/** What is played at this time belongs to the milestones after it. */
		async before(at: string): Promise<void> {
			while (waiting[0] && waiting[0].at < at) await keep(waiting.shift() as Milestone);
		},
		/** @returns all that were kept, in their order, after the last scene */
		async end(): Promise<readonly KeptMilestone[]> {
			for (const milestone of waiting.splice(0)) await keep(milestone);
			return kept;
		}
	};
}

const databaseFile = 'fortschrift.sqlite';
