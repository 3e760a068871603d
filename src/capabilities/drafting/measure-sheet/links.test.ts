import { describe, expect, it } from 'vitest';
import { decideChangeBenefit, decideChooseMain, decideEndLink, nextRank } from './links.ts';

const item = { state: 'draft', published: true } as const;
const links = [
	{ toId: 'main', benefit: 'Viel', rank: 0 },
	{ toId: 'other', benefit: 'Etwas', rank: 3 }
];

describe('what an item serves', () => {
	it('may end as long as one is left, or nobody outside has seen it', () => {
		expect(decideEndLink(item, links, 'main').ok).toBe(true);
		expect(decideEndLink(item, links.slice(0, 1), 'main')).toMatchObject({ reason: 'last-link' });
		expect(decideEndLink({ ...item, published: false }, links.slice(0, 1), 'main').ok).toBe(true);
	});

	it('stands still once the item is given up, and is only what it is', () => {
		expect(decideEndLink({ ...item, state: 'struck' }, links, 'main')).toMatchObject({
			reason: 'already-ended'
		});
		expect(decideEndLink(item, links, 'third')).toMatchObject({ reason: 'not-linked' });
	});

	it('gets another benefit, not the same again', () => {
		expect(decideChangeBenefit(item, links, { toId: 'main', benefit: 'Mehr' }).ok).toBe(true);
		expect(decideChangeBenefit(item, links, { toId: 'main', benefit: 'Viel' })).toMatchObject({
			fields: { benefit: 'same-benefit' }
		});
	});

	it('has one main one, which comes before all others', () => {
		expect(decideChooseMain(item, links, 'other')).toMatchObject({
			value: { toId: 'other', rank: -1 }
		});
		expect(decideChooseMain(item, links, 'main')).toMatchObject({ reason: 'already-main' });
	});

	it('takes new ones behind all others', () => {
		expect([nextRank([]), nextRank(links), nextRank([{ rank: -2 }])]).toEqual([0, 4, 0]);
	});
});
