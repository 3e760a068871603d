import { allow, refuse, type Decision } from '#shared/result.ts';
import { isOpen, type RoundFacts } from '../questionnaire.ts';
import type { Instant } from '#shared/dates.ts';

/** An answer that speaks against the wording, until the group has found a word on it. */
export type Contradiction = {
	readonly id: string;
	readonly itemId: string;
	readonly roundId: string;
	readonly sheetId: string;
	/** Counted from 0. */
	readonly question: number;
	/** What it is about, in the steering's words. */
	readonly note: string;
	readonly at: Instant;
	readonly settled: {
		readonly at: Instant;
		/** Why it no longer stands against the wording; null where it became a minority view. */
		readonly reason: string | null;
		readonly dissentId: string | null;
	} | null;
};

/** Only what was answered can contradict, and only when all have answered. */
export function decideMarkContradiction(facts: {
	readonly round: RoundFacts;
	readonly now: Instant;
	readonly answer: string | undefined;
	readonly alreadyOpen: boolean;
}): Decision<null, 'round-still-open' | 'no-answer' | 'already-marked'> {
	if (isOpen(facts.round, facts.now)) return refuse('round-still-open');
	if (!facts.answer?.trim()) return refuse('no-answer');
	return facts.alreadyOpen ? refuse('already-marked') : allow(null);
}

export function decideSettle(
	contradiction: Pick<Contradiction, 'settled'>
): Decision<null, 'already-settled'> {
	return contradiction.settled ? refuse('already-settled') : allow(null);
}
