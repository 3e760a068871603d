import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';

const ReopenAccess = v.object({ roleId: id() });

/** Lets somebody in again who has lost their passkey: a letter with a link by which they set up a new one. */
export const reopenAccess = act('people.reopen-access', ReopenAccess, async (tools) => {
	const { input, tx } = tools;
	const role = await tx
		.selectFrom('person_role')
		.innerJoin('person', 'person.id', 'person_role.person_id')
		.select(['person_role.process_id', 'person_role.ended_entry', 'person.id', 'person.email'])
		.where('person_role.id', '=', input.roleId)
		.executeTakeFirst();
	if (!role) return refuse('not-found');
	const permitted = tools.permit(role.process_id);
	if (!permitted.ok) return permitted;
	if (role.ended_entry !== null) return refuse('already-ended');
	if (role.email === null) return refuse('not-found');
	return done({
		what: 'access-reopened',
		subject: ['person', role.id],
		process: role.process_id,
		audience: 'desk'
	});
});
