import type { Actor } from '#journal/actor.ts';
import { decidePermission } from '#journal/permission.ts';
import type { Frame } from '#journal/server/act.ts';
import type { Decision } from '#shared/result.ts';

/** What prepares a version may be done by whoever may keep it: quotes and drafts have no rule of their own. */
export function mayWord(
	{ permissions }: Pick<Frame, 'permissions'>,
	actor: Actor,
	processId: string
): Decision<unknown, 'not-permitted' | 'not-signed-in'> {
	return decidePermission(permissions, 'drafting.word-version', actor, processId);
}
