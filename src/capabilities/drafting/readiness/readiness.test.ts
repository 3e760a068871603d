import { describe, expect, it } from 'vitest';
import { emptySheet } from '../measure-sheet/read-sheet.ts';
import { missingIn } from '../readiness.ts';
import { findAlike } from './alike.ts';
import { foreseeCouncil } from './council-questions.ts';
import type { ItemInTree, SheetFacts } from './facts.ts';
import { checkItem } from './item-checks.ts';

const item: ItemInTree = {
	...{ kind: 'goal', state: 'draft', title: 'Dolmetschen', text: '', goalSheet: null },
	...{ measureSheet: null, benefits: [], servedBy: 0, areas: { served: 0, all: 5 }, alike: [] }
};
const sheet: SheetFacts = emptySheet;
const open = (given: ItemInTree) =>
	checkItem(given)
		.filter(({ met }) => !met)
		.map(({ code }) => code);
const asked = (given: ItemInTree) =>
	foreseeCouncil(given)
		.filter(({ met }) => !met)
		.map(({ code }) => code);

describe('readiness', () => {
	it('asks a goal whether it is SMART', () => {
		expect(open({ ...item, text: 'Es soll besser werden.' })).toEqual([
			...['specific', 'not-measurable', 'target-value', 'no-guideline', 'attractive'],
			...['realistic', 'scheduled']
		]);
	});

	it('has nothing more to ask of a good goal', () => {
		const good = {
			...item,
			text: 'Bis Ende 2018 verstehen alle Familien ihre Ärztin.',
			goalSheet: { measuredBy: 'Bei 9 von 10 Terminen übersetzt jemand.' },
			benefits: ['Kinder müssen nicht mehr übersetzen.'],
			servedBy: 2
		};
		expect(open(good)).toEqual([]);
	});

	it('tells what holds an item up exactly as the act decides it', () => {
		for (const kind of ['guideline', 'goal', 'measure'] as const)
			for (const benefits of [[], [''], ['Nutzen']])
				for (const measureSheet of [null, sheet, { ...sheet, effect: 'Wirkt', permanent: true }]) {
					const given = { ...item, kind, benefits, measureSheet };
					const must = checkItem(given).filter(({ weight, met }) => weight === 'must' && !met);
					expect(must.map(({ code }) => code).sort()).toEqual([...missingIn(given)].sort());
				}
	});

	it('asks a guideline why it matters and what it means for areas', () => {
		const guideline = { ...item, kind: 'guideline' as const };
		expect(open({ ...guideline, text: 'Alle lernen Deutsch.' })).toEqual(['says-why', 'in-areas']);
		expect(
			open({
				...guideline,
				text: 'Alle lernen Deutsch, damit sie selbst entscheiden.',
				servedBy: 3,
				areas: { served: 2, all: 5 }
			})
		).toEqual([]);
	});

	it('asks for acceptance and indicators where the sheet knows them', () => {
		const measure = { ...item, kind: 'measure' as const, benefits: ['Nutzen'] };
		const agreed = { ...sheet, acceptance: 'accepted' as const, indicators: ['Termine'] };
		expect(open({ ...measure, measureSheet: agreed })).not.toContain('accepted');
		expect(
			open({ ...measure, measureSheet: { ...sheet, acceptance: 'asked', indicators: [] } })
		).toEqual(expect.arrayContaining(['accepted', 'indicators']));
	});
});

describe('what the council will ask', () => {
	const measure = { ...item, kind: 'measure' as const, measureSheet: sheet };

	it('is cost, source, competence and review', () => {
		expect(asked(measure)).toEqual(['cost', 'source', 'competence', 'review', 'acceptance']);
	});

	it('is answered by "not quantifiable because …"', () => {
		const measureSheet = { ...sheet, costKind: 'notQuantifiable', costReason: 'x' } as const;
		expect(asked({ ...measure, measureSheet })).toEqual(['competence', 'review', 'acceptance']);
	});

	it('wants the source of every row of money', () => {
		const row = { year: 2018, nature: 'running', certainty: 'planned' } as const;
		const money = [
			{ ...row, amount: 500, source: 'Haushalt' },
			{ ...row, amount: 900, source: null }
		];
		expect(asked({ ...measure, measureSheet: { ...sheet, costKind: 'amount', money } })).toEqual([
			...['source', 'competence', 'review', 'acceptance']
		]);
	});

	it('is about the law and the post when the text names them', () => {
		expect(
			asked({ ...measure, text: 'Die Satzung wird geändert, es braucht zwei Stellen.' })
		).toEqual(expect.arrayContaining(['law', 'staff']));
	});
});

describe('items that are almost alike', () => {
	const titled = (id: string, title: string, kind = 'measure') => ({ id, title, kind });

	it('share half of their longer words', () => {
		const own = titled('1', 'Dolmetscherpool für Arztpraxen aufbauen');
		const others = [
			titled('2', 'Aufbau eines Dolmetscherpools für Arztpraxen'),
			titled('3', 'Fahrradkurs für Frauen anbieten'),
			titled('4', 'Dolmetscherpool für Arztpraxen', 'goal')
		];
		expect(findAlike(own, others).map(({ id }) => id)).toEqual(['2']);
	});
});
