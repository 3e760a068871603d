import { describe, expect, it } from 'vitest';
import type { DistanceRule, PlanRule } from './definition.ts';
import { sayRule } from './say-rule.ts';

const steps: Record<string, { title: string; lasts: { least: number; most: number } }> = {
	second: { title: 'Zweites Treffen (Wohnen)', lasts: { least: 1, most: 1 } },
	review: { title: 'Prüfung (Wohnen)', lasts: { least: 10, most: 14 } },
	invitation: { title: 'Einladung', lasts: { least: 1, most: 1 } }
};
const say = (rule: PlanRule, language: 'de' | 'en' = 'de') =>
	sayRule(rule, (id) => steps[id], language).replaceAll('\u00a0', ' ');
const distance: DistanceRule = {
	kind: 'distance',
	key: 'x',
	step: 'review',
	edge: 'end',
	bound: 'atMost',
	count: 2,
	unit: 'weeks',
	side: 'after',
	than: 'second',
	thanEdge: 'end',
	freeDay: 'stays'
};

describe('a rule in words', () => {
	it('names the steps, the distance and which day is meant', () => {
		expect(say(distance)).toBe(
			'„Prüfung (Wohnen)“ endet spätestens 2 Wochen nach „Zweites Treffen (Wohnen)“'
		);
		expect(say({ ...distance, edge: 'start', bound: 'atLeast', count: 1, unit: 'days' })).toBe(
			'„Prüfung (Wohnen)“ beginnt frühestens einen Tag nach „Zweites Treffen (Wohnen)“'
		);
		expect(say(distance, 'en')).toBe(
			'“Prüfung (Wohnen)” ends at the latest 2 weeks after “Zweites Treffen (Wohnen)”'
		);
	});

	it('turns round for what has to be before', () => {
		const notice = { ...distance, step: 'invitation', than: 'second', side: 'before' as const };
		expect(say({ ...notice, bound: 'atLeast' })).toBe(
			'„Einladung“ spätestens 2 Wochen vor „Zweites Treffen (Wohnen)“'
		);
		expect(say(notice)).toBe('„Einladung“ frühestens 2 Wochen vor „Zweites Treffen (Wohnen)“');
	});

	it('counts no days where there are none', () => {
		const none = { ...distance, step: 'invitation', count: 0 };
		expect(say({ ...none, bound: 'atLeast' })).toBe(
			'„Einladung“ nicht vor „Zweites Treffen (Wohnen)“'
		);
		expect(say(none)).toBe('„Einladung“ spätestens am Tag von „Zweites Treffen (Wohnen)“');
	});

	it('says which days are allowed', () => {
		const days = { kind: 'days', key: 'x', step: 'second', edge: 'whole' } as const;
		expect(say({ ...days, allowed: { not: 'summerHolidays' } })).toBe(
			'„Zweites Treffen (Wohnen)“ nicht in den Sommerferien'
		);
		expect(say({ ...days, allowed: { on: '2027-03-10' } })).toBe(
			'„Zweites Treffen (Wohnen)“ steht fest für Mi., 10. März 2027'
		);
		expect(say({ ...days, allowed: { weekdays: [2, 3] } })).toBe(
			'„Zweites Treffen (Wohnen)“ nur an diesen Wochentagen: Dienstag, Mittwoch'
		);
	});

	it('says how long something takes', () => {
		const rule = { kind: 'length', key: 'x', step: 'review', bound: 'atLeast', days: 10 } as const;
		expect(say(rule)).toBe('„Prüfung (Wohnen)“ dauert mindestens 10 Tage');
	});
});
