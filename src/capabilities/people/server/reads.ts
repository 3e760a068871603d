import type { Role } from '#journal/actor.ts';
import type { Reader } from '#storage/storage.ts';
import { compareAsPeopleDo } from '#shared/sort.ts';

type Read = Pick<Reader, 'selectFrom'>;

export async function readRoles(reader: Read, personId: string) {
	const rows = await reader
		.selectFrom('person_role')
		.select(['role', 'process_id', 'department_id'])
		.where('person_id', '=', personId)
		.where('ended_entry', 'is', null)
		.execute();
	return rows.map((row) => ({
		role: row.role as Role,
		processId: row.process_id,
		departmentId: row.department_id
	}));
}

export async function holdsRole(
	reader: Read,
	held: {
		personId: string;
		role: string;
		processId: string | null;
		departmentId: string | null;
	}
): Promise<boolean> {
	const roles = await readRoles(reader, held.personId);
	return roles.some(
		(role) =>
			role.role === held.role &&
			role.processId === held.processId &&
			(held.role !== 'department' || role.departmentId === held.departmentId)
	);
}

/** Is there anybody who can steer? Without one the instance is empty and prints a set-up link. */
export async function hasSteering(reader: Read): Promise<boolean> {
	const row = await reader
		.selectFrom('person_role')
		.select('id')
		.where('role', '=', 'steering')
		.where('ended_entry', 'is', null)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

export async function findPersonByAddress(
	reader: Read,
	email: string
): Promise<{ id: string; name: string; language: string } | undefined> {
	return reader
		.selectFrom('person')
		.select(['id', 'name', 'language'])
		.where('email', '=', email.trim().toLowerCase())
		.executeTakeFirst();
}

export async function findAddress(reader: Read, personId: string): Promise<string | undefined> {
	const person = await reader
		.selectFrom('person')
		.select('email')
		.where('id', '=', personId)
		.executeTakeFirst();
	return person?.email ?? undefined;
}

export async function readDepartments(
	reader: Read,
	processId: string
): Promise<readonly { id: string; name: string }[]> {
	const rows = await reader
		.selectFrom('department')
		.select(['id', 'name'])
		.where('process_id', '=', processId)
		.execute();
	return rows.sort(byName);
}

/** As people sort: both engines compare bytes, and Ö would come after Z. */
function byName(a: { name: string }, b: { name: string }): number {
	return compareAsPeopleDo(a.name, b.name);
}

export type RoleHolder = {
	readonly roleId: string;
	readonly personId: string;
	readonly name: string;
	readonly email: string;
	readonly language: string;
	readonly role: Role;
	readonly department: string | null;
	readonly organisation: string | null;
	readonly sector: string | null;
};

/** Everybody with a role in a process (and, for the steering, in the installation), for the desk only. */
export async function readRoleHolders(
	reader: Read,
	filter: { processId: string; roles?: readonly Role[]; departmentId?: string }
): Promise<readonly RoleHolder[]> {
	let query = reader
		.selectFrom('person_role')
		.innerJoin('person', 'person.id', 'person_role.person_id')
		.leftJoin('department', 'department.id', 'person_role.department_id')
		.leftJoin('organisation', 'organisation.id', 'person.organisation_id')
		.select([
			'person_role.id as roleId',
			'person.id as personId',
			'person.name',
			'person.email',
			'person.language',
			'person_role.role',
			'department.name as department',
			'organisation.name as organisation',
			'person.sector'
		])
		.where('person_role.ended_entry', 'is', null)
		.where((row) =>
			row.or([
				row('person_role.process_id', 'is', null),
				row('person_role.process_id', '=', filter.processId)
			])
		)
		.orderBy('person_role.id');
	if (filter.roles) query = query.where('person_role.role', 'in', filter.roles);
	if (filter.departmentId)
		query = query.where('person_role.department_id', '=', filter.departmentId);
	const rows = (await query.execute()).sort(byName);
	return rows.flatMap((row) =>
		row.email === null ? [] : [{ ...row, email: row.email, role: row.role as Role }]
	);
}
