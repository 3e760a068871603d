import type { Day } from '#shared/dates.ts';
import { sameDates, type StepDates } from '../steps.ts';
import type { PlanRule } from './definition.ts';
import { moveStep } from './move-step.ts';
import { spanOfStep, type Plan } from './plan-of.ts';
import { isTold, type Obstacle, type Standing } from './standing.ts';
import type { StepChange } from './step-change.ts';

export type PlannedMove =
	| {
			readonly ok: true;
			readonly changes: readonly StepChange[];
			readonly stillBroken: readonly PlanRule[];
			/** What somebody saw before they said yes: if it has become another, they are asked again. */
			readonly basis: string;
	  }
	| {
			readonly ok: false;
			readonly obstacles: readonly Obstacle[];
			/** It would work if announced steps moved too. */
			readonly withAnnounced: boolean;
	  };

type Wanted = {
	readonly stepId: string;
	readonly dates: StepDates;
	/** Announced steps may be pushed as well, and everybody concerned is told. */
	readonly alsoAnnounced: boolean;
};

/** What follows for the whole plan if one step gets these dates. */
export function planMove(plan: Plan, wanted: Wanted, today: Day, published: boolean): PlannedMove {
	const id = plan.ids.get(wanted.stepId) ?? '';
	const step = plan.steps.get(id);
	if (!step) throw new Error('This step does not belong to the plan.');
	const own = { step, to: wanted.dates, because: [], told: published && isTold(step) };
	const span = spanOfStep(wanted.dates);
	const was = spanOfStep(step);
	const sameDays = was?.start === span?.start && was?.end === span?.end;
	const inPlan = plan.definition.steps.some((planned) => planned.id === id);
	if (plan.standing[id] === 'over' && was)
		return { ok: false, obstacles: [{ kind: 'over', step: id, at: was }], withAnnounced: false };
	if (!span || sameDays || !inPlan) return planned(sameDates(step, wanted.dates) ? [] : [own], []);
	const outcome = moveIn(plan, { step: id, ...span }, today, wanted.alsoAnnounced);
	if (!outcome.ok)
		return {
			ok: false,
			obstacles: outcome.obstacles,
			withAnnounced: !wanted.alsoAnnounced && moveIn(plan, { step: id, ...span }, today, true).ok
		};
	const pushed = outcome.consequences.flatMap(({ step: other, to, because }): StepChange[] => {
		const row = plan.steps.get(other);
		if (!row || other === id) return [];
		const endsOn = to.end === to.start ? null : to.end;
		const dates = { startsOn: to.start, endsOn, startsAt: row.startsAt, place: row.place };
		return [{ step: row, to: dates, because, told: published && isTold(row) }];
	});
	return planned([own, ...pushed], outcome.stillBroken);
}

function moveIn(
	plan: Plan,
	move: { step: string; start: Day; end: Day },
	today: Day,
	alsoAnnounced: boolean
) {
	const standing = alsoAnnounced
		? Object.fromEntries(
				Object.entries(plan.standing).map(([id, stands]): [string, Standing] => [
					id,
					stands === 'announced' ? 'free' : stands
				])
			)
		: plan.standing;
	return moveStep(plan.definition, plan.dates, standing, move, today);
}

function planned(changes: readonly StepChange[], stillBroken: readonly PlanRule[]): PlannedMove {
	const said = (dates: StepDates) =>
		[dates.startsOn, dates.endsOn, dates.startsAt, dates.place].map((part) => part ?? '').join(' ');
	const basis = changes.map(({ step, to }) => `${step.id} ${said(step)} > ${said(to)}`).join('; ');
	return { ok: true, changes, stillBroken, basis };
}
