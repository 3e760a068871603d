import { describe, expect, it } from 'vitest';
import { decideAdoption, decideHandover } from './adoption.ts';
import { decideAmendment, decideResult } from './consultations.ts';

const concept = { kind: 'concept', adopted: false } as const;
const vote = {
	...{ present: 61, yes: 54, no: 3, abstained: 4 },
	...{ heldOn: '2018-01-18', today: '2018-01-19' }
};

describe('the adoption by the participants (S14)', () => {
	it('has more yes than no', () => {
		expect(decideAdoption(concept, vote)).toEqual({ ok: true, value: { adopted: true } });
		expect(decideAdoption(concept, { ...vote, yes: 3 })).toEqual({
			ok: true,
			value: { adopted: false }
		});
	});

	it('counts nobody who was not there', () => {
		expect(decideAdoption(concept, { ...vote, present: 60 })).toMatchObject({
			reason: 'more-votes-than-people',
			fields: { present: 'more-votes-than-people' }
		});
	});

	it('is of a concept, once, and not in the future', () => {
		expect(decideAdoption({ ...concept, kind: 'draft' }, vote)).toMatchObject({
			reason: 'not-a-concept'
		});
		expect(decideAdoption({ ...concept, adopted: true }, vote)).toMatchObject({
			reason: 'already-adopted'
		});
		expect(decideAdoption(concept, { ...vote, heldOn: '2018-01-20' })).toMatchObject({
			reason: 'not-yet-held'
		});
	});

	it('comes before the handover', () => {
		const day = { handedOn: '2018-01-18', today: '2018-01-18' };
		expect(decideHandover({ adopted: false, handedOver: false }, day)).toMatchObject({
			reason: 'not-adopted-yet'
		});
		expect(decideHandover({ adopted: true, handedOver: true }, day)).toMatchObject({
			reason: 'already-handed-over'
		});
		expect(decideHandover({ adopted: true, handedOver: false }, day)).toMatchObject({ ok: true });
	});
});

describe('an amendment', () => {
	const facts = { state: 'inConcept', hasResult: false, alreadyAmended: false } as const;
	const change = { kind: 'amend', text: 'Neu', differs: true } as const;

	it('changes what is in the concept, once in a consultation', () => {
		expect(decideAmendment(facts, change)).toMatchObject({ ok: true });
		expect(decideAmendment({ ...facts, state: 'draft' }, change)).toMatchObject({
			reason: 'not-in-concept'
		});
		expect(decideAmendment({ ...facts, alreadyAmended: true }, change)).toMatchObject({
			reason: 'already-amended'
		});
		expect(decideAmendment({ ...facts, hasResult: true }, change)).toMatchObject({
			reason: 'has-result'
		});
	});

	it('needs a text that differs; striking needs none', () => {
		expect(decideAmendment(facts, { ...change, text: null })).toMatchObject({
			reason: 'text-needed'
		});
		expect(decideAmendment(facts, { ...change, differs: false })).toMatchObject({
			reason: 'nothing-changed'
		});
		expect(decideAmendment(facts, { kind: 'strike', text: null, differs: false })).toMatchObject({
			ok: true
		});
	});
});

describe('the result of a consultation', () => {
	const facts = {
		...{ hasResult: false, meetsOn: '2018-05-30', today: '2018-05-30' },
		...{ role: 'decision' as const, amendments: 2, decided: false }
	};
	const result = (
		given: string,
		note: string | null = null,
		changed: Partial<Parameters<typeof decideResult>[0]> = {}
	) => decideResult({ ...facts, ...changed }, { result: given as 'adopted', note });

	it('with amendments is "adopted with amendment"', () => {
		expect(result('adoptedAmended')).toEqual({ ok: true, value: { decides: true } });
		expect(result('adopted')).toMatchObject({ reason: 'has-amendments' });
		expect(result('adoptedAmended', null, { amendments: 0 })).toMatchObject({
			reason: 'no-amendments'
		});
	});

	it('of another body than the deciding one changes nothing', () => {
		expect(result('adopted', null, { role: 'hearing', amendments: 0 })).toMatchObject({
			reason: 'not-for-decision'
		});
		expect(result('recommended', null, { role: 'preliminary' })).toEqual({
			ok: true,
			value: { decides: false }
		});
	});

	it('adopts a concept only once', () => {
		expect(result('adoptedAmended', null, { decided: true })).toMatchObject({
			fields: { result: 'already-decided' }
		});
		expect(result('noted', null, { decided: true })).toMatchObject({ ok: true });
	});

	it('that puts off or rejects says why', () => {
		expect(result('postponed')).toMatchObject({ fields: { note: 'reason-needed' } });
		expect(result('rejected', 'Kosten ungeklärt.')).toMatchObject({ ok: true });
	});

	it('comes once, not before the meeting', () => {
		expect(result('noted', null, { hasResult: true })).toMatchObject({ reason: 'has-result' });
		expect(result('noted', null, { today: '2018-05-29' })).toMatchObject({
			reason: 'not-met-yet'
		});
	});
});
