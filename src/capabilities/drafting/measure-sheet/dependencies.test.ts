import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleWith, decideDependency, dependenciesOf, type Edge } from './dependencies.ts';

const edge = (text: string): Edge => ({ fromId: text[0] ?? '', onId: text[1] ?? '' });
const measure = (id: string) => ({ id, kind: 'measure', state: 'draft' }) as const;
const decide = (wanted: string, held: readonly string[]) =>
	decideDependency({
		from: measure(wanted[0] ?? ''),
		on: measure(wanted[1] ?? ''),
		edges: held.map(edge)
	});

describe('a measure that needs another one', () => {
	it('may need several, and be needed by several', () => {
		expect(decide('ac', ['ab', 'bc', 'dc']).ok).toBe(true);
	});

	it('does not need itself, nor the same one twice', () => {
		expect(decide('aa', [])).toMatchObject({ fields: { onId: 'needs-itself' } });
		expect(decide('ab', ['ab'])).toMatchObject({ fields: { onId: 'already-needed' } });
	});

	it('does not need what needs it in the end', () => {
		expect(decide('ba', ['ab'])).toMatchObject({ reason: 'needs-in-a-circle' });
		expect(decide('ca', ['ab', 'bc'])).toMatchObject({ reason: 'needs-in-a-circle' });
	});

	it('needs nothing that is struck, and no goal', () => {
		const from = measure('a');
		const struck = { ...measure('b'), state: 'struck' } as const;
		expect(decideDependency({ from, on: struck, edges: [] })).toMatchObject({
			reason: 'already-ended'
		});
		expect(decideDependency({ from: struck, on: from, edges: [] })).toMatchObject({
			reason: 'already-ended'
		});
		const goal = { ...measure('b'), kind: 'goal' } as const;
		expect(decideDependency({ from, on: goal, edges: [] })).toMatchObject({
			fields: { onId: 'only-measures' }
		});
		expect(decideDependency({ from: goal, on: from, edges: [] }).ok).toBe(false);
	});
});

describe('the circle', () => {
	it('is told as one walks it, and by the shortest way', () => {
		expect(circleWith([], 'a', 'b')).toBeNull();
		expect(circleWith([edge('ba')], 'a', 'b')).toEqual(['a', 'b', 'a']);
		const held = ['bc', 'cd', 'da', 'ba', 'xb'].map(edge);
		expect(circleWith(held, 'a', 'b')).toEqual(['a', 'b', 'a']);
		expect(circleWith(held, 'a', 'c')).toEqual(['a', 'c', 'd', 'a']);
		expect(circleWith([], 'a', 'a')).toEqual(['a', 'a']);
	});

	it('is found if and only if trying all ways finds one, and every step of it holds', () => {
		const names = ['a', 'b', 'c', 'd', 'e', 'f'];
		const anyEdge = fc
			.tuple(fc.constantFrom(...names), fc.constantFrom(...names))
			.map(([fromId, onId]) => ({ fromId, onId }));
		fc.assert(
			fc.property(fc.array(anyEdge, { maxLength: 14 }), anyEdge, (edges, { fromId, onId }) => {
				const circle = circleWith(edges, fromId, onId);
				expect(circle !== null).toBe(leadsTo(edges, onId, fromId));
				if (!circle) return;
				expect([circle[0], circle[1], circle.at(-1)]).toEqual([fromId, onId, fromId]);
				const steps = circle.slice(1).map((to, index) => ({ fromId: circle[index], onId: to }));
				for (const step of steps.slice(1)) expect(edges).toContainEqual(step);
			}),
			{ numRuns: 500 }
		);
	});

	it('never comes about, in whatever order dependencies are wished for', () => {
		const names = ['a', 'b', 'c', 'd', 'e'];
		const wish = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names));
		fc.assert(
			fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
				const held: Edge[] = [];
				for (const [fromId, onId] of wishes) {
					const facts = { from: measure(fromId), on: measure(onId), edges: held };
					if (decideDependency(facts).ok) held.push({ fromId, onId });
				}
				for (const name of names)
					expect(held.some((one) => one.fromId === name && leadsTo(held, one.onId, name))).toBe(
						false
					);
			})
		);
	});
});

describe('what is read of an item', () => {
	it('is what it needs and what needs it', () => {
		const dependencies = [
			{ id: '1', reason: 'Erst der Raum.', ...edge('ab') },
			{ id: '2', reason: 'Erst das Geld.', ...edge('ca') },
			{ id: '3', reason: 'Nicht gezeigt.', ...edge('ax') }
		];
		const items = ['a', 'b', 'c'].map(measure);
		expect(dependenciesOf('a', dependencies, items)).toEqual({
			needs: [{ id: '1', reason: 'Erst der Raum.', item: measure('b') }],
			neededBy: [{ id: '2', reason: 'Erst das Geld.', item: measure('c') }]
		});
	});
});

/** By trying every way without a repeated stop. */
function leadsTo(
	edges: readonly Edge[],
	here: string,
	goal: string,
	seen: readonly string[] = []
): boolean {
	if (here === goal) return true;
	return edges.some(
		({ fromId, onId }) =>
			fromId === here && !seen.includes(onId) && leadsTo(edges, onId, goal, [...seen, here])
	);
}
