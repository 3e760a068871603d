import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleWith, type Dependency } from '../measure-sheet/dependencies.ts';
import { carryDependencies, spreadDependencies } from './carry-dependencies.ts';

const needs = (fromId: string, onId: string): Dependency => ({
	...{ id: `${fromId}-${onId}`, fromId, onId, reason: `${fromId} braucht ${onId}.` }
});

describe('the dependencies of merged measures', () => {
	it('go over to the survivor in both directions, with their reason', () => {
		expect(carryDependencies([needs('m2', 'm3'), needs('m4', 'm2')], ['m2'], 'm1')).toEqual({
			ok: true,
			value: {
				ended: ['m2-m3', 'm4-m2'],
				begun: [
					{ fromId: 'm1', onId: 'm3', reason: 'm2 braucht m3.' },
					{ fromId: 'm4', onId: 'm1', reason: 'm4 braucht m2.' }
				]
			}
		});
	});

	it('stand once where the survivor has the same', () => {
		expect(carryDependencies([needs('m1', 'm3'), needs('m2', 'm3')], ['m2'], 'm1')).toMatchObject({
			value: { ended: ['m2-m3'], begun: [] }
		});
	});

	it('end where merged measures needed each other', () => {
		expect(carryDependencies([needs('m2', 'm1')], ['m2'], 'm1')).toMatchObject({
			value: { ended: ['m2-m1'], begun: [] }
		});
	});

	it('leave to people what would need itself by way of others', () => {
		expect(carryDependencies([needs('m1', 'm3'), needs('m3', 'm2')], ['m2'], 'm1')).toMatchObject({
			reason: 'merge-in-a-circle'
		});
	});

	it('never lead to a merged one, stand twice or run in a circle', () => {
		const ids = ['m1', 'm2', 'm3', 'm4', 'm5'];
		const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
		fc.assert(
			fc.property(fc.uniqueArray(pair, { selector: (one) => one.join() }), (pairs) => {
				const held: Dependency[] = [];
				for (const [from, on] of pairs) if (!circleWith(held, from, on)) held.push(needs(from, on));
				const carried = carryDependencies(held, ['m2', 'm3'], 'm1');
				if (!carried.ok) return;
				const { ended, begun } = carried.value;
				const after = [...held.filter(({ id }) => !ended.includes(id)), ...begun];
				const names = after.map(({ fromId, onId }) => `${fromId} ${onId}`);
				expect(new Set(names).size).toBe(names.length);
				expect(names.filter((name) => /m2|m3/.test(name))).toEqual([]);
				for (const one of after) {
					const others = after.filter((other) => other !== one);
					expect(circleWith(others, one.fromId, one.onId)).toBeNull();
				}
			})
		);
	});
});

describe('the dependencies of a split measure', () => {
	it('hold for every part until somebody says otherwise', () => {
		const held = [needs('m1', 'm3'), needs('m4', 'm1'), needs('m4', 'm3')];
		const { ended, begun } = spreadDependencies(held, 'm1', ['a', 'b']);
		expect(ended).toEqual(['m1-m3', 'm4-m1']);
		expect(begun.map(({ fromId, onId }) => [fromId, onId])).toEqual([
			...[
				['a', 'm3'],
				['b', 'm3']
			],
			...[
				['m4', 'a'],
				['m4', 'b']
			]
		]);
	});
});
