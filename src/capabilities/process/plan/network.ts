import type { Shift } from './shift.ts';

/**
 * A plan as the solver sees it: points (beginnings and ends of steps) that each take one day of the
 * horizon (0 … days − 1), and rules. Each rule is one sentence to people and one or more links or
 * domains here. Every link is monotone and every domain concerns one point: so the solutions are
 * closed under the earlier and the later of two, and there is one earliest and one latest plan.
 */
export type Network = {
	readonly days: number;
	readonly points: number;
	readonly rules: number;
	readonly links: readonly Link[];
	readonly domains: readonly Domain[];
};

/** `notBefore`: the point lies on `shift.to[than]` or later. `notAfter`: there or earlier. */
export type Link = {
	readonly rule: number;
	readonly kind: 'notBefore' | 'notAfter';
	readonly point: number;
	readonly than: number;
	readonly shift: Shift;
};

/** Only days marked with 1 are allowed. Domains that are alike share one array. */
export type Domain = {
	readonly rule: number;
	readonly point: number;
	readonly allowed: Uint8Array;
};
