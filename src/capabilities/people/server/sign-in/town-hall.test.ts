import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { addHours } from '#shared/dates.ts';
import {
	findIdentity,
	keepTownHallRequest,
	removeIdentity,
	signInByTownHall,
	takeTownHallRequest
} from './enter-by-town-hall.ts';
import { readStrength } from './read-strength.ts';
import { findSession } from './sessions.ts';
import { openTownHall, type TownHall } from './town-hall.ts';
import { assemble, now, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';
import { passTownHall, startTownHall, type TestTownHall } from '../../../../../tests/town-hall.ts';

const redirectUri = 'http://127.0.0.1:4199/anmelden/rathaus/zurueck';
const device = 'firefox/linux';
const secret = 's'.repeat(32);

describe('the town hall', () => {
	let provider: TestTownHall;
	let faults: unknown[];
	beforeAll(async () => {
		provider = await startTownHall();
		provider.admit(redirectUri);
		provider.accounts.set('anna', { email: 'Anna@Beispiel.example', email_verified: true });
		provider.accounts.set('silent', {});
	});
	afterAll(() => provider.stop());
	beforeEach(() => {
		faults = [];
	});

	const open = (settings = {}): TownHall =>
		openTownHall(
			{ ...provider, label: 'Stadt', ...settings },
			{ redirectUri, onFault: (fault) => faults.push(fault) }
		);
	const pass = async (townHall: TownHall, account: string) => {
		const way = await townHall.begin(secret);
		if (!way.ok) throw new Error(way.reason);
		return (await passTownHall(way.value, account, redirectUri)).search;
	};

	it('says who came, with their verified address', async () => {
		const townHall = open();
		expect(await townHall.finish(secret, await pass(townHall, 'anna'))).toEqual({
			ok: true,
			value: { subject: 'anna', email: 'anna@beispiel.example', emailVerified: true }
		});
		expect(await townHall.finish(secret, await pass(townHall, 'silent'))).toMatchObject({
			value: { subject: 'silent', email: null, emailVerified: false }
		});
		expect(faults).toEqual([]);
	});

	it('asks with PKCE, state and nonce, none of which is kept', async () => {
		const way = await open().begin(secret);
		const asked = way.ok ? way.value.searchParams : new URLSearchParams();
		expect(asked.get('code_challenge_method')).toBe('S256');
		for (const name of ['state', 'nonce', 'code_challenge'])
			expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
		expect(asked.get('redirect_uri')).toBe(redirectUri);
		expect(way.ok && way.value.href).not.toContain(secret);
	});

	it('answers only to the browser that was sent there, and once', async () => {
		const townHall = open();
		const search = await pass(townHall, 'anna');
		expect(await townHall.finish('t'.repeat(32), search)).toMatchObject({
			reason: 'town-hall-refused'
		});
		expect(await townHall.finish(secret, search)).toMatchObject({ ok: true });
		expect(await townHall.finish(secret, search)).toMatchObject({ reason: 'town-hall-refused' });
	});

	it('may be left without signing in, which is no fault', async () => {
		const townHall = open();
		const way = await townHall.begin(secret);
		const state = (way.ok && way.value.searchParams.get('state')) || '';
		const left = new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer });
		expect(await townHall.finish(secret, `?${left}`)).toMatchObject({
			reason: 'town-hall-refused'
		});
		expect(faults).toEqual([]);
	});

	it('is told from a wrong secret, which the operator reads in the log', async () => {
		const townHall = open({ clientSecret: 'wrong' });
		expect(await townHall.finish(secret, await pass(townHall, 'anna'))).toMatchObject({
			reason: 'town-hall-refused'
		});
		expect(faults).toHaveLength(1);
	});

	it('may be away for a while: nothing fails for ever', async () => {
		const away = await startTownHall();
		await away.stop();
		const townHall = open({ issuer: away.issuer });
		expect(await townHall.begin(secret)).toMatchObject({ reason: 'town-hall-unreachable' });
		expect(await townHall.finish(secret, '?code=x')).toMatchObject({
			reason: 'town-hall-unreachable'
		});
		expect(faults).toHaveLength(2);
	});
});

describe.each(engines)('signing in through the town hall, on %s', (engine) => {
	let cast: Cast;
	let anna: string;
	beforeEach(async () => {
		cast = await assemble(engine);
		anna = cast.anna.kind === 'person' ? cast.anna.personId : '';
	});
	afterEach(() => cast.storage.close());

	const issuer = 'https://anmeldung.stadt.example';
	const enter = (claims: { subject: string; email: string; emailVerified?: boolean }) =>
		signInByTownHall(cast.storage, {
			...{ issuer, device, now },
			claims: { emailVerified: true, ...claims }
		});
	const own = { subject: 'a1', email: 'anna@beispiel.example' };

	it('finds a known person by address, and later by the account alone', async () => {
		const first = await enter(own);
		const kept = first.ok ? first.value.session : '';
		expect(await findSession(cast.storage.read, kept, now)).toMatchObject({
			actor: { personId: anna },
			means: 'townHall'
		});
		expect(await findIdentity(cast.storage.read, anna, issuer)).toBe('2017-04-03');
		expect(await enter({ ...own, email: 'anna.neu@stadt.example' })).toMatchObject({ ok: true });
		expect(await readStrength(cast.storage.read, anna, issuer)).toMatchObject({
			hasStrongMeans: true
		});
		expect(await readStrength(cast.storage.read, anna, 'https://another.example')).toMatchObject({
			hasStrongMeans: false
		});
	});

	it('adds nobody, and trusts no unverified address', async () => {
		const people = () => cast.storage.read.selectFrom('person').selectAll().execute();
		const before = await people();
		expect(await enter({ subject: 'x', email: 'fremd@stadt.example' })).toMatchObject({
			reason: 'nobody-known'
		});
		expect(await enter({ ...own, emailVerified: false })).toMatchObject({
			reason: 'address-unverified'
		});
		expect(await people()).toEqual(before);
	});

	it('keeps an address that changed hands apart, until the tie is cut', async () => {
		await enter(own);
		expect(await enter({ ...own, subject: 'a2' })).toMatchObject({ reason: 'other-identity' });
		await removeIdentity(cast.storage, anna);
		expect(await enter({ ...own, subject: 'a2' })).toMatchObject({ ok: true });
	});

	it('leads back once, and not for ever', async () => {
		const request = () => keepTownHallRequest(cast.storage, { target: '/konzept', now });
		const take = (kept: string, at = now) => takeTownHallRequest(cast.storage, kept, at);
		const first = await request();
		expect(await take(first)).toBe('/konzept');
		expect(await take(first)).toBeUndefined();
		expect(await take(await request(), addHours(now, 1))).toBeUndefined();
		expect(await take('guessed')).toBeUndefined();
	});
});
