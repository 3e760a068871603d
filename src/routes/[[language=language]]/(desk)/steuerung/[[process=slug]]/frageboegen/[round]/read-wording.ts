import * as v from 'valibot';
import { usedIn } from '#drafting/server/consolidation/keep-quotes.ts';
import { wordingOf } from '#drafting/consolidation/used-words.ts';
import { missingIn } from '#drafting/readiness.ts';
import { headOf, type DraftState } from '#drafting/server/consolidation/read-draft.ts';
import type { Quote } from '#drafting/server/consolidation/read-quotes.ts';
import type { Item } from '#drafting/server/reads.ts';
import { GoalSheet, MeasureSheet } from '#drafting/sheet.ts';

export type Wording = ReturnType<typeof wordingFrom>;

/** The next wording as it stands now: the draft where there is one, else the version that holds. */
export function wordingFrom(
	item: Item,
	states: readonly DraftState[],
	facts: {
		readonly benefits: readonly string[];
		readonly quotes: readonly Quote[];
		/** Another state that is to be put into the form. */
		readonly resume: string | null;
	}
) {
	const newest = headOf(states);
	const head = newest?.version === item.version ? newest : undefined;
	const resumed = states.find(({ id }) => id === facts.resume);
	const values = (resumed ?? head)?.values ?? null;
	const wording = wordingOf(values ?? valuesOf(item));
	const goal = v.safeParse(GoalSheet, values?.['goal']);
	const measure = v.safeParse(MeasureSheet, values?.['measure']);
	return {
		values,
		head: head ? { ...shown(head), values: head.values } : null,
		resumed: resumed !== undefined,
		text: typeof values?.['text'] === 'string' ? values['text'] : item.text,
		/** Those that others could still go on with. */
		states: states.filter((state) => state !== head).map(shown),
		missing: missingIn({
			...{ kind: item.kind, benefits: facts.benefits },
			goalSheet: goal.success && item.kind === 'goal' ? goal.output : item.goalSheet,
			measureSheet: measure.success && item.kind === 'measure' ? measure.output : item.measureSheet
		}),
		quotes: facts.quotes.map((quote) => ({
			...quote,
			used: quote.version === null ? usedIn(quote, wording) : quote.used
		}))
	};
}

/** The quotes to work with: those that wait for a version, else those of the newest one out of this round. */
export function quotesAtHand(quotes: readonly Quote[], roundId: string): readonly Quote[] {
	const waiting = quotes.filter(({ version }) => version === null);
	if (waiting.length > 0) return waiting;
	const own = quotes.filter((quote) => quote.roundId === roundId);
	const newest = Math.max(...own.map(({ version }) => version ?? 0));
	return own.filter(({ version }) => version === newest);
}

function shown({ id, by, savedAt, apart, version, revision }: DraftState) {
	return { id, by, savedAt, apart, version, revision };
}

function valuesOf(item: Item) {
	return { title: item.title, text: item.text, sheet: item.goalSheet ?? item.measureSheet };
}
