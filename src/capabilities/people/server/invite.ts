import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { address, id, line, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideInvite, invitedRoles, sectors } from '../roles.ts';
import { holdsRole, readDepartments } from './reads.ts';
import { addRole, findOrAddPerson } from './writes.ts';

const Invite = v.object({
	processId: v.nullable(id()),
	name: line(120),
	email: address(),
	role: v.picklist(invitedRoles, 'missing'),
	departmentId: maybe(id()),
	organisation: maybe(line(160)),
	sector: maybe(v.picklist(sectors, 'unknown'))
});

/** Gives a person a role in a process; the invitation with its sign-in link follows from the journal. */
export const invite = act('people.invite', Invite, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const permitted = tools.permit(input.processId);
	if (!permitted.ok) return permitted;
	if (input.departmentId && !(await isDepartmentOf(tools.tx, input.processId, input.departmentId)))
		return refuse('unknown-department', { departmentId: 'unknown' });
	const sector = input.sector ?? (input.role === 'department' ? 'administration' : null);
	const personId = await findOrAddPerson(tx, {
		id: newId(),
		email: input.email,
		name: input.name,
		language: 'de',
		sector,
		organisation: input.organisation
			? { id: newId(), name: input.organisation, sector: sector ?? 'resident' }
			: null,
		entryId
	});
	const decision = decideInvite({
		role: input.role,
		departmentId: input.departmentId,
		alreadyHolds: await holdsRole(tx, { ...input, personId })
	});
	if (!decision.ok) return decision;
	const departmentId = input.role === 'department' ? input.departmentId : null;
	await addRole(tx, {
		id: newId(),
		personId,
		role: input.role,
		processId: input.processId,
		departmentId,
		entryId
	});
	return done({
		what: 'person-invited',
		subject: ['person', personId],
		process: input.processId,
		audience: 'desk',
		data: { role: input.role, departmentId },
		value: { personId }
	});
});

async function isDepartmentOf(
	tx: Parameters<typeof readDepartments>[0],
	processId: string | null,
	departmentId: string
): Promise<boolean> {
	if (!processId) return false;
	const departments = await readDepartments(tx, processId);
	return departments.some((department) => department.id === departmentId);
}
