import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addHours } from '#shared/dates.ts';
import { invite } from '../invite.ts';
import { readRoleHolders } from '../reads.ts';
import { addPasskey, beginPasskey } from './add-passkey.ts';
import { askForPasskey, signInByPasskey } from './enter-by-passkey.ts';
import { readPasskeys, removePasskey } from './passkeys.ts';
import { readStrength } from './read-strength.ts';
import { reopenAccess } from './reopen-access.ts';
import { requireStrongSignIn } from './require-strong-sign-in.ts';
import { beginSession, findSession } from './sessions.ts';
import type { SignInMeans } from '../../sign-in/strength.ts';
import { Authenticator } from '../../../../../tests/authenticator.ts';
import { assemble, now, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';

const site = { host: 'konzept.example', origin: 'https://konzept.example', name: 'Fortschrift' };
const device = 'firefox/linux';

describe.each(engines)('passkeys, on %s', (engine) => {
	let cast: Cast;
	let phone: Authenticator;
	let anna: string;
	let told: number;
	beforeEach(async () => {
		cast = await assemble(engine);
		phone = new Authenticator(site.origin);
		anna = cast.anna.kind === 'person' ? cast.anna.personId : '';
		told = 0;
	});
	afterEach(() => cast.storage.close());

	const parts = () => ({
		storage: cast.storage,
		site,
		tell: async () => {
			told++;
		}
	});
	const begin = () => beginPasskey(parts(), { personId: anna, name: 'Anna', now });
	const add = (answer: string, personId = anna, at = now) =>
		addPasskey(parts(), { personId, name: 'Handy', answer, device, now: at });
	const enter = (answer: string, at = now) => signInByPasskey(parts(), { answer, device, now: at });
	const added = async () =>
		expect(await add(phone.create(await begin()))).toMatchObject({ ok: true });
	const ask = () => askForPasskey(parts(), now);
	const session = (means: SignInMeans, at = now) =>
		cast.storage.transact((tx) => beginSession(tx, { personId: anna, means, device, now: at }));
	const failed = { ok: false, reason: 'passkey-failed' };

	it('are added, and the session that begins with it is a strong one', async () => {
		const outcome = await add(phone.create(await begin()));
		const kept = outcome.ok ? outcome.value.session : '';
		expect(await findSession(cast.storage.read, kept, now)).toMatchObject({ means: 'passkey' });
		expect(await readPasskeys(cast.storage.read, anna)).toMatchObject([
			{ name: 'Handy', createdOn: '2017-04-03', usedOn: null }
		]);
		expect(told).toBe(1);
	});

	it('sign in whoever holds them, without a name', async () => {
		await added();
		const outcome = await enter(phone.get(await ask()));
		const kept = outcome.ok ? outcome.value.session : '';
		expect(await findSession(cast.storage.read, kept, now)).toMatchObject({
			actor: { personId: anna },
			means: 'passkey'
		});
		expect(await readPasskeys(cast.storage.read, anna)).toMatchObject([{ usedOn: '2017-04-03' }]);
		expect(await enter(phone.get(await ask()))).toMatchObject({ ok: true });
	});

	it('answer a challenge once, in time, and only for whom it was made', async () => {
		const options = await begin();
		const answer = phone.create(options);
		expect(await add(answer, cast.karim.kind === 'person' ? cast.karim.personId : '')).toEqual(
			failed
		);
		expect(await add(answer)).toEqual(failed);
		expect(await add(phone.create(await begin()), anna, addHours(now, 1))).toEqual(failed);
		await added();
		const signed = phone.get(await ask());
		expect(await enter(signed)).toMatchObject({ ok: true });
		expect(await enter(signed)).toEqual(failed);
		expect(await enter(phone.get((await begin()) as never))).toEqual(failed);
	});

	it('are refused from another address, without the check of the person, and when copied', async () => {
		expect(await add(phone.create(await begin(), { origin: 'https://evil.example' }))).toEqual(
			failed
		);
		expect(await add(phone.create(await begin(), { verified: false }))).toEqual(failed);
		expect(told).toBe(0);
		await added();
		expect(await enter(phone.get(await ask(), { origin: 'https://evil.example' }))).toEqual(failed);
		expect(await enter(phone.get(await ask(), { verified: false }))).toEqual(failed);
		expect(await enter(phone.get(await ask(), { counter: 7 }))).toMatchObject({ ok: true });
		expect(await enter(phone.get(await ask(), { counter: 7 }))).toEqual(failed);
	});

	it('are nothing but what a passkey says', async () => {
		for (const answer of ['', '{}', 'null', '[]', '{"id":1}', '💥'])
			for (const outcome of [await add(answer), await enter(answer)])
				expect(outcome).toEqual(failed);
	});

	it('open nothing once they are removed, and nobody removes those of others', async () => {
		await added();
		const [passkey] = await readPasskeys(cast.storage.read, anna);
		const id = passkey?.id ?? '';
		await removePasskey(cast.storage, { personId: 'somebody else', id });
		expect(await enter(phone.get(await ask()))).toMatchObject({ ok: true });
		await removePasskey(cast.storage, { personId: anna, id });
		expect(await enter(phone.get(await ask()))).toMatchObject({ reason: 'passkey-unknown' });
	});

	const demand = (required: 'yes' | 'no', kept: string) =>
		requireStrongSignIn(cast.as(cast.anna), { required, session: kept });

	it('can be required by whoever has just used one, and then weaker sessions give no such role', async () => {
		const weak = await session('link');
		expect(await demand('yes', weak)).toMatchObject({ reason: 'prove-strong-sign-in' });
		expect(await demand('yes', await session('passkey', addHours(now, -1)))).toMatchObject({
			reason: 'prove-strong-sign-in'
		});
		const strong = await session('passkey');
		expect(await demand('yes', strong)).toMatchObject({ ok: true });
		expect(await demand('yes', strong)).toMatchObject({ reason: 'already-so' });

		const rolesOf = async (kept: string) =>
			(await findSession(cast.storage.read, kept, now))?.actor;
		expect(await rolesOf(weak)).toMatchObject({ roles: [], withheld: [{ role: 'steering' }] });
		expect(await rolesOf(strong)).toMatchObject({ roles: [{ role: 'steering' }] });
		const actor = (await rolesOf(weak)) ?? cast.karim;
		const guest = {
			processId: null,
			name: 'Gast',
			email: 'gast@beispiel.example',
			role: 'steering'
		};
		expect(await invite(cast.as(actor), guest)).toMatchObject({ reason: 'not-permitted' });

		expect(await demand('no', strong)).toMatchObject({ ok: true });
		expect(await rolesOf(weak)).toMatchObject({ roles: [{ role: 'steering' }] });
	});

	it('are required with the own session only', async () => {
		const strong = await session('passkey');
		const other = cast.rita.kind === 'person' ? cast.rita.personId : '';
		const stolen = { ...cast.anna, personId: other };
		expect(
			await requireStrongSignIn(cast.as(stolen), { required: 'yes', session: strong })
		).toMatchObject({ reason: 'prove-strong-sign-in' });
	});

	it('are known to be required and at hand', async () => {
		const strength = () => readStrength(cast.storage.read, anna, undefined);
		expect(await strength()).toEqual({ strongRequired: false, hasStrongMeans: false });
		await added();
		await demand('yes', await session('passkey'));
		expect(await strength()).toEqual({ strongRequired: true, hasStrongMeans: true });
		const karim = cast.karim.kind === 'person' ? cast.karim.personId : '';
		expect(await readStrength(cast.storage.read, karim, undefined)).toMatchObject({
			strongRequired: false
		});
	});

	it('can be lost: the steering lets the person in again', async () => {
		const holders = await readRoleHolders(cast.storage.read, { processId: cast.processId });
		const { roleId } = holders.find(({ name }) => name === 'Rita') ?? {};
		expect(await reopenAccess(cast.as(cast.karim), { roleId })).toMatchObject({
			reason: 'not-permitted'
		});
		expect(await reopenAccess(cast.as(cast.anna), { roleId })).toMatchObject({ ok: true });
	});
});
