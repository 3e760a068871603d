import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { startRuntime } from '#assembly/runtime.ts';
import { shareRuntime } from '#assembly/shared-runtime.ts';
import { queueLetter } from '#delivery/mail/queue.ts';
import { systemActor, publicActor, type Role } from '#journal/actor.ts';
import { askOwner } from '#monitoring/server/ask-owner.ts';
import { consolidateItem } from '#drafting/server/consolidate-item.ts';
import { openSet } from '#drafting/server/rounds/open-set.ts';
import { contribute } from '#participation/server/contribute.ts';
import { addSubscriber } from '#people/server/list/add-subscriber.ts';
import { invite } from '#people/server/invite.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { beginSession } from '#people/server/sign-in/sessions.ts';
import { createProcess } from '#process/server/create-process.ts';
import { publishBriefing } from '#meetings/server/briefing/publish-briefing.ts';
import { sendToReview } from '#review/server/send-to-review.ts';
import { createListener, type PageHandler } from '#web/listener.ts';
import { sessionCookie } from '#web/cacheable.ts';
import { amendedConcept, assemble, openHealthCall, publishedChain, type Cast } from '../cast.ts';
import { readEnv } from '../../src/env.ts';
import { briefingInputs } from '../inputs/briefing.ts';
import { catalogueInputs } from '../inputs/catalogue.ts';
import { groupInputs } from '../inputs/group.ts';
import { mailInputs } from '../inputs/mail.ts';
import { meetingInputs } from '../inputs/meetings.ts';
import { minutesInputs } from '../inputs/minutes.ts';
import { peopleInputs } from '../inputs/people.ts';
import { predecessorInputs } from '../inputs/predecessor.ts';

/** Whoever stands before a page: nobody, or somebody with a role in this process or the next one. */
export type Visitor = 'public' | Exclude<Role, 'public' | 'system' | 'linkHolder'> | 'neighbour';

export type House = {
	readonly cast: Cast;
	readonly slug: string;
	readonly neighbourSlug: string;
	/** The secret in the address at the door of a meeting that everybody may know of. */
	readonly door: string;
	get(path: string, by: Visitor, more?: RequestInit): Promise<Response>;
	/** The first row that holds, as it was begun. */
	first(table: string, column?: string, where?: string): Promise<string>;
	close(): Promise<void>;
};

/** The built pages before a process that has one of everything, and a neighbour that has nothing. */
export async function openHouse(): Promise<House> {
	const cast = await assemble('sqlite');
	await fill(cast);
	const server = createServer();
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const env = {
		...readEnv({ FORTSCHRIFT_ORIGIN: origin, FORTSCHRIFT_RATE_LIMIT: 'off' })
	};
	const onFault = (fault: unknown) => {
		throw fault;
	};
	const runtime = await startRuntime({ ...cast.frame, env, onFault });
	shareRuntime(runtime);
	process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
	const built: string = '../../build/pages.js';
	const { handler } = (await import(built)) as { handler: PageHandler };
	const answer = createListener({ runtime, pages: handler });
	server.on('request', (request, response) => void answer(request, response));
	const sessions = new Map<Visitor, string>();
	for (const [visitor, address] of Object.entries(addresses)) {
		const person = await findPersonByAddress(cast.storage.read, `${address}@beispiel.example`);
		if (!person) throw new Error(`${address} is not in the house`);
		const begun = { personId: person.id, means: 'link' as const, device: null };
		const now = cast.frame.clock.now();
		const session = await cast.storage.transact((tx) => beginSession(tx, { ...begun, now }));
		sessions.set(visitor as Visitor, session);
	}
	const first: House['first'] = async (table, column = 'id', where = '1 = 1') => {
		const { sql } = await import('kysely');
		const query = sql<{ found: string }>`select ${sql.ref(column)} as found from ${sql.table(table)}
			where ${sql.raw(where)} order by 1 limit 1`;
		const row = (await query.execute(cast.storage.read as never)).rows[0];
		if (!row) throw new Error(`${table} is empty`);
		return String(row.found);
	};
	return {
		cast,
		slug: await first('concept_process', 'slug', `id = '${cast.processId}'`),
		door: await first('meeting', 'door_secret', 'changed_entry is not null'),
		neighbourSlug: await first('concept_process', 'slug', "title = 'Nebenan'"),
		get: (path, by, more = {}) => {
			const session = sessions.get(by);
			const cookie: Record<string, string> = session
				? { cookie: `${sessionCookie}=${session}` }
				: {};
			const headers = { accept: 'text/html', origin, ...cookie, ...more.headers };
			return fetch(`${origin}${path}`, { redirect: 'manual', ...more, headers });
		},
		first,
		async close() {
			server.closeAllConnections();
			server.close();
			await runtime.stop();
		}
	};
}

const addresses: Readonly<Record<Exclude<Visitor, 'public'>, string>> = {
	participant: 'karim',
	coreGroup: 'inge',
	department: 'rita',
	owner: 'ole',
	steering: 'anna',
	neighbour: 'nadja'
};

/** One row of everything that a page can show, by acts as people perform them. */
async function fill(cast: Cast): Promise<void> {
	const { anna, play, processId, departmentId } = cast;
	const callId = await openHealthCall(cast);
	const { goal, measure } = await publishedChain(cast);
	await play(publicActor, contribute, { callId, text: 'Idee', email: 'ina@beispiel.example' });
	await play(anna, openSet, {
		...{ processId, title: 'Ziele', itemIds: goal, closesOn: '2031-04-10' },
		...{ ways: ['mail', 'tables', 'paper'], tables: '2' }
	});
	await play(anna, consolidateItem, { itemId: measure });
	await play(anna, sendToReview, { itemId: measure, departmentId });
	const decided = await amendedConcept(cast);
	const owner = { name: 'Ole', email: 'ole@beispiel.example', body: 'Verein' };
	await play(anna, askOwner, { itemId: decided.measure, ...owner });
	await peopleInputs(cast);
	await groupInputs(cast);
	await mailInputs(cast, callId);
	await meetingInputs(cast);
	await minutesInputs(cast);
	await briefingInputs(cast);
	await predecessorInputs(cast);
	await catalogueInputs(cast);
	await play(anna, publishBriefing, { processId });
	await play(anna, addSubscriber, {
		...{ processId, email: 'olga@beispiel.example', organisation: 'Klinik', language: 'de' },
		...{ kinds: ['dates'], rhythm: 'atOnce', consentSource: 'Telefon' }
	});
	const { processId: neighbourId } = await play(anna, createProcess, {
		...{ template: 'planungskonzept-2016', title: 'Nebenan', tagline: 'Nebenan' },
		...{ city: 'Nebenan', land: 'BB', contactEmail: 'nebenan@beispiel.example' }
	});
	const nadja = { name: 'Nadja', email: 'nadja@beispiel.example', role: 'steering' };
	await play(systemActor, invite, { ...nadja, processId: neighbourId });
	await cast.storage.transact(async (tx) => {
		await tx.updateTable('inbound_mail').set({ state: 'open', process_id: processId }).execute();
		await queueLetter(tx, { origin: 'http://127.0.0.1' }, cast.frame.clock.now(), {
			...{ key: 'a', processId, personId: null, language: 'de', secret: null },
			...{ address: 'olga@beispiel.example', sender: 'steuerung@beispiel.example' },
			letter: {
				...{ kind: 'news', subject: 'Neues', greeting: 'Hallo,', paragraphs: [] },
				...{ button: null, because: 'Darum.' }
			}
		});
	});
}
