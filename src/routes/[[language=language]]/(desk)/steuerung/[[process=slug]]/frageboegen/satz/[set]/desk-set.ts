import { error } from '@sveltejs/kit';
import { readRounds, type Round } from '#drafting/server/read-rounds.ts';
import { findSet, type QuestionnaireSet } from '#drafting/server/rounds/read-sets.ts';
import { readTitles, type ItemTitle } from '#drafting/server/titles.ts';
import type { Process } from '#process/server/reads.ts';
import { findDeskProcess } from '../../../../../desk-process.ts';

type Place = { locals: App.Locals; params: { process?: string | undefined; set: string } };

export type DeskSet = {
	readonly process: Process;
	readonly set: QuestionnaireSet;
	readonly title: string;
	/** Its rounds with their items, by code. */
	readonly asked: readonly { readonly round: Round; readonly item: ItemTitle }[];
};

/** The set in the address, if it belongs to the process that the desk works on. */
export async function findDeskSet(event: Place): Promise<DeskSet> {
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const set = await findSet(read, event.params.set);
	if (set?.processId !== process.id) error(404, 'not-found');
	const rounds = await readRounds(read, { setId: set.id });
	const byItem = new Map(rounds.map((round) => [round.itemId, round]));
	const titles = await readTitles(read, { processId: process.id, ids: [...byItem.keys()] });
	const asked = titles.flatMap((item) => {
		const round = byItem.get(item.id);
		return round ? [{ round, item }] : [];
	});
	return { process, set, title: set.title ?? asked[0]?.item.title ?? '', asked };
}
