import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv } from '../../../env.ts';
import { createOutbox } from '#delivery/mail/outbox.ts';
import { askOwner } from '#monitoring/server/ask-owner.ts';
import { draftItem } from '#drafting/server/draft-item.ts';
import { readOrigins, readVersions } from '#drafting/server/reads.ts';
import { publicActor, systemActor, type Actor } from '#journal/actor.ts';
import { hashSecret, newSecret } from '#journal/server/act.ts';
import type { Remains } from '#journal/data-class.ts';
import type { DataSubject } from '#journal/server/data-records.ts';
import { readPublicEntries } from '#journal/server/reads.ts';
import { verifyDatabase } from '#journal/server/walk.ts';
import { contribute } from '#participation/server/contribute.ts';
import { publishContribution } from '#participation/server/publish-contribution.ts';
import { findContribution } from '#participation/server/reads.ts';
import { endRole } from '#people/server/end-role.ts';
import { invite } from '#people/server/invite.ts';
import { findPersonByAddress, readRoleHolders } from '#people/server/reads.ts';
import { subjectOfAddress } from '#people/server/data-subjects.ts';
import { readRetentionRuns } from '#people/server/read-retention.ts';
import { reportBarrier } from '#people/server/site/report-barrier.ts';
import { beginSession, issueMailLink } from '#people/server/tokens.ts';
import { openPoll } from '#process/server/open-poll.ts';
import { answerPoll } from '#process/server/answer-poll.ts';
import { readSteps } from '#process/server/reads.ts';
import { tables } from '#storage/tables.ts';
import {
	adoptedConcept,
	assemble,
	now,
	openHealthCall,
	type Cast
} from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';
import { classOf } from '../classes.ts';
import { deleteMyData } from './delete-my-data.ts';
import { findPersonalData } from './records.ts';
import { runRetention } from './run-retention.ts';
import { setRetention } from './set-retention.ts';

const email = 'wilhelmine.zwirbel@beispiel.example';
const name = 'Wilhelmine Zwirbel';
const said = 'Im Hof fehlt eine Bank.';

