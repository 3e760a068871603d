import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, line } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { readDepartments } from './reads.ts';

const AddDepartment = v.object({ processId: id(), name: line(160) });

/** Names a specialist department that reviews measures (S11, phase D). */
export const addDepartment = act('people.add-department', AddDepartment, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const permitted = tools.permit(input.processId);
	if (!permitted.ok) return permitted;
	const known = await readDepartments(tx, input.processId);
	if (known.some((department) => department.name === input.name))
		return refuse('name-taken', { name: 'name-taken' });
	const departmentId = newId();
	await tx
		.insertInto('department')
		.values({
			id: departmentId,
			process_id: input.processId,
			name: input.name,
			begun_entry: entryId
		})
		.execute();
	return done({
		what: 'department-added',
		subject: ['department', departmentId],
		process: input.processId,
		audience: 'desk',
		data: { name: input.name },
		value: { departmentId }
	});
});
