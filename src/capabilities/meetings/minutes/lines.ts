import type { Day, Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import type { Standing } from './approval.ts';

/** What a line of the minutes is; the last three become part of the concept's story. */
export const lineKinds = ['note', 'decision', 'task', 'idea', 'goal', 'measure'] as const;
export type LineKind = (typeof lineKinds)[number];

/** One line as it reads now. Earlier wordings stay as rows of their own. */
export type Line = {
	readonly id: string;
	/** Counts the wordings of this line from 1. */
	readonly number: number;
	readonly rank: number;
	readonly agendaItemId: string | null;
	readonly kind: LineKind;
	readonly text: string;
	/** Only of a task. */
	readonly who: string | null;
	/** How whoever does it may be named in public; null: not at all. */
	readonly publicAs: string | null;
	readonly email: string | null;
	readonly personId: string | null;
	readonly dueOn: Day | null;
	readonly at: Instant;
};

/** What somebody typed for a line. */
export type Wording = Pick<
	Line,
	'agendaItemId' | 'kind' | 'text' | 'who' | 'publicAs' | 'email' | 'dueOn'
>;

/** A task is somebody's until a day; every other line has neither. */
export function worded(typed: Wording): Decision<Wording, 'task-incomplete'> {
	if (typed.kind !== 'task')
		return allow({ ...typed, who: null, publicAs: null, email: null, dueOn: null });
	if (!typed.who) return refuse('task-incomplete', { who: 'missing' });
	if (!typed.dueOn) return refuse('task-incomplete', { dueOn: 'missing' });
	return allow(typed);
}

/** Before the approval and after the publication lines may change; what was approved goes out as it is. */
export function decideChange(standing: Standing): Decision<null, 'minutes-approved'> {
	return standing === 'approved' ? refuse('minutes-approved') : allow(null);
}

/** A correction is made to the wording that its author saw, so that of two at once none is lost. */
export function decideCorrect(facts: {
	readonly standing: Standing;
	/** The line as it is now; nothing once it was removed. */
	readonly line: Line | undefined;
	/** The number of the wording that was corrected. */
	readonly seen: number;
	readonly wording: Wording;
	readonly becameSomething: boolean;
}): Decision<
	null,
	| 'minutes-approved'
	| 'line-removed'
	| 'line-changed-meanwhile'
	| 'line-became-something'
	| 'nothing-changed'
> {
	const open = decideChange(facts.standing);
	if (!open.ok) return open;
	const { line, wording } = facts;
	if (!line) return refuse('line-removed');
	if (line.number !== facts.seen) return refuse('line-changed-meanwhile');
	if (facts.becameSomething && line.kind !== wording.kind)
		return refuse('line-became-something', { kind: 'line-became-something' });
	return differs(line, wording)
		? allow(null)
		: refuse('nothing-changed', { text: 'nothing-changed' });
}

/** What became a contribution or an item keeps its line: the trace must not break. */
export function decideRemove(facts: {
	readonly standing: Standing;
	readonly line: Line | undefined;
	readonly becameSomething: boolean;
}): Decision<null, 'minutes-approved' | 'line-removed' | 'line-became-something'> {
	const open = decideChange(facts.standing);
	if (!open.ok) return open;
	if (!facts.line) return refuse('line-removed');
	return facts.becameSomething ? refuse('line-became-something') : allow(null);
}

/** A line becomes a contribution or an item once, and only one that was meant to. */
export function decideTakeUpLine(
	line: Line | undefined,
	kinds: readonly LineKind[],
	becameSomething: boolean
): Decision<Line, 'line-removed' | 'line-stays-a-line' | 'line-became-something'> {
	if (!line) return refuse('line-removed');
	if (!kinds.includes(line.kind)) return refuse('line-stays-a-line');
	return becameSomething ? refuse('line-became-something') : allow(line);
}

/** The two lines that change places when one moves up or down within its point of the agenda. */
export function swapped(
	lines: readonly Line[],
	lineId: string,
	direction: 'up' | 'down'
): Decision<readonly [Line, Line], 'line-removed' | 'already-at-the-end'> {
	const line = lines.find(({ id }) => id === lineId);
	if (!line) return refuse('line-removed');
	const beside = inOrder(lines.filter(({ agendaItemId }) => agendaItemId === line.agendaItemId));
	const other = beside[beside.indexOf(line) + (direction === 'up' ? -1 : 1)];
	return other ? allow([line, other]) : refuse('already-at-the-end');
}

function inOrder<Ranked extends Pick<Line, 'rank' | 'id'>>(lines: readonly Ranked[]): Ranked[] {
	return lines.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/** The lines of each point of the agenda; first those that belong to none, if there are any. */
export function byAgenda<Point extends { readonly id: string }, Shown extends Line>(
	agenda: readonly Point[],
	lines: readonly Shown[]
): readonly { readonly point: Point | null; readonly lines: readonly Shown[] }[] {
	const known = new Set(agenda.map(({ id }) => id));
	const loose = lines.filter(({ agendaItemId }) => !agendaItemId || !known.has(agendaItemId));
	return [
		...(loose.length > 0 ? [{ point: null, lines: inOrder(loose) }] : []),
		...agenda.map((point) => ({
			point,
			lines: inOrder(lines.filter(({ agendaItemId }) => agendaItemId === point.id))
		}))
	];
}

const longestTitle = 100;

/** A first title for a goal or a measure: its first sentence, or as many words of it as fit. */
export function titleOf(text: string): string {
	const [first = ''] = text.split(/(?<=[.!?])\s|\n/);
	const sentence = first.trim().replace(/\.$/, '');
	if (sentence.length <= longestTitle) return sentence;
	const cut = sentence.slice(0, longestTitle);
	return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : longestTitle)} …`;
}

function differs(line: Line, wording: Wording): boolean {
	const keys = ['agendaItemId', 'kind', 'text', 'who', 'publicAs', 'email', 'dueOn'] as const;
	return keys.some((key) => line[key] !== wording[key]);
}
