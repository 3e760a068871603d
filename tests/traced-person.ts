import { readEnv } from '../src/env.ts';
import { createOutbox } from '#delivery/mail/outbox.ts';
import { publicActor, type Actor } from '#journal/actor.ts';
import { contribute } from '#participation/server/contribute.ts';
import { publishContribution } from '#participation/server/publish-contribution.ts';
import { invite } from '#people/server/invite.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { reportBarrier } from '#people/server/site/report-barrier.ts';
import { beginSession } from '#people/server/sign-in/sessions.ts';
import { issueMailLink } from '#people/server/tokens.ts';
import { answerPoll } from '#process/server/answer-poll.ts';
import { openPoll } from '#process/server/open-poll.ts';
import { readSteps } from '#process/server/reads.ts';
import { tables } from '#storage/tables.ts';
import type { Engine } from '#storage/storage.ts';
import { assemble, now, openHealthCall, type Cast } from './cast.ts';
import { leaveRows } from './traced-rows.ts';

/** Found nowhere else, so that a search for it finds only her. */
export const email = 'wilhelmine.zwirbel@beispiel.example';
export const name = 'Wilhelmine Zwirbel';
export const said = 'Im Hof fehlt eine Bank.';

/** Wilhelmine leaves a trace wherever a person can leave one. A new way to leave one belongs here. */
export async function traceSomebody(engine: Engine) {
	const cast = await assemble(engine);
	const { anna, play, processId } = cast;
	const callId = await openHealthCall(cast);
	const text = said;
	const { contributionId } = await play(publicActor, contribute, { callId, text, name, email });
	await play(anna, publishContribution, { contributionId });
	await play(anna, invite, { processId, name, email, role: 'participant' });
	await play(publicActor, reportBarrier, {
		...{ processId, text: 'Die Tabelle wird nicht vorgelesen.', language: 'de', name, email }
	});
	const person = await findPersonByAddress(cast.storage.read, email);
	const personId = person?.id ?? '';
	await cast.storage.transact(async (tx) => {
		await beginSession(tx, { personId, means: 'link', device: 'Firefox', now });
		await issueMailLink(tx, { personId, purpose: 'sign-in', target: '/', now });
	});
	await answerAPoll(cast, personId);
	await leaveAll(cast, personId);
	const role = { role: 'participant' as const, processId, departmentId: null };
	const me: Actor & { kind: 'person' } = { kind: 'person', personId, name, roles: [role] };
	// What somebody does who is signed in stands in the journal with their id.
	await play(me, contribute, { callId, text: 'Noch etwas.' });
	return {
		...{ cast, contributionId, me },
		writeLetters: () => writeLetters(cast),
		scan: (words: readonly string[]) => scan(cast, words)
	};
}

export type Traced = Awaited<ReturnType<typeof traceSomebody>>;

async function answerAPoll(cast: Cast, personId: string): Promise<void> {
	const { read } = cast.storage;
	const [, step] = await readSteps(read, cast.processId);
	const { pollId } = await cast.play(cast.anna, openPoll, {
		...{ stepId: step?.id, closesOn: '2017-04-30' },
		days: ['2017-05-02', '2017-05-03']
	});
	await writeLetters(cast);
	const letter = await read
		.selectFrom('letter')
		.select('secret')
		.where('kind', '=', 'poll')
		.where('person_id', '=', personId)
		.executeTakeFirst();
	const options = await read
		.selectFrom('poll_option')
		.select('id')
		.where('poll_id', '=', pollId)
		.execute();
	await cast.play(publicActor, answerPoll, {
		secret: letter?.secret,
		answers: Object.fromEntries(options.map(({ id }) => [id, 'yes']))
	});
}

async function leaveAll(cast: Cast, personId: string): Promise<void> {
	const { read } = cast.storage;
	const step = (await readSteps(read, cast.processId)).find(({ kind }) => kind === 'meeting');
	const letter = await read
		.selectFrom('letter')
		.select('id')
		.where('person_id', '=', personId)
		.executeTakeFirst();
	const entry = await read.selectFrom('journal_entry').select('id').executeTakeFirst();
	await cast.storage.transact((tx) =>
		leaveRows(tx, {
			...{ personId, processId: cast.processId, name, email, at: now },
			...{ stepId: step?.id ?? '', letterId: letter?.id ?? '', entryId: entry?.id ?? '' }
		})
	);
}

async function writeLetters(cast: Cast): Promise<void> {
	const outbox = createOutbox({
		...{ env: readEnv({}), clock: cast.frame.clock, storage: cast.storage },
		onFault: (fault) => {
			throw fault;
		}
	});
	outbox.wake();
	await outbox.settled();
	await outbox.stop();
}

/** Every place of the whole database in which one of these words stands, and how often. */
async function scan(cast: Cast, words: readonly string[]): Promise<Map<string, number>> {
	const places = new Map<string, number>();
	for (const table of tables) {
		const rows: Record<string, unknown>[] = await cast.storage.read
			.selectFrom(table)
			.selectAll()
			.execute();
		for (const row of rows)
			for (const [column, value] of Object.entries(row))
				if (words.some((word) => String(value).toLowerCase().includes(word.toLowerCase())))
					places.set(`${table}.${column}`, (places.get(`${table}.${column}`) ?? 0) + 1);
	}
	return places;
}
