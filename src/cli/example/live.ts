import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Example, Landing, Persona, PersonaKey } from '#assembly/example.ts';
import type { Runtime } from '#assembly/runtime.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { beginSession } from '#people/server/sign-in/sessions.ts';
import { instantOf } from '#shared/dates.ts';
import type { Storage } from '#storage/storage.ts';
import type { Env } from '../../env.ts';
import { startMovableServer, type Instance, type RunningServer } from '../../server.ts';
import type { Cast, KeptMilestone } from './keep-milestones.ts';

/** Runs the example on a copy of one milestone, and lets it jump to fresh copies of the others. */
export async function runExample(parts: {
	env: Env;
	/** Holds a data folder for each milestone in `milestones/`, and takes the live ones. */
	folder: string;
	timeZone: string;
	milestones: readonly KeptMilestone[];
	cast: readonly Cast[];
	opening: string;
}): Promise<RunningServer> {
	const { env, folder, timeZone, milestones, cast } = parts;
	const first = milestones.find(({ key }) => key === parts.opening) ?? milestones.at(-1);
	if (!first) throw new Error('The story reaches no milestone.');
	let copies = 0;

	function copyOf(milestone: KeptMilestone): Instance {
		const data = join(folder, `live-${++copies}`);
		cpSync(join(folder, 'milestones', milestone.key), data, { recursive: true });
		const [day = '', time = ''] = milestone.at.split('T');
		return {
			data,
			startAt: instantOf(day, time, timeZone),
			example: (storage) => exampleAt(milestone, storage),
			ended: () => rmSync(data, { recursive: true, force: true })
		};
	}

	async function exampleAt(milestone: KeptMilestone, storage: Storage): Promise<Example> {
		const personas: Persona[] = [];
		for (const { key, name, email, home } of cast) {
			const person = milestone.present.has(key)
				? await findPersonByAddress(storage.read, email)
				: undefined;
			const from = milestones.find(({ present }) => present.has(key))?.key;
			personas.push({
				key,
				name,
				home,
				...(person ? { personId: person.id } : {}),
				...(from ? { from } : {})
			});
		}
		return {
			milestones,
			present: milestone.key,
			timeZone,
			personas,
			jump
		};
	}

	async function jump(key: string, persona: PersonaKey | undefined): Promise<Landing | undefined> {
		const milestone = milestones.find((known) => known.key === key);
		if (!milestone) return undefined;
		return server.move(
			() => copyOf(milestone),
			async (runtime) => {
				const again = runtime.example?.personas.find(({ key: known }) => known === persona);
				if (!again?.personId) return { path: milestone.path, session: undefined };
				return { path: again.home, session: await signIn(runtime, again.personId) };
			}
		);
	}

	const server = await startMovableServer(env, copyOf(first));
	return server;
}

function signIn({ storage, clock }: Runtime, personId: string): Promise<string> {
	const now = clock.now();
	return storage.transact((tx) => beginSession(tx, { personId, means: 'link', device: null, now }));
}
