import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonaKey } from '#assembly/example.ts';
import { issueMailLink } from '#people/server/tokens.ts';
import { openStorage } from '#storage/open.ts';
import { milestones, opening, personas } from '../../../examples/brandenburg-2017/milestones.ts';
import type { Story } from '../../../examples/brandenburg-2017/story-shape.ts';
import { story } from '../../../examples/brandenburg-2017/story.ts';
import { readEnv, type Env } from '../../env.ts';
import type { RunningServer } from '../../server.ts';
import { Complaint } from '../complaint.ts';
import { stopOnSignal } from '../start.ts';
import { keepMilestones, type Cast, type KeptMilestone } from './keep-milestones.ts';
import { runExample } from './live.ts';
import { playStory } from './play.ts';
import { setStage } from './stage.ts';

/** `fortschrift example`: plays the example, starts it in May 2017, prints where to look. */
export async function example(): Promise<void> {
	const given = readEnv(process.env);
	refuseReal(given);
	const folder = join(given.data, 'example');
	const began = performance.now();
	rmSync(folder, { recursive: true, force: true });
	const cast = castOf(story);
	const kept = await playInto(folder, given, cast);
	const { timeZone, city } = story.process;
	const server = await runExample({
		env: given,
		folder,
		timeZone,
		milestones: kept,
		cast,
		opening
	});
	stopOnSignal(server);
	const { runtime, address } = server;
	const present = kept.find(({ key }) => key === runtime.example?.present);
	const days = kept.length === 1 ? 'one day' : `${kept.length} days`;
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(`\nThe example was loaded in ${seconds} s: ${days} to jump between.`);
	console.log(`It is ${present?.at.replace('T', ', ')} in ${city}.\n`);
	console.log(`  Begin here                 ${address}/`);
	console.log(`  The steering signs in at   ${await signInLink(server, 'steering')}`);
	console.log(`  A department signs in at   ${await signInLink(server, 'department')}`);
	console.log('\nThe bar on top of each page signs you in by one click, and jumps to other days.');
	console.log(
		'Each link works once, until the next jump. Stop with Ctrl+C; the next start begins anew.'
	);
}

/** The example throws its data away and shows letters to everybody: nothing real may be near. */
export function refuseReal(env: Pick<Env, 'SMTP_URL' | 'DATABASE_URL'>): void {
	if (env.SMTP_URL || env.DATABASE_URL)
		throw new Complaint(
			'The example writes letters to invented people and throws its data away. Unset SMTP_URL and DATABASE_URL.'
		);
}

/** Plays the story once and keeps a data folder for each milestone. */
async function playInto(
	folder: string,
	given: Env,
	cast: readonly Cast[]
): Promise<readonly KeptMilestone[]> {
	const data = join(folder, 'story');
	mkdirSync(data, { recursive: true });
	const storage = await openStorage({ data, databaseUrl: undefined });
	const { timeZone } = story.process;
	const stage = setStage({ env: { ...given, data }, storage, timeZone });
	const keeper = keepMilestones({
		stage,
		data,
		folder: join(folder, 'milestones'),
		milestones,
		cast
	});
	await playStory(stage, story, keeper.before);
	const kept = await keeper.end();
	await storage.close();
	rmSync(data, { recursive: true });
	return kept;
}

/** The personas with what the story says about them. */
export function castOf({ people }: Pick<Story, 'people'>): readonly Cast[] {
	const known = new Map([
		...people.steering.map(({ key, name, email }) => [key, { name, email }] as const),
		...people.participants.map(
			({ key, name, email, organisation }) =>
				[key, { name: organisation ? `${name}, ${organisation}` : name, email }] as const
		),
		...people.departments.map(
			({ name: department, reviewer: { key, name, email } }) =>
				[key, { name: `${name}, ${department}`, email }] as const
		)
	]);
	return personas.map(({ key, person, role, home }) => {
		const found = known.get(person);
		if (!found) throw new Error(`The story knows nobody called ${person}.`);
		return { key, ...found, role, home };
	});
}

async function signInLink({ runtime, address }: RunningServer, key: PersonaKey): Promise<string> {
	const persona = runtime.example?.personas.find((known) => known.key === key);
	const { personId, home } = persona ?? {};
	if (!personId || !home) return 'nowhere yet';
	const secret = await runtime.storage.transact((tx) =>
		issueMailLink(tx, {
			personId,
			purpose: 'invitation',
			target: home,
			now: runtime.clock.now()
		})
	);
	return `${address}/anmelden/${secret}`;
}
