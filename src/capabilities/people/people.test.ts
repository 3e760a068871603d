import { describe, expect, it } from 'vitest';
import { decideEndRole, decideInvite } from './roles.ts';
import { decideRedeem, safeTarget, type MailLink } from './sign-in.ts';

const now = '2017-05-02T08:00:00.000Z';
const link: MailLink = {
	purpose: 'sign-in',
	personId: 'p1',
	target: '/',
	expiresAt: '2017-05-02T09:00:00.000Z',
	redeemedAt: null
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
});

describe('roles', () => {
	it('need a department for a reviewer', () => {
		expect(
			decideInvite({ role: 'department', departmentId: null, alreadyHolds: false })
		).toMatchObject({
			reason: 'department-needed'
		});
	});

	it('are given once', () => {
		expect(
			decideInvite({ role: 'participant', departmentId: null, alreadyHolds: true })
		).toMatchObject({
			reason: 'already-invited'
		});
	});

	it('leave somebody who steers', () => {
		expect(decideEndRole({ role: 'steering', ended: false, holdersOfRole: 1 })).toMatchObject({
			reason: 'last-steering'
		});
		expect(decideEndRole({ role: 'participant', ended: false, holdersOfRole: 1 }).ok).toBe(true);
	});
});
