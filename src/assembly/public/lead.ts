import { callState, type Call } from '#participation/calls.ts';
import { joinedProgress, upcoming, type Step } from '#process/steps.ts';
import type { TemplatePhase } from '#process/template.ts';
import type { Day, Instant } from '#shared/dates.ts';

/** What the start page says first: the most urgent thing that anybody can do or come to. */
export type Lead =
	| { readonly kind: 'call'; readonly call: Call; readonly meeting: Step | undefined }
	| { readonly kind: 'date'; readonly step: Step }
	| { readonly kind: 'phase'; readonly phase: TemplatePhase; readonly ahead: boolean };

export type LeadFacts = {
	/** The one that closes first on top. */
	readonly calls: readonly Call[];
	readonly steps: readonly Step[];
	readonly phases: readonly TemplatePhase[];
	readonly now: Instant;
	readonly today: Day;
};

/** The open call that closes first, else the next meeting or event, else the phase; and what else is open. */
export function chooseLead(facts: LeadFacts): {
	lead: Lead | undefined;
	also: readonly Call[];
} {
	const [call, ...also] = facts.calls.filter((known) => callState(known, facts.now) === 'open');
	if (call) {
		const ofAll = facts.steps.filter(({ areaId }) => areaId === call.areaId);
		return { lead: { kind: 'call', call, meeting: nextMeeting({ ...facts, steps: ofAll }) }, also };
	}
	const step = nextMeeting(facts);
	if (step) return { lead: { kind: 'date', step }, also };
	const phase = presentPhase(facts);
	return { lead: phase && { kind: 'phase', ...phase }, also };
}

/** The next of these dates that people come to. */
export function nextMeeting(facts: Pick<LeadFacts, 'steps' | 'today'>): Step | undefined {
	const dates = facts.steps.filter(({ kind }) => kind === 'meeting' || kind === 'event');
	return upcoming(dates, facts.today)[0];
}

/** The phase that runs, else the next one with a date, else the last one. */
function presentPhase({
	phases,
	steps,
	today
}: LeadFacts): { phase: TemplatePhase; ahead: boolean } | undefined {
	const stepsOf = (phase: TemplatePhase) => steps.filter((step) => step.phase === phase.key);
	const inState = (state: string) =>
		phases.filter((phase) => joinedProgress(stepsOf(phase), today) === state);
	const running = inState('now')[0];
	if (running) return { phase: running, ahead: false };
	const next = inState('open').find((phase) => stepsOf(phase).some((step) => step.startsOn));
	if (next) return { phase: next, ahead: true };
	const last = phases.at(-1);
	return last && { phase: last, ahead: false };
}
