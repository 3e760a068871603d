import type { Role } from '#journal/actor.ts';
import type { ListKind } from '#people/list/wishes.ts';
import type { Audience } from '../plan/definition.ts';
import type { StepKind } from '../steps.ts';

/** Holders of roles for all but "all"; the council has no addresses here, it gets its papers from the administration. */
const rolesOf: Readonly<Record<Audience, readonly Role[] | undefined>> = {
	all: undefined,
	group: ['participant', 'coreGroup'],
	coreGroup: ['coreGroup'],
	department: ['department'],
	council: [],
	steering: ['steering']
};

const kinds: Readonly<Record<StepKind, ListKind>> = {
	event: 'dates',
	meeting: 'dates',
	task: 'dates',
	call: 'calls',
	review: 'results',
	report: 'results'
};

/** Whom a letter of a step reaches, as `readAudience` asks. */
export function audienceOf(
	audience: Audience,
	step: { readonly kind: StepKind; readonly areaId: string | null }
) {
	return { areaId: step.areaId, kind: kinds[step.kind], roles: rolesOf[audience] };
}
