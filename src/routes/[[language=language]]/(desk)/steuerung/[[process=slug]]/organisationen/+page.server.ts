import { organisationKey } from '#people/list/organisations.ts';
import { readOrganisations } from '#people/server/list/read-organisations.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	const all = await readOrganisations(event.locals.runtime.storage.read, process.id);
	const alike = Map.groupBy(all, ({ name }) => organisationKey(name));
	return {
		organisations: all.map(({ id, name, sector, people }) => ({
			...{ id, name, sector, people: people.length },
			alike: (alike.get(organisationKey(name)) ?? [])
				.filter((other) => other.id !== id)
				.map((other) => other.name)
		}))
	};
};
