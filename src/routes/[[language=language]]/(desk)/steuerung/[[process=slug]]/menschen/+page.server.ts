import { readBouncedAddresses } from '#delivery/mail/reads.ts';
import { readDepartments, readRoleHolders } from '#people/server/reads.ts';
import { findDeskProcess, steersAll } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const { id: processId } = await findDeskProcess(event);
	const holders = await readRoleHolders(read, { processId });
	const departments = await readDepartments(read, processId);
	const addresses = holders.map(({ email }) => email);
	return {
		/** Where letters do not arrive. */
		bounced: await readBouncedAddresses(read, addresses),
		steersAll: steersAll(event.locals),
		people: new Set(holders.map(({ personId }) => personId)).size,
		holders,
		departments: departments.map(({ id, name }) => ({
			id,
			name,
			reviewers: holders.filter(({ department }) => department === name).map((one) => one.name)
		}))
	};
};
