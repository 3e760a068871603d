import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import { decideWordVersion, type ItemFacts } from '../items.ts';

/** Who rates: by link, or all who are in the room, whose ballots the steering types in. */
export const ratingCircles = ['coreGroup', 'participants', 'room'] as const;
export type RatingCircle = (typeof ratingCircles)[number];

export type RatingFacts = {
	readonly closesAt: Instant;
	readonly closed: boolean;
	readonly decided: boolean;
};

/** One of the wordings that compete; the present one means that everything stays as it is. */
export type Wording = { readonly title: string; readonly text: string };

const mostOptions = 8;

/** A rating takes ballots until its time is over or the steering has closed it. */
export function isRatingOpen(rating: RatingFacts, now: Instant): boolean {
	return !rating.closed && now < rating.closesAt;
}

export function decideOpenRating(
	item: ItemFacts,
	facts: {
		readonly present: Wording;
		readonly others: readonly Wording[];
		readonly ratingRuns: boolean;
		readonly circle: RatingCircle;
		readonly invited: number;
		readonly closesAt: Instant;
		readonly now: Instant;
	}
): Decision<
	null,
	| 'not-published'
	| 'wording-closed'
	| 'text-settled'
	| 'nothing-changed'
	| 'rating-runs'
	| 'no-other-wording'
	| 'too-many-wordings'
	| 'same-wording'
	| 'nobody-to-ask'
	| 'already-over'
> {
	if (!item.published) return refuse('not-published');
	const word = decideWordVersion(item, { differs: true, textDiffers: true });
	if (!word.ok) return refuse(word.reason);
	if (facts.ratingRuns) return refuse('rating-runs');
	if (facts.others.length === 0) return refuse('no-other-wording', { 'texts.0': 'missing' });
	if (facts.others.length >= mostOptions) return refuse('too-many-wordings');
	const texts = [facts.present, ...facts.others].map(({ text }) => text.replaceAll(/\s+/g, ' '));
	const twice = texts.findIndex((text, at) => texts.indexOf(text) < at);
	if (twice > 0) return refuse('same-wording', { [`texts.${twice - 1}`]: 'same-wording' });
	if (facts.circle !== 'room' && facts.invited === 0) return refuse('nobody-to-ask');
	if (facts.closesAt <= facts.now) return refuse('already-over', { closesOn: 'already-over' });
	return allow(null);
}

export type Resistance = number | null;
export const mostResistance = 10;

/** What stands on one ballot, or on the sum of several: nothing where somebody gave no number. */
export function decideKeepBallot(
	rating: RatingFacts | undefined,
	facts: {
		readonly now: Instant;
		readonly options: number;
		readonly given: readonly string[];
		/** How many people the numbers are the sum of. */
		readonly people: number;
	}
): Decision<
	readonly Resistance[],
	'link-unknown' | 'rating-closed' | 'nothing-rated' | 'not-a-resistance'
> {
	if (!rating) return refuse('link-unknown');
	if (!isRatingOpen(rating, facts.now)) return refuse('rating-closed');
	const values: Resistance[] = [];
	for (let at = 0; at < facts.options; at++) {
		const text = (facts.given[at] ?? '').trim();
		const value = text === '' ? null : Number(text);
		if (value !== null && !isResistance(value, text, facts.people))
			return refuse('not-a-resistance', { [`resistance.${at}`]: 'not-a-resistance' });
		values.push(value);
	}
	if (values.every((value) => value === null))
		return refuse('nothing-rated', { 'resistance.0': 'missing' });
	return allow(values);
}

export function decideCloseRating(
	rating: Pick<RatingFacts, 'closed'>
): Decision<null, 'already-closed'> {
	return rating.closed ? refuse('already-closed') : allow(null);
}

/** The group decides once, after the rating; what has the least resistance is only proposed. */
export function decideDecideWording(
	item: ItemFacts,
	rating: RatingFacts,
	change: { readonly differs: boolean }
): Decision<
	{ readonly next: ItemFacts['state'] | null },
	'rating-open' | 'already-decided' | 'wording-closed' | 'text-settled' | 'nothing-changed'
> {
	if (!rating.closed) return refuse('rating-open');
	if (rating.decided) return refuse('already-decided');
	if (!change.differs) return allow({ next: null });
	const word = decideWordVersion(item, { differs: true, textDiffers: true });
	return word.ok ? allow({ next: word.value.next }) : refuse(word.reason);
}

function isResistance(value: number, text: string, people: number): boolean {
	return /^\d{1,6}$/.test(text) && value <= mostResistance * people;
}
