import * as v from 'valibot';
import type { WrittenLanguage } from '#shared/language.ts';
import type { PlanToCheck } from '../plan/check.ts';
import { councilDays } from '../plan/council-days.ts';
import { definePlan, lastDayOf, type PlanParameters } from '../plan/define-plan.ts';
import { subjectsOf } from '../plan/subjects.ts';
import type { ProcessTemplate, TemplateStep } from '../template.ts';
import { findingAt, type Finding } from '../template-file/finding.ts';
import { templateFrom } from '../template-file/parse.ts';
import { readYaml, type Written } from '../template-file/read-yaml.ts';
import { schemaFindings } from '../template-file/schema-findings.ts';
import { templates } from '../templates.ts';
import { crossCheckPlan } from './cross-checks.ts';
import { landCalendar } from '../plan/land-calendar.ts';
import { Plan, type PlanFile } from './schema.ts';

export type ParsedPlan =
	| { readonly ok: true; readonly plan: PlanToCheck }
	| { readonly ok: false; readonly findings: readonly Finding[] };

const mostCharacters = 2_000_000;
const mostFindings = 100;

/** A plan from its file (YAML or JSON), or everything that is wrong with the file. Never throws. */
export function parsePlan(text: string, language: WrittenLanguage): ParsedPlan {
	if (text.length > mostCharacters)
		return failed([findingAt(1, [], 'too-large', { limit: String(mostCharacters) })]);
	const written = readYaml(text);
	if ('findings' in written) return failed(written.findings);
	const { lineOf } = written;
	const parsed = v.safeParse(Plan, written.value);
	if (!parsed.success) return failed(schemaFindings(Plan, parsed.issues, lineOf));
	const file = parsed.output;
	const template = templateOf(file.template, lineOf);
	if ('findings' in template) return failed(template.findings);
	const findings = crossCheckPlan(file, template, lineOf);
	if (findings.length > 0) return failed(findings);
	return { ok: true, plan: planFrom(file, template, language) };
}

function templateOf(
	given: unknown,
	lineOf: Written['lineOf']
): ProcessTemplate | { findings: readonly Finding[] } {
	if (typeof given !== 'string') {
		const parsed = templateFrom(given, (path) => lineOf(['template', ...path]));
		if (parsed.ok) return parsed.template;
		const findings = parsed.findings.map(({ path, ...rest }) => ({
			...{ ...rest, path: ['template', path].filter(Boolean).join('.') }
		}));
		return { findings };
	}
	const path = ['template'];
	const allowed = templates.map(({ key }) => key);
	const unknown = () => findingAt(lineOf(path), path, 'unknown-template', { given, allowed });
	return templates.find(({ key }) => key === given) ?? { findings: [unknown()] };
}

function planFrom(
	file: PlanFile,
	template: ProcessTemplate,
	language: WrittenLanguage
): PlanToCheck {
	const parameters = parametersOf(file, template);
	const horizon = {
		from: parameters.begins,
		to: parameters.ends ?? lastDayOf(template, parameters)
	};
	const known = file.land && landCalendar(file.land, horizon, language);
	const calendar = file.holidays ?? known;
	if (!calendar) throw new Error('A plan without free days got past the checks.');
	const sessions = file.council
		? councilDays(file.council, horizon.from, horizon.to, calendar)
		: [];
	const definition = definePlan(template, parameters, { ...calendar, councilDays: sessions });
	const planned = new Set(definition.steps.map(({ id }) => id));
	const beforehand = new Set(template.steps.filter(isBeforehand).map(({ key }) => key));
	const dates = Object.entries({ ...file.parameters.fixed, ...file.dates }).filter(
		([id]) => planned.has(id) || !beforehand.has(id)
	);
	return {
		...{ definition, says: file.says, severities: file.severities },
		dates: Object.fromEntries(dates),
		subjects: subjectsOf(template, definition)
	};
}

/** A step that has a date takes place, and what is on record from before stands. */
function parametersOf({ parameters, dates }: PlanFile, template: ProcessTemplate): PlanParameters {
	const onRecord = template.steps
		.filter(isBeforehand)
		.flatMap(({ key }) => (dates[key] ? [[key, dates[key]] as const] : []));
	return {
		...parameters,
		order: parameters.order ?? template.areas.map(({ key }) => key),
		optional: [...parameters.optional, ...Object.keys(dates)],
		fixed: { ...Object.fromEntries(onRecord), ...parameters.fixed }
	};
}

function isBeforehand({ beforehand }: TemplateStep): boolean {
	return beforehand === true;
}

function failed(findings: readonly Finding[]): ParsedPlan {
	return {
		ok: false,
		findings: findings.toSorted((a, b) => a.line - b.line).slice(0, mostFindings)
	};
}
