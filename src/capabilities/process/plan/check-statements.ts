import { numberOf, weekdayOf } from './day-number.ts';
import { checkPromises } from './check-promises.ts';
import { checkWindows } from './check-windows.ts';
import { found, type Finding, type Span } from './finding.ts';
import { nearestName } from './nearest-name.ts';
import type { SaidPlan } from './said-plan.ts';
import { ofKind, type Statement, type StatementOf } from './statement.ts';
import type { Subject, Subjects } from './subjects.ts';

/** What a printed plan says, against the calendar, against the rules, against its days and against itself. */
export function checkStatements(plan: SaidPlan): readonly Finding[] {
	const { says = [], subjects = new Map<string, Subject>() } = plan;
	if (says.length === 0) return [];
	return [
		...ofKind(says, 'month').flatMap(checkMonth),
		...checkWording(says, subjects),
		...ofKind(says, 'length').flatMap((said) => checkLength(said, plan, subjects)),
		...checkPromises(plan, says, subjects),
		...checkWindows(plan, ofKind(says, 'window'), subjects),
		...saidOfNothing(says, subjects)
	];
}

/** A row of a printed calendar against the real month. */
function checkMonth(said: StatementOf<'month'>): readonly Finding[] {
	const first = numberOf(`${said.month}-01`);
	const [year = 0, month = 0] = said.month.split('-').map(Number);
	const next = month === 12 ? `${String(year + 1).padStart(4, '0')}-01` : pad(year, month + 1);
	const days = numberOf(`${next}-01`) - first;
	const begins = weekdayOf(first);
	if (days === said.days && begins === said.begins) return [];
	const facts = { statements: [said], subject: said.month, month: said.month, days, begins };
	return [found('said-month', [], facts)];
}

function pad(year: number, month: number): string {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** One thing has one name, and is described by the same aspects wherever it is described. */
function checkWording(says: readonly Statement[], subjects: Subjects): readonly Finding[] {
	const findings: Finding[] = [];
	for (const [about, statements] of Map.groupBy(ofKind(says, 'name'), (said) => said.of)) {
		const subject = subjects.get(about);
		const names = [...new Set(statements.map(({ name }) => name))];
		if (subject && names.length > 1)
			findings.push(
				found('said-names', subject.steps, { statements, subject: subject.title, names })
			);
	}
	for (const [about, statements] of Map.groupBy(ofKind(says, 'covers'), (said) => said.of)) {
		const subject = subjects.get(about);
		if (!subject) continue;
		const everywhere = statements
			.map(({ aspects }) => new Set(aspects))
			.reduce((common, aspects) => common.intersection(aspects));
		const only = statements.map(({ aspects }) => aspects.filter((one) => !everywhere.has(one)));
		if (only.some((aspects) => aspects.length > 0))
			findings.push(
				found('said-aspects', subject.steps, { statements, subject: subject.title, only })
			);
	}
	return findings;
}

/** A length in weeks against the window that the plan names elsewhere, and against its days. */
function checkLength(
	said: StatementOf<'length'>,
	plan: SaidPlan,
	subjects: Subjects
): readonly Finding[] {
	const subject = subjects.get(said.of);
	if (!subject) return [];
	const windows = ofKind(plan.says ?? [], 'window').filter((window) => window.of === said.of);
	const spans = [
		...windows.map((window) => ({ span: { first: window.from, last: window.to }, window })),
		...(windows.length > 0
			? []
			: spansOf(subject, plan).map((span) => ({ span, window: undefined })))
	];
	return spans.flatMap(({ span, window }) => {
		const days = numberOf(span.last) - numberOf(span.first) + 1;
		// Whoever counts in weeks leaves the days open; a month is said to have four.
		if (Math.abs(days - said.weeks * 7) < 7) return [];
		return found('said-length', subject.steps, {
			...{ statements: window ? [said, window] : [said], subject: subject.title },
			...{ weeks: said.weeks, period: span, days }
		});
	});
}

/** From the first to the last day of a subject whose steps all have days. */
function spansOf(subject: Subject, { places, tables }: SaidPlan): readonly Span[] {
	const placed = subject.steps.flatMap((id) => places.get(id) ?? []);
	if (placed.length === 0 || placed.length < subject.steps.length) return [];
	const span = (start: number, end: number) => ({
		first: tables.day(start),
		last: tables.day(end)
	});
	if (subject.each) return placed.map(({ start, end }) => span(start, end));
	return [span(Math.min(...placed.map((p) => p.start)), Math.max(...placed.map((p) => p.end)))];
}

function saidOfNothing(says: readonly Statement[], subjects: Subjects): readonly Finding[] {
	return says.flatMap((said) => {
		if (said.kind === 'month') return [];
		const named = said.kind === 'before' ? [said.of, said.than] : [said.of];
		return named
			.filter((name) => !subjects.has(name))
			.map((name) =>
				found('said-of-nothing', [], {
					...{ statements: [said], subject: name },
					known: nearestName(name, subjects.keys())
				})
			);
	});
}
