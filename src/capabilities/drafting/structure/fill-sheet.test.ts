import { describe, expect, it } from 'vitest';
import { fillSheet } from './fill-sheet.ts';

type Sheet = Readonly<Record<string, string | null>>;
const open: Sheet = {
	effect: null,
	ends: null,
	costKind: 'missing',
	costPerYear: null,
	costReason: null
};

describe('the sheet after a merge', () => {
	it('keeps what the survivor says and fills what it leaves open', () => {
		const own = { ...open, effect: 'Kinder übersetzen nicht mehr.' };
		const others = [
			{ ...open, effect: 'Anderes', ends: '2019' },
			{ ...open, ends: '2020' }
		];
		expect(fillSheet<Sheet>(own, others)).toMatchObject({
			effect: 'Kinder übersetzen nicht mehr.',
			ends: '2019'
		});
	});

	it('takes a cost as a whole', () => {
		const known = { ...open, costKind: 'amount', costPerYear: '500' };
		expect(fillSheet<Sheet>(open, [known])).toMatchObject({
			costKind: 'amount',
			costPerYear: '500'
		});
		const unquantified = { ...open, costKind: 'notQuantifiable', costReason: 'offen' };
		expect(fillSheet<Sheet>(unquantified, [known])).toMatchObject({ costPerYear: null });
	});

	it('takes no person for another body, and no end for what began elsewhere', () => {
		const own = { ...open, responsible: 'Klinik', acceptance: 'notAsked', starts: '2018' };
		const other = {
			...{ ...open, responsible: 'Verein', responsiblePerson: 'Frau Ost', ends: '2019' },
			acceptance: 'accepted'
		};
		expect(fillSheet<Sheet>(own, [other])).toEqual(own);
		expect(fillSheet<Sheet>(open, [other])).toMatchObject(other);
	});

	it('is that of the others where the survivor has none', () => {
		expect(fillSheet<Sheet>(null, [null, open])).toEqual(open);
		expect(fillSheet<Sheet>(null, [])).toBeNull();
	});
});
