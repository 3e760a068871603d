import type { ProcessTemplate, TemplateStep } from '../template.ts';
import { findingAt, type Finding, type Report } from './finding.ts';
import type { Path, Written } from './read-yaml.ts';
import { ruleFindings } from './rule-checks.ts';

const placeholders = ['{title}', '{when}', '{place}', '{link}'] as const;

/** What the form of a file cannot say: names that must exist, and numbers that must fit together. */
export function crossChecks(
	template: ProcessTemplate,
	lineOf: Written['lineOf']
): readonly Finding[] {
	const findings: Finding[] = [];
	const report: Report = (path, code, facts = {}) =>
		void findings.push(findingAt(lineOf(path), path, code, facts));
	uniqueness(template, lineOf, report);
	for (const list of ['steps', 'groupSteps'] as const)
		template[list].forEach((step, place) => stepFindings(template, step, [list, place], report));
	ruleFindings(template, report);
	windowFindings(template, report);
	sizeFindings(template, report);
	return findings;
}

function uniqueness(template: ProcessTemplate, lineOf: Written['lineOf'], report: Report): void {
	const at = (list: string, items: readonly object[], field = 'key') =>
		items.map((item, place) => ({
			path: [list, place, field] as Path,
			name: String((item as Record<string, unknown>)[field])
		}));
	const steps = [...at('steps', template.steps), ...at('groupSteps', template.groupSteps)];
	const within = (['steps', 'groupSteps'] as const).flatMap((list) =>
		template[list].flatMap((step, place) => [
			at('tasks', step.tasks ?? []).map(({ path, name }) => ({
				path: [list, place, ...path],
				name
			})),
			at('letters', step.letters ?? []).map(({ path, name }) => ({
				path: [list, place, ...path],
				name
			}))
		])
	);
	const groups = [
		at('phases', template.phases),
		at('areas', template.areas),
		at('areas', template.areas, 'code'),
		at('groupPhases', template.groupPhases),
		steps,
		...within,
		at('rules', template.rules),
		at('reviewAspects', template.reviewAspects)
	];
	for (const group of groups) {
		const seen = new Map<string, Path>();
		for (const { path, name } of group) {
			const first = seen.get(name);
			if (first) report(path, 'given-twice', { given: name, limit: String(lineOf(first)) });
			else seen.set(name, path);
		}
	}
}

function stepFindings(
	template: ProcessTemplate,
	step: TemplateStep,
	path: Path,
	report: Report
): void {
	const phases = template.phases.map(({ key }) => key);
	if (!phases.includes(step.phase))
		report([...path, 'phase'], 'unknown-phase', { given: step.phase, allowed: phases });
	const parts: readonly string[] = template.groupPhases.map(({ key }) => key);
	if (step.groupPhase && !parts.includes(step.groupPhase))
		report([...path, 'groupPhase'], 'unknown-phase', { given: step.groupPhase, allowed: parts });
	if (step.lasts) {
		const { least, most, wanted = least } = step.lasts;
		if (least > most || wanted < least || wanted > most)
			report([...path, 'lasts'], 'lasts-out-of-order');
	}
	step.letters?.forEach((letter, place) => {
		for (const field of ['subject', 'text'] as const)
			for (const language of ['de', 'en'] as const)
				for (const [given] of letter[field][language].matchAll(/\{[^{}]*\}/g))
					if (!placeholders.some((known) => known === given))
						report([...path, 'letters', place, field, language], 'unknown-placeholder', {
							given,
							allowed: placeholders
						});
	});
}

function sizeFindings({ coreGroup }: ProcessTemplate, report: Report) {
	if (coreGroup && coreGroup.most < coreGroup.least)
		report(['coreGroup', 'most'], 'size-out-of-order');
}

function windowFindings({ groupWindow, groupSteps, reviewAfter }: ProcessTemplate, report: Report) {
	const keys = groupSteps.map(({ key }) => key);
	const mustBeGroupStep = (path: Path, given: string) => {
		if (!keys.includes(given)) report(path, 'unknown-group-step', { given, allowed: keys });
	};
	mustBeGroupStep(['reviewAfter'], reviewAfter);
	if (!groupWindow) return;
	mustBeGroupStep(['groupWindow', 'from'], groupWindow.from);
	mustBeGroupStep(['groupWindow', 'to'], groupWindow.to);
	if (groupWindow.extendedWeeks < groupWindow.weeks)
		report(['groupWindow', 'extendedWeeks'], 'window-out-of-order');
}
