import type { Step, StepKind } from '#process/steps.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import { agendaEnd, later, usualMinutes, type AgendaItem } from './agenda.ts';

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
	readonly endsAt: string | null;
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

/** Sensible until somebody says otherwise: two hours, open to all, nothing known of the place. */
export function firstArrangements(
	step: Pick<Step, 'startsAt'>,
	agenda: readonly Pick<AgendaItem, 'minutes'>[]
): Arrangements {
	return {
		endsAt: agendaEnd(step.startsAt, agenda) ?? later(step.startsAt, usualMinutes),
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
