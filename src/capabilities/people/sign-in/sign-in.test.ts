import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCode, mostAttempts, readCode, writeCode } from './codes.ts';
import { readDevice, writeDevice } from './device.ts';
import { decideRedeem, decideSignIn, safeTarget, type MailLink } from './links.ts';
import {
	decideChangeOfMeans,
	decideRequireStrong,
	shareRoles,
	signInMeans,
	type SignInMeans
} from './strength.ts';
import { decideIdentity } from './town-hall.ts';

const now = '2017-05-02T08:00:00.000Z';
const link: MailLink = {
	purpose: 'sign-in',
	personId: 'p1',
	target: '/',
	expiresAt: '2017-05-02T09:00:00.000Z',
	redeemedAt: null,
	askedBy: 'laptop'
};

describe('a mail link', () => {
	it('works once', () => {
		expect(decideRedeem(link, now)).toMatchObject({ ok: true });
		expect(decideRedeem({ ...link, redeemedAt: now }, now)).toMatchObject({ reason: 'link-used' });
	});

	it('ends at its hour', () => {
		expect(decideRedeem(link, link.expiresAt)).toMatchObject({ reason: 'link-expired' });
	});

	it('must be known', () => {
		expect(decideRedeem(undefined, now)).toMatchObject({ reason: 'link-unknown' });
	});

	it('leads only to pages of this site', () => {
		expect(safeTarget('/pruefung/1')).toBe('/pruefung/1');
		for (const target of ['//evil.example', 'https://evil.example', '/\\evil.example', '/a\nb'])
			expect(safeTarget(target)).toBe('/');
	});

	it('signs in where it was asked for, and nowhere else', () => {
		expect(decideSignIn(link, 'laptop', now).ok).toBe(true);
		expect(decideSignIn(link, 'phone', now)).toMatchObject({ reason: 'other-browser' });
		expect(decideSignIn(link, null, now)).toMatchObject({ reason: 'other-browser' });
	});

	it('works everywhere when nobody asked for it, as an invitation', () => {
		expect(decideSignIn({ ...link, askedBy: null }, null, now).ok).toBe(true);
	});
});

describe('a code', () => {
	it('is read however it was typed', () => {
		fc.assert(
			fc.property(fc.bigInt({ min: 0n, max: 2n ** 256n }), (number) => {
				const code = writeCode(number);
				expect(code).toMatch(/^[B-DF-HJ-NP-TV-Z3479]{4}-[B-DF-HJ-NP-TV-Z3479]{4}$/);
				expect(readCode(code)).toBe(code);
				expect(readCode(` ${code.toLowerCase().replace('-', ' ')}. `)).toBe(code);
			})
		);
	});

	it('is nothing else than a code', () => {
		for (const typed of ['', 'KM7X-3TQ', 'KM7X-3TQRR', 'KM7X-3TQ0', 'KM7X-3TQÄ'])
			expect(readCode(typed)).toBeUndefined();
	});

	const request = { codeHash: 'right', attempts: 0, expiresAt: '2017-05-02T09:00:00.000Z' };

	it('must be right, in time, and in the browser that asked', () => {
		expect(decideCode(request, 'right', now).ok).toBe(true);
		expect(decideCode(request, 'wrong', now)).toMatchObject({ reason: 'code-wrong' });
		expect(decideCode(undefined, 'right', now)).toMatchObject({ reason: 'code-unasked' });
		expect(decideCode(request, 'right', request.expiresAt)).toMatchObject({
			reason: 'code-expired'
		});
	});

	it('may be tried a few times only, also the right one', () => {
		const spent = { ...request, attempts: mostAttempts };
		expect(decideCode(spent, 'right', now)).toMatchObject({ reason: 'code-spent' });
	});

	it('says of an unknown address what it says of a wrong code', () => {
		const nobody = { ...request, codeHash: null };
		expect(decideCode(nobody, 'wrong', now)).toEqual(decideCode(request, 'wrong', now));
	});
});

