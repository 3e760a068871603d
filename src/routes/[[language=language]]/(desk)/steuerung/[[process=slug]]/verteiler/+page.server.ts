import { readBouncedAddresses } from '#delivery/mail/reads.ts';
import { countList, listStates, searchList } from '#people/list/entries.ts';
import { staleRequestsBefore } from '#people/list/requests.ts';
import { readImports } from '#people/server/list/read-imports.ts';
import { countWaiting, readKnownAreas, readList } from '#people/server/list/read-list.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

const pageLength = 50;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const process = await findDeskProcess(event);
	const search = event.url.searchParams;
	const entries = await readList(read, process.id);
	const areas = await readKnownAreas(read, process.id);
	const text = search.get('suche')?.slice(0, 100) ?? '';
	const state = listStates.find((one) => one === search.get('stand'));
	const found = searchList(entries, { text, state });
	const page = Math.max(1, Number(/^\d{1,4}$/.exec(search.get('seite') ?? '')?.[0] ?? 1));
	const shown = found.slice((page - 1) * pageLength, page * pageLength);
	const addresses = shown.flatMap(({ email }) => email ?? []);
	const number = (name: string) => Number(/^\d{1,6}$/.exec(search.get(name) ?? '')?.[0] ?? 0);
	return {
		counts: countList(
			entries,
			areas.map(({ id }) => id)
		),
		areas: areas.map(({ id, title }) => ({ id, title })),
		waiting: await countWaiting(read, process.id, staleRequestsBefore(runtime.clock.now())),
		prepared: await readImports(read, process.id),
		all: entries.length,
		search: { text, state: state ?? null, page, last: Math.ceil(found.length / pageLength) },
		people: shown.map(({ id, name, email, organisation, sector, state: stands }) => ({
			...{ id, name, email, organisation, sector, state: stands }
		})),
		/** Where letters do not arrive. */
		bounced: await readBouncedAddresses(read, addresses),
		imported: { people: number('neu'), leftOut: number('ohne') }
	};
};
