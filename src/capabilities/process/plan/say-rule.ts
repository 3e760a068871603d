import { formatFor } from '#shared/format.ts';
import { calendarWords } from '#shared/calendar-words.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { DayRule, DistanceRule, Edge, PlanRule, PlanStep } from './definition.ts';
import { ruleWords } from './rule-words.ts';

/** `„Prüfung (Wohnen)“ endet spätestens 2 Wochen nach „Zweites Treffen (Wohnen)“`, without a full stop. */
export function sayRule(
	rule: PlanRule,
	stepOf: (id: string) => Pick<PlanStep, 'title' | 'lasts'> | undefined,
	language: WrittenLanguage
): string {
	const words = ruleWords[language];
	const title = (id: string) => words.quoted(stepOf(id)?.title ?? id);
	const isLong = (id: string) => (stepOf(id)?.lasts.most ?? 1) > 1;
	const edge = (id: string, which: Edge | 'whole') =>
		which === 'whole' || !isLong(id) ? '' : which === 'start' ? words.starts : words.ends;
	const sentence = (...parts: string[]) => parts.filter(Boolean).join(' ');
	if (rule.kind === 'length') {
		const said = rule.bound === 'atLeast' ? words.lastsAtLeast : words.lastsAtMost;
		return sentence(title(rule.step), said(rule.days));
	}
	const subject = sentence(title(rule.step), edge(rule.step, rule.edge));
	return sentence(subject, rule.kind === 'days' ? sayDays(rule) : sayDistance(rule));

	function sayDistance(given: DistanceRule): string {
		const other = title(given.than);
		const later = (given.bound === 'atLeast') === (given.side === 'after');
		if (given.count === 0) return sayNoDistance(given, other, later);
		const distance = words.units[given.unit](given.count);
		return (later ? words.earliest : words.latest)(distance, sayFrom(given, other));
	}

	function sayNoDistance(given: DistanceRule, other: string, later: boolean): string {
		if (later) return words.notBefore(other);
		return given.bound === 'atMost' ? words.sameDay(other) : words.notAfter(other);
	}

	function sayFrom({ side, than, thanEdge }: DistanceRule, other: string): string {
		if (side === 'after')
			return thanEdge === 'start' && isLong(than) ? words.afterStart(other) : words.after(other);
		return thanEdge === 'end' && isLong(than) ? words.beforeEnd(other) : words.before(other);
	}

	function sayDays({ allowed }: DayRule): string {
		const { day } = formatFor(language);
		if ('not' in allowed) return words.not[allowed.not];
		if ('in' in allowed) return words.in[allowed.in];
		if ('on' in allowed) return words.fixed(day(allowed.on));
		if ('from' in allowed) return words.from(day(allowed.from));
		if ('until' in allowed) return words.until(day(allowed.until));
		const names = allowed.weekdays.map((place) => calendarWords[language].weekdays[place - 1]);
		return words.onlyOn(names.join(', '));
	}
}

/** That a step ends on the day on which it begins or later is a rule to the solver, but no news to people. */
export function needsSaying(rule: PlanRule): boolean {
	return !(rule.kind === 'length' && rule.bound === 'atLeast' && rule.days === 1);
}
