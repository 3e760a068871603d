import type { Day } from '#shared/dates.ts';
import type { StepKind } from '../steps.ts';
import type { DayRule, DaySet, Edge, PlanDates, PlanRule, PlanStep } from './definition.ts';
import type { Span, WantedMove } from './wanted-move.ts';

/**
 * How firmly a step stands. What people were told of stands until it is moved by itself and they are
 * told; what has begun keeps its beginning; what is over stays.
 */
export type Standing = 'free' | 'announced' | 'running' | 'over';

/** Why a move is not possible: a rule of the plan, or something that stands. */
export type Obstacle =
	| { readonly kind: 'rule'; readonly rule: PlanRule }
	| { readonly kind: 'announced' | 'running' | 'over'; readonly step: string; readonly at: Span }
	| { readonly kind: 'wanted'; readonly step: string; readonly at: Span }
	| { readonly kind: 'today'; readonly step: string; readonly day: Day }
	| { readonly kind: 'outside'; readonly horizon: { readonly from: Day; readonly to: Day } };

/** Steps that gather people are announced once the process is public; everything ends at some time. */
export function standingOf(
	{ kind, at }: { kind: StepKind; at: Span },
	{ published, today }: { published: boolean; today: Day }
): Standing {
	if (at.end < today) return 'over';
	if (at.start <= today) return 'running';
	return published && isAnnounced(kind) ? 'announced' : 'free';
}

/** Of what gathers people the public is told, and counts on it. */
function isAnnounced(kind: StepKind): boolean {
	return kind === 'event' || kind === 'meeting' || kind === 'call';
}

/** Whose change is told by letter: what is announced, and to departments when they have to review. */
export function isTold({ kind, startsOn }: { kind: StepKind; startsOn: Day | null }): boolean {
	return startsOn !== null && (isAnnounced(kind) || kind === 'review');
}

/** What stands and what is wanted, as rules for the solver, each with what it means to people. */
export function standingRules(
	steps: readonly PlanStep[],
	present: PlanDates,
	standing: Readonly<Record<string, Standing>>,
	move: WantedMove,
	today: Day
): readonly { readonly rule: PlanRule; readonly obstacle: Obstacle }[] {
	return steps.flatMap(({ id: step }) => {
		const at = present[step];
		const stands = standing[step] ?? 'free';
		const wanted = { start: move.start, end: move.end };
		const running = stands === 'running' && at;
		return [
			...(step === move.step
				? [
						said(
							step,
							'wanted',
							'start',
							{ on: wanted.start },
							{ kind: 'wanted', step, at: wanted }
						),
						said(step, 'wanted', 'end', { on: wanted.end }, { kind: 'wanted', step, at: wanted })
					]
				: []),
			...(at && step !== move.step && (stands === 'announced' || stands === 'over')
				? [
						said(step, stands, 'start', { on: at.start }, { kind: stands, step, at }),
						said(step, stands, 'end', { on: at.end }, { kind: stands, step, at })
					]
				: []),
			...(running
				? [said(step, stands, 'start', { on: at.start }, { kind: stands, step, at })]
				: []),
			...(stands === 'over'
				? []
				: [
						said(
							step,
							'today',
							running ? 'end' : 'start',
							{ from: today },
							{ kind: 'today', step, day: today }
						)
					])
		];
	});
}

function said(
	step: string,
	word: string,
	edge: Edge,
	allowed: DaySet,
	obstacle: Obstacle
): { readonly rule: DayRule; readonly obstacle: Obstacle } {
	const rule = { kind: 'days', key: `${step}/${word}-${edge}`, step, edge, allowed } as const;
	return { rule, obstacle };
}
