import { dataClasses } from '#assembly/personal-data/classes.ts';
import { sayTerm } from '#assembly/personal-data/describe.ts';
import { sayIn, wordsFor } from '#assembly/words/index.ts';
import { hasRule } from '#journal/data-class.ts';
import { readRetention, readRetentionRuns } from '#people/server/read-retention.ts';
import { readBarrierReports } from '#people/server/site/read-barriers.ts';
import { findDeskProcess, steersAll } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

const shownRuns = 30;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime, language } = event.locals;
	const { read } = runtime.storage;
	const process = await findDeskProcess(event);
	const terms = await readRetention(read);
	const { amount } = wordsFor(language).privacy.terms;
	const title = (key: string) => {
		const kept = dataClasses.find((one) => one.key === key);
		return kept ? sayIn(language, kept.title) : key;
	};
	return {
		mayChange: steersAll(event.locals),
		barriers: (await readBarrierReports(read, { processId: process.id, open: true })).length,
		classes: dataClasses.map((kept) => ({
			key: kept.key,
			title: sayIn(language, kept.title),
			term: sayTerm(kept, { terms }, language),
			limits: hasRule(kept.retention)
				? {
						least: amount(kept.retention.unit, kept.retention.least),
						most: amount(kept.retention.unit, kept.retention.most),
						changed: (terms.get(kept.key) ?? kept.retention.usual) !== kept.retention.usual
					}
				: undefined
		})),
		runs: (await readRetentionRuns(read, shownRuns)).map(({ day, counts }) => ({
			day,
			counts: Object.entries(counts).map(([key, count]) => ({ title: title(key), count }))
		}))
	};
};
