import { emptySheet } from '#drafting/measure-sheet/read-sheet.ts';
import { describe, expect, it } from 'vitest';
import { gapsOf, mendingOf, type SurvivalFacts } from './survival.ts';

const yes = ['law', 'competence', 'cost'].map((aspect) => ({ aspect, answer: 'yes' as const }));
const sound: SurvivalFacts = {
	state: 'reviewed',
	version: 2,
	sheet: {
		...emptySheet,
		effect: 'Kinder müssen nicht mehr übersetzen.',
		responsible: 'Fachgruppe Gesundheit',
		competence: 'city',
		costKind: 'amount',
		costPerYear: '12000',
		ends: '2019'
	},
	reviews: [{ version: 2, findings: yes }],
	dissents: [],
	owner: null
};
const sheet = (change: object) => ({
	...sound,
	sheet: sound.sheet && { ...sound.sheet, ...change }
});

describe('would it survive?', () => {
	it('a measure with law, competence, cost, a responsible body and an end would', () => {
		expect(gapsOf(sound)).toEqual([]);
	});

	it('misses the legal finding where nobody has reviewed it', () => {
		expect(gapsOf({ ...sound, reviews: [] })).toEqual(['no-law', 'no-competence']);
	});

	it('takes the latest review only', () => {
		const no = [{ version: 1, findings: [{ aspect: 'law', answer: 'no' as const }] }];
		expect(gapsOf({ ...sound, reviews: [...no, ...sound.reviews] })).toEqual([]);
	});

	it('counts a condition as settled once the group has accepted it', () => {
		const findings = [{ aspect: 'law', answer: 'condition' as const }, ...yes.slice(1)];
		const reviews = [{ version: 2, findings }];
		expect(gapsOf({ ...sound, state: 'returned', reviews })).toEqual(['no-law', 'open-condition']);
		expect(gapsOf({ ...sound, state: 'reviewedWithConditions', reviews })).toEqual([]);
	});

	it('tells a cost that is missing from one that cannot be quantified, with its reason', () => {
		expect(gapsOf(sheet({ costKind: 'missing', costPerYear: null }))).toEqual(['no-cost']);
		expect(
			gapsOf(sheet({ costKind: 'notQuantifiable', costReason: 'es vom Bedarf abhängt' }))
		).toEqual([]);
	});

	it('needs an end unless it is permanent', () => {
		expect(gapsOf(sheet({ ends: null }))).toEqual(['no-end']);
		expect(gapsOf(sheet({ ends: null, permanent: true }))).toEqual([]);
	});

	it('needs a responsible body before, and an owner who said yes after the resolution', () => {
		expect(gapsOf(sheet({ responsible: null }))).toEqual(['no-owner']);
		expect(gapsOf({ ...sound, state: 'adopted', owner: 'declined' })).toEqual(['no-owner']);
		expect(gapsOf({ ...sound, state: 'adopted', owner: 'accepted' })).toEqual([]);
	});

	it('waits for the answer to a minority view', () => {
		expect(gapsOf({ ...sound, dissents: [{ reply: null }] })).toEqual(['open-dissent']);
		expect(gapsOf({ ...sound, dissents: [{ reply: 'Danke' }] })).toEqual([]);
	});

	it('asks nothing of what is struck or given up', () => {
		for (const state of ['struck', 'notFeasible'] as const)
			expect(gapsOf({ ...sound, state, sheet: null, reviews: [] })).toEqual([]);
	});

	it('says where each gap is mended', () => {
		expect(mendingOf('no-cost', 'reviewed')).toBe('word');
		expect(mendingOf('no-owner', 'adopted')).toBe('owner');
		expect(mendingOf('no-owner', 'draft')).toBe('word');
		expect(mendingOf('open-condition', 'returned')).toBe('conclude');
		expect(mendingOf('no-law', 'consolidated')).toBe('review');
	});
});
