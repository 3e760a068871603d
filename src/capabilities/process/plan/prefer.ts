import type { Day } from '#shared/dates.ts';
import type { DayTables } from './day-tables.ts';
import type { Audience, PlanDefinition, PlanStep } from './definition.ts';

/** Why a step lies on its day. */
export type Reason =
	| { readonly code: 'only-day' | 'earliest' | 'latest' | 'weekday' }
	/** So many days after the first meeting of the group before. */
	| { readonly code: 'staggered'; readonly days: number }
	| { readonly code: 'apart'; readonly step: string; readonly day: Day };

type Range = {
	readonly first: number;
	readonly last: number;
	readonly firstEnd: number;
	readonly lastEnd: number;
};

/** Groups begin about a month apart, if the plan has room for it, and closer where it has not. */
const mostBetweenGroups = 28;
/** So many days to both sides of the wanted one are looked at. */
const reach = 60;
const weights = { sameDay: 1000, weekday: 4, feast: 3, bridge: 3, holidays: 6, distance: 0.3 };

/** What a day is worth to a step. Rules say what is possible; this says what is liked. */
export class Preferences {
	readonly #definition: PlanDefinition;
	readonly #tables: DayTables;
	readonly #prepares = new Map<string, ReadonlySet<string>>();
	readonly #gatherings: { step: PlanStep; day: number }[] = [];
	/** First gathering of each group in the order of the groups. */
	readonly #firstOfTrack = new Map<string, string>();
	/** On which day the group that was placed last meets for the first time. */
	#lastGroupDay: number | undefined;

	constructor(definition: PlanDefinition, tables: DayTables) {
		this.#definition = definition;
		this.#tables = tables;
		for (const rule of definition.rules)
			if (rule.kind === 'distance' && rule.side === 'before')
				this.#prepares.set(
					rule.step,
					new Set([...(this.#prepares.get(rule.step) ?? []), rule.than])
				);
		for (const step of definition.steps)
			if (step.track && gathers(step) && !this.#firstOfTrack.has(step.track))
				this.#firstOfTrack.set(step.track, step.id);
	}

	/** Invitations and calls take their day from the meeting that they prepare. */
	waitsFor(step: PlanStep, waiting: ReadonlySet<PlanStep>): boolean {
		const prepared = this.#prepares.get(step.id);
		return prepared !== undefined && [...waiting].some(({ id }) => prepared.has(id));
	}

	/** The days on which the step may begin, the best first. */
	wish(
		step: PlanStep,
		range: Range,
		target = this.#target(step, range)
	): { readonly starts: readonly number[] } {
		const from = Math.max(range.first, target - reach);
		const to = Math.min(range.last, target + reach);
		const starts = Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
		const cost = new Map(starts.map((day) => [day, this.#cost(step, day, target)]));
		return { starts: starts.sort((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0) || a - b) };
	}

	/** The days on which it may end, beginning with the wanted length. */
	ends(step: PlanStep, start: number, first: number, last: number): readonly number[] {
		const wanted = start + (step.lasts.wanted ?? step.lasts.least) - 1;
		const ends = Array.from({ length: last - first + 1 }, (_, place) => first + place);
		return ends
			.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)
			.slice(0, reach);
	}

	note(step: PlanStep, start: number, end: number): void {
		if (!gathers(step)) return;
		for (let day = start; day <= end; day++) this.#gatherings.push({ step, day });
		if (step.track && this.#firstOfTrack.get(step.track) === step.id) this.#lastGroupDay = start;
	}

	reasons(step: PlanStep, day: number, range: Range): readonly Reason[] {
		if (range.first === range.last) return [{ code: 'only-day' }];
		const reasons: Reason[] = [];
		const stagger = this.#stagger(step, range);
		if (stagger !== undefined && this.#lastGroupDay !== undefined && day > range.first)
			reasons.push({ code: 'staggered', days: day - this.#lastGroupDay });
		const weekday = this.#tables.weekday(day);
		if (step.prefers?.weekdays?.includes(weekday)) reasons.push({ code: 'weekday' });
		const target = this.#target(step, range);
		for (const { step: other, day: taken } of this.#gatherings) {
			const nearer = Math.abs(taken - target) < Math.abs(day - target);
			if (other.id !== step.id && gathers(step) && nearer && overlaps(step, other))
				reasons.push({ code: 'apart', step: other.id, day: this.#tables.day(taken) });
		}
		if (reasons.length > 0) return reasons;
		return [{ code: this.#prepares.has(step.id) && day > range.first ? 'latest' : 'earliest' }];
	}

	#target(step: PlanStep, range: Range): number {
		if (this.#prepares.has(step.id)) {
			const wanted = step.lasts.wanted ?? step.lasts.least;
			return Math.max(range.first, Math.min(range.last, range.lastEnd - wanted + 1));
		}
		return this.#stagger(step, range) ?? range.first;
	}

	/**
	 * The first meeting of each group but the first: a month after that of the group before it, or
	 * less, so that the groups from here on share the room that is left.
	 */
	#stagger(step: PlanStep, range: Range): number | undefined {
		if (!step.track || this.#firstOfTrack.get(step.track) !== step.id) return undefined;
		if (this.#lastGroupDay === undefined) return undefined;
		const place = [...this.#firstOfTrack.keys()].indexOf(step.track);
		const room = range.last - this.#lastGroupDay;
		const share = Math.floor(room / (this.#firstOfTrack.size - place));
		return Math.max(range.first, this.#lastGroupDay + Math.min(mostBetweenGroups, share));
	}

	#cost(step: PlanStep, day: number, target: number): number {
		let cost = Math.abs(day - target) * weights.distance;
		const liked = step.prefers?.weekdays;
		if (liked && !liked.includes(this.#tables.weekday(day))) cost += weights.weekday;
		if (!gathers(step)) return cost;
		const meets = this.#gatherings.some((one) => one.day === day && overlaps(step, one.step));
		if (meets) cost += weights.sameDay;
		if (this.#isBridge(day)) cost += weights.bridge;
		if (this.#within(this.#definition.calendar.feasts, day)) cost += weights.feast;
		if (this.#within(this.#definition.calendar.schoolHolidays, day)) cost += weights.holidays;
		return cost;
	}

	#isBridge(day: number): boolean {
		const isFree = (other: number) => !this.#tables.isWorkday(other);
		return !isFree(day) && isFree(day - 1) && isFree(day + 1);
	}

	#within(periods: readonly { first: Day; last: Day }[], day: number): boolean {
		const text = this.#tables.day(day);
		return periods.some(({ first, last }) => first <= text && text <= last);
	}
}

export function gathers({ kind }: Pick<PlanStep, 'kind'>): boolean {
	return kind === 'event' || kind === 'meeting';
}

/** Whether somebody is wanted at both; the core group accompanies all groups (S10). */
export function overlaps(
	one: Pick<PlanStep, 'audience' | 'track'>,
	other: Pick<PlanStep, 'audience' | 'track'>
): boolean {
	const pair: readonly Audience[] = [one.audience, other.audience];
	if (pair.includes('steering')) return false;
	if (pair.includes('all')) return true;
	const people = pair.filter((audience) => audience === 'group' || audience === 'coreGroup');
	return people.length === 2 || one.audience === other.audience;
}
