import { describe, expect, it } from 'vitest';
import { bindBook } from './book.ts';
import { chainAbove, served, serving } from './benefit-chain.ts';
import { linkOf } from './facts.fixture.ts';

const items = [
	{ id: 'L1', kind: 'guideline' },
	{ id: 'L2', kind: 'guideline' },
	{ id: 'Z1', kind: 'goal' },
	{ id: 'M1', kind: 'measure' },
	{ id: 'M2', kind: 'measure' }
];
const links = [
	linkOf('Z1', 'L2'),
	linkOf('Z1', 'L1', 1),
	linkOf('M1', 'Z1'),
	linkOf('M2', 'unpublished')
];

describe('the book', () => {
	const book = bindBook(items, links);

	it('puts a goal under its main guideline once, and says what it serves besides', () => {
		expect(book.guidelines.map(({ parts }) => parts.map(({ item }) => item.id))).toEqual([
			[],
			['Z1']
		]);
		expect(book.guidelines[1]?.parts[0]).toMatchObject({
			benefit: 'Z1 nützt L2',
			also: [{ item: { id: 'L1' } }],
			parts: [{ item: { id: 'M1' } }]
		});
	});

	it('shows what serves only unpublished items apart, and names nothing of those', () => {
		expect(book.loose).toMatchObject([{ item: { id: 'M2' }, benefit: undefined, also: [] }]);
	});
});

describe('the chain of benefit', () => {
	it('leads upwards by main links, the guideline first', () => {
		expect(chainAbove('M1', items, links).map(({ item }) => item.id)).toEqual(['L2', 'Z1']);
		expect(chainAbove('M2', items, links)).toEqual([]);
	});

	it('tells all that an item serves, the main one first, and what serves it', () => {
		expect(served('Z1', items, links).map(({ item }) => item.id)).toEqual(['L2', 'L1']);
		expect(serving('L1', items, links).map(({ item }) => item.id)).toEqual(['Z1']);
	});
});