describe('a strong sign-in', () => {
	const roles = [{ role: 'steering' }, { role: 'department' }, { role: 'participant' }] as const;
	const share = (means: SignInMeans, strongRequired: boolean) =>
		shareRoles(roles, { means, strongRequired });
	const weak = signInMeans.filter((means) => means !== 'passkey' && means !== 'townHall');

	it('is asked of the steering and of departments only, and only where it is required', () => {
		for (const means of weak) {
			expect(share(means, true).given).toEqual([{ role: 'participant' }]);
			expect(share(means, false)).toEqual({ given: roles, withheld: [] });
		}
		for (const means of ['passkey', 'townHall'] as const)
			expect(share(means, true)).toEqual({ given: roles, withheld: [] });
	});

	const change = (means: SignInMeans, strongRequired: boolean, hasStrongMeans: boolean) =>
		decideChangeOfMeans({ means, strongRequired, hasStrongMeans }).ok;

	it('begins with a mail, once', () => {
		expect(change('link', true, false)).toBe(true);
		expect(change('code', true, true)).toBe(false);
		expect(change('passkey', true, true)).toBe(true);
	});

	it('can be set up anew by whoever was let in again', () => {
		expect(change('recovery', true, true)).toBe(true);
	});

	it('leaves everybody free of whom it is not required', () => {
		expect(change('link', false, true)).toBe(true);
	});

	const demand = (means: SignInMeans, begunAt = now) =>
		decideRequireStrong({ required: false, wanted: true, session: { means, begunAt } }, now);

	it('can be required by whoever has just shown that it works, so that nobody is locked out', () => {
		expect(demand('passkey').ok).toBe(true);
		expect(demand('townHall', '2017-05-02T07:51:00.000Z').ok).toBe(true);
		for (const means of weak)
			expect(demand(means)).toMatchObject({ reason: 'prove-strong-sign-in' });
		expect(demand('passkey', '2017-05-02T07:50:00.000Z')).toMatchObject({
			reason: 'prove-strong-sign-in'
		});
		expect(
			decideRequireStrong({ required: false, wanted: true, session: undefined }, now)
		).toMatchObject({ reason: 'prove-strong-sign-in' });
	});

	it('is switched on and off, not twice', () => {
		const session = { means: 'passkey', begunAt: now } as const;
		const turn = (required: boolean, wanted: boolean) =>
			decideRequireStrong({ required, wanted, session }, now);
		expect(turn(true, true)).toMatchObject({ reason: 'already-so' });
		expect(turn(false, false)).toMatchObject({ reason: 'already-so' });
		expect(turn(true, false).ok).toBe(true);
	});
});

describe('the town hall', () => {
	const claims = { subject: 's1', email: 'anna@stadt.example', emailVerified: true };
	const anna = { personId: 'anna', hasIdentity: false };

	it('names a known person by a verified address, and after that by itself', () => {
		expect(decideIdentity(claims, { bySubject: undefined, byAddress: anna })).toMatchObject({
			value: { personId: 'anna', isNew: true }
		});
		const moved = { ...claims, email: null };
		expect(decideIdentity(moved, { bySubject: 'anna', byAddress: undefined })).toMatchObject({
			value: { personId: 'anna', isNew: false }
		});
	});

	it('adds nobody', () => {
		expect(decideIdentity(claims, { bySubject: undefined, byAddress: undefined })).toMatchObject({
			reason: 'nobody-known'
		});
	});

	it('must have verified the address', () => {
		for (const unsure of [{ emailVerified: false }, { email: null }])
			expect(
				decideIdentity({ ...claims, ...unsure }, { bySubject: undefined, byAddress: anna })
			).toMatchObject({ reason: 'address-unverified' });
	});

	it('opens no door to whoever got the address of somebody else', () => {
		const known = { bySubject: undefined, byAddress: { ...anna, hasIdentity: true } };
		expect(decideIdentity(claims, known)).toMatchObject({ reason: 'other-identity' });
	});
});

describe('a device', () => {
	it.each([
		['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox/linux'],
		[
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0',
			'edge/windows'
		],
		[
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
			'safari/iphone'
		],
		[
			'Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
			'samsung/android'
		],
		['curl/8.5.0', 'other/other']
	])('is kept in two words: %s', (userAgent, kept) => {
		expect(writeDevice(userAgent)).toBe(kept);
		expect(Object.values(readDevice(kept)).join('/')).toBe(kept);
	});

	it('may be unknown', () => {
		expect(writeDevice(null)).toBe('other/other');
		expect(readDevice(null)).toEqual({ browser: 'other', system: 'other' });
	});
});
