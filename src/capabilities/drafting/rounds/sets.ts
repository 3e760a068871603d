import { addHours, type Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import type { ItemFacts } from '../items.ts';
import { decideAsk, isOpen, type RoundFacts } from '../questionnaire.ts';

/** By which ways the sheets of a set come in; all of them may be open at once. */
export const setWays = ['mail', 'tables', 'paper'] as const;
export type SetWay = (typeof setWays)[number];

/** Whom the letters of a set go to. */
export const askedCircles = ['everybody', 'coreGroup'] as const;
export type AskedCircle = (typeof askedCircles)[number];

const mostTables = 60;

/** One table per line; without names they are numbered. */
export function tableNames(given: string, word: string): readonly string[] {
	const lines = given
		.split('\n')
		.map((line) => line.replaceAll(/\s+/g, ' ').trim())
		.filter((line) => line !== '');
	const [only] = lines;
	if (lines.length === 1 && only && /^\d+$/.test(only)) {
		const count = Math.min(Number(only), mostTables + 1);
		return Array.from({ length: count }, (_, place) => `${word} ${place + 1}`);
	}
	return lines;
}

export function decideTables(
	names: readonly string[],
	known: readonly string[] = []
): Decision<null, 'no-tables' | 'too-many-tables' | 'table-twice' | 'table-name-long'> {
	if (names.length === 0) return refuse('no-tables', { tables: 'no-tables' });
	if (names.length + known.length > mostTables)
		return refuse('too-many-tables', { tables: 'too-many-tables' });
	if (names.some((name) => name.length > 60))
		return refuse('table-name-long', { tables: 'table-name-long' });
	if (new Set([...names, ...known]).size < names.length + known.length)
		return refuse('table-twice', { tables: 'table-twice' });
	return allow(null);
}

/** An item as a set asks about it; the steering ticks several at once. */
export type AskedItem = ItemFacts & { readonly id: string; readonly roundOpen: boolean };

/** A set asks about several published items whose wording is open, by at least one way (S16). */
export function decideOpenSet(
	items: readonly AskedItem[],
	facts: {
		readonly ways: readonly SetWay[];
		readonly invited: number;
		readonly tables: readonly string[];
		readonly closesAt: Instant;
		readonly now: Instant;
	}
): Decision<null> {
	if (items.length === 0) return refuse('no-items', { itemIds: 'no-items' });
	if (facts.ways.length === 0) return refuse('no-way', { ways: 'no-way' });
	for (const item of items) {
		const askable = decideAsk(item, item.roundOpen);
		if (!askable.ok) return refuse(askable.reason, { itemIds: askable.reason });
	}
	if (facts.ways.includes('mail') && facts.invited === 0) return refuse('nobody-to-ask');
	if (facts.closesAt <= facts.now) return refuse('already-over', { closesOn: 'already-over' });
	return facts.ways.includes('tables') ? decideTables(facts.tables) : allow(null);
}

/** Between two reminders, and between the last one and the end, people get some time. */
const hoursBetween = 48;
const hoursBefore = 12;

export type ReminderFacts = RoundFacts & {
	readonly named: boolean;
	readonly byMail: boolean;
	readonly openedAt: Instant;
	readonly remindedAt: Instant | null;
	/** In a named set: who has not answered everything. In an anonymous one nobody can say. */
	readonly waiting: number;
};

/** Named sets: those who have not answered, again after two days. Anonymous ones: everybody, once. */
export function decideRemind(
	set: ReminderFacts,
	now: Instant
): Decision<
	null,
	| 'round-closed'
	| 'not-by-mail'
	| 'reminded-once'
	| 'too-soon-to-remind'
	| 'too-late-to-remind'
	| 'all-answered'
> {
	if (!isOpen(set, now)) return refuse('round-closed');
	if (!set.byMail) return refuse('not-by-mail');
	if (!set.named && set.remindedAt !== null) return refuse('reminded-once');
	if (now < addHours(set.remindedAt ?? set.openedAt, hoursBetween))
		return refuse('too-soon-to-remind');
	if (now >= addHours(set.closesAt, -hoursBefore)) return refuse('too-late-to-remind');
	return set.named && set.waiting === 0 ? refuse('all-answered') : allow(null);
}
