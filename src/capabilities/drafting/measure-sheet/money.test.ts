import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Euros, MoneyRows, sumCosts, type Costs, type MoneyRow } from './money.ts';

const none: Costs = {
	...{ costKind: 'amount', costPerYear: null, costReason: null, money: [] },
	...{ starts: null, ends: null }
};
const row = (facts: Partial<MoneyRow>): MoneyRow => ({
	...{ year: null, amount: 0, nature: 'running', certainty: 'planned', source: null },
	...facts
});
const costs = (money: readonly MoneyRow[], facts: Partial<Costs> = {}): Costs => ({
	...none,
	money,
	...facts
});

describe('an amount', () => {
	it('is whole euros, with or without marks between thousands', () => {
		for (const text of ['12000', '12.000', '12 000', '12000 €', '12.000 Euro', '012000'])
			expect(v.parse(Euros, text), text).toBe('12000');
		expect(v.parse(Euros, '1.200.000')).toBe('1200000');
		expect(v.parse(Euros, '0')).toBe('0');
	});

	it('is refused with cents, a sign, or as a guess', () => {
		for (const text of ['12,50', '-5', 'etwa 100', '12.00', '1e3', '12,000', '10000000000'])
			expect(v.safeParse(Euros, text).success, text).toBe(false);
	});
});

describe('the rows of money in a form', () => {
	const faults = (rows: object) =>
		v.safeParse(MoneyRows, rows).issues?.map((issue) => [v.getDotPath(issue), issue.message]);

	it('count as far as something stands in them', () => {
		expect(
			v.parse(MoneyRows, {
				'0': { year: '2018', amount: '20.000', nature: 'investment', source: 'Haushalt' },
				'1': { year: '', amount: '', nature: 'running', certainty: 'planned', source: ' ' },
				'2': { year: '', amount: '500' }
			})
		).toEqual([
			row({ year: 2018, amount: 20000, nature: 'investment', source: 'Haushalt' }),
			row({ amount: 500 })
		]);
		expect(v.parse(MoneyRows, undefined)).toEqual([]);
	});

	it('may come as they are kept', () => {
		const kept = [row({ year: 2018, amount: 5 }), row({ amount: 7, source: 'Land' })];
		expect(v.parse(MoneyRows, kept)).toEqual(kept);
	});

	it('say at which field they cannot be understood', () => {
		expect(faults([{ amount: '5' }, { year: 'bald', amount: '5' }])).toEqual([
			['1.year', 'not-a-year']
		]);
		expect(faults([{ year: '2018' }])).toEqual([['0.amount', 'amount-missing']]);
		expect(faults([{ amount: '5', certainty: 'actual' }])).toEqual([
			['0.year', 'actual-needs-year']
		]);
		expect(faults(Array.from({ length: 41 }, () => ({})))).toEqual([[null, 'too-many-rows']]);
	});
});

describe('the sums', () => {
	it('of one yearly amount are known altogether once it is known how long it runs', () => {
		const yearly = { ...none, costPerYear: '1000' };
		expect(sumCosts(yearly)).toEqual({ yearly: 1000, years: [], planned: null, actual: null });
		expect(sumCosts({ ...yearly, starts: '2018', ends: '2020' })).toMatchObject({
			planned: 3000,
			years: [2018, 2019, 2020].map((year) => ({ year, planned: 1000, actual: null }))
		});
	});

	it('do not guess what part of a year costs', () => {
		const yearly = { ...none, costPerYear: '1000', starts: '2018-05', ends: '2019-02' };
		expect(sumCosts(yearly)).toMatchObject({ yearly: 1000, years: [], planned: null });
	});

	it('of a year hold what comes every year, but only while the measure runs', () => {
		const money = [
			row({ year: 2017, amount: 50 }),
			row({ year: 2018, amount: 20 }),
			row({ amount: 3 })
		];
		expect(sumCosts(costs(money, { starts: '2018', ends: '2019' }))).toMatchObject({
			years: [
				{ year: 2017, planned: 50 },
				{ year: 2018, planned: 23 },
				{ year: 2019, planned: 3 }
			],
			planned: 76
		});
	});

	it('never mix what is planned with what was spent', () => {
		const money = [
			row({ year: 2018, amount: 20 }),
			row({ year: 2018, amount: 18, certainty: 'actual' })
		];
		expect(sumCosts(costs(money))).toEqual({
			yearly: null,
			years: [{ year: 2018, planned: 20, actual: 18 }],
			planned: 20,
			actual: 18
		});
	});

	it('do not count the simple amount when there are rows', () => {
		expect(sumCosts(costs([row({ year: 2018, amount: 1 })], { costPerYear: '999' })).planned).toBe(
			1
		);
	});

	it('of all years are the sum of all rows when each row names its year', () => {
		const any = fc.record({
			year: fc.integer({ min: 2016, max: 2022 }),
			amount: fc.nat(1000),
			certainty: fc.constantFrom('planned' as const, 'actual' as const)
		});
		fc.assert(
			fc.property(fc.array(any, { minLength: 1 }), (facts) => {
				const sums = sumCosts(costs(facts.map(row)));
				const total = facts.reduce((all, { amount }) => all + amount, 0);
				expect((sums.planned ?? 0) + (sums.actual ?? 0)).toBe(total);
			})
		);
	});
});
