import { addDays, instantOf, type Day, type Instant } from '#shared/dates.ts';
import { describedStep } from '../described-step.ts';
import { dueDays, type DueDay } from '../due-day.ts';
import type { Step } from '../steps.ts';
import type { ProcessTemplate, TemplateLetter } from '../template.ts';
import { eventOf } from './letter-facts.ts';
import { presentText, type LetterText } from './letter-text.ts';
import { names } from './placeholders.ts';

/** What was decided about a letter, or became of it. Nothing follows on `sent` and `missed`. */
export const letterSteps = ['released', 'skipped', 'sent', 'missed'] as const;
export type LetterStep = (typeof letterSteps)[number];

export type LetterRecord = {
	readonly stepId: string;
	readonly key: string;
	readonly state: LetterStep;
	readonly reason: string | null;
	readonly dueOn: Day | null;
	readonly late: boolean;
	readonly at: Instant;
};

/** A letter that the template foresees for a step: to whom, when, and where it stands. */
export type PlannedLetter = {
	readonly step: Step;
	readonly event: Step;
	readonly letter: TemplateLetter;
	/** Null while the step has no date. */
	readonly due: DueDay | null;
	/** Nine o'clock of that day. */
	readonly at: Instant | null;
	/** After this instant it makes no sense any more; null where it always does. */
	readonly senselessFrom: Instant | null;
	readonly text: LetterText;
	readonly isAdapted: boolean;
	readonly record: LetterRecord | undefined;
};

/** At this hour of the day, local time, letters of steps go out. */
const sendingTime = '09:00';

/** All letters of all steps, in the order in which they are due; those without a date last. */
export function plannedLetters(given: {
	readonly template: Pick<ProcessTemplate, 'steps' | 'groupSteps'>;
	readonly timeZone: string;
	readonly steps: readonly Step[];
	readonly holidays: readonly Day[];
	readonly texts: readonly (LetterText & { readonly stepId: string; readonly key: string })[];
	readonly records: readonly LetterRecord[];
}): readonly PlannedLetter[] {
	const { template, steps, timeZone, texts, records } = given;
	const dueDay = dueDays(steps, given.holidays);
	const planned = steps.flatMap((step) =>
		(describedStep(template, step)?.letters ?? []).map((letter): PlannedLetter => {
			const isOurs = (row: { stepId: string; key: string }) =>
				row.stepId === step.id && row.key === letter.key;
			const adapted = texts.find(isOurs);
			const text = presentText(letter, adapted);
			const event = eventOf(step, steps);
			const due = dueDay(step, letter.due) ?? null;
			return {
				...{ step, event, letter, due, text, isAdapted: adapted !== undefined },
				at: due && instantOf(due.day, sendingTime, timeZone),
				senselessFrom: invites({ text }) ? beganAt(event, timeZone) : null,
				record: records.find(isOurs)
			};
		})
	);
	const key = ({ at, step }: PlannedLetter) =>
		`${at ?? '9999'} ${String(step.rank).padStart(5, '0')}`;
	return planned.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Who invites after the beginning invites nobody; to a call one can come until its last day. */
function beganAt({ kind, startsOn, endsOn, startsAt }: Step, timeZone: string): Instant | null {
	if (!startsOn) return null;
	if (kind === 'event' || kind === 'meeting')
		return instantOf(startsOn, startsAt ?? '23:59', timeZone);
	return instantOf(addDays(endsOn ?? startsOn, 1), '00:00', timeZone);
}

/** A letter that tells a date to come: an invitation, of a group by the step that prepares its meeting. */
export function invites({ text }: Pick<PlannedLetter, 'text'>): boolean {
	return names(text.text.de, 'when');
}

/** The letter by which the plan invites to a step. */
export function invitationTo(
	stepId: string,
	letters: readonly PlannedLetter[]
): PlannedLetter | undefined {
	return letters.find((letter) => letter.event.id === stepId && invites(letter));
}

/** Where a letter stands, as far as the clock goes: what nobody released in time is missed as well. */
export type LetterStanding = 'undated' | 'planned' | 'due' | LetterStep;

export function standingOf(
	{ at, senselessFrom, record }: PlannedLetter,
	now: Instant
): LetterStanding {
	const isOver = senselessFrom !== null && senselessFrom <= now;
	if (record && record.state !== 'released') return record.state;
	if (isOver) return 'missed';
	if (record) return 'released';
	if (at === null) return 'undated';
	return at <= now ? 'due' : 'planned';
}

/** Released letters whose day has come, to be sent or told as missed; and when the next one comes. */
export function lettersToSend(
	letters: readonly PlannedLetter[],
	now: Instant
): { readonly due: readonly PlannedLetter[]; readonly next: Instant | undefined } {
	const released = letters.filter(({ record, at }) => record?.state === 'released' && at !== null);
	return {
		due: released.filter(({ at }) => (at ?? now) <= now),
		next: released
			.map(({ at }) => at ?? '')
			.filter((at) => at > now)
			.toSorted()[0]
	};
}

/** A letter that goes a quarter of an hour after its time was held up by a stop: it says so. */
export function isLate({ at }: Pick<PlannedLetter, 'at'>, now: Instant): boolean {
	if (at === null) return false;
	return Temporal.Instant.from(at).add({ minutes: 15 }).toString() < now;
}
