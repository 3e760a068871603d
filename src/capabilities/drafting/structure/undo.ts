import { allow, refuse, type Decision } from '#shared/result.ts';
import { isGone, type DevelopmentState } from '../items.ts';
import { decideRestore } from './drop.ts';

/** What changes items in the workshop; the last of these is offered to be taken back, or says why it cannot be. */
const changes = {
	'drafting.reorder': null,
	'drafting.edit-many': null,
	'drafting.word-version': null,
	'drafting.keep-sheet': null,
	'drafting.link-item': null,
	'drafting.end-link': null,
	'drafting.change-benefit': null,
	'drafting.choose-main': null,
	'drafting.consolidate': null,
	'drafting.drop': null,
	'drafting.discard': null,
	'drafting.restore': null,
	'drafting.publish-item': 'code-given',
	'drafting.draft-item': 'put-aside-instead',
	'drafting.merge': 'merged-stays',
	'drafting.split': 'split-stays'
} as const;

export const workshopActs = Object.keys(changes) as readonly (keyof typeof changes)[];

export type Held = Exclude<(typeof changes)[keyof typeof changes], null>;

/** A change is taken back while nothing came after it; a code that was given is given for ever. */
export function decideUndo(last: {
	readonly act: string;
	/** Of a change of many: what was changed. */
	readonly field: string | null;
	/** What touched the same since. */
	readonly later: number;
	readonly roundOpen: boolean;
}): Decision<null, Held | 'touched-since' | 'round-still-open'> {
	const held = changes[last.act as keyof typeof changes];
	if (held) return refuse(held);
	if (last.act === 'drafting.edit-many' && last.field === 'publish') return refuse('code-given');
	if (last.later > 0) return refuse('touched-since');
	return last.roundOpen ? refuse('round-still-open') : allow(null);
}

/** How far an item had come before the change; what was taken out comes back as when it is taken up again. */
export function stateBefore(
	/** What the change made of it. */
	made: DevelopmentState,
	before: DevelopmentState,
	/** All its states, oldest first. */
	states: readonly DevelopmentState[]
): DevelopmentState {
	if (!isGone(made)) return before;
	const decision = decideRestore({ state: made }, states);
	return decision.ok ? decision.value.next : before;
}
