import { error, redirect } from '@sveltejs/kit';
import { decideConsolidate, decideWordVersion } from '#drafting/items.ts';
import { isOpen } from '#drafting/questionnaire.ts';
import { missingIn } from '#drafting/readiness.ts';
import { closeRound } from '#drafting/server/close-round.ts';
import { consolidateItem } from '#drafting/server/consolidate-item.ts';
import { readInTree } from '#drafting/server/read-in-tree.ts';
import { findRound, readRounds, readSheets } from '#drafting/server/read-rounds.ts';
import { findItem, readLinks, readVersions } from '#drafting/server/reads.ts';
import { wordVersion } from '#drafting/server/word-version.ts';
import { readSubjectEntries } from '#journal/server/reads.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const process = await findDeskProcess(event);
	const round = await findRound(read, event.params.round);
	const item = round && (await findItem(read, round.itemId));
	if (!item || round.processId !== process.id) error(404, 'not-found');
	const now = clock.now();
	const open = isOpen(round, now);
	const links = (await readLinks(read, process.id)).filter(({ fromId }) => fromId === item.id);
	const missing = missingIn({ ...item, benefits: links.map(({ benefit }) => benefit) });
	const others = await readRounds(read, { itemId: item.id });
	const consolidate = decideConsolidate(item, {
		roundOpen: others.some((one) => isOpen(one, now)),
		missing
	});
	const word = decideWordVersion(item, { differs: true, textDiffers: true });
	const versions = await readVersions(read, item.id);
	const closing = (await readSubjectEntries(read, round.id)).find(
		({ body }) => body.what === 'round-closed'
	);
	const { id, questions, sheets, invited, version } = round;
	return {
		round: { id, questions, sheets, invited, version, open },
		lastDay: dayOf(closing?.body.at ?? addHours(round.closesAt, -1), process.timeZone),
		zone: process.timeZone,
		item,
		missing,
		tree: await readInTree(read, item),
		asked: versions.find(({ number }) => number === version)?.text ?? '',
		/** Nobody reads answers while others can still write theirs. */
		answers: open ? [] : await readSheets(read, id),
		refusals: {
			word: word.ok ? null : word.reason,
			consolidate: consolidate.ok ? null : consolidate.reason
		}
	};
};

export const actions: Actions = {
	close: async (event) => {
		const { round } = event.params;
		const outcome = await perform(event, closeRound, { roundId: round });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/frageboegen/${round}`));
	},
	word: async (event) => {
		const { round } = event.params;
		const outcome = await perform(event, wordVersion, {
			roundId: round,
			itemId: await itemIdOf(event)
		});
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${deskPath(event, `/frageboegen/${round}`)}#neu`);
	},
	consolidate: async (event) => {
		const itemId = await itemIdOf(event);
		const outcome = await perform(event, consolidateItem, { itemId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/werkstatt/${itemId}`));
	}
};

async function itemIdOf({ locals, params }: RequestEvent): Promise<string> {
	const round = await findRound(locals.runtime.storage.read, params.round);
	return round?.itemId ?? error(404, 'not-found');
}
