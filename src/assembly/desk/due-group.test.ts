import { describe, expect, it } from 'vitest';
import type { TaskAct } from '#process/template.ts';
import { dueGroup } from './due-group.ts';
import type { GroupFacts, WantedFact } from './group-facts.ts';
import { leftOf } from './task-proofs.ts';
import { calm, kickoff, quiet } from './today.fixture.ts';
import { whatIsDue } from './today.ts';

const today = '2017-05-02';
const wanted: WantedFact = {
	...{ areaId: 'health', sector: 'volunteer', state: 'open' },
	...{ dueOn: null, since: '2017-03-01' }
};
const gap = {
	gap: { kind: 'cell', sector: 'volunteer', areaId: 'health' } as const,
	area: 'Gesundheit'
};
const whole = { gap: { kind: 'sector', sector: 'administration' } as const, area: null };
const group = { members: 9, candidates: 0, gaps: [], terms: [] };
const due = (facts: Partial<GroupFacts>, gathers = true) =>
	dueGroup({ ...quiet, ...facts }, { today, gathers });

describe('what is due in the core group', () => {
	it('is nothing while nothing is missing', () => {
		expect(due({})).toEqual([]);
		expect(due({ coreGroup: group })).toEqual([]);
	});

	it('is the widest gap, with how many more there are, after the kick-off', () => {
		const coreGroup = { ...group, gaps: [whole, gap] };
		expect(due({ coreGroup })).toMatchObject([{ kind: 'core-group-gap', ...whole, more: 1 }]);
		expect(due({ coreGroup }, false)).toEqual([]);
	});

	it('is no gap for which somebody is being approached, until they say no', () => {
		const coreGroup = { ...group, gaps: [gap] };
		expect(due({ coreGroup, wanted: [wanted] })).toEqual([]);
		expect(due({ coreGroup, wanted: [{ ...wanted, state: 'declined' }] })).toHaveLength(1);
		expect(due({ coreGroup, wanted: [{ ...wanted, areaId: 'housing' }] })).toHaveLength(1);
	});

	it('are terms that end within a month, and those that are over', () => {
		const ends = (until: string) =>
			due({ coreGroup: { ...group, terms: [{ candidacyId: 'c', name: 'Lena', until }] } });
		expect(ends('2017-06-01')).toMatchObject([{ kind: 'term-ends', day: '2017-06-01' }]);
		expect(ends('2017-04-01')).toMatchObject([{ day: '2017-04-01' }]);
		expect(ends('2017-06-02')).toEqual([]);
		const terms = ['2017-05-20', '2017-05-10'].map((until) => ({
			candidacyId: 'c',
			name: until,
			until
		}));
		expect(due({ coreGroup: { ...group, terms } })).toMatchObject([
			{ day: '2017-05-10', count: 2, name: '2017-05-10' }
		]);
	});

	it('are people who wait for an answer, and letters that wait', () => {
		expect(due({ coreGroup: { ...group, candidates: 2 } })).toMatchObject([{ count: 2 }]);
		const letters = { changeAsked: 1, toSend: 2 };
		expect(due({ letters }).map(({ kind }) => kind)).toEqual([
			'letter-change-asked',
			'letter-to-send'
		]);
	});

	it('are those whom nobody has approached in time, in one line', () => {
		const late = { ...wanted, dueOn: '2017-05-01' };
		const later = { ...wanted, dueOn: '2017-04-20' };
		expect(due({ wanted: [late, later, wanted] })).toEqual([
			{ kind: 'wanted-overdue', day: '2017-04-20', count: 2 }
		]);
		expect(due({ wanted: [{ ...late, dueOn: today }] })).toEqual([]);
	});
});

describe('to approach people', () => {
	const left = (step: object, facts: Partial<GroupFacts>, invited = 9) =>
		leftOf(
			'approach',
			{ ...kickoff, ...step },
			{ ...calm, invited, group: { ...quiet, ...facts } }
		);
	const plan = { kind: 'task', startsOn: '2017-03-06' };

	it('is done before the kick-off when nobody on the list is open', () => {
		expect(left(plan, { wanted: [wanted, { ...wanted, state: 'approached' }] })).toBe(1);
		expect(left(plan, { wanted: [{ ...wanted, state: 'approached' }] })).toBe(0);
	});

	it('is not reopened by those who come on the list later: they have a day of their own', () => {
		expect(left(plan, { wanted: [{ ...wanted, since: '2017-04-20' }] })).toBe(0);
	});

	it('is shown by invitations where nobody keeps a list', () => {
		expect(left(plan, {}, 0)).toBe(1);
		expect(left(plan, {})).toBe(0);
	});

	it('counts the wanted ones of its own area', () => {
		const own = { ...plan, areaId: 'health' };
		expect(left(own, { wanted: [wanted, { ...wanted, areaId: 'housing' }] })).toBe(1);
	});

	it('is done after an event when no sector is missing that nobody is approached for (S8)', () => {
		const event = { kind: 'event' };
		const coreGroup = { ...group, gaps: [whole, gap] };
		expect(left(event, { coreGroup })).toBe(1);
		const approached = { ...wanted, sector: 'administration', state: 'approached' } as const;
		expect(left(event, { coreGroup, wanted: [approached] })).toBe(0);
		expect(left(event, { coreGroup, wanted: [{ ...approached, state: 'open' }] })).toBe(1);
		expect(left(event, { coreGroup: { ...group, gaps: [gap] } })).toBe(0);
	});

	it('cannot be shown by a product in which nobody keeps a core group', () => {
		expect(left({ kind: 'event' }, {})).toBeNull();
		const empty = { ...group, members: 0, gaps: [whole] };
		expect(left({ kind: 'event' }, { coreGroup: empty })).toBeNull();
	});
});

describe('at the desk', () => {
	it('the gap is said once, by whom it lacks instead of by the task of the plan', () => {
		const act: TaskAct = 'approach';
		const day = { count: 1, unit: 'weeks', side: 'after', edge: 'end' } as const;
		const task = { key: act, act, due: day, text: { de: act, en: act } };
		const steps = [{ ...kickoff, tasks: [task], startsOn: '2017-04-24' }];
		const coreGroup = { ...group, gaps: [whole] };
		expect(whatIsDue({ ...calm, steps, group: { ...quiet, coreGroup } })).toMatchObject([
			{ kind: 'core-group-gap' }
		]);
	});

	it('no gap is told before the kick-off and after the decision', () => {
		const coreGroup = { ...group, gaps: [whole] };
		const facts = { ...calm, group: { ...quiet, coreGroup } };
		const kinds = (change: object) => whatIsDue({ ...facts, ...change }).map(({ kind }) => kind);
		expect(kinds({})).toContain('core-group-gap');
		expect(kinds({ today: '2017-03-07' })).not.toContain('core-group-gap');
		const consultations = [{ meetsOn: '2017-05-01', adopts: true }];
		expect(kinds({ consultations })).not.toContain('core-group-gap');
	});
});
