import { describe, expect, it } from 'vitest';
import { plan2027 } from './brandenburg-2027.fixture.ts';
import { choosePlan } from './choose.ts';
import { proposeDays } from './propose-days.ts';
import { solvePlan } from './solve.ts';

describe('days to choose from', () => {
	const definition = plan2027();
	const outcome = choosePlan(definition);
	const dates = outcome.ok ? outcome.dates : {};
	const proposed = proposeDays(definition, dates, 'housing/meeting-1', {
		after: '2027-02-01',
		most: 4
	});

	it('come from the slack: with each of them and all other meetings there is a plan', () => {
		expect(proposed.length).toBeGreaterThanOrEqual(2);
		const gatherings = definition.steps.filter(
			({ id, kind }) => id !== 'housing/meeting-1' && (kind === 'event' || kind === 'meeting')
		);
		for (const day of proposed) {
			const fixed = Object.fromEntries(
				gatherings.map(({ id }) => [id, { start: dates[id]?.start ?? '' }])
			);
			const plan = plan2027({ fixed: { ...fixed, 'housing/meeting-1': { start: day } } });
			expect(solvePlan(plan).ok, day).toBe(true);
		}
	});

	it('begin with the present day and what is near it', () => {
		expect(proposed).toContain(dates['housing/meeting-1']?.start);
		expect([...proposed]).toEqual([...proposed].sort());
	});

	it('are none for a step that is over, or not there', () => {
		const late = { after: '2027-12-31', most: 4 };
		expect(proposeDays(definition, dates, 'housing/meeting-1', late)).toEqual([]);
		expect(proposeDays(definition, dates, 'nowhere', late)).toEqual([]);
	});
});
