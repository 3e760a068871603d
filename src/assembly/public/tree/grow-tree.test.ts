import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { item, links } from '#drafting/tree/items.fixture.ts';
import { growTree, type Branch } from './grow-tree.ts';

const items = ['L1', 'L2', 'Z-GE-1', 'Z-WO-1', 'M-GE-1', 'M-WO-1'].map((code) => item(code));
const serve = links('Z-GE-1 > L1', 'Z-GE-1 > L2', 'Z-WO-1 > L2', 'M-GE-1 > Z-GE-1');
type Code = { readonly id: string; readonly kind: 'guideline' | 'goal' | 'measure' };

/** `L1(Z-GE-1(M-GE-1))`; a reference as `→Z-GE-1`, what only carries others as `[L1]`. */
function drawn(branches: readonly Branch<Code>[]): string {
	return branches
		.map(({ item: { id }, shown, parts }) => {
			const name = shown === 'full' ? id : shown === 'reference' ? `→${id}` : `[${id}]`;
			return parts.length > 0 ? `${name}(${drawn(parts)})` : name;
		})
		.join(' ');
}

describe('the tree', () => {
	it('shows a goal of two guidelines once in full and once as a reference', () => {
		const tree = growTree(items, serve);
		expect(drawn(tree.guidelines)).toBe('L1(Z-GE-1(M-GE-1)) L2(→Z-GE-1 Z-WO-1)');
		const reference = tree.guidelines[1]?.parts[0];
		expect(reference).toMatchObject({ benefit: 'Nutzen für L2.', home: { id: 'L1' } });
	});

	it('says at the main place what an item serves besides', () => {
		const [goal] = growTree(items, serve).guidelines[0]?.parts ?? [];
		expect(goal?.also.map((one) => one.item.id)).toEqual(['L2']);
	});

	it('puts apart what serves nothing', () => {
		expect(drawn(growTree(items, serve).loose)).toBe('M-WO-1');
	});

	it('keeps above what was asked for what it serves', () => {
		const measures = growTree(items, serve, ({ kind }) => kind === 'measure');
		expect(drawn(measures.guidelines)).toBe('[L1]([Z-GE-1](M-GE-1))');
		expect(measures.found).toBe(2);
	});

	it('leaves out what was not asked for and carries nothing', () => {
		const housing = growTree(items, serve, ({ areaId }) => areaId === 'WO');
		expect(drawn(housing.guidelines)).toBe('[L2](Z-WO-1)');
		expect(drawn(housing.loose)).toBe('M-WO-1');
	});

	it('is empty where nothing was found', () => {
		expect(growTree(items, serve, () => false)).toEqual({ guidelines: [], loose: [], found: 0 });
	});

	it('shows everything asked for in full exactly once', () => {
		const pair = fc.tuple(fc.nat(3), fc.nat(3));
		fc.assert(
			fc.property(fc.array(pair), fc.array(pair), fc.func(fc.boolean()), (goals, measures, ask) => {
				const many = ['L', 'Z-GE-', 'M-GE-'].flatMap((kind) =>
					[0, 1, 2, 3].map((n) => item(`${kind}${n}`))
				);
				const some = links(
					...new Set([
						...goals.map(([from, to]) => `Z-GE-${from} > L${to}`),
						...measures.map(([from, to]) => `M-GE-${from} > Z-GE-${to}`)
					])
				);
				const asked = (one: Code) => ask(one.id);
				const { guidelines, loose } = growTree(many, some, asked);
				const full: string[] = [];
				const walk = ({ item: one, shown, parts }: Branch<Code>): void => {
					if (shown === 'full') full.push(one.id);
					parts.forEach(walk);
				};
				[...guidelines, ...loose].forEach(walk);
				expect(full.toSorted()).toEqual(
					many
						.filter(asked)
						.map(({ id }) => id)
						.toSorted()
				);
			})
		);
	});
});
