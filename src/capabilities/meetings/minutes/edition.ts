import type { Sector } from '#people/roles.ts';
import type { GroupPhaseKey } from '#process/steps.ts';
import type { Day } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import type { TimedItem } from '../agenda.ts';
import type { Approval, Standing } from './approval.ts';
import { byAgenda, type Line, type LineKind } from './lines.ts';

/** Published minutes as they were read: facts and people's words, frozen, without names that nobody released. */
export type Edition = {
	readonly format: 1;
	readonly number: number;
	readonly title: string;
	readonly area: string | null;
	readonly day: Day | null;
	readonly startsAt: string | null;
	readonly endsAt: string | null;
	readonly place: string | null;
	/** Null where nobody could be asked. */
	readonly approved: { readonly on: Day; readonly how: Approval; readonly readers: number } | null;
	/** Null where nobody counted. */
	readonly attendance: Attendance | null;
	readonly parts: readonly EditionPart[];
};

export type EditionPart = {
	/** Null for what belongs to no point of the agenda. */
	readonly title: string | null;
	readonly from: string | null;
	readonly to: string | null;
	readonly phase: GroupPhaseKey | null;
	readonly lines: readonly EditionLine[];
};

export type EditionLine = {
	readonly id: string;
	readonly kind: LineKind;
	readonly text: string;
	/** As whoever does it agreed to be named; null: a name is in the minutes of the group only. */
	readonly who: string | null;
	readonly dueOn: Day | null;
	/** Objections that changed nothing, with the reason: criticism is kept and shown. */
	readonly objections: readonly { readonly text: string; readonly reply: string }[];
};

/** Who was there, in numbers; cells below five are left out (`null`: fewer than five). */
export type Attendance = {
	readonly total: number;
	readonly sectors: readonly { readonly sector: Sector; readonly count: number | null }[];
};

const fewest = 5;

/** Approved minutes are published; corrections after that make a new version with a reason. */
export function decidePublish(facts: {
	readonly standing: Standing;
	readonly lines: number;
	/** Somebody with an address was there, and could be asked. */
	readonly askable: boolean;
	readonly changed: boolean;
	readonly reason: string | null;
}): Decision<null, 'no-lines' | 'not-approved' | 'nothing-changed' | 'reason-needed'> {
	if (facts.lines === 0) return refuse('no-lines');
	if (facts.standing === 'approved') return allow(null);
	if (facts.standing === 'published') {
		if (!facts.changed) return refuse('nothing-changed');
		return facts.reason ? allow(null) : refuse('reason-needed', { reason: 'missing' });
	}
	return facts.standing === 'draft' && !facts.askable ? allow(null) : refuse('not-approved');
}

/** The minutes as all may read them. */
export function editionOf(facts: {
	readonly head: Omit<Edition, 'format' | 'parts'>;
	readonly agenda: readonly TimedItem<{
		readonly id: string;
		readonly title: string;
		readonly phase: GroupPhaseKey | null;
	}>[];
	readonly lines: readonly Line[];
	readonly objections: readonly {
		readonly lineId: string | null;
		readonly text: string;
		readonly outcome: 'corrected' | 'kept' | null;
		readonly reply: string | null;
	}[];
}): Edition {
	const kept = facts.objections.filter(({ outcome }) => outcome === 'kept');
	const parts = byAgenda(facts.agenda, facts.lines).map(({ point, lines }): EditionPart => ({
		title: point?.title ?? null,
		from: point?.from ?? null,
		to: point?.to ?? null,
		phase: point?.phase ?? null,
		lines: lines.map((line) => ({
			...{ id: line.id, kind: line.kind, text: line.text },
			...{ who: line.publicAs, dueOn: line.dueOn },
			objections: kept
				.filter(({ lineId }) => lineId === line.id)
				.map(({ text, reply }) => ({ text, reply: reply ?? '' }))
		}))
	}));
	return { format: 1, ...facts.head, parts };
}

/**
 * Numbers by sector that let nobody be recognised: cells below five are left out, and with them as many of
 * the next ones as it takes until nothing follows from the sum. Where that never happens, no sector is told.
 */
export function publicAttendance(
	counts: readonly { readonly sector: Sector | null; readonly people: number }[]
): Attendance | null {
	const total = counts.reduce((sum, { people }) => sum + people, 0);
	if (total === 0) return null;
	const bySector = new Map<Sector, number>();
	for (const { sector, people } of counts)
		if (sector) bySector.set(sector, (bySector.get(sector) ?? 0) + people);
	const cells = [...bySector].filter(([, people]) => people > 0).sort(([, a], [, b]) => b - a);
	const unnamed = total - cells.reduce((sum, [, people]) => sum + people, 0);
	const largeEnough = cells.filter(([, people]) => people >= fewest).length;
	let shown = largeEnough;
	const hidden = () => cells.slice(shown).map(([, people]) => people);
	while (shown > 0 && followsFromSum(hidden(), unnamed)) shown -= 1;
	if (followsFromSum(hidden(), unnamed)) return { total, sectors: [] };
	return {
		total,
		sectors: cells.map(([sector, people], place) => ({
			sector,
			count: place < shown ? people : null
		}))
	};
}

/** Can cells that are left out be told from what remains of the total? Each of them holds somebody. */
function followsFromSum(hidden: readonly number[], unnamed: number): boolean {
	if (hidden.length === 0) return false;
	const rest = hidden.reduce((sum, people) => sum + people, unnamed);
	if (hidden.length === 1 && unnamed < fewest) return true;
	// All of them the least or the most that a left-out cell can be, or too few people to hide among.
	return rest < fewest || rest === hidden.length || rest === hidden.length * (fewest - 1);
}
