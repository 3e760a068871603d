import type { Compiled } from './compile.ts';
import type { DayTables } from './day-tables.ts';
import type { PlanDefinition } from './definition.ts';
import type { Move } from './finding.ts';
import type { Domain, Link } from './network.ts';
import { isInside, type Placed, type Places } from './placed.ts';

/**
 * Where a single step could go so that it keeps to all its rules while everything else stays: as near
 * as possible to where it lies, and if possible as long as it is.
 */
export class NearestMoves {
	readonly #places: Places;
	readonly #tables: DayTables;
	readonly #compiled: Compiled;
	readonly #steps: PlanDefinition['steps'];
	readonly #links: readonly (readonly Link[])[];
	readonly #domains: readonly (readonly Domain[])[];
	readonly #known = new Map<string, Move | null>();

	constructor(definition: PlanDefinition, compiled: Compiled, places: Places, tables: DayTables) {
		this.#places = places;
		this.#tables = tables;
		this.#compiled = compiled;
		this.#steps = definition.steps;
		const { network } = compiled;
		const links: Link[][] = Array.from({ length: network.points }, () => []);
		const domains: Domain[][] = Array.from({ length: network.points }, () => []);
		for (const link of network.links) {
			links[link.point]?.push(link);
			if (link.than !== link.point) links[link.than]?.push(link);
		}
		for (const domain of network.domains) domains[domain.point]?.push(domain);
		this.#links = links;
		this.#domains = domains;
	}

	/** Null if there is none while everything else stays. */
	of(step: string): Move | null {
		const known = this.#known.get(step);
		if (known !== undefined) return known;
		const found = this.#find(step);
		const move = found && {
			...{ step, start: this.#tables.day(found.start) },
			end: this.#tables.day(found.end)
		};
		this.#known.set(step, move);
		return move;
	}

	#find(step: string): Placed | null {
		const now = this.#places.get(step);
		if (!now) return null;
		const [start, end] = [this.#compiled.point(step, 'start'), this.#compiled.point(step, 'end')];
		const starts = this.#rangeOf(start, end);
		const ends = this.#rangeOf(end, start);
		if (starts.first > starts.last || ends.first > ends.last) return null;
		const length = Math.max(0, now.end - now.start);
		const inner = (this.#links[start] ?? [])
			.concat(this.#links[end]?.filter(({ point, than }) => point === end && than === end) ?? [])
			.filter(({ point, than }) => isOf(point) && isOf(than));
		const from = Math.min(starts.last, Math.max(starts.first, now.start));
		const furthest = Math.max(starts.last - from, from - starts.first);
		for (let distance = 0; distance <= furthest; distance++)
			for (const day of distance === 0 ? [from] : nearer(from, distance, now.start)) {
				if (day < starts.first || day > starts.last || !this.#isAllowed(start, day)) continue;
				const last = this.#endFor(day, length, { start, end, ends, inner });
				if (last !== undefined) return { start: day, end: last };
			}
		return null;

		function isOf(point: number): boolean {
			return point === start || point === end;
		}
	}

	/** The last day that suits a first one, as near as possible to the present length. */
	#endFor(
		day: number,
		length: number,
		step: { start: number; end: number; ends: Range; inner: readonly Link[] }
	): number | undefined {
		let { first, last } = step.ends;
		for (const link of step.inner) {
			const own = link.point === step.start && link.than === step.start;
			const alone = link.point === step.end && link.than === step.end;
			if (own && !holds(link, day, day)) return undefined;
			if (own || alone) continue;
			const bounds = link.than === step.start ? boundsOf(link, day) : boundsFor(link, day);
			first = Math.max(first, bounds.first);
			last = Math.min(last, bounds.last);
		}
		const wanted = Math.min(last, Math.max(first, day + length));
		for (let distance = 0; distance <= last - first; distance++)
			for (const end of distance === 0 ? [wanted] : [wanted + distance, wanted - distance])
				if (end >= first && end <= last && this.#isAllowed(step.end, end) && suits(end)) return end;
		return undefined;

		function suits(end: number): boolean {
			return step.inner.every(
				(link) => link.point !== step.end || link.than !== step.end || holds(link, end, end)
			);
		}
	}

	/** The days between the limits that the other steps set to a point. */
	#rangeOf(point: number, partner: number): Range {
		let [first, last] = [0, this.#tables.length - 1];
		for (const link of this.#links[point] ?? []) {
			const other = link.point === point ? link.than : link.point;
			if (other === partner || other === point) continue;
			const day = this.#dayOf(other);
			if (day === undefined) continue;
			const bounds = link.point === point ? boundsOf(link, day) : boundsFor(link, day);
			first = Math.max(first, bounds.first);
			last = Math.min(last, bounds.last);
		}
		return { first, last };
	}

	/** Where another point lies; outside the plan it binds nobody. */
	#dayOf(point: number): number | undefined {
		const place = this.#places.get(this.#steps[point >> 1]?.id ?? '');
		if (!place || !isInside(place, this.#tables)) return undefined;
		return point % 2 === 0 ? place.start : place.end;
	}

	#isAllowed(point: number, day: number): boolean {
		return (this.#domains[point] ?? []).every(({ allowed }) => allowed[day] === 1);
	}
}

type Range = { readonly first: number; readonly last: number };

/** What a link leaves to its point when the other one lies on a day. */
function boundsOf({ kind, shift }: Link, than: number): Range {
	const bound = shift.to[than] ?? 0;
	return kind === 'notBefore' ? { first: bound, last: Infinity } : { first: 0, last: bound };
}

/** What a link leaves to the other one when its point lies on a day. */
function boundsFor({ kind, shift }: Link, point: number): Range {
	if (kind === 'notBefore') return { first: 0, last: shift.latestFor[point] ?? -1 };
	return { first: shift.earliestFor[point] ?? Infinity, last: Infinity };
}

function holds({ kind, shift }: Link, point: number, than: number): boolean {
	const bound = shift.to[than] ?? 0;
	return kind === 'notBefore' ? point >= bound : point <= bound;
}

/** Both days at a distance; of two equally near ones the later. */
function nearer(from: number, distance: number, now: number): readonly number[] {
	const [before, after] = [from - distance, from + distance];
	return Math.abs(before - now) < Math.abs(after - now) ? [before, after] : [after, before];
}
