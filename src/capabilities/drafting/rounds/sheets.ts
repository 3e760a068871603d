import { allow, refuse, type Decision } from '#shared/result.ts';
import { isOpen, type RoundFacts } from '../questionnaire.ts';
import type { Instant } from '#shared/dates.ts';

/** By which way a sheet came in. */
export const sheetChannels = ['web', 'table', 'paper', 'mail', 'telephone'] as const;
export type SheetChannel = (typeof sheetChannels)[number];

/** What the steering types in for others. */
export const typedChannels = ['paper', 'mail', 'telephone'] as const;

export function isTyped(channel: SheetChannel): boolean {
	return typedChannels.some((typed) => typed === channel);
}

/** Tables by name first, then by random ids: an order that stays, and tells nothing of time. */
export function inSheetOrder<
	Sheet extends { readonly id: string; readonly tableName: string | null }
>(sheets: readonly Sheet[]): readonly Sheet[] {
	const names = new Intl.Collator('de', { numeric: true });
	return sheets.toSorted((a, b) => {
		if (a.tableName !== null && b.tableName !== null) {
			const byName = names.compare(a.tableName, b.tableName);
			if (byName !== 0) return byName;
		} else if (a.tableName !== b.tableName) return a.tableName === null ? 1 : -1;
		return a.id < b.id ? -1 : 1;
	});
}

/** One answer per question, in their order; a sheet without any is none. */
export function decideAnswers(
	questions: number,
	given: readonly string[]
): Decision<readonly string[], 'nothing-answered'> {
	const answers = Array.from({ length: questions }, (_, place) => (given[place] ?? '').trim());
	return answers.every((answer) => answer === '')
		? refuse('nothing-answered', { 'answers.0': 'missing' })
		: allow(answers);
}

/**
 * May this be written over what stands there? Whoever saw an older state than the one that is kept is
 * shown both texts first; without a state seen (a thin way in) the last one holds.
 */
export function decideOverwrite(
	kept: { readonly revision: number } | undefined,
	seen: number | null
): Decision<null, 'sheet-changed'> {
	if (seen === null || (kept?.revision ?? 0) === seen) return allow(null);
	return kept ? refuse('sheet-changed') : allow(null);
}

/** What the steering types in belongs to a person only in a named set, and to a table or a person, not to both. */
export function decideTyped(
	round: RoundFacts,
	facts: {
		readonly now: Instant;
		readonly named: boolean;
		readonly tableName: string | null;
		readonly personId: string | null;
		/** The person has a sheet in this round already, another one than this. */
		readonly personAnswered: boolean;
		readonly people: number;
	}
): Decision<
	{ readonly personId: string | null },
	'round-closed' | 'whose-sheet' | 'person-answered' | 'nobody-wrote'
> {
	if (!isOpen(round, facts.now)) return refuse('round-closed');
	if (facts.people < 1) return refuse('nobody-wrote', { people: 'nobody-wrote' });
	if (!facts.named || facts.tableName !== null) return allow({ personId: null });
	if (facts.personId === null) return refuse('whose-sheet', { personId: 'whose-sheet' });
	if (facts.personAnswered) return refuse('person-answered', { personId: 'person-answered' });
	return allow({ personId: facts.personId });
}
