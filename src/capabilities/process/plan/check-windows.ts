import { dayAt, numberOf } from './day-number.ts';
import type { PlanDefinition, PlanRule } from './definition.ts';
import { found, type Finding } from './finding.ts';
import { isMeeting } from './check-days.ts';
import { needsSaying } from './say-rule.ts';
import type { SaidPlan } from './said-plan.ts';
import { solvePlan } from './solve.ts';
import type { StatementOf } from './statement.ts';
import type { Subject, Subjects } from './subjects.ts';

type Window = StatementOf<'window'>;

/** A single free day does not spoil a window, a week does. */
const holidaysThatMatter = 5;

/** The windows of a printed plan: against the holidays, one another, what has to fit into them, and the days. */
export function checkWindows(
	plan: SaidPlan,
	windows: readonly Window[],
	subjects: Subjects
): readonly Finding[] {
	return windows.flatMap((window) => {
		const subject = subjects.get(window.of);
		if (!subject) return [];
		return [
			...(subject.window ? checkGroupWindow(window, subject, windows, plan, subjects) : []),
			...daysOutside(window, subject, plan)
		];
	});
}

function checkGroupWindow(
	window: Window,
	subject: Subject,
	windows: readonly Window[],
	plan: SaidPlan,
	subjects: Subjects
): readonly Finding[] {
	return [
		...inHolidays(window, subject, plan.definition),
		...runsOn(window, subject, windows, subjects),
		...tooShort(window, subject, plan.definition)
	];
}

/** Groups do not meet in the summer (S13), and few people come in other school holidays. */
function inHolidays(
	window: Window,
	subject: Subject,
	{ calendar }: PlanDefinition
): readonly Finding[] {
	return calendar.schoolHolidays
		.filter((holidays) => commonDays(holidays, window) >= holidaysThatMatter)
		.filter(({ summer }) => window.without !== (summer ? 'summerHolidays' : 'schoolHolidays'))
		.filter(() => window.without !== 'schoolHolidays')
		.map(({ first, last, name, summer }) => {
			const facts = { statements: [window], subject: subject.title, period: { first, last, name } };
			const finding = found('window-in-holidays', subject.steps, facts);
			return summer ? { ...finding, severity: 'error' } : finding;
		});
}

/** Once extended, it reaches into the time of the next group. */
function runsOn(
	window: Window,
	subject: Subject,
	windows: readonly Window[],
	subjects: Subjects
): readonly Finding[] {
	if (window.extendable === undefined) return [];
	const until = extendedEnd(window);
	const [next] = windows
		.filter((other) => other.from > window.from && subjects.get(other.of)?.window)
		.sort((one, other) => (one.from < other.from ? -1 : 1));
	if (!next || until < next.from) return [];
	const facts = { statements: [window, next], subject: subject.title, weeks: window.extendable };
	const title = subjects.get(next.of)?.title ?? next.of;
	return [found('window-runs-on', subject.steps, { ...facts, until, next: title })];
}

/** Whether meetings and review fit into the window at all, however they are placed. */
function tooShort(
	window: Window,
	subject: Subject,
	definition: PlanDefinition
): readonly Finding[] {
	const { first = '', last = '' } = subject.window ?? {};
	const own = new Set(subject.steps);
	if (!own.has(first) || !own.has(last)) return [];
	const steps = definition.steps.filter(({ id }) => own.has(id));
	const rules = definition.rules.filter(
		(rule) => own.has(rule.step) && (rule.kind !== 'distance' || own.has(rule.than))
	);
	const inWindow = (
		step: string,
		edge: 'start' | 'end',
		allowed: { from: string } | { until: string }
	) => ({ kind: 'days', key: `said: ${edge}`, step, edge, allowed }) satisfies PlanRule;
	const said: PlanRule[] = [
		inWindow(first, 'start', { from: window.from }),
		inWindow(last, 'end', { until: extendedEnd(window) }),
		...(window.without ? steps.filter(isMeeting) : []).map(({ id: step }): PlanRule => ({
			...{ kind: 'days', key: `said: ${step}`, step, edge: 'whole' },
			allowed: { not: window.without ?? 'schoolHolidays' }
		}))
	];
	const outcome = solvePlan({ ...definition, steps, rules: [...rules, ...said] });
	if (outcome.ok) return [];
	const facts = { statements: [window], subject: subject.title };
	return [
		found('window-too-short', subject.steps, {
			...{ ...facts, span: { first: window.from, last: extendedEnd(window) } },
			rules: outcome.conflict.filter((rule) => !rule.key.startsWith('said: ') && needsSaying(rule))
		})
	];
}

/** Days that lie outside of what the plan says about them. */
function daysOutside(window: Window, subject: Subject, plan: SaidPlan): readonly Finding[] {
	const { places, tables } = plan;
	const span = { first: window.from, last: extendedEnd(window) };
	const meetings = plan.definition.steps
		.filter((step) => isMeeting(step) && step.audience !== 'coreGroup')
		.map(({ id }) => id);
	const held = subject.each
		? subject.steps
		: [...meetings, ...(subject.window ? [subject.window.first, subject.window.last] : [])];
	const own = new Set(subject.steps);
	return [...new Set(held)].flatMap((id) => {
		const place = own.has(id) ? places.get(id) : undefined;
		if (!place) return [];
		const wrong = [tables.day(place.start), tables.day(place.end)].find(
			(day) => day < span.first || day > span.last
		);
		if (wrong === undefined) return [];
		return [
			found('outside-window', [id], {
				...{ statements: [window], subject: subject.title },
				...{ day: wrong, span }
			})
		];
	});
}

function commonDays(holidays: { first: string; last: string }, { from, to }: Window): number {
	const first = holidays.first > from ? holidays.first : from;
	const last = holidays.last < to ? holidays.last : to;
	return numberOf(last) - numberOf(first) + 1;
}

function extendedEnd({ from, to, extendable }: Window): string {
	if (extendable === undefined) return to;
	const extended = dayAt(numberOf(from) + 7 * extendable - 1);
	return extended > to ? extended : to;
}