describe.each(engines)('what is kept about somebody, on %s', (engine) => {
	let cast: Cast;
	let contributionId: string;
	let me: Actor & { kind: 'person' };

	/** Wilhelmine leaves a trace wherever a person can leave one. */
	beforeEach(async () => {
		cast = await assemble(engine);
		const { anna, play, processId } = cast;
		const callId = await openHealthCall(cast);
		({ contributionId } = await play(publicActor, contribute, { callId, text: said, name, email }));
		await play(anna, publishContribution, { contributionId });
		await play(anna, invite, { processId, name, email, role: 'participant' });
		await play(publicActor, reportBarrier, {
			...{ processId, text: 'Die Tabelle wird nicht vorgelesen.', language: 'de', name, email }
		});
		const person = await findPersonByAddress(cast.storage.read, email);
		const personId = person?.id ?? '';
		const role = { role: 'participant' as const, processId, departmentId: null };
		me = { kind: 'person', personId, name, roles: [role] };
		const [, step] = await readSteps(cast.storage.read, processId);
		const { pollId } = await play(anna, openPoll, {
			...{ stepId: step?.id, closesOn: '2017-04-30' },
			days: ['2017-05-02', '2017-05-03']
		});
		await cast.storage.transact(async (tx) => {
			await beginSession(tx, personId, now);
			await issueMailLink(tx, { personId, purpose: 'sign-in', target: '/', now });
		});
		await writeLetters();
		const poll = await cast.storage.read
			.selectFrom('letter')
			.select('secret')
			.where('kind', '=', 'poll')
			.where('person_id', '=', personId)
			.executeTakeFirst();
		const options = await cast.storage.read
			.selectFrom('poll_option')
			.select('id')
			.where('poll_id', '=', pollId)
			.execute();
		await play(publicActor, answerPoll, {
			secret: poll?.secret,
			answers: Object.fromEntries(options.map(({ id }) => [id, 'yes']))
		});
	});
	afterEach(() => cast.storage.close());

	async function writeLetters(): Promise<void> {
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

	/** Every place of the whole database in which one of these words stands. */
	async function scan(words: readonly string[]): Promise<Map<string, number>> {
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

	async function deleteMe(contributions: Remains, actor: Actor = me) {
		return cast.play(actor, deleteMyData, { contributions, sure: 'yes' });
	}

	const subject = (): DataSubject => ({ personId: me.personId, email });

	it('is found wherever it stands: no place that a search through all tables knows is left out', async () => {
		const found = await findPersonalData(cast.storage.read, subject());
		const places = await scan([email, name, me.personId]);
		expect(places.size).toBeGreaterThan(8);
		const told = new Set(
			found
				.filter(({ records }) => records.length > 0)
				.flatMap(({ key }) =>
					Object.entries(classOf(key).places).flatMap(([table, columns]) =>
						columns.map((column) => `${table}.${column}`)
					)
				)
		);
		// An entry about a person names them by the id of their row alone.
		const known = [...told, 'journal_entry.subject_id'];
		expect([...places.keys()].filter((place) => !known.includes(place))).toEqual([]);
		expect(JSON.stringify(found)).toContain(said);
		const shown = found.flatMap(({ key, records }) =>
			records.flatMap((record) =>
				Object.keys(record).filter((field) => !(field in classOf(key).shows))
			)
		);
		expect(shown).toEqual([]);
	});

	it.each(['remove', 'pseudonym', 'nameless'] as const)(
		'is gone from every table after deletion, contributions: %s',
		async (contributions) => {
			expect((await scan([email, name])).size).toBeGreaterThan(3);
			await deleteMe(contributions);
			await writeLetters();
			expect([...(await scan([email, name])).keys()]).toEqual([]);
			const rest = await findPersonalData(cast.storage.read, subject());
			expect(rest.filter(({ key }) => key !== 'people.role' && key !== 'journal.entry')).toEqual(
				rest
					.filter(({ key }) => key !== 'people.role' && key !== 'journal.entry')
					.map(({ key }) => ({ key, records: [] }))
			);
			expect((await verifyDatabase(cast.storage.read)).fault).toBeUndefined();
		}
	);

	it('goes together with the text, if that is the wish: from the journal too, and the chain still holds', async () => {
		await deleteMe('remove');
		expect([...(await scan([said])).keys()]).toEqual([]);
		expect(await findContribution(cast.storage.read, contributionId)).toMatchObject({
			...{ state: 'removed', text: '', reason: null }
		});
		expect((await verifyDatabase(cast.storage.read)).fault).toBeUndefined();
		const [newest] = (await readPublicEntries(cast.storage.read, {})).entries;
		expect(newest?.body).toMatchObject({
			...{ what: 'personal-data-deleted', byHash: null, data: { removed: 1 } }
		});
	});

	it('leaves what the city made of it: the version stays, its trace says that the text is gone', async () => {
		const { itemId } = await cast.play(cast.anna, draftItem, {
			...{ processId: cast.processId, kind: 'guideline', title: 'Draußen sitzen' },
			...{ text: 'Alle finden draußen Platz.', reason: 'Aus der Idee.' },
			contributionIds: [contributionId]
		});
		await deleteMe('remove');
		expect(await readOrigins(cast.storage.read, { itemIds: [itemId] })).toMatchObject([
			{ contributionId }
		]);
		expect(await readVersions(cast.storage.read, itemId)).toMatchObject([
			{ text: 'Alle finden draußen Platz.' }
		]);
	});

	it('lets contributions stay as those of one voice that has no name', async () => {
		const { pseudonym } = await deleteMe('pseudonym');
		const row = await cast.storage.read
			.selectFrom('contribution')
			.select(['author_name', 'author_email', 'body'])
			.where('id', '=', contributionId)
			.executeTakeFirst();
		expect(pseudonym).toMatch(/^Stimme [A-Z0-9]{4}$/);
		expect(row).toEqual({ author_name: pseudonym, author_email: null, body: said });
	});

	it('can be deleted by a private link too, which is then used up; a guessed one deletes nothing', async () => {
		const { secret, hash } = newSecret();
		await cast.storage.transact((tx) =>
			tx
				.insertInto('data_link')
				.values({
					...{ token_hash: hash, email, created_at: now },
					expires_at: '2017-04-04T08:00:00.000Z'
				})
				.execute()
		);
		const wish = { contributions: 'nameless', sure: 'yes' };
		const refused = await deleteMyData(cast.as(publicActor), { ...wish, secret: 'geraten' });
		expect(refused).toMatchObject({ ok: false, reason: 'link-unknown' });
		expect(await deleteMyData(cast.as(publicActor), wish)).toMatchObject({
			...{ ok: false, reason: 'not-signed-in' }
		});
		await cast.play(publicActor, deleteMyData, { ...wish, secret });
		expect([...(await scan([email, name, hashSecret(secret)])).keys()]).toEqual([]);
		expect(await deleteMyData(cast.as(publicActor), { ...wish, secret })).toMatchObject({
			...{ ok: false, reason: 'link-unknown' }
		});
	});

	it('is not deleted by somebody who has not said that they are sure', async () => {
		const outcome = await deleteMyData(cast.as(me), { contributions: 'remove' });
		expect(outcome).toMatchObject({ ok: false, fields: { sure: 'missing' } });
	});

	it('stays while nobody else could steer; goes as soon as somebody can', async () => {
		const { anna, play } = cast;
		const refused = await deleteMyData(cast.as(anna), { contributions: 'remove', sure: 'yes' });
		expect(refused).toMatchObject({ ok: false, reason: 'last-steering' });
		await play(anna, invite, { processId: null, name, email, role: 'steering' });
		await play(anna, deleteMyData, { contributions: 'remove', sure: 'yes' });
		expect([...(await scan(['anna@beispiel.example'])).keys()]).toEqual([]);
	});

	it('makes room for somebody else to stand for a measure', async () => {
		const { measure } = await adoptedConcept(cast);
		await cast.play(cast.anna, askOwner, { itemId: measure, name, email, body: 'Hofverein' });
		await deleteMe('nameless');
		const [ownership] = await cast.storage.read.selectFrom('ownership').selectAll().execute();
		expect(ownership).toMatchObject({ body: 'Hofverein', reason: null });
		expect(ownership?.ended_entry).not.toBeNull();
	});

	describe('runs out by its terms', () => {
		const run = async (day: string) => {
			cast.setClock(`${day}T03:30:00.000Z`);
			return runRetention(cast.as(systemActor), { day });
		};

		it('once a day, with an entry that counts and names nobody', async () => {
			expect(await run('2017-04-20')).toMatchObject({ ok: true });
			expect(await run('2017-04-20')).toMatchObject({ ok: false, reason: 'already-ran' });
			const [ran] = await readRetentionRuns(cast.storage.read, 5);
			expect(ran).toMatchObject({
				...{ day: '2017-04-20', counts: { 'people.mail-link': expect.any(Number) } }
			});
			expect(ran?.counts['people.mail-link']).toBeGreaterThan(0);
		});

		it('letters lose their text first and their address later', async () => {
			await run('2017-11-01');
			const letters = () => cast.storage.read.selectFrom('letter').selectAll().execute();
			expect((await letters()).every(({ body_text: text }) => text === '')).toBe(true);
			expect((await letters()).some(({ to_address: to }) => to === email)).toBe(true);
			await run('2018-05-01');
			expect((await letters()).every(({ to_address: to }) => to === '')).toBe(true);
			expect((await letters()).length).toBeGreaterThan(0);
		});

		it('people go when their last task has been over for long, and what they said stays without a name', async () => {
			const holders = await readRoleHolders(cast.storage.read, { processId: cast.processId });
			const roleId = holders.find((holder) => holder.email === email)?.roleId;
			await cast.play(cast.anna, endRole, { roleId });
			await run('2019-04-02');
			expect(await findPersonByAddress(cast.storage.read, email)).toBeDefined();
			await run('2019-04-05');
			expect([...(await scan([email, name])).keys()]).not.toContain('person.email');
			expect((await findContribution(cast.storage.read, contributionId))?.text).toBe(said);
			expect(await findPersonByAddress(cast.storage.read, 'karim@beispiel.example')).toBeDefined();
		});

		it('within limits that the steering of the whole installation may use', async () => {
			const set = (amount: string) =>
				setRetention(cast.as(cast.anna), { rule: 'mail.letter-text', amount });
			expect(await set('0')).toMatchObject({ ok: false, reason: 'too-short' });
			expect(await set('99')).toMatchObject({ ok: false, reason: 'too-long-kept' });
			expect(await set('6')).toMatchObject({ ok: false, reason: 'same-as-before' });
			expect(await set('1')).toMatchObject({ ok: true });
			await run('2017-05-10');
			const [letter] = await cast.storage.read.selectFrom('letter').selectAll().execute();
			expect(letter?.body_text).toBe('');
		});
	});

	it('belongs to whoever has the address, with or without a task', async () => {
		expect(await subjectOfAddress(cast.storage.read, ` ${email.toUpperCase()}`)).toEqual(subject());
		expect(await subjectOfAddress(cast.storage.read, 'niemand@beispiel.example')).toEqual({
			...{ personId: null, email: 'niemand@beispiel.example' }
		});
	});
});
