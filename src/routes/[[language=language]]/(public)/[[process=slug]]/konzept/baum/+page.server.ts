import { redirect } from '@sveltejs/kit';
import { comparison, countChanges, holdingNow } from '#assembly/public/tree/comparison.ts';
import { daysToCompare } from '#assembly/public/tree/days-to-compare.ts';
import { growTree } from '#assembly/public/tree/grow-tree.ts';
import {
	isAsked,
	readTreeQuery,
	shownStates,
	treeAddress
} from '#assembly/public/tree/tree-query.ts';
import { readDocuments } from '#documents/server/reads.ts';
import { readItems, readLinks } from '#drafting/server/reads.ts';
import { readHistory } from '#drafting/server/tree/read-history.ts';
import { holdingBefore } from '#drafting/tree/history.ts';
import { hasEnded, isShown } from '#drafting/tree/ended.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { addDays, dayOf, instantOf } from '#shared/dates.ts';
import { nodeOf } from './node.ts';
import { shownProcess } from '../../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const { id: processId, timeZone } = await shownProcess(event);
	const today = dayOf(runtime.clock.now(), timeZone);
	const areas = await readAreas(read, processId);
	const { query, problem } = readTreeQuery(event.url.searchParams, {
		...{ areas: areas.map(({ code }) => code), today }
	});
	// One address for each choice, without what was left open, so that it can be passed on.
	const address = treeAddress(query);
	if (!problem && address !== event.url.search && treeAddress(query) !== decoded(event.url.search))
		redirect(303, `${event.url.pathname}${address}`);
	const [items, links, steps, documents, then] = await Promise.all([
		readItems(read, { processId, published: true, standing: 'all' }),
		readLinks(read, processId),
		readSteps(read, processId),
		readDocuments(read, processId),
		query.day ? readHolding(query.day) : undefined
	]);
	const drawn = then ? comparison(then, { items, links }) : holdingNow({ items, links });
	const asked = drawn.items.filter((item) => isAsked(query, item));
	const askedIds = new Set(
		asked.flatMap(({ id }) => (query.changed && !drawn.changes.has(id) ? [] : id))
	);
	const codes = new Map(items.map(({ id, code }) => [id, code ?? '']));
	const short = new Map(areas.map(({ id, shortTitle }) => [id, shortTitle]));
	const nodes = drawn.items.map((item) =>
		nodeOf(item, {
			...{ area: short.get(item.areaId ?? ''), change: drawn.changes.get(item.id), codes },
			stateNow: items.find(({ id }) => id === item.id)?.state ?? item.state
		})
	);
	return {
		...{ query, problem, tree: growTree(nodes, drawn.links, ({ id }) => askedIds.has(id)) },
		counts: ['guideline', 'goal', 'measure'].map(
			(kind) =>
				asked.filter((item) => item.kind === kind && !drawn.changes.get(item.id)?.ended).length
		),
		changes: then && {
			counts: countChanges(drawn.changes, asked),
			nothingThen: !then.items.some(isShown)
		},
		ended: items
			.filter(({ id, state }) => hasEnded(state) && !drawn.changes.has(id))
			.filter((item) => isAsked({ ...query, state: null }, item) && !query.state)
			.map(({ id, kind, code, title, state }) => ({ id, kind, code: code ?? '', title, state })),
		empty: items.length === 0,
		areas: areas.map(({ code, title }) => ({ code, title })),
		states: shownStates.filter((state) => items.some((item) => item.state === state)),
		days: daysToCompare({
			steps: steps.map((step) => ({ ...step, area: short.get(step.areaId ?? '') ?? null })),
			...{ documents, timeZone, today }
		})
	};

	/** As it stood when that day was over. */
	async function readHolding(day: string) {
		const before = instantOf(addDays(day, 1), '00:00', timeZone);
		return holdingBefore(await readHistory(read, { processId, before }), before);
	}
};

/** The same search, whichever way its letters were written. */
function decoded(search: string): string {
	const given = new URLSearchParams(search).toString();
	return given === '' ? '' : `?${given}`;
}
