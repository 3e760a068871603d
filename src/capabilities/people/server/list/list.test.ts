import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor } from '#journal/actor.ts';
import { addHours } from '#shared/dates.ts';
import { consentWording } from '../../list/consent.ts';
import { invite } from '../invite.ts';
import { findPersonByAddress } from '../reads.ts';
import { readAudience } from '../read-audience.ts';
import { changeSubscription } from './change-subscription.ts';
import { confirmSubscription } from './confirm-subscription.ts';
import { leaveList } from './leave-list.ts';
import { findListLink, findSubscription } from './reads.ts';
import { requestSubscription } from './request-subscription.ts';
import { listRecords } from './personal-records.ts';
import { issueConfirmLink, issueLeaveLink } from './tokens.ts';
import { assemble, now, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';

describe.each(engines)('the distribution list, on %s', (engine) => {
	let cast: Cast;
	beforeEach(async () => {
		cast = await assemble(engine);
	});
	afterEach(() => cast.storage.close());

	const olena = {
		...{ email: 'olena@beispiel.example', language: 'de' },
		...{ kinds: ['dates', 'calls', 'results'], rhythm: 'atOnce' }
	};
	const request = (wanted: object = {}) =>
		cast.play(publicActor, requestSubscription, { processId: cast.processId, ...olena, ...wanted });
	/** The secret of the letter that asks to confirm the newest request. */
	const confirmSecret = () =>
		cast.storage.transact(async (tx) => {
			const { id } = await tx
				.selectFrom('list_request')
				.select('id')
				.where('secret_hash', 'is', null)
				.limit(1)
				.executeTakeFirstOrThrow();
			return issueConfirmLink(tx, id);
		});
	const join = async (wanted: object = {}) => {
		await request(wanted);
		const secret = await confirmSecret();
		return (await cast.play(publicActor, confirmSubscription, { secret })).secret;
	};
	const linkOf = async (email: string, at = now) => {
		const person = await findPersonByAddress(cast.storage.read, email);
		return cast.storage.transact((tx) =>
			issueLeaveLink(tx, { processId: cast.processId, personId: person?.id ?? '', now: at })
		);
	};
	const expire = (name: string, before: string, forgotten: unknown[] = []) =>
		cast.storage.transact(async (tx) => {
			const forget = async (subject: unknown) => void forgotten.push(subject);
			const records = listRecords.find((one) => one.class === name);
			return records?.expire?.(tx, { before, now, entryId: '', forget });
		});
	type Asked = Partial<Parameters<typeof readAudience>[1]>;
	const audience = async (asked: Asked = {}) => {
		const wanted = { processId: cast.processId, areaId: null, kind: 'dates', ...asked } as const;
		return readAudience(cast.storage.read, wanted);
	};
	const addresses = async (asked: Asked = {}) =>
		(await audience(asked)).map(({ email }) => email.split('@')[0]).sort();
	const everybody = ['anna', 'horst', 'karim', 'petra', 'rita', 'uwe'];

	it('takes somebody on only after the click in their mailbox, with the proof of it', async () => {
		await request();
		expect(await findPersonByAddress(cast.storage.read, olena.email)).toBeUndefined();
		expect(await addresses()).toEqual(everybody);
		const secret = await confirmSecret();
		cast.setClock(addHours(now, 2));
		await cast.play(publicActor, confirmSubscription, { secret });
		expect(await addresses()).toEqual([...everybody, 'olena'].sort());
		const person = await findPersonByAddress(cast.storage.read, olena.email);
		const of = { processId: cast.processId, personId: person?.id ?? '' };
		expect(await findSubscription(cast.storage.read, of)).toMatchObject({
			basis: 'consent',
			consent: {
				...{ source: 'web', requestedAt: now, confirmedAt: addHours(now, 2) },
				wording: consentWording('de', 'Integrationskonzept 2017')
			}
		});
		expect(await confirmSubscription(cast.as(publicActor), { secret })).toMatchObject({
			reason: 'already-confirmed'
		});
	});

	it('forgets whoever does not confirm within a week', async () => {
		await request();
		const secret = await confirmSecret();
		cast.setClock(addHours(now, 24 * 7));
		expect(await confirmSubscription(cast.as(publicActor), { secret })).toMatchObject({
			reason: 'request-expired'
		});
		expect(await expire('people.list-request', now)).toBe(1);
		expect(await confirmSubscription(cast.as(publicActor), { secret })).toMatchObject({
			reason: 'link-unknown'
		});
	});

	it('answers the same whether an address is known or not, and after too many letters', async () => {
		const answers = [];
		for (const email of ['neu@beispiel.example', 'karim@beispiel.example'])
			for (let time = 0; time < 5; time++) answers.push(await request({ email }));
		expect(new Set(answers)).toEqual(new Set([null]));
		const { kept } = await cast.storage.read
			.selectFrom('list_request')
			.select((row) => row.fn.countAll<number>().as('kept'))
			.executeTakeFirstOrThrow();
		expect(Number(kept)).toBe(6);
	});

	it('writes no address into the journal', async () => {
		const secret = await join();
		await cast.play(publicActor, leaveList, { secret });
		const rows = await cast.storage.read
			.selectFrom('journal_entry')
			.select(['body', 'audience'])
			.where('act', 'like', 'people.%')
			.execute();
		expect(rows.filter(({ body }) => body?.includes('olena'))).toEqual([]);
		expect(rows.filter((row) => row.audience === 'public')).toEqual([]);
	});

	it('reaches people of the areas and kinds they chose', async () => {
		await join({ areaIds: [cast.health.id], kinds: ['dates'] });
		const other = cast.areas.find(({ id }) => id !== cast.health.id)?.id ?? '';
		expect(await addresses({ areaId: cast.health.id })).toContain('olena');
		expect(await addresses({ areaId: null })).toContain('olena');
		expect(await addresses({ areaId: other })).toEqual(everybody);
		expect(await addresses({ kind: 'results' })).toEqual(everybody);
		expect(await addresses({ roles: ['participant'] })).toEqual(['horst', 'karim', 'petra']);
	});

	it('is left by the link of a letter, and joined again by it', async () => {
		const secret = await join({ rhythm: 'weekly' });
		await cast.play(publicActor, leaveList, { secret });
		expect(await addresses()).toEqual(everybody);
		expect(await leaveList(cast.as(publicActor), { secret })).toMatchObject({
			reason: 'already-left'
		});
		await cast.play(publicActor, changeSubscription, { secret, ...olena, language: 'en' });
		const back = (await audience()).find(({ email }) => email === olena.email);
		expect(back).toMatchObject({ rhythm: 'atOnce', language: 'en' });
	});

	it('lets people with a role have less mail, or none, by the same link', async () => {
		const secret = await linkOf('karim@beispiel.example');
		const choice = { secret, ...olena, kinds: ['results'], rhythm: 'weekly' };
		await cast.play(publicActor, changeSubscription, choice);
		expect(await addresses()).not.toContain('karim');
		const karim = (await audience({ kind: 'results' })).find(({ name }) => name === 'Karim');
		expect(karim).toMatchObject({ rhythm: 'weekly', subscriptionId: expect.any(String) });
		await cast.play(publicActor, leaveList, { secret });
		expect(await addresses({ kind: 'results' })).not.toContain('karim');
		await cast.play(publicActor, leaveList, { secret: await linkOf('petra@beispiel.example') });
		expect(await addresses()).not.toContain('petra');
	});

	it('knows nothing but an address, until somebody says the name', async () => {
		await join();
		const nameOf = async () => (await findPersonByAddress(cast.storage.read, olena.email))?.name;
		expect(await nameOf()).toBe('');
		const { processId } = cast;
		const named = { processId, name: 'Olena', email: olena.email, role: 'participant' };
		await cast.play(cast.anna, invite, named);
		expect(await nameOf()).toBe('Olena');
	});

	it('keeps a person once, however often they confirm', async () => {
		await request();
		const first = await confirmSecret();
		await request({ kinds: ['results'] });
		const second = await confirmSecret();
		for (const secret of [first, second])
			await cast.play(publicActor, confirmSubscription, { secret });
		expect(await addresses()).not.toContain('olena');
		expect(await addresses({ kind: 'results' })).toContain('olena');
	});

	it('deletes links of letters that are too old', async () => {
		const old = await linkOf('karim@beispiel.example', '2015-04-03T08:00:00.000Z');
		const young = await linkOf('karim@beispiel.example', '2015-04-04T08:00:00.000Z');
		expect(await expire('people.list-link', '2015-04-03T08:00:00.000Z')).toBe(1);
		expect(await findListLink(cast.storage.read, old)).toBeUndefined();
		expect(await findListLink(cast.storage.read, young)).toBeDefined();
	});

	it('remembers for long who left, then forgets whoever is here for no other reason', async () => {
		await cast.play(publicActor, leaveList, { secret: await join() });
		await cast.play(publicActor, leaveList, { secret: await linkOf('karim@beispiel.example') });
		const forgotten: unknown[] = [];
		expect(await expire('people.subscription', '2017-04-03T07:59:59.999Z', forgotten)).toBe(0);
		expect(await expire('people.subscription', now, forgotten)).toBe(1);
		expect(forgotten).toMatchObject([{ email: olena.email }]);
	});

	it('lets somebody have everything about them deleted', async () => {
		await join({ areaIds: [cast.health.id] });
		const person = await findPersonByAddress(cast.storage.read, olena.email);
		const subject = { personId: person?.id ?? null, email: olena.email };
		const found = async () => {
			const all = await Promise.all(listRecords.map((one) => one.find(cast.storage.read, subject)));
			return all.map((records) => records.length);
		};
		expect(await found()).toEqual([1, 1, 1, 0]);
		await cast.storage.transact(async (tx) => {
			const erasure = { contributions: 'remove', pseudonym: '', now, entryId: '' } as const;
			for (const one of listRecords) await one.erase(tx, subject, erasure);
		});
		expect(await found()).toEqual([0, 0, 0, 0]);
		expect(await addresses()).toEqual(everybody);
	});
});
