import type { ProcessTemplate, TemplateRule } from '../template.ts';
import type { Report } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Path } from './read-yaml.ts';

/** Each rule says exactly one thing, about steps that exist. */
export function ruleFindings(template: ProcessTemplate, report: Report): void {
	const groupSteps = template.groupSteps.map(({ key }) => key);
	const steps = [...template.steps.map(({ key }) => key), ...groupSteps];
	template.rules.forEach((rule, place) => {
		const path: Path = ['rules', place];
		for (const field of ['step', 'after', 'before'] as const) {
			const given = rule[field];
			if (given !== undefined && !steps.includes(given))
				report([...path, field], 'unknown-step', { given, allowed: nearest(given, steps) });
		}
		if (says(rule, path, report)) fits(rule, path, groupSteps, report);
	});
}

/** Either a distance with another step, or days. */
function says(rule: TemplateRule, path: Path, report: Report): boolean {
	const named = (fields: readonly (keyof TemplateRule)[]) =>
		fields.filter((field) => rule[field] !== undefined);
	const [distances, others] = [named(['atLeast', 'atMost']), named(['after', 'before'])];
	const both = rule.days ? ['days', ...distances, ...others] : [];
	const tooMany = [distances, others, both].find((fields) => fields.length > 1);
	if (tooMany) report(path, 'rule-says-two-things', { allowed: tooMany });
	else if (rule.days) return true;
	else if (distances.length === 0 && others.length === 0) report(path, 'rule-says-nothing');
	else if (others.length === 0) report(path, 'rule-needs-step');
	else if (distances.length === 0) report(path, 'rule-needs-distance');
	else return true;
	return false;
}

function fits(rule: TemplateRule, path: Path, groupSteps: readonly string[], report: Report): void {
	const other = rule.after ?? rule.before;
	if (other === undefined) {
		for (const name of ['thanEdge', 'freeDay', 'previousGroup'] as const)
			if (rule[name] !== undefined) report([...path, name], 'only-with-distance', { name });
		return;
	}
	if (rule.edge === 'whole') report([...path, 'edge'], 'only-with-days');
	if (other === rule.step && !rule.previousGroup)
		report([...path, rule.after ? 'after' : 'before'], 'rule-with-itself');
	if (rule.previousGroup && ![rule.step, other].every((key) => groupSteps.includes(key)))
		report([...path, 'previousGroup'], 'only-between-groups');
}
