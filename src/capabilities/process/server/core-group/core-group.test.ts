import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { invite } from '#people/server/invite.ts';
import { findPersonByAddress, readRoles } from '#people/server/reads.ts';
import { assemble, type Cast } from '../../../../../tests/cast.ts';
import { lena, term } from '../../../../../tests/inputs/group.ts';
import { engines } from '../../../../../tests/storages.ts';
import { changeVisibility } from './change-visibility.ts';
import { confirmCandidacy } from './confirm-candidacy.ts';
import { declineCandidacy } from './decline-candidacy.ts';
import { describeMember } from './describe-member.ts';
import { endMembership } from './end-membership.ts';
import { enterCandidacy } from './enter-candidacy.ts';
import { extendTerm } from './extend-term.ts';
import { leaveCoreGroup } from './leave-core-group.ts';
import { coreGroupRecords } from './personal-records.ts';
import { putForward } from './put-forward.ts';
import { findCandidacy, findOwnCandidacy, readCandidacies, readMembers } from './reads.ts';
import { takeIn } from './take-in.ts';
import { issueCandidacyLink } from './tokens.ts';

describe.each(engines)('the core group, on %s', (engine) => {
	let cast: Cast;
	let input: object;
	beforeEach(async () => {
		cast = await assemble(engine);
		input = { ...lena, processId: cast.processId, areaIds: [cast.health.id], shows: ['name'] };
	});
	afterEach(() => cast.storage.close());

	const forward = () => cast.play(publicActor, putForward, input);
	const linkTo = (candidacyId: string) =>
		cast.storage.transact((tx) => issueCandidacyLink(tx, candidacyId));
	const find = (candidacyId: string) => findCandidacy(cast.storage.read, candidacyId);
	const members = () => readMembers(cast.storage.read, cast.processId);
	async function confirmed() {
		const { candidacyId } = await forward();
		const secret = await linkTo(candidacyId);
		await cast.play(publicActor, confirmCandidacy, { secret });
		return { candidacyId, secret };
	}
	async function member() {
		const one = await confirmed();
		return { ...one, ...(await cast.play(cast.anna, takeIn, { ...one, ...term })) };
	}
	const entries = async (what: string) =>
		cast.storage.read
			.selectFrom('journal_entry')
			.select(['audience', 'body'])
			.where('what', '=', what)
			.execute();

	it('is open to everybody without an account, and counts nobody who has not confirmed', async () => {
		const { candidacyId } = await forward();
		expect(await find(candidacyId)).toMatchObject({ state: 'unconfirmed', channel: 'web' });
		expect(await takeIn(cast.as(cast.anna), { candidacyId, ...term })).toMatchObject({
			reason: 'not-confirmed'
		});
		const secret = await linkTo(candidacyId);
		await cast.play(publicActor, confirmCandidacy, { secret });
		expect(await find(candidacyId)).toMatchObject({ state: 'open' });
		expect(await confirmCandidacy(cast.as(publicActor), { secret })).toMatchObject({
			reason: 'already-confirmed'
		});
	});

	it('writes to an address that somebody types in again and again three times a day at most', async () => {
		for (let time = 0; time < 5; time++) await forward();
		const { read } = cast.storage;
		expect(await readCandidacies(read, { processId: cast.processId })).toHaveLength(3);
		cast.setClock('2017-04-04T09:00:00.000Z');
		await forward();
		expect(await readCandidacies(read, { processId: cast.processId })).toHaveLength(4);
	});

	it('asks for an area of this process and a sentence why', async () => {
		const act = (change: object) => putForward(cast.as(publicActor), { ...input, ...change });
		expect(await act({ areaIds: [] })).toMatchObject({ fields: { areaIds: 'area-needed' } });
		expect(await act({ areaIds: [cast.processId] })).toMatchObject({
			fields: { areaIds: 'area-needed' }
		});
		expect(await act({ why: '' })).toMatchObject({ fields: { why: 'missing' } });
		expect(await act({ sector: '' })).toMatchObject({ fields: { sector: 'missing' } });
		expect(await act({ website: 'spam' })).toMatchObject({ fields: { website: 'not-a-person' } });
	});

	it('replaces what the same address put forward before', async () => {
		const first = await confirmed();
		await confirmed();
		expect(await find(first.candidacyId)).toMatchObject({ state: 'withdrawn' });
	});

	it('keeps names and addresses out of the journal', async () => {
		await member();
		const all = await cast.storage.read.selectFrom('journal_entry').select('body').execute();
		const told = all.map(({ body }) => body).join();
		expect(told).not.toContain('lena@');
		expect(told).not.toContain('Familien');
	});

	it('takes somebody in with a role and a term, and tells the public that, not whom (S8)', async () => {
		const { roleId } = await member();
		expect(await members()).toMatchObject([
			{ roleId, name: 'Lena', sector: 'volunteer', shows: ['name'] }
		]);
		expect((await members())[0]?.terms).toMatchObject([
			{ from: '2017-04-03', until: '2018-03-31' }
		]);
		expect(await entries('member-taken-in')).toMatchObject([{ audience: 'public' }]);
		const person = await findPersonByAddress(cast.storage.read, lena.email);
		expect(await readRoles(cast.storage.read, person?.id ?? '')).toMatchObject([
			{ role: 'coreGroup' }
		]);
	});

	it('takes nobody in twice, and knows who is in it by an invitation', async () => {
		const person = { name: 'Lena', email: lena.email, role: 'coreGroup' };
		await cast.play(cast.anna, invite, { ...person, processId: cast.processId });
		await member();
		expect(await members()).toHaveLength(1);
		const { candidacyId } = await forward();
		expect(
			await confirmCandidacy(cast.as(publicActor), { secret: await linkTo(candidacyId) })
		).toMatchObject({ reason: 'already-member' });
	});

	it('writes down who came forward on paper; without an address nobody becomes a member', async () => {
		const { candidacyId } = await cast.play(cast.anna, enterCandidacy, {
			...{ ...input, email: '', why: '' },
			channel: 'paper'
		});
		expect(await takeIn(cast.as(cast.anna), { candidacyId, ...term })).toMatchObject({
			fields: { email: 'address-needed' }
		});
		await cast.play(cast.anna, takeIn, { candidacyId, ...term, email: lena.email });
		expect(await members()).toHaveLength(1);
	});

	it('declines with a reason and a next step, once', async () => {
		const { candidacyId } = await confirmed();
		const no = { candidacyId, declineReason: 'Das Ehrenamt ist schon stark vertreten.' };
		expect(await declineCandidacy(cast.as(cast.anna), no)).toMatchObject({
			fields: { nextStep: 'missing' }
		});
		await cast.play(cast.anna, declineCandidacy, { ...no, nextStep: 'group' });
		expect(await find(candidacyId)).toMatchObject({ state: 'declined', nextStep: 'group' });
		expect(await takeIn(cast.as(cast.anna), { candidacyId, ...term })).toMatchObject({
			reason: 'candidacy-over'
		});
	});

	it('extends a term by a further one, and keeps both', async () => {
		const { candidacyId } = await member();
		await cast.play(cast.anna, extendTerm, { candidacyId, termUntil: '2018-12-31' });
		expect((await find(candidacyId))?.terms).toMatchObject([
			{ until: '2018-03-31' },
			{ from: '2018-04-01', until: '2018-12-31' }
		]);
		expect(
			await extendTerm(cast.as(cast.anna), { candidacyId, termUntil: '2018-12-31' })
		).toMatchObject({ reason: 'term-ends-early' });
	});

	it('is left by one’s own link; the term stays on record', async () => {
		const { candidacyId, secret } = await member();
		await cast.play(publicActor, leaveCoreGroup, { secret });
		expect(await members()).toEqual([]);
		expect(await find(candidacyId)).toMatchObject({ leftAt: '2017-04-03T08:00:00.000Z' });
		expect((await find(candidacyId))?.terms).toHaveLength(1);
		expect(await leaveCoreGroup(cast.as(publicActor), { secret })).toMatchObject({
			reason: 'candidacy-over'
		});
		expect(await entries('member-left')).toMatchObject([{ audience: 'public' }]);
	});

	it('can be withdrawn from before anybody decides', async () => {
		const { candidacyId, secret } = await confirmed();
		await cast.play(publicActor, leaveCoreGroup, { secret });
		expect(await find(candidacyId)).toMatchObject({ state: 'withdrawn' });
		expect(await entries('candidacy-withdrawn')).toMatchObject([{ audience: 'desk' }]);
	});

	it('shows of a member what they want, and renews the public pages when they change it', async () => {
		const { secret } = await member();
		await cast.play(publicActor, changeVisibility, { secret, shows: ['areas', 'sector'] });
		expect(await members()).toMatchObject([{ shows: ['sector', 'areas'] }]);
		await cast.play(publicActor, changeVisibility, { secret, shows: [] });
		expect(await members()).toMatchObject([{ shows: [] }]);
		expect(await entries('member-visibility-changed')).toMatchObject([
			{ audience: 'public' },
			{ audience: 'public' }
		]);
	});

	it('is ended by the steering', async () => {
		const { roleId } = await member();
		await cast.play(cast.anna, endMembership, { processId: cast.processId, roleId });
		expect(await members()).toEqual([]);
		expect(
			await endMembership(cast.as(cast.anna), { processId: cast.processId, roleId })
		).toMatchObject({ reason: 'not-a-member' });
	});

	it('knows for whom an invited member speaks, once the steering says so', async () => {
		const person = { name: 'Inge', email: 'inge@beispiel.example', role: 'coreGroup' };
		await cast.play(cast.anna, invite, { ...person, processId: cast.processId });
		const [inge] = await members();
		expect(inge).toMatchObject({ areas: [], candidacyId: null });
		const described = {
			...{ processId: cast.processId, roleId: inge?.roleId, sector: 'provider' },
			...{ areaIds: [cast.health.id], ...term }
		};
		await cast.play(cast.anna, describeMember, described);
		expect(await members()).toMatchObject([{ sector: 'provider', areas: [cast.health.id] }]);
		expect(await describeMember(cast.as(cast.anna), described)).toMatchObject({
			reason: 'already-described'
		});
	});

	it('lets go of a person: the term stays, without a name', async () => {
		const { candidacyId, secret } = await member();
		const subject = { email: lena.email, personId: null };
		const [records] = coreGroupRecords;
		expect(await records?.find(cast.storage.read, subject)).toMatchObject([{ name: 'Lena' }]);
		const erasure = { contributions: 'remove', pseudonym: '', now: '', entryId: '' } as const;
		await cast.storage.transact(async (tx) => records?.erase(tx, subject, erasure));
		expect(await records?.find(cast.storage.read, subject)).toEqual([]);
		expect(await find(candidacyId)).toBeUndefined();
		expect(await findOwnCandidacy(cast.storage.read, secret)).toBeUndefined();
		const terms = await cast.storage.read.selectFrom('core_group_term').selectAll().execute();
		expect(terms).toHaveLength(1);
	});

	it('keeps what is decided for a time, and members while they are members', async () => {
		await member();
		const { candidacyId } = await forward();
		const forget = async () => {};
		const expire = (before: string) =>
			cast.storage.transact(async (tx) =>
				coreGroupRecords[0]?.expire?.(tx, { before, now: before, entryId: '', forget })
			);
		expect(await expire('2017-04-03T08:00:00.000Z')).toBe(0);
		expect(await expire('2018-04-03T08:00:00.000Z')).toBe(1);
		expect(await find(candidacyId)).toBeUndefined();
		expect(await members()).toHaveLength(1);
	});

	it('knows no foreign link, and lets nobody but the steering select', async () => {
		const { candidacyId } = await confirmed();
		const secret = 'guessed';
		expect(await findOwnCandidacy(cast.storage.read, secret)).toBeUndefined();
		for (const act of [confirmCandidacy, changeVisibility, leaveCoreGroup])
			expect(await act(cast.as(publicActor), { secret })).toMatchObject({ reason: 'not-found' });
		expect(await takeIn(cast.as(cast.karim), { candidacyId, ...term })).toMatchObject({
			reason: 'not-permitted'
		});
		expect(await readCandidacies(cast.storage.read, { processId: cast.processId })).toHaveLength(1);
	});
});
