import type { Day } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

export const pollAnswers = ['yes', 'ifNeeded', 'no'] as const;
export type PollAnswer = (typeof pollAnswers)[number];

/** S9: a meeting of its own, or a short one before the first group meeting. */
export const meetingForms = ['full', 'short'] as const;
export type MeetingForm = (typeof meetingForms)[number];

export type PollOption = { readonly id: string; readonly day: Day; readonly time: string | null };
export type Vote = {
	readonly personId: string;
	readonly optionId: string;
	readonly answer: PollAnswer;
};

/** Two to eight days to choose from; whoever is asked has at least a day to answer. */
export function decideOpenPoll(
	given: {
		readonly options: readonly { readonly day: Day; readonly time: string | null }[];
		readonly closesOn: Day;
	},
	facts: { readonly today: Day; readonly isOpen: boolean }
): Decision<
	readonly { readonly day: Day; readonly time: string | null }[],
	| 'poll-open'
	| 'too-few-options'
	| 'too-many-options'
	| 'option-over'
	| 'closes-too-early'
	| 'closes-too-late'
> {
	if (facts.isOpen) return refuse('poll-open');
	const unique = new Map(given.options.map((option) => [`${option.day} ${option.time}`, option]));
	const options = [...unique.values()].sort((a, b) => compare(sortKey(a), sortKey(b)));
	if (options.length < 2) return refuse('too-few-options', { days: 'too-few-options' });
	if (options.length > 8) return refuse('too-many-options', { days: 'too-many-options' });
	const [first] = options;
	if (first && first.day <= facts.today) return refuse('option-over', { days: 'option-over' });
	if (given.closesOn <= facts.today)
		return refuse('closes-too-early', { closesOn: 'closes-too-early' });
	if (first && given.closesOn >= first.day)
		return refuse('closes-too-late', { closesOn: 'closes-too-late' });
	return allow(options);
}

/** Until the last day, that day included; afterwards, and once it is decided, answers stand. */
export function isPollOpen(
	poll: { readonly closesOn: Day; readonly decided: boolean },
	today: Day
): boolean {
	return !poll.decided && today <= poll.closesOn;
}

export type Standing = PollOption & {
	readonly yes: number;
	readonly ifNeeded: number;
	readonly no: number;
};

/** How many can come on which day; the best first: most who can, then most who like to, then the earliest. */
export function standings(
	options: readonly PollOption[],
	votes: readonly Vote[]
): readonly Standing[] {
	return options
		.map((option) => {
			const own = votes.filter(({ optionId }) => optionId === option.id);
			const count = (answer: PollAnswer) => own.filter((vote) => vote.answer === answer).length;
			return { ...option, yes: count('yes'), ifNeeded: count('ifNeeded'), no: count('no') };
		})
		.sort(
			(a, b) =>
				b.yes + b.ifNeeded - (a.yes + a.ifNeeded) ||
				b.yes - a.yes ||
				compare(sortKey(a), sortKey(b))
		);
}

/** What most of those who said something about it want; a tie is the steering's to break. */
export function wantedForm(wishes: readonly MeetingForm[]): MeetingForm | undefined {
	const full = wishes.filter((wish) => wish === 'full').length;
	const short = wishes.length - full;
	return full === short ? undefined : full > short ? 'full' : 'short';
}

function sortKey({ day, time }: { day: Day; time: string | null }): string {
	return `${day}T${time ?? '00:00'}`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
