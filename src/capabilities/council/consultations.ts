import type { DevelopmentState } from '#drafting/items.ts';
import type { Day } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** What a consultation is for, as in OParl 1.1: a hearing, preparing, deciding, or taking note. */
export const consultationRoles = ['hearing', 'preliminary', 'decision', 'information'] as const;
export type ConsultationRole = (typeof consultationRoles)[number];

export const consultationResults = [
	'adopted',
	'adoptedAmended',
	'recommended',
	'noted',
	'postponed',
	'rejected'
] as const;
export type ConsultationResult = (typeof consultationResults)[number];

/** A meeting with such a result adopts the concept; only the deciding body may. */
export function adopts(result: ConsultationResult | null): boolean {
	return result === 'adopted' || result === 'adoptedAmended';
}

export const amendmentKinds = ['amend', 'strike'] as const;
export type AmendmentKind = (typeof amendmentKinds)[number];

/** A new wording, or striking, of one text that is in the concept; once in each consultation. */
export function decideAmendment(
	facts: {
		readonly state: DevelopmentState;
		readonly hasResult: boolean;
		readonly alreadyAmended: boolean;
	},
	change: {
		readonly kind: AmendmentKind;
		readonly text: string | null;
		readonly differs: boolean;
	}
): Decision<
	null,
	'has-result' | 'not-in-concept' | 'already-amended' | 'text-needed' | 'nothing-changed'
> {
	if (facts.hasResult) return refuse('has-result');
	if (facts.state !== 'inConcept') return refuse('not-in-concept', { itemId: 'not-in-concept' });
	if (facts.alreadyAmended) return refuse('already-amended', { itemId: 'already-amended' });
	if (change.kind === 'strike') return allow(null);
	if (!change.text) return refuse('text-needed', { text: 'missing' });
	return change.differs ? allow(null) : refuse('nothing-changed', { text: 'nothing-changed' });
}

/** The result of a meeting, once, not before its day. What was amended is adopted with amendment. */
export function decideResult(
	facts: {
		readonly hasResult: boolean;
		readonly meetsOn: Day;
		readonly today: Day;
		readonly role: ConsultationRole;
		readonly amendments: number;
		/** Another meeting has already adopted this concept. */
		readonly decided: boolean;
	},
	given: { readonly result: ConsultationResult; readonly note: string | null }
): Decision<
	{ decides: boolean },
	| 'has-result'
	| 'not-met-yet'
	| 'has-amendments'
	| 'no-amendments'
	| 'note-needed'
	| 'not-for-decision'
	| 'already-decided'
> {
	if (facts.hasResult) return refuse('has-result');
	if (facts.meetsOn > facts.today) return refuse('not-met-yet');
	const decides = adopts(given.result);
	if (decides && facts.role !== 'decision')
		return refuse('not-for-decision', { result: 'not-for-decision' });
	if (decides && facts.decided) return refuse('already-decided', { result: 'already-decided' });
	if (given.result === 'adopted' && facts.amendments > 0)
		return refuse('has-amendments', { result: 'has-amendments' });
	if (given.result === 'adoptedAmended' && facts.amendments === 0)
		return refuse('no-amendments', { result: 'no-amendments' });
	const negative = given.result === 'postponed' || given.result === 'rejected';
	if (negative && !given.note) return refuse('note-needed', { note: 'reason-needed' });
	return allow({ decides });
}
