import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemActor } from '#journal/actor.ts';
import { findContribution } from '#participation/server/reads.ts';
import { endRole } from '#people/server/end-role.ts';
import { readRetentionRuns } from '#people/server/read-retention.ts';
import { findPersonByAddress, readRoleHolders } from '#people/server/reads.ts';
import { decidePoll } from '#process/server/decide-poll.ts';
import type { Cast } from '../../../../tests/cast.ts';
import { engines } from '../../../../tests/storages.ts';
import { email, name, said, traceSomebody, type Traced } from '../../../../tests/traced-person.ts';
import { doDueWork } from '../../due.ts';
import { runRetention } from './run-retention.ts';
import { setRetention } from './set-retention.ts';

describe.each(engines)('what is kept runs out by its terms, on %s', (engine) => {
	let traced: Traced;
	let cast: Cast;
	beforeEach(async () => {
		traced = await traceSomebody(engine);
		cast = traced.cast;
	});
	afterEach(() => cast.storage.close());

	const scan = (words: readonly string[]) => traced.scan(words);
	async function endOwnRole(): Promise<void> {
		const holders = await readRoleHolders(cast.storage.read, { processId: cast.processId });
		const roleId = holders.find((holder) => holder.email === email)?.roleId;
		await cast.play(cast.anna, endRole, { roleId });
	}

	/** Whoever is or was on the list goes by the rule of the list; this one never was. */
	async function leaveTheList(): Promise<void> {
		await cast.storage.transact((tx) => tx.deleteFrom('list_subscription').execute());
	}

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
		await cast.storage.transact((tx) => tx.updateTable('letter').set({ state: 'sent' }).execute());
		await run('2017-11-01');
		const letters = () => cast.storage.read.selectFrom('letter').selectAll().execute();
		expect((await letters()).every(({ body_text: text }) => text === '')).toBe(true);
		expect((await letters()).some(({ to_address: to }) => to === email)).toBe(true);
		await run('2018-05-01');
		expect((await letters()).every(({ to_address: to }) => to === '')).toBe(true);
		expect((await letters()).length).toBeGreaterThan(0);
	});

	it('letters that nobody could send go as a whole', async () => {
		await run('2017-11-01');
		expect(await cast.storage.read.selectFrom('letter').selectAll().execute()).toEqual([]);
	});

	it('people go when their last task has been over for long, and what they said stays without a name', async () => {
		await endOwnRole();
		await leaveTheList();
		await run('2019-04-02');
		expect(await findPersonByAddress(cast.storage.read, email)).toBeDefined();
		await run('2019-04-05');
		expect([...(await scan([email, name])).keys()]).toEqual([]);
		const { read } = cast.storage;
		expect((await findContribution(read, traced.contributionId))?.text).toBe(said);
		expect(await findPersonByAddress(read, 'karim@beispiel.example')).toBeDefined();
	});

	it('people stay as long as they are on the list', async () => {
		await endOwnRole();
		await run('2025-04-05');
		expect(await findPersonByAddress(cast.storage.read, email)).toBeDefined();
	});

	it('what somebody needs at a meeting goes soon after it, who was there later', async () => {
		const step = cast.storage.read.selectFrom('meeting').select('step_id');
		await cast.storage.transact(async (tx) => {
			const { step_id: id } = await step.executeTakeFirstOrThrow();
			await tx.updateTable('step').set({ starts_on: '2017-04-06' }).where('id', '=', id).execute();
		});
		const guest = () =>
			cast.storage.read.selectFrom('meeting_guest').selectAll().executeTakeFirst();
		await run('2017-04-10');
		expect(await guest()).toMatchObject({ diet: 'vegan', email });
		await run('2017-04-22');
		expect(await guest()).toMatchObject({ diet: null, needs: null, step_free: 0, email });
		await run('2018-04-10');
		expect(await guest()).toMatchObject({
			email: null,
			name: null,
			person_id: null,
			answer: 'yes'
		});
		expect((await scan([name])).has('attendance.name')).toBe(false);
	});

	it('within limits that the steering of the whole installation may use', async () => {
		const set = (amount: string) =>
			setRetention(cast.as(cast.anna), { rule: 'mail.letter-text', amount });
		expect(await set('0')).toMatchObject({ ok: false, reason: 'too-short' });
		expect(await set('99')).toMatchObject({ ok: false, reason: 'too-long-kept' });
		expect(await set('6')).toMatchObject({ ok: false, reason: 'same-as-before' });
		expect(await set('1')).toMatchObject({ ok: true });
		await run('2017-05-10');
		expect(await cast.storage.read.selectFrom('letter').selectAll().execute()).toEqual([]);
	});

	it('polls lose who answered what, and keep the day that was chosen', async () => {
		const poll = await cast.storage.read.selectFrom('date_poll').selectAll().executeTakeFirst();
		await cast.play(cast.anna, decidePoll, { pollId: poll?.id, without: 'result' });
		await run('2017-06-30');
		expect((await scan([traced.me.personId])).get('poll_vote.person_id')).toBeGreaterThan(0);
		await run('2017-07-10');
		expect((await scan([traced.me.personId])).get('poll_vote.person_id')).toBeUndefined();
	});

	it('contributors become nameless when long nothing has happened to what they said', async () => {
		await run('2019-04-01');
		expect((await scan([email])).has('contribution.author_email')).toBe(true);
		await run('2019-04-05');
		expect((await scan([email, name])).has('contribution.author_email')).toBe(false);
		expect((await scan([name])).has('contribution.author_name')).toBe(false);
	});

	it('in the night, from the work that dates set off', async () => {
		cast.setClock('2017-04-20T00:30:00.000Z');
		await doDueWork(cast.frame);
		expect(await readRetentionRuns(cast.storage.read, 5)).toEqual([]);
		cast.setClock('2017-04-20T01:00:00.000Z');
		await doDueWork(cast.frame);
		await doDueWork(cast.frame);
		expect(await readRetentionRuns(cast.storage.read, 5)).toMatchObject([{ day: '2017-04-20' }]);
	});
});
