import { describe, expect, it } from 'vitest';
import { decideEndRole, decideInvite } from './roles.ts';

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
