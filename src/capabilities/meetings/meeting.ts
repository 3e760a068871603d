import type { Step, StepKind } from '#process/steps.ts';
import { instantOf, type Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import { usualMinutes, type AgendaItem } from './agenda.ts';

/** Whether the place has something; unknown is not no. */
export const presences = ['unknown', 'yes', 'no'] as const;
export type Presence = (typeof presences)[number];

export const childcares = ['none', 'onRequest', 'offered'] as const;
export type Childcare = (typeof childcares)[number];

/** Who may join by the public page: everybody, or only those invited (S1: open unless said otherwise). */
export const joinings = ['open', 'invited'] as const;
export type Joining = (typeof joinings)[number];

export const accessKeys = ['stepFree', 'lift', 'toilet', 'hearingLoop'] as const;
export type AccessKey = (typeof accessKeys)[number];

/** What a meeting needs beside its date. Day, hour and place stay with the step of the plan. */
export type Arrangements = {
	/** How long it lasts; when it ends follows from when it begins. Null where nobody has said. */
	readonly minutes: number | null;
	readonly access: Readonly<Record<AccessKey, Presence>>;
	/** How to get there. */
	readonly directions: string | null;
	readonly onlineLink: string | null;
	/** Languages into which is interpreted. */
	readonly interpreters: readonly string[];
	readonly childcare: Childcare;
	/** Null: as many as come. */
	readonly capacity: number | null;
	/** Last day on which an answer is of use; null: until the meeting. */
	readonly answerBy: string | null;
	readonly joining: Joining;
};

export const meetingKinds: readonly StepKind[] = ['event', 'meeting'];

/** May a meeting be prepared for a step? Once, and only where people come together. */
export function decidePrepare(
	step: Pick<Step, 'kind'>,
	isPrepared: boolean
): Decision<null, 'no-meeting' | 'already-prepared'> {
	if (!meetingKinds.includes(step.kind)) return refuse('no-meeting');
	return isPrepared ? refuse('already-prepared') : allow(null);
}

/** Sensible until somebody says otherwise: as long as the agenda, open to all, nothing known of the place. */
export function firstArrangements(agenda: readonly Pick<AgendaItem, 'minutes'>[]): Arrangements {
	return {
		minutes: agenda.reduce((sum, { minutes }) => sum + minutes, 0) || usualMinutes,
		access: { stepFree: 'unknown', lift: 'unknown', toilet: 'unknown', hearingLoop: 'unknown' },
		directions: null,
		onlineLink: null,
		interpreters: [],
		childcare: 'none',
		capacity: null,
		answerBy: null,
		joining: 'open'
	};
}

/** Is everything said about the place that people need to know before they come? */
export function isArranged(
	step: Pick<Step, 'startsOn' | 'startsAt' | 'place'>,
	{ access }: Pick<Arrangements, 'access'>
): boolean {
	const known = accessKeys.every((key) => access[key] !== 'unknown');
	return step.startsOn !== null && step.startsAt !== null && step.place !== null && known;
}

/** Answers are asked for until the day of the meeting, not after it. */
export function decideArrange(
	step: Pick<Step, 'startsOn'>,
	{ answerBy }: Pick<Arrangements, 'answerBy'>
): Decision<null, 'answers-too-late'> {
	if (answerBy && step.startsOn && answerBy > step.startsOn)
		return refuse('answers-too-late', { answerBy: 'answers-too-late' });
	return allow(null);
}

/** When it begins; until then people answer. Without an hour, when its day is over. */
export function beginningOf(
	{ startsOn, startsAt }: Pick<Step, 'startsOn' | 'startsAt'>,
	timeZone: string
): Instant | undefined {
	return startsOn ? instantOf(startsOn, startsAt ?? '23:59', timeZone) : undefined;
}

/** Does a change have to reach the calendars of those invited? */
export function isForCalendars(
	before: Pick<Arrangements, 'minutes' | 'onlineLink' | 'directions'>,
	now: Pick<Arrangements, 'minutes' | 'onlineLink' | 'directions'>
): boolean {
	return (
		before.minutes !== now.minutes ||
		before.onlineLink !== now.onlineLink ||
		before.directions !== now.directions
	);
}
