import { describe, expect, it } from 'vitest';
import { publicActor, type Actor } from './actor.ts';
import { decidePermission } from './permission.ts';

const table = { 'plan.move': ['steering'], 'idea.say': ['public'] } as const;
const anna: Actor = {
	kind: 'person',
	personId: 'p1',
	name: 'Anna',
	roles: [{ role: 'steering', processId: 'a', departmentId: null }]
};

describe('permission', () => {
	it('denies what the table does not name', () => {
		expect(decidePermission(table, 'plan.burn', anna, 'a')).toMatchObject({ ok: false });
	});

	it('lets everybody do what the public may', () => {
		expect(decidePermission(table, 'idea.say', publicActor, 'a')).toEqual({
			ok: true,
			value: 'public'
		});
	});

	it('asks the public to sign in and tells others no', () => {
		expect(decidePermission(table, 'plan.move', publicActor, 'a')).toMatchObject({
			reason: 'not-signed-in'
		});
		const guest: Actor = { ...anna, roles: [] };
		expect(decidePermission(table, 'plan.move', guest, 'a')).toMatchObject({
			reason: 'not-permitted'
		});
	});

	it('counts a role only in its own process', () => {
		expect(decidePermission(table, 'plan.move', anna, 'a')).toEqual({
			ok: true,
			value: 'steering'
		});
		expect(decidePermission(table, 'plan.move', anna, 'b')).toMatchObject({ ok: false });
	});

	it('counts a role of the installation in every process', () => {
		const keeper: Actor = {
			...anna,
			roles: [{ role: 'steering', processId: null, departmentId: null }]
		};
		expect(decidePermission(table, 'plan.move', keeper, 'b')).toMatchObject({ ok: true });
	});
});
