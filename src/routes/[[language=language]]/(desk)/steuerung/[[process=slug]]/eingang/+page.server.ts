import { redirect } from '@sveltejs/kit';
import { publishContribution } from '#participation/server/publish-contribution.ts';
import { countContributions, readContributions, readSenders } from '#participation/server/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../desk-process.ts';
import { stands, stateFrom } from './stand.ts';
import type { Actions, PageServerLoad } from './$types';

const pageLength = 25;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const state = stateFrom(event.url);
	const before = event.url.searchParams.get('vor') ?? undefined;
	const found = await readContributions(read, {
		processId: process.id,
		states: [state],
		limit: pageLength + 1,
		...(before === undefined ? {} : { before })
	});
	const shown = found.slice(0, pageLength);
	const senders = await readSenders(
		read,
		shown.map(({ id }) => id)
	);
	const areas = await readAreas(read, process.id);
	const counts = await countContributions(read, process.id);
	return {
		state,
		paged: before !== undefined,
		older: found.length > pageLength ? shown.at(-1)?.id : undefined,
		zone: process.timeZone,
		contributions: shown.map((contribution) => ({
			...contribution,
			area: areas.find(({ id }) => id === contribution.areaId)?.shortTitle ?? null,
			sender: senders.get(contribution.id) ?? { name: null, email: null }
		})),
		counts: Object.fromEntries(
			Object.keys(stands).map((name) => [name, sum(counts.filter((one) => one.state === name))])
		)
	};
};

export const actions: Actions = {
	publish: async (event) => {
		const outcome = await perform(event, publishContribution);
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${deskPath(event, '/eingang')}?stand=${stands[stateFrom(event.url)]}`);
	}
};

function sum(counts: readonly { count: number }[]): number {
	return counts.reduce((all, { count }) => all + count, 0);
}
