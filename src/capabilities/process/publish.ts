import { allow, refuse, type Decision } from '#shared/result.ts';
import type { Step } from './steps.ts';

/** People can only plan with dates: at least one step must have one before the pages open (S7). */
export function decidePublish(
	published: boolean,
	steps: readonly Pick<Step, 'startsOn'>[]
): Decision<null, 'already-published' | 'no-dates'> {
	if (published) return refuse('already-published');
	if (!steps.some((step) => step.startsOn)) return refuse('no-dates');
	return allow(null);
}
