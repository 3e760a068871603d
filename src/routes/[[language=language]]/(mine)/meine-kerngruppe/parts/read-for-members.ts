import { error } from '@sveltejs/kit';
import { isOpen } from '#drafting/questionnaire.ts';
import { findRound } from '#drafting/server/read-rounds.ts';
import { findItem, readVersions } from '#drafting/server/reads.ts';
import type { Process } from '#process/server/reads.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import { localPath, type Language } from '#shared/language.ts';
import type { Reader } from '#storage/storage.ts';
import { lookOf } from '#web/comparison/look.ts';
import { readComparison, type Comparison } from '#web/comparison/read-comparison.ts';

/** What members of the core group read of a closed round; what the steering marks on the way stays at the desk. */
export async function readForMembers(
	read: Reader,
	given: {
		readonly process: Process;
		readonly roundId: string;
		readonly now: string;
		readonly url: URL;
		readonly language: Language;
	}
) {
	const { process } = given;
	const round = await findRound(read, given.roundId);
	const item = round && (await findItem(read, round.itemId));
	if (!round || !item?.published || round.processId !== process.id) error(404, 'not-found');
	const open = isOpen(round, given.now);
	const versions = await readVersions(read, item.id);
	const marks = { quotes: [], contradictions: [] };
	const { kind, code, title, text, version } = item;
	return {
		item: { kind, code, title, text, version },
		itemHref: process.published
			? localPath(given.language, `/${process.slug}/konzept/${code}`)
			: undefined,
		open,
		lastDay: dayOf(round.closedAt ?? addHours(round.closesAt, -1), process.timeZone),
		asked: {
			version: round.version,
			text: versions.find(({ number }) => number === round.version)?.text ?? ''
		},
		// Nobody reads answers while others can still write theirs.
		comparison: open
			? null
			: forOthers(await readComparison(read, round, lookOf(given.url.searchParams), marks))
	};
}

/** Names were given to the steering alone, as people were told before they wrote; its notes are its own too. */
function forOthers(comparison: Comparison): Comparison {
	const unnamed = <Sheet extends object>(sheet: Sheet) => ({ ...sheet, person: null });
	return {
		...comparison,
		columns: comparison.columns.map(unnamed),
		rows: comparison.rows.map((row) => ({ ...row, summary: null })),
		heads: Object.fromEntries(
			Object.entries(comparison.heads).map(([id, sheet]) => [id, unnamed(sheet)])
		)
	};
}
