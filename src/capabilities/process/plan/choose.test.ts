import { describe, expect, it } from 'vitest';
import { daysBetween } from '#shared/dates.ts';
import { template } from '../templates/planungskonzept-2016.ts';
import { plan2027 } from './brandenburg-2027.fixture.ts';
import { choosePlan } from './choose.ts';
import { gathers, overlaps } from './prefer.ts';
import type { PlanDefinition } from './definition.ts';
import { sayChoice } from './say-choice.ts';
import { needsSaying, sayRule } from './say-rule.ts';
import { solvePlan } from './solve.ts';

function chosen(definition: PlanDefinition) {
	const outcome = choosePlan(definition);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.conflict));
	return outcome;
}

describe('the plan for 2027 in Brandenburg', () => {
	const definition = plan2027();
	const { dates, choices } = chosen(definition);

	it('keeps all rules: with its days fixed there is still a plan', () => {
		expect(solvePlan(plan2027({ fixed: dates }))).toMatchObject({ ok: true });
		expect(solvePlan(definition)).toMatchObject({ ok: true });
	});

	it('meets on the weekdays that people like, where there is a choice', () => {
		const liked = definition.steps.filter(({ id, prefers }) => {
			const weekday = Temporal.PlainDate.from(dates[id]?.start ?? '').dayOfWeek;
			return prefers?.weekdays && !prefers.weekdays.includes(weekday);
		});
		const free = liked.filter(
			({ id }) => choices.find(({ step }) => step === id)?.reasons[0]?.code !== 'only-day'
		);
		expect(free).toEqual([]);
	});

	it('never asks the same people to two meetings on a day', () => {
		const gatherings = definition.steps.filter(gathers);
		for (const one of gatherings)
			for (const other of gatherings)
				if (one.id < other.id && overlaps(one, other))
					expect(dates[one.id]?.start, `${one.id} ${other.id}`).not.toBe(dates[other.id]?.start);
	});

	it('staggers the groups about a month apart', () => {
		const firsts = template.areas.map(({ key }) => dates[`${key}/meeting-1`]?.start ?? '');
		for (const [place, day] of firsts.entries())
			if (place > 0) expect(daysBetween(firsts[place - 1] ?? '', day)).toBeGreaterThanOrEqual(20);
	});

	it('gives calls and reviews their full length', () => {
		const call = dates['housing/feedback-1'];
		expect(daysBetween(call?.start ?? '', call?.end ?? '')).toBe(13);
		expect(dates['housing/review']?.end).toBe(
			Temporal.PlainDate.from(dates['housing/meeting-2']?.start ?? '')
				.add({ days: 14 })
				.toString()
		);
	});

	it('explains each step', () => {
		expect(choices.map(({ step }) => step).sort()).toEqual(
			definition.steps.map(({ id }) => id).sort()
		);
		expect(choices.every(({ reasons }) => reasons.length > 0)).toBe(true);
		expect(choices.find(({ step }) => step === 'housing/meeting-1')?.reasons).toEqual([
			{ code: 'staggered', days: 27 },
			{ code: 'weekday' }
		]);
	});
});

describe('a plan that cannot be', () => {
	it('names a minimal contradiction', () => {
		const definition = plan2027({ limits: [{ step: 'closing-event', until: '2027-06-30' }] });
		const outcome = choosePlan(definition);
		if (outcome.ok) throw new Error('Five groups do not fit before the summer.');
		const words = outcome.conflict
			.filter(needsSaying)
			.map((rule) => sayRule(rule, (id) => definition.steps.find((step) => step.id === id), 'de'));
		expect(words.at(-1)?.replaceAll('\u00a0', ' ')).toBe(
			'„Abschlussveranstaltung und Übergabe“ nicht nach Mi., 30. Juni 2027'
		);
		expect(words).toContain(
			'„Zwischenbericht in der Stadtverordnetenversammlung“ nur an einem Sitzungstag'
		);
		expect(words.length).toBeLessThan(12);
	});
});

describe('a choice in words', () => {
	it('says why, with the names of days and steps', () => {
		const said = sayChoice(
			[
				{ code: 'staggered', days: 27 },
				{ code: 'weekday' },
				{ code: 'apart', step: 'kickoff', day: '2027-03-10' }
			],
			'2027-05-05',
			() => ({ title: 'Auftaktveranstaltung' }),
			'de'
		);
		expect(said.map((sentence) => sentence.replaceAll('\u00a0', ' '))).toEqual([
			'27 Tage nach dem ersten Treffen der Gruppe davor, damit sich die Gruppen gleichmäßig verteilen.',
			'Mittwoch passt den meisten.',
			'Nicht am 10. März: Da ist „Auftaktveranstaltung“.'
		]);
	});
});
