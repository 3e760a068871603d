import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { issueMailLink } from '#people/server/tokens.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { instantOf } from '#shared/dates.ts';
import { openStorage } from '#storage/open.ts';
import { story } from '../../../examples/brandenburg-2017/story.ts';
import { readEnv, type Env } from '../../env.ts';
import { startServer, type RunningServer } from '../../server.ts';
import { Complaint } from '../complaint.ts';
import { stopOnSignal } from '../start.ts';
import { playStory } from './play.ts';
import { setStage } from './stage.ts';

/** `fortschrift example`: plays the example into a fresh folder, starts it in May 2017, prints where to look. */
export async function example(): Promise<void> {
	const given = readEnv(process.env);
	if (given.SMTP_URL || given.DATABASE_URL)
		throw new Complaint(
			'The example writes letters to invented people and throws its data away. Unset SMTP_URL and DATABASE_URL.'
		);
	const [day = '', time = ''] = story.now.split('T');
	const env: Env = {
		...given,
		data: join(given.data, 'example'),
		FORTSCHRIFT_NOW: given.FORTSCHRIFT_NOW ?? instantOf(day, time, story.process.timeZone)
	};
	const began = performance.now();
	rmSync(env.data, { recursive: true, force: true });
	mkdirSync(env.data, { recursive: true });
	const storage = await openStorage({ data: env.data, databaseUrl: undefined });
	await playStory(setStage({ env, storage, timeZone: story.process.timeZone }), story);
	await storage.close();
	const server = await startServer(env);
	stopOnSignal(server);
	console.log(`\nThe example was loaded in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
	console.log(`It is ${story.now.replace('T', ', ')} in ${story.process.city}.\n`);
	console.log(`  The city's people see      ${server.address}/`);
	console.log(
		`  The steering signs in at   ${await signInLink(server, story.people.steering[0]?.email)}`
	);
	const reviewer = story.people.departments.find(({ key }) => key === story.reviews[0]?.department);
	console.log(`  A department signs in at   ${await signInLink(server, reviewer?.reviewer.email)}`);
	console.log('\nEach sign-in link works once. Stop with Ctrl+C; the next start begins anew.');
}

async function signInLink({ runtime, address }: RunningServer, email = ''): Promise<string> {
	const person = await findPersonByAddress(runtime.storage.read, email);
	if (!person) throw new Error(`Nobody has the address ${email}.`);
	const isReviewer = story.people.departments.some(({ reviewer }) => reviewer.email === email);
	const secret = await runtime.storage.transact((tx) =>
		issueMailLink(tx, {
			personId: person.id,
			purpose: 'invitation',
			target: isReviewer ? '/pruefung' : '/steuerung',
			now: runtime.clock.now()
		})
	);
	return `${address}/anmelden/${secret}`;
}
