import { lastDayOf } from '../plan/define-plan.ts';
import type { ProcessTemplate } from '../template.ts';
import { findingAt, type Finding } from '../template-file/finding.ts';
import { nearest } from '../template-file/nearest.ts';
import type { Path, Written } from '../template-file/read-yaml.ts';
import type { FindingCode, FindingFacts } from '../template-file/words.ts';
import type { PlanFile } from './schema.ts';

const mostYears = 40;

type Report = (path: Path, code: FindingCode, facts?: FindingFacts) => void;

/** What the form of a file cannot say: names that must exist, and days that must fit together. */
export function crossCheckPlan(
	file: PlanFile,
	template: ProcessTemplate,
	lineOf: Written['lineOf']
): readonly Finding[] {
	const findings: Finding[] = [];
	const report: Report = (path, code, facts = {}) =>
		void findings.push(findingAt(lineOf(path), path, code, facts));
	horizon(file, template, report);
	areas(file, template, lineOf, report);
	steps(file, template, report);
	periods(file, report);
	if (!file.land && !file.holidays) report([], 'needs-free-days');
	return findings;
}

function horizon({ parameters }: PlanFile, template: ProcessTemplate, report: Report): void {
	const { begins } = parameters;
	const ends = parameters.ends ?? lastDayOf(template, parameters);
	if (ends < begins) report(['parameters', 'ends'], 'ends-before-begins');
	else if (Number(ends.slice(0, 4)) - Number(begins.slice(0, 4)) > mostYears)
		report(['parameters', 'ends'], 'plan-too-long', { limit: String(mostYears) });
}

function areas(
	{ parameters }: PlanFile,
	template: ProcessTemplate,
	lineOf: Written['lineOf'],
	report: Report
): void {
	const allowed = template.areas.map(({ key }) => key);
	for (const field of ['order', 'extended'] as const) {
		const given = parameters[field] ?? [];
		for (const [place, area] of given.entries()) {
			const path = ['parameters', field, place];
			if (!allowed.includes(area)) report(path, 'unknown-area', { given: area, allowed });
			const first = given.indexOf(area);
			if (first < place)
				report(path, 'given-twice', {
					given: area,
					limit: String(lineOf(['parameters', field, first]))
				});
		}
	}
}

/** Fixed, limited and optional steps have to be steps; a date of an unknown one is a finding of the check. */
function steps({ parameters }: PlanFile, template: ProcessTemplate, report: Report): void {
	const order = parameters.order ?? template.areas.map(({ key }) => key);
	const idsOf = (chosen: (step: { optional?: boolean }) => boolean) => [
		...template.steps.filter(chosen).map(({ key }) => key),
		...order.flatMap((area) =>
			template.groupSteps.filter(chosen).map(({ key }) => `${area}/${key}`)
		)
	];
	const all = idsOf(() => true);
	const mustBeStep = (path: Path, given: string) => {
		if (!all.includes(given)) report(path, 'unknown-step', { given, allowed: nearest(given, all) });
	};
	for (const id of Object.keys(parameters.fixed)) mustBeStep(['parameters', 'fixed', id], id);
	for (const [place, { step }] of parameters.limits.entries())
		mustBeStep(['parameters', 'limits', place, 'step'], step);
	const keys = [...template.steps, ...template.groupSteps]
		.filter(({ optional }) => optional)
		.map(({ key }) => key);
	const optional = new Set([...keys, ...idsOf((step) => step.optional === true)]);
	for (const [place, given] of parameters.optional.entries())
		if (!optional.has(given))
			report(['parameters', 'optional', place], 'not-optional', { given, allowed: keys });
}

/** Periods end on or after the day on which they begin. The days of steps are the check's matter. */
function periods({ parameters, holidays, says }: PlanFile, report: Report): void {
	const look = (path: Path, first?: string, last?: string) => {
		if (first && last && last < first) report(path, 'ends-before-begins');
	};
	for (const [id, { start, end }] of Object.entries(parameters.fixed))
		look(['parameters', 'fixed', id], start, end);
	for (const [place, { from, until }] of parameters.limits.entries())
		look(['parameters', 'limits', place], from, until);
	for (const list of ['schoolHolidays', 'feasts'] as const)
		for (const [place, { first, last }] of (holidays?.[list] ?? []).entries())
			look(['holidays', list, place], first, last);
	for (const [place, said] of says.entries())
		if (said.kind === 'window') look(['says', place], said.from, said.to);
}
