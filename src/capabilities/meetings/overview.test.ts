import { describe, expect, it } from 'vitest';
import { noNeeds, type Answer, type Guest, type Needs } from './guests.ts';
import { overviewOf } from './overview.ts';
import type { Seat } from './seats.ts';

const guest = (
	answer: Answer | null,
	{
		seat = null,
		companions = 0,
		needs = {},
		origin = 'invited'
	}: {
		seat?: Seat | null;
		companions?: number;
		needs?: Partial<Needs>;
		origin?: Guest['origin'];
	} = {}
) => ({ answer, seat, companions, origin, needs: { ...noNeeds, ...needs } });

describe('the overview of a meeting', () => {
	it('counts answers, and with those coming everybody they bring', () => {
		expect(
			overviewOf([
				guest('yes', { seat: 'held', companions: 2 }),
				guest('yes', { seat: 'waiting', companions: 1 }),
				guest('yes', { origin: 'joined' }),
				guest('perhaps'),
				guest('no'),
				guest(null)
			])
		).toMatchObject({
			...{ invited: 5, joined: 1, coming: 1, people: 3 },
			...{ waiting: 1, pending: 1, perhaps: 1, no: 1, silent: 1 }
		});
	});

	it('sums up what those need who come or may come', () => {
		const sum = overviewOf([
			guest('yes', { seat: 'held', needs: { interpreter: 'Arabisch', children: 2 } }),
			guest('perhaps', { needs: { interpreter: 'arabisch ', stepFree: true } }),
			guest('yes', { seat: 'held', needs: { interpreter: 'Farsi', diet: 'vegetarisch' } }),
			guest('no', { needs: { interpreter: 'Farsi', children: 3, stepFree: true } })
		]);
		expect(sum.interpreters).toEqual([
			{ language: 'Arabisch', count: 2 },
			{ language: 'Farsi', count: 1 }
		]);
		expect(sum).toMatchObject({ children: 2, stepFree: 1, diets: ['vegetarisch'] });
	});
});
