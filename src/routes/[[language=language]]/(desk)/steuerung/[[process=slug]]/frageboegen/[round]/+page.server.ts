import { error } from '@sveltejs/kit';
import { decideConsolidate, decideWordVersion } from '#drafting/items.ts';
import { isOpen } from '#drafting/questionnaire.ts';
import { missingIn } from '#drafting/readiness.ts';
import { closeRound } from '#drafting/server/close-round.ts';
import { consolidateItem } from '#drafting/server/consolidate-item.ts';
import { markContradiction } from '#drafting/server/consolidation/mark-contradiction.ts';
import { noteWriting } from '#drafting/server/consolidation/note-presence.ts';
import { readContradictions } from '#drafting/server/consolidation/read-contradictions.ts';
import { readDraftStates } from '#drafting/server/consolidation/read-draft.ts';
import { readNeighbours } from '#drafting/server/consolidation/read-neighbours.ts';
import { readQuotes } from '#drafting/server/consolidation/read-quotes.ts';
import { findAnswer } from '#drafting/server/consolidation/read-sheets.ts';
import { settleContradiction } from '#drafting/server/consolidation/settle-contradiction.ts';
import { findShown } from '#drafting/server/consolidation/find-shown.ts';
import { showToGroup } from '#drafting/server/consolidation/show-to-group.ts';
import { summarizeAnswers } from '#drafting/server/consolidation/summarize-answers.ts';
import { turnIntoDissent } from '#drafting/server/consolidation/turn-into-dissent.ts';
import { readInTree } from '#drafting/server/read-in-tree.ts';
import { findRound, readRounds } from '#drafting/server/read-rounds.ts';
import { findItem, readLinks, readVersions } from '#drafting/server/reads.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import { lookOf, placeOf } from '#web/comparison/look.ts';
import { readComparison } from '#web/comparison/read-comparison.ts';
import { findDeskProcess } from '../../../../desk-process.ts';
import { doing, draft, quietly, word } from './actions.ts';
import { quotesAtHand, wordingFrom } from './read-wording.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const { searchParams } = event.url;
	const process = await findDeskProcess(event);
	const round = await findRound(read, event.params.round);
	const item = round && (await findItem(read, round.itemId));
	if (!item || round.processId !== process.id) error(404, 'not-found');
	const now = clock.now();
	const open = isOpen(round, now);
	const links = (await readLinks(read, process.id)).filter(({ fromId }) => fromId === item.id);
	const benefits = links.map(({ benefit }) => benefit);
	const others = await readRounds(read, { itemId: item.id });
	const consolidate = decideConsolidate(item, {
		roundOpen: others.some((one) => isOpen(one, now)),
		missing: missingIn({ ...item, benefits })
	});
	const word = decideWordVersion(item, { differs: true, textDiffers: true });
	const versions = await readVersions(read, item.id);
	const { id, setId, sheets, invited, version } = round;
	const quotes = quotesAtHand(await readQuotes(read, item.id), id);
	const contradictions = await readContradictions(read, item.id);
	const marks = { quotes, contradictions };
	const contradict = placeOf(searchParams.get('widerspruch'));
	const summarize = searchParams.get('kurz');
	return {
		round: { id, setId, sheets, invited, version, open },
		lastDay: dayOf(round.closedAt ?? addHours(round.closesAt, -1), process.timeZone),
		zone: process.timeZone,
		item,
		tree: await readInTree(read, item),
		asked: versions.find(({ number }) => number === version)?.text ?? '',
		neighbours: await readNeighbours(read, round),
		/** Nobody reads answers while others can still write theirs. */
		comparison: open ? null : await readComparison(read, round, lookOf(searchParams), marks),
		wording: wordingFrom(item, await readDraftStates(read, item.id), {
			...{ benefits, quotes },
			resume: searchParams.get('stand')
		}),
		writing: open ? [] : await noteWriting(event.locals.acting, item),
		contradictions,
		/** When the core group was last shown a text, and how many they were. */
		shown: await findShown(read, item.id),
		/** The answer that is about to be marked, and the question whose answers are summed up. */
		contradict: contradict && {
			...contradict,
			answer: open ? '' : ((await findAnswer(read, { roundId: id, ...contradict })) ?? '')
		},
		summarize: summarize === null ? null : Number(summarize),
		refusals: {
			word: word.ok ? null : word.reason,
			consolidate: consolidate.ok ? null : consolidate.reason
		}
	};
};

export const actions: Actions = {
	close: doing(closeRound, ''),
	quote: quietly('quote'),
	use: quietly('use'),
	summarize: doing(summarizeAnswers, ''),
	contradict: doing(markContradiction, '#widersprueche'),
	show: doing(showToGroup, '#neu'),
	settle: doing(settleContradiction, '#widersprueche'),
	dissent: doing(turnIntoDissent, '#widersprueche'),
	draft,
	word,
	consolidate: doing(consolidateItem, 'item')
};
