import { closes, type Gap } from '#process/core-group/composition.ts';
import { isOverdue } from '#process/outreach/wanted.ts';
import { addDays, type Day } from '#shared/dates.ts';
import type { CountedInGroup, GroupFacts, GroupTask } from './group-facts.ts';

/** A term is announced this many days before it ends. */
const daysBeforeEnd = 30;

/** What waits in the core group and in outreach. `gathers`: the kick-off was, and nothing is decided yet. */
export function dueGroup(
	{ coreGroup, wanted, letters }: GroupFacts,
	given: { readonly today: Day; readonly gathers: boolean }
): readonly GroupTask[] {
	const { today, gathers } = given;
	const overdue = wanted.flatMap((one) =>
		isOverdue(one, today) && one.dueOn !== null ? [one.dueOn] : []
	);
	const [first] = overdue.toSorted();
	return [
		...(first ? [{ kind: 'wanted-overdue' as const, day: first, count: overdue.length }] : []),
		...endingTerms(coreGroup, today),
		...counted('candidates-wait', coreGroup?.candidates ?? 0),
		...(gathers ? openGaps(coreGroup, wanted) : []),
		...counted('letter-change-asked', letters.changeAsked),
		...counted('letter-to-send', letters.toSend)
	];
}

/** Is somebody on the way who would close this gap? */
export function isBeingClosed(gap: Gap, wanted: GroupFacts['wanted']): boolean {
	return wanted.some(
		(one) => one.state !== 'declined' && one.state !== 'noAnswer' && closes(gap, one)
	);
}

/** The widest gap that nobody is approached for, and how many more there are. */
function openGaps(
	coreGroup: GroupFacts['coreGroup'],
	wanted: GroupFacts['wanted']
): readonly GroupTask[] {
	const gaps = (coreGroup?.gaps ?? []).filter(({ gap }) => !isBeingClosed(gap, wanted));
	const [first, ...others] = gaps;
	return first ? [{ kind: 'core-group-gap', day: null, more: others.length, ...first }] : [];
}

function endingTerms(coreGroup: GroupFacts['coreGroup'], today: Day): readonly GroupTask[] {
	const ending = (coreGroup?.terms ?? [])
		.filter(({ until }) => until <= addDays(today, daysBeforeEnd))
		.toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
	const [first] = ending;
	return first ? [{ kind: 'term-ends', day: first.until, count: ending.length, ...first }] : [];
}

function counted(kind: CountedInGroup, count: number): readonly GroupTask[] {
	return count > 0 ? [{ kind, count, day: null }] : [];
}
