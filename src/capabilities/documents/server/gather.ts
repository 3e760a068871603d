import { readDissents } from '#drafting/server/read-dissents.ts';
import { readRounds } from '#drafting/server/read-rounds.ts';
import {
	readAllOrigins,
	readStateReasons,
	readVersionMarks
} from '#drafting/server/read-traces.ts';
import { readItems, readLinks } from '#drafting/server/reads.ts';
import { readContributionMarks } from '#participation/server/reads.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { readAreas, readSteps, type Process } from '#process/server/reads.ts';
import { readFindings, readReviews } from '#review/server/reads.ts';
import type { Day } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import type { DocumentFacts, DocumentHead } from '../compile.ts';
import { courseOf, reviewsOf, statisticsOf, tracesOf } from '../course.ts';

/** Reads everything that a document is compiled from, in a dozen queries whatever its size. */
export async function gatherFacts(
	tx: Tx,
	process: Process,
	given: { head: DocumentHead; preface: string | null; today: Day }
): Promise<DocumentFacts> {
	const processId = process.id;
	const zone = process.timeZone;
	const areas = await readAreas(tx, processId);
	const items = await readItems(tx, { processId, published: true });
	const reviews = await readReviews(tx, { processId });
	const findings = await readFindings(
		tx,
		reviews.map(({ id }) => id)
	);
	const facts = {
		items,
		zone,
		today: given.today,
		areas,
		reviews,
		findings,
		aspects: process.template.reviewAspects,
		origins: await readAllOrigins(tx, processId),
		contributions: await readContributionMarks(tx, processId),
		rounds: (await readRounds(tx, { processId })).filter(({ closed }) => closed),
		versions: await readVersionMarks(tx, processId),
		steps: await readSteps(tx, processId),
		people: await readRoleHolders(tx, { processId, roles: ['participant', 'coreGroup'] })
	};
	return {
		head: given.head,
		preface: given.preface,
		areas,
		items,
		links: await readLinks(tx, processId),
		dissents: await readDissents(tx, { processId }),
		reasons: await readStateReasons(tx, processId),
		traces: tracesOf(facts),
		reviews: reviewsOf(facts),
		course: courseOf(facts),
		statistics: statisticsOf(facts)
	};
}
