import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import type { Role } from '#journal/actor.ts';
import { decideEndRole } from '../roles.ts';

const EndRole = v.object({ roleId: id() });

/** Takes a role back; what the person did stays on record. */
export const endRole = act('people.end-role', EndRole, async (tools) => {
	const { input, tx, entryId } = tools;
	const role = await tx
		.selectFrom('person_role')
		.selectAll()
		.where('id', '=', input.roleId)
		.executeTakeFirst();
	if (!role) return refuse('not-found');
	const permitted = tools.permit(role.process_id);
	if (!permitted.ok) return permitted;
	const { holders } = await tx
		.selectFrom('person_role')
		.select((row) => row.fn.countAll<number>().as('holders'))
		.where('role', '=', role.role)
		.where('ended_entry', 'is', null)
		.where((row) =>
			role.process_id === null
				? row('process_id', 'is', null)
				: row.or([row('process_id', '=', role.process_id), row('process_id', 'is', null)])
		)
		.executeTakeFirstOrThrow();
	const decision = decideEndRole({
		role: role.role as Role,
		ended: role.ended_entry !== null,
		holdersOfRole: Number(holders)
	});
	if (!decision.ok) return decision;
	await tx
		.updateTable('person_role')
		.set({ ended_entry: entryId })
		.where('id', '=', role.id)
		.execute();
	return done({
		what: 'role-ended',
		subject: ['person', role.person_id],
		process: role.process_id,
		audience: 'desk',
		data: { role: role.role }
	});
});
