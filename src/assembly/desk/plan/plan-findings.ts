import { checkPlan } from '#process/plan/check.ts';
import type { Severity } from '#process/plan/finding.ts';
import { planMove } from '#process/plan/plan-move.ts';
import type { Plan } from '#process/plan/plan-of.ts';
import { sayFinding } from '#process/plan/say-finding.ts';
import { sameDates, type StepDates } from '#process/steps.ts';
import type { Day } from '#shared/dates.ts';
import type { WrittenLanguage } from '#shared/language.ts';

export type ShownFinding = {
	readonly severity: Severity;
	readonly sentence: string;
	readonly suggestion: string | null;
	/** By which it is found in the drawing, with the days that are outlined there. */
	readonly number: number | null;
	readonly at: { readonly from: Day; readonly to: Day } | null;
	/** Bringing in school holidays is what helps. */
	readonly lacksHolidays: boolean;
	/** The step that would move, with its new dates. */
	readonly move: {
		readonly stepId: string;
		readonly dates: StepDates;
		/** Set where nothing else follows and nobody has to be told: then one click is enough. */
		readonly basis: string | null;
	} | null;
};

type Place = {
	readonly today: Day;
	readonly published: boolean;
	readonly language: WrittenLanguage;
};

/** What is the matter with the plan as far as it can still be changed, in words. */
export function planFindings(plan: Plan, place: Place): readonly ShownFinding[] {
	const { definition, dates, standing } = plan;
	const stepOf = (id: string) => definition.steps.find((step) => step.id === id);
	return checkPlan({ definition, dates })
		.filter(
			({ code, steps }) => code !== 'without-date' && !steps.every((id) => standing[id] === 'over')
		)
		.filter(({ code, steps }) => steps.length > 0 || code === 'unknown-school-year')
		.map((finding, index) => {
			const said = sayFinding(finding, stepOf, place.language);
			const span = dates[finding.steps[0] ?? ''];
			const marked = finding.severity !== 'hint' && span;
			const move = 'move' in finding && finding.move ? finding.move : null;
			return {
				severity: finding.severity,
				...said,
				number: marked ? index + 1 : null,
				at: marked ? { from: span.start, to: span.end } : null,
				lacksHolidays: finding.code === 'unknown-school-year',
				move: move && shownMove(plan, move, place)
			};
		});
}

function shownMove(
	plan: Plan,
	move: { step: string; start: Day; end: Day },
	{ today, published }: Place
): ShownFinding['move'] {
	const step = plan.steps.get(move.step);
	if (!step || plan.standing[move.step] === 'over') return null;
	const endsOn = move.end === move.start ? null : move.end;
	const { startsAt, place } = step;
	const dates = { startsOn: move.start, endsOn, startsAt, place };
	if (sameDates(step, dates)) return null;
	const wanted = { stepId: step.id, dates, alsoAnnounced: false };
	const planned = planMove(plan, wanted, today, published);
	const alone = planned.ok && planned.changes.length === 1 && !planned.changes[0]?.told;
	return { stepId: step.id, dates, basis: alone ? planned.basis : null };
}
