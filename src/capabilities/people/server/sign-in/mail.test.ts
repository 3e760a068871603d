import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addHours } from '#shared/dates.ts';
import { mostAttempts } from '../../sign-in/codes.ts';
import { codeOf, findMailLink, issueMailLink, issueSignInLink } from '../tokens.ts';
import { signInByCode, signInByLink } from './enter-by-mail.ts';
import { signInRecords } from './personal-records.ts';
import { endSession, endSessions, findSession, noteSeen, readSessions } from './sessions.ts';
import { assemble, now, type Cast } from '../../../../../tests/cast.ts';
import { engines } from '../../../../../tests/storages.ts';

const laptop = { browser: 'laptop', device: 'firefox/linux', now };
const phone = { browser: 'phone', device: 'safari/iphone', now };

describe.each(engines)('signing in by mail, on %s', (engine) => {
	let cast: Cast;
	let karim: string;
	beforeEach(async () => {
		cast = await assemble(engine);
		karim = cast.karim.kind === 'person' ? cast.karim.personId : '';
	});
	afterEach(() => cast.storage.close());

	const ask = async (personId: string | undefined, at = now) => {
		const asked = { personId, target: '/konzept', browser: laptop.browser, now: at };
		return (await cast.storage.transact((tx) => issueSignInLink(tx, asked))) ?? '';
	};
	const invitation = () => {
		const link = { personId: karim, purpose: 'invitation', target: '/', now } as const;
		return cast.storage.transact((tx) => issueMailLink(tx, link));
	};
	const session = (secret: string, at = now) => findSession(cast.storage.read, secret, at);

	it('works by a link that looking at does not use up', async () => {
		const secret = await ask(karim);
		await findMailLink(cast.storage.read, secret);
		const first = await signInByLink(cast.storage, secret, laptop);
		expect(first).toMatchObject({ ok: true, value: { target: '/konzept' } });
		expect(await signInByLink(cast.storage, secret, laptop)).toMatchObject({
			reason: 'link-used'
		});
		const kept = first.ok ? first.value.session : '';
		expect(await session(kept)).toMatchObject({ actor: { name: 'Karim' }, means: 'link' });
		expect(await session(kept, addHours(now, 24 * 31))).toBeUndefined();
		await endSession(cast.storage, kept);
		expect(await session(kept)).toBeUndefined();
	});

	it('cannot use one link twice at the same moment', async () => {
		const secret = await ask(karim);
		const attempts = await Promise.all(
			Array.from({ length: 8 }, () => signInByLink(cast.storage, secret, laptop))
		);
		expect(attempts.filter((attempt) => attempt.ok)).toHaveLength(1);
	});

	it('never works by a set-up link', async () => {
		const link = { personId: null, purpose: 'set-up', target: '/', now } as const;
		const secret = await cast.storage.transact((tx) => issueMailLink(tx, link));
		expect(await signInByLink(cast.storage, secret, laptop)).toMatchObject({
			reason: 'link-unknown'
		});
	});

	it('does not work by a link in another browser, and leaves it good in the first', async () => {
		const secret = await ask(karim);
		const nowhere = { ...phone, browser: undefined };
		for (const elsewhere of [phone, nowhere])
			expect(await signInByLink(cast.storage, secret, elsewhere)).toMatchObject({
				reason: 'other-browser'
			});
		expect(await signInByLink(cast.storage, secret, laptop)).toMatchObject({ ok: true });
	});

	it('works by an invitation in any browser', async () => {
		expect(await signInByLink(cast.storage, await invitation(), phone)).toMatchObject({ ok: true });
	});

	it('works by the code where it was asked for, and then the link is used up', async () => {
		const secret = await ask(karim);
		const code = codeOf(secret);
		expect(await signInByCode(cast.storage, code, phone)).toMatchObject({
			reason: 'code-unasked'
		});
		const entered = await signInByCode(cast.storage, ` ${code.toLowerCase()}`, laptop);
		expect(entered).toMatchObject({ ok: true, value: { target: '/konzept' } });
		expect(await session(entered.ok ? entered.value.session : '')).toMatchObject({ means: 'code' });
		expect(await signInByLink(cast.storage, secret, laptop)).toMatchObject({ reason: 'link-used' });
		expect(await signInByCode(cast.storage, code, laptop)).toMatchObject({ reason: 'link-used' });
	});

	it('gives up after a few wrong codes, alike for a known and an unknown address', async () => {
		const answers = async (personId: string | undefined, at: string) => {
			await ask(personId, at);
			const said: unknown[] = [];
			for (let attempt = 0; attempt <= mostAttempts; attempt++)
				said.push(await signInByCode(cast.storage, 'BBBB-BBBB', { ...laptop, now: at }));
			return said;
		};
		const known = await answers(karim, now);
		expect(known.at(-2)).toMatchObject({ reason: 'code-wrong' });
		expect(known.at(-1)).toMatchObject({ reason: 'code-spent' });
		expect(await answers(undefined, addHours(now, 2))).toEqual(known);
	});

	it('takes the code of the newest mail, and every link of this browser', async () => {
		const first = await ask(karim);
		const second = await ask(karim, addHours(now, 0).replace('00.000', '01.000'));
		expect(await signInByCode(cast.storage, codeOf(first), laptop)).toMatchObject({
			reason: 'code-wrong'
		});
		expect(await signInByCode(cast.storage, codeOf(second), laptop)).toMatchObject({ ok: true });
		expect(await signInByLink(cast.storage, first, laptop)).toMatchObject({ ok: true });
	});

	it('forgets who asked in vain as soon as it does not matter any more', async () => {
		await ask(undefined);
		await ask(undefined, addHours(now, 1));
		const rows = await cast.storage.read.selectFrom('sign_in_request').selectAll().execute();
		expect(rows).toHaveLength(1);
	});

	it('leaves nothing of somebody whose data is deleted, and nothing that is long over', async () => {
		await ask(karim);
		await signInByLink(cast.storage, await invitation(), laptop);
		const subject = { personId: karim, email: null };
		const erasure = { contributions: 'remove', pseudonym: '', now, entryId: '' } as const;
		const found = async () => {
			const lists = await Promise.all(
				signInRecords.map((one) => one.find(cast.storage.read, subject))
			);
			return lists.flat();
		};
		expect(await found()).toHaveLength(3);
		await cast.storage.transact(async (tx) => {
			for (const one of signInRecords) await one.erase(tx, subject, erasure);
		});
		expect(await found()).toEqual([]);

		await ask(karim);
		await ask(undefined);
		const limit = { before: addHours(now, 24 * 60), now, entryId: '', forget: async () => {} };
		await cast.storage.transact(async (tx) => {
			for (const one of signInRecords) await one.expire?.(tx, limit);
		});
		expect(await found()).toEqual([]);
	});

	it('is listed with device, day and means, and ended one by one or all at once', async () => {
		const enter = async (at: typeof laptop) => {
			const entered = await signInByLink(cast.storage, await invitation(), at);
			return entered.ok ? entered.value.session : '';
		};
		const here = await enter(laptop);
		await enter(phone);
		await enter({ ...phone, device: 'chrome/android' });
		await noteSeen(cast.storage, here, '2017-04-05');
		const own = { personId: karim, session: here, now };
		const list = () => readSessions(cast.storage.read, own);
		const lines = await list();
		expect(lines).toHaveLength(3);
		expect(lines.find(({ isThis }) => isThis)).toMatchObject({
			device: 'firefox/linux',
			means: 'link',
			begunAt: now,
			seenOn: '2017-04-05'
		});
		const other = lines.find(({ isThis }) => !isThis)?.id ?? '';
		await endSessions(cast.storage, { personId: 'somebody else', id: other });
		expect(await list()).toHaveLength(3);
		await endSessions(cast.storage, { personId: karim, id: other });
		expect(await list()).toHaveLength(2);
		await endSessions(cast.storage, { personId: karim, allBut: here });
		expect(await list()).toMatchObject([{ isThis: true }]);
	});
});
