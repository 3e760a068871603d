import { addDays, instantOf, type Day, type Instant } from '#shared/dates.ts';
import { spanOf, type Step } from './steps.ts';
import type { ProcessTemplate } from './template.ts';

/** In the order in which those of one instant are told: what ends comes before what begins. */
export const boundaryKinds = [
	'window-ended',
	'call-closed',
	'phase-ended',
	'phase-begun',
	'window-begun',
	'call-begun'
] as const;
export type BoundaryKind = (typeof boundaryKinds)[number];

/** The instant at which something begins or ends because its date has come. */
export type Boundary = {
	readonly kind: BoundaryKind;
	/** Key of a phase, id of a step or of a call. */
	readonly subject: string;
	readonly at: Instant;
};

type Dated = Pick<Step, 'id' | 'phase' | 'kind' | 'optional' | 'startsOn' | 'endsOn'>;

/** Where the phases of a process and the windows of its steps begin and end. Calls tell for themselves. */
export function boundariesOf(
	process: { readonly timeZone: string; readonly template: Pick<ProcessTemplate, 'phases'> },
	steps: readonly Dated[]
): readonly Boundary[] {
	const first = (day: Day) => instantOf(day, '00:00', process.timeZone);
	const past = (day: Day) => first(addDays(day, 1));
	const phases = process.template.phases.flatMap(({ key }): Boundary[] => {
		const own = steps.filter((step) => step.phase === key);
		const span = spanOf(own);
		if (!span) return [];
		// A step that still waits for its date keeps the phase open.
		const whole = own.every((step) => step.startsOn || step.optional);
		return [
			{ kind: 'phase-begun', subject: key, at: first(span.from) },
			...(whole ? [{ kind: 'phase-ended' as const, subject: key, at: past(span.to) }] : [])
		];
	});
	const windows = steps.flatMap(({ id, kind, startsOn, endsOn }): Boundary[] => {
		if (!startsOn || !endsOn || kind === 'call') return [];
		return [
			{ kind: 'window-begun', subject: id, at: first(startsOn) },
			{ kind: 'window-ended', subject: id, at: past(endsOn) }
		];
	});
	return [...phases, ...windows];
}

/** What was told of a process so far. */
export type Told = {
	/** What lay before is not told: the process was not public then. */
	readonly since: Instant;
	readonly passed: readonly Boundary[];
};

/**
 * What has passed and was not told yet, in order. A beginning is told once for all times; an end once
 * more if it was moved to a later day after it had been told. Of a process that is not public, nothing.
 */
export function untold(
	boundaries: readonly Boundary[],
	told: Told | undefined,
	now: Instant
): readonly Boundary[] {
	if (!told) return [];
	return boundaries
		.filter(({ at }) => told.since < at && at <= now)
		.filter((boundary) => !told.passed.some((passed) => covers(passed, boundary)))
		.toSorted(byTime);
}

/** The next instant at which something begins or ends. */
export function nextBoundary(boundaries: readonly Boundary[], now: Instant): Instant | undefined {
	return boundaries
		.map(({ at }) => at)
		.filter((at) => at > now)
		.toSorted()[0];
}

function byTime(a: Boundary, b: Boundary): number {
	if (a.at !== b.at) return a.at < b.at ? -1 : 1;
	return boundaryKinds.indexOf(a.kind) - boundaryKinds.indexOf(b.kind);
}

function covers(passed: Boundary, { kind, subject, at }: Boundary): boolean {
	if (passed.kind !== kind || passed.subject !== subject) return false;
	return kind.endsWith('-begun') || passed.at >= at;
}
