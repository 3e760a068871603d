import { error } from '@sveltejs/kit';
import { readImplementation } from '#assembly/implementation.ts';
import { chainAbove, served, serving } from '#assembly/public/benefit-chain.ts';
import { lifeOf, nextSteps } from '#assembly/public/life.ts';
import { dependenciesOf } from '#drafting/measure-sheet/dependencies.ts';
import { readDependencies } from '#drafting/server/measure-sheet/read-dependencies.ts';
import { readClosedRatings } from '#drafting/server/resistance/read-results.ts';
import { readUsedQuotes } from '#drafting/server/consolidation/read-quotes.ts';
import { readRounds } from '#drafting/server/read-rounds.ts';
import {
	findItemByCode,
	readItems,
	readLinks,
	readOrigins,
	readStates,
	readVersions
} from '#drafting/server/reads.ts';
import { isAdoptedMeasure } from '#monitoring/progress.ts';
import { readSubjectEntries } from '#journal/server/reads.ts';
import { readMeetingSources } from '#meetings/server/minutes/read-published.ts';
import { callState } from '#participation/calls.ts';
import { readCalls, readContributions } from '#participation/server/reads.ts';
import { callLine, nextCallChange } from '#assembly/public/call-line.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { phasesAhead, reviewAhead } from '#assembly/public/steps-ahead.ts';
import { readFindings, readReviews } from '#review/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { codeOf } from '../../parts/address.ts';
import { readAfterlife } from './afterlife.ts';
import { readShownText } from './shown-text.ts';
import { readItemStructure } from './structure.ts';
import { shownProcess } from '../../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { runtime, validUntil } = event.locals;
	const { read } = runtime.storage;
	const process = await shownProcess(event);
	const { id: processId, template, timeZone } = process;
	const code = codeOf(event.params.code);
	const item = code ? await findItemByCode(read, processId, code) : undefined;
	if (!code || !item?.published) error(404, 'not-found');
	const itemId = item.id;
	const [items, links, versions, states, origins, rounds, asked, entries, areas, steps, calls] =
		await Promise.all([
			readItems(read, { processId, published: true }),
			readLinks(read, processId),
			readVersions(read, itemId),
			readStates(read, itemId),
			readOrigins(read, { itemIds: [itemId] }),
			readRounds(read, { itemId }),
			readReviews(read, { itemId }),
			readSubjectEntries(read, itemId),
			readAreas(read, processId),
			readSteps(read, processId),
			readCalls(read, processId)
		]);
	// What the steering wrote to the department is theirs.
	const reviews = asked.map((review) => ({ ...review, note: null }));
	const [contributions, findings] = await Promise.all([
		readContributions(read, {
			processId,
			ids: origins.map(({ contributionId }) => contributionId),
			states: ['takenUp', 'removed'],
			limit: origins.length
		}),
		readFindings(
			read,
			reviews.map(({ id }) => id)
		)
	]);
	const sources = await readMeetingSources(
		read,
		versions.flatMap(({ sourceKind, sourceId }) => (sourceKind === 'meeting' && sourceId) || [])
	);
	const after = await readAfterlife(read, { processId, itemId, code });
	const structure = await readItemStructure(read, item, states, timeZone);
	const needs = item.kind === 'measure' ? await readDependencies(read, processId) : [];
	// Whoever waits for what was given up must not read that it waits for nothing.
	const gone =
		needs.length > 0 ? await readItems(read, { processId, published: true, standing: 'gone' }) : [];
	const now = runtime.clock.now();
	const today = dayOf(now, timeZone);
	const nextRoundEnd = rounds
		.map(({ closesAt }) => closesAt)
		.filter((at) => at > now)
		.toSorted()[0];
	for (const change of [nextCallChange(calls, now), nextRoundEnd]) if (change) validUntil(change);
	const published = entries.find(({ body }) => body.what === 'item-published')?.body;
	const area = areas.find(({ id }) => id === item.areaId);
	const open = calls.find((call) => call.areaId === item.areaId && callState(call, now) === 'open');
	return {
		item: { ...item, code },
		shown: await readShownText(read, item, {
			name: event.url.searchParams.get('fassung'),
			language: event.locals.language
		}),
		area: area && { code: area.code, title: area.title, short: area.shortTitle },
		open: open && callLine(open, new Map(), now, timeZone),
		chain: chainAbove(itemId, items, links).map(short),
		also: served(itemId, items, links).slice(1).map(short),
		below: serving(itemId, items, links).map(short),
		dependencies: dependenciesOf(
			itemId,
			needs,
			[...items, ...gone].map((one) => short({ item: one, benefit: '' }))
		),
		aspects: template.reviewAspects,
		reviews: reviews.map((review) => ({
			...review,
			findings: findings.filter(({ reviewId }) => reviewId === review.id)
		})),
		ratings: await readClosedRatings(read, itemId),
		dissents: after.dissents,
		implementation: isAdoptedMeasure(item)
			? (await readImplementation(read, process, now)).measures.find(({ id }) => id === itemId)
			: undefined,
		gone: structure.gone,
		checked: structure.checked,
		// What came out of a merge or a split could be read by all from its first wording on.
		publishedAt: published?.at ?? versions[0]?.at ?? item.versionAt,
		quoted: await readUsedQuotes(read, itemId, versions),
		life: lifeOf({
			versions,
			states,
			rounds,
			...after,
			...structure,
			reviews,
			meetings: sources,
			now,
			origins: contributions,
			publishedVersion: Number(published?.data['version'] ?? 1)
		}),
		next: nextSteps({
			kind: item.kind,
			state: item.state,
			reviewOn: reviewAhead(steps, item.areaId, today),
			phases: phasesAhead(template.phases, steps, today)
		})
	};
};

function short({ item, benefit }: { item: ItemFacts; benefit: string }) {
	const { id, kind, state, title, text } = item;
	return { id, kind, state, title, text, code: item.code ?? '', benefit };
}
type ItemFacts = Awaited<ReturnType<typeof readItems>>[number];
