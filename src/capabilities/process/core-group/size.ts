import type { ProcessTemplate, TemplateStep } from '../template.ts';

type Described = Pick<ProcessTemplate, 'steps' | 'groupSteps' | 'coreGroup'>;

const usualSize = { least: 8, most: 15 } as const;
/** A meeting takes an evening; reading and preparing takes two hours more. */
const hoursOfMeeting = 3;
const hoursBefore = 2;

/** How many people the core group has, as the template says. */
export function sizeOf(template: Described): { readonly least: number; readonly most: number } {
	return template.coreGroup ?? usualSize;
}

/** Does this kind of process have a core group at all? */
export function hasCoreGroup(template: Described): boolean {
	const { steps, groupSteps, coreGroup } = template;
	return coreGroup !== undefined || [...steps, ...groupSteps].some(isOwn);
}

/** What a member gives who accompanies one group: their own meetings, those of the group, and hours in all. */
export function expectedOf(template: Described) {
	const own = template.steps.filter(isOwn).length + template.groupSteps.filter(isOwn).length;
	const group = template.groupSteps.filter(
		(step) => step.kind === 'meeting' && !step.optional && !isOwn(step)
	).length;
	return { own, group, hours: (own + group) * (hoursOfMeeting + hoursBefore) };
}

function isOwn({ kind, audience, fullOrShort }: TemplateStep): boolean {
	return kind === 'meeting' && (audience === 'coreGroup' || fullOrShort === true);
}
