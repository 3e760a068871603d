import { describe, expect, it } from 'vitest';
import { countRelations, decideCompare } from './compare.ts';
import { correctItems, type Correction, type PreparedItem } from './correct.ts';
import { areaFor } from './map-areas.ts';
import { readOurExport } from './our-export.ts';
import { suggestItems } from './suggest.ts';

const plain = { responsible: null, cost: null, time: null, state: null };
const item = (id: string, given: Partial<PreparedItem> = {}): PreparedItem => ({
	...{ id, position: 0, kind: 'measure', number: null, title: id, text: '', printedArea: null },
	...{ areaId: null, parentId: null, taken: true, confidence: 'sure', reason: 'named' },
	...plain,
	...given
});
const say = (given: Partial<Correction>): Correction => ({
	...{ kind: 'measure', areaId: null, parentId: null, number: null, title: 'x', merge: false },
	...given
});

describe('correcting what was read', () => {
	it('changes nothing that was not touched', () => {
		const items = [item('a'), item('b')];
		expect(correctItems(items, new Map())).toEqual({ items, changed: 0 });
		expect(correctItems(items, new Map([['a', say({ title: 'a' })]])).changed).toBe(0);
	});

	it('joins a row to the one before, and what stood below it moves up', () => {
		const items = [
			item('z', { kind: 'goal' }),
			item('rest', { kind: 'goal', text: 'mehr', cost: '5 Euro' }),
			item('m', { parentId: 'rest' })
		];
		const { items: after } = correctItems(items, new Map([['rest', say({ merge: true })]]));
		expect(after).toMatchObject([
			{ id: 'z', text: 'rest\nmehr', cost: '5 Euro' },
			{ id: 'm', parentId: 'z' }
		]);
	});

	it('takes nothing as parent that is not taken over or no longer fits', () => {
		const items = [item('z', { kind: 'goal' }), item('m', { parentId: 'z' })];
		const left = correctItems(items, new Map([['z', say({ kind: null, title: 'z' })]]));
		expect(left.items[1]?.parentId).toBeNull();
		const turned = correctItems(items, new Map([['z', say({ kind: 'measure', title: 'z' })]]));
		expect(turned.items[1]?.parentId).toBeNull();
	});
});

describe('areas of the old concept', () => {
	const areas = [
		{ id: '1', code: 'WO', title: 'Wohnen und Unterkunft' },
		{ id: '2', code: 'GE', title: 'Gesundheit' },
		{ id: '3', code: 'BA', title: 'Bildung und Arbeit' }
	];

	it('become the areas that are called alike, and otherwise none', () => {
		expect(areaFor('Wohnen und Wohnumfeld', areas)).toBe('1');
		expect(areaFor('Gesundheit und Pflege', areas)).toBe('2');
		expect(areaFor('Sprache und Bildung', areas)).toBe('3');
		expect(areaFor('Sport', areas)).toBeNull();
		expect(areaFor(null, areas)).toBeNull();
	});
});

describe('old and new', () => {
	const old = {
		id: 'o',
		kind: 'measure',
		areaId: 'GE',
		title: 'Gesundheitslotsen',
		text: 'Menschen begleiten andere zum Arzt.'
	} as const;
	const fresh = [
		{
			id: '1',
			kind: 'measure',
			areaId: 'GE',
			title: 'Gesundheitslotsinnen und -lotsen',
			text: 'Menschen begleiten andere zum Arzt und werden geschult.'
		},
		{
			id: '2',
			kind: 'measure',
			areaId: 'WO',
			title: 'Kautionsfonds',
			text: 'Die Stadt hilft bei der Kaution.'
		},
		{
			id: '3',
			kind: 'goal',
			areaId: 'GE',
			title: 'Gesundheitslotsen',
			text: 'Menschen begleiten andere zum Arzt.'
		}
	] as const;

	it('belong together by their words, and a measure only with a measure', () => {
		expect(suggestItems(old, fresh).map(({ itemId }) => itemId)).toEqual(['1']);
		expect(suggestItems(old, fresh)[0]?.relation).toBe('reworded');
	});

	it('are the same where hardly a word differs', () => {
		expect(suggestItems(old, [{ ...old, id: '4' }])[0]).toMatchObject({
			relation: 'kept',
			likeness: 1
		});
	});

	it('are counted once each, and what follows nothing is new', () => {
		const links = [
			{ oldId: 'o', itemId: '1', relation: 'kept', reason: null },
			{ oldId: 'p', itemId: null, relation: 'dropped', reason: 'x' }
		] as const;
		const counts = countRelations([{ id: 'o' }, { id: 'p' }, { id: 'q' }], links, ['1', '2']);
		expect(counts).toEqual({ kept: 1, reworded: 0, dropped: 1, open: 1, new: 1 });
	});

	it('are compared only once the old concept is taken over', () => {
		const facts = { relation: null, item: null, oldKind: 'goal', reason: null } as const;
		expect(decideCompare({ ...facts, imported: false })).toMatchObject({
			reason: 'not-yet-imported'
		});
		expect(decideCompare({ ...facts, imported: true })).toMatchObject({ ok: true });
	});
});

describe('our own export', () => {
	const text = [{ key: 'k', text: 'Wortlaut.' }];
	const measure = {
		code: 'M-GE-1',
		title: 'Telefon',
		text,
		serves: [{ code: 'Z-GE-1' }],
		sheet: { responsible: 'Amt', starts: '2018', permanent: true, costPerYear: '5000' }
	};
	const goal = {
		code: 'Z-GE-1',
		title: 'Verstehen',
		text,
		serves: [{ code: 'L1' }],
		measures: [measure]
	};
	const content = {
		...{ format: 1, title: 'Konzept', guidelines: [{ code: 'L1', title: 'Zugang', text }] },
		chapters: [
			{
				code: 'GE',
				title: 'Gesundheit',
				goals: [goal, { ...goal, code: 'Z-GE-2', serves: [], measures: [measure] }]
			}
		]
	};

	it('says itself what is what, and each measure once', () => {
		expect(readOurExport(content)).toMatchObject([
			{ kind: 'guideline', number: 'L1', parent: null, text: 'Wortlaut.' },
			{ kind: 'goal', number: 'Z-GE-1', parent: 0, area: 'Gesundheit' },
			{
				kind: 'measure',
				number: 'M-GE-1',
				parent: 1,
				responsible: 'Amt',
				cost: '5000 Euro im Jahr',
				time: 'ab 2018, dauerhaft'
			},
			{ kind: 'goal', number: 'Z-GE-2', parent: null }
		]);
	});

	it('is nothing else', () => {
		expect(readOurExport({ format: 2 })).toBeUndefined();
		expect(readOurExport(null)).toBeUndefined();
	});
});
