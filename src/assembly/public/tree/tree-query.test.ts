import { describe, expect, it } from 'vitest';
import { item } from '#drafting/tree/items.fixture.ts';
import { isAsked, readTreeQuery, treeAddress } from './tree-query.ts';

const known = { areas: ['GE', 'WO'], today: '2017-06-01' };
const read = (search: string) => readTreeQuery(new URLSearchParams(search), known);

describe('an address of the tree', () => {
	it('asks for everything when nothing is chosen', () => {
		expect(read('bereich=&art=&stand=&suche=&am=&tag=').query).toEqual({
			...{ area: null, kind: null, state: null, words: null, day: null, changed: false }
		});
		expect(treeAddress(read('bereich=&art=&tag=').query)).toBe('');
	});

	it('reads back what it says', () => {
		const address = '?bereich=GE&art=goal&stand=draft&suche=Arzt&am=2017-05-04&nur=geaendert';
		expect(treeAddress(read(address).query)).toBe(address);
	});

	it('prefers a day that was typed in, and names it once', () => {
		expect(treeAddress(read('am=2017-05-04&tag=2017-05-10').query)).toBe('?am=2017-05-10');
	});

	it('leaves out what there is not', () => {
		expect(treeAddress(read('bereich=XX&art=x&stand=struck&nur=1').query)).toBe('');
	});

	it('takes no day that is none or lies ahead, and says so', () => {
		expect(read('am=2017-02-31')).toMatchObject({ query: { day: null }, problem: 'no-day' });
		expect(read('am=gestern')).toMatchObject({ query: { day: null }, problem: 'no-day' });
		expect(read('am=2017-06-02')).toMatchObject({ query: { day: null }, problem: 'ahead' });
		expect(read('am=2017-06-01')).toMatchObject({ query: { day: '2017-06-01' }, problem: null });
	});
});

describe('what is asked for', () => {
	const goal = item('Z-GE-1', { title: 'Beim Arzt', text: 'Es wird gedolmetscht.' });
	const asks = (search: string) => isAsked(read(search).query, goal);

	it('has all of the words, in whatever order and case', () => {
		expect(asks('suche=gedolmetscht+ARZT')).toBe(true);
		expect(asks('suche=arzt+wohnung')).toBe(false);
		expect(asks('suche=z-ge-1')).toBe(true);
	});

	it('is of the area, the kind and the state', () => {
		expect(asks('bereich=GE&art=goal&stand=draft')).toBe(true);
		for (const other of ['bereich=WO', 'art=measure', 'stand=adopted'])
			expect(asks(other)).toBe(false);
	});
});
