import { describe, expect, it } from 'vitest';
import { emptySheet } from '../measure-sheet/read-sheet.ts';
import {
	decideAll,
	decideEdit,
	missingFields,
	type Edit,
	type EditFacts,
	type EditName
} from './edit-many.ts';

const measure: EditFacts = {
	...{
		id: 'm1',
		kind: 'measure',
		state: 'draft',
		published: true,
		roundOpen: false,
		ratingOpen: false
	},
	...{ areaId: 'ge', goalSheet: null, measureSheet: emptySheet, upward: [] }
};
const edit = (what: EditName, more: Partial<Edit> = {}): Edit => ({
	...{ what, areaId: null, responsible: null, priority: null, ends: null },
	...{ competence: null, servesId: null, benefit: null, ...more }
});
const high = edit('priority', { priority: 'high' });

describe('one change for one of many', () => {
	it('is a new sheet, and opens the agreement again', () => {
		expect(decideEdit(measure, high, undefined)).toMatchObject({
			value: { kind: 'sheet', sheet: { priority: 'high' }, next: 'draft' }
		});
		expect(decideEdit({ ...measure, state: 'reviewed' }, high, undefined)).toMatchObject({
			value: { next: 'reviewed' }
		});
	});

	it('is for measures, where it changes something and the wording is open', () => {
		const because = (item: Partial<EditFacts>, wanted = high) =>
			decideEdit({ ...measure, ...item }, wanted, undefined);
		expect(because({ kind: 'goal' })).toMatchObject({ reason: 'only-measures' });
		expect(because({ state: 'inReview' })).toMatchObject({ reason: 'wording-closed' });
		expect(because({ measureSheet: { ...emptySheet, priority: 'high' } })).toMatchObject({
			reason: 'nothing-changes'
		});
	});

	it('lets no sheet contradict itself', () => {
		const ends = edit('ends', { ends: '2017' });
		const sheet = (more: object) => ({ ...measure, measureSheet: { ...emptySheet, ...more } });
		expect(decideEdit(sheet({ permanent: true }), ends, undefined)).toMatchObject({
			reason: 'permanent-has-no-end'
		});
		expect(decideEdit(sheet({ starts: '2018-03' }), ends, undefined)).toMatchObject({
			reason: 'end-before-start'
		});
	});

	it('moves only drafts into another area, since a code carries its area', () => {
		const area = edit('area', { areaId: 'wo' });
		expect(decideEdit(measure, area, undefined)).toMatchObject({ reason: 'area-in-code' });
		const draft = { ...measure, published: false };
		expect(decideEdit(draft, area, undefined)).toMatchObject({ value: { areaId: 'wo' } });
		expect(decideEdit({ ...draft, areaId: 'wo' }, area, undefined)).toMatchObject({
			reason: 'nothing-changes'
		});
		expect(decideEdit({ ...draft, kind: 'guideline' }, area, undefined)).toMatchObject({
			reason: 'for-all-areas'
		});
	});

	it('links behind what it serves already', () => {
		const link = edit('link', { servesId: 'z2', benefit: 'Hilft.' });
		const linked = { ...measure, upward: [{ toId: 'z1', benefit: 'Ja.', rank: 4 }] };
		expect(decideEdit(linked, link, { kind: 'goal', state: 'draft' })).toMatchObject({
			value: { kind: 'link', rank: 5 }
		});
		expect(decideEdit(linked, link, { kind: 'guideline', state: 'draft' })).toMatchObject({
			reason: 'cannot-serve'
		});
		expect(decideEdit(linked, link, undefined)).toMatchObject({ reason: 'not-found' });
	});

	it('publishes, agrees and puts aside by the rules for one', () => {
		expect(decideEdit(measure, edit('publish'), undefined)).toMatchObject({
			reason: 'already-published'
		});
		expect(decideEdit(measure, edit('agree'), undefined)).toMatchObject({ reason: 'not-ready' });
		expect(decideEdit(measure, edit('discard'), undefined)).toMatchObject({
			reason: 'already-published'
		});
	});
});

describe('what a change needs to be told', () => {
	it('is its own value and no other', () => {
		expect(missingFields(edit('link', { benefit: 'Hilft.' }))).toEqual(['servesId']);
		expect(missingFields(edit('priority', { responsible: 'Amt' }))).toEqual(['priority']);
		expect(missingFields(edit('publish'))).toEqual([]);
	});
});

describe('one change for all', () => {
	const yes = { id: 'a', decision: { ok: true, value: { kind: 'publish' } } } as const;
	const no = { id: 'b', decision: { ok: false, reason: 'already-published' } } as const;

	it('leaves out only what was seen to be impossible', () => {
		expect(decideAll([yes, no], [])).toMatchObject({ reason: 'changed-since-shown' });
		expect(decideAll([yes, no], ['b'])).toMatchObject({ value: [{ id: 'a' }] });
	});

	it('changes what was shown as impossible and has become possible', () => {
		expect(decideAll([yes], ['a'])).toMatchObject({ value: [{ id: 'a' }] });
	});

	it('needs one that can change', () => {
		expect(decideAll([no], ['b'])).toMatchObject({ reason: 'nothing-possible' });
		expect(decideAll([], [])).toMatchObject({ reason: 'nothing-chosen' });
	});
});
