import { sourceOf, type VersionSource } from '#assembly/public/version-sources.ts';
import { readAmendments, readConsultations } from '#council/server/reads.ts';
import { readCommentsOn } from '#documents/server/reads.ts';
import { readRounds } from '#drafting/server/read-rounds.ts';
import { readOrigins, type Version } from '#drafting/server/reads.ts';
import { readMeetingSources } from '#meetings/server/minutes/read-published.ts';
import { readContributions } from '#participation/server/reads.ts';
import { readReviews } from '#review/server/reads.ts';
import type { Reader } from '#storage/storage.ts';

/** What each version of an item came from, in the order of the versions. */
export async function readSources(
	read: Reader,
	item: { readonly id: string; readonly processId: string; readonly code: string },
	versions: readonly Version[]
): Promise<readonly VersionSource[]> {
	const { id: itemId, processId } = item;
	const meetingIds = versions.flatMap(
		({ sourceKind, sourceId }) => (sourceKind === 'meeting' && sourceId) || []
	);
	const [meetings, rounds, reviews, comments, origins, amendments, consultations] =
		await Promise.all([
			readMeetingSources(read, meetingIds),
			readRounds(read, { itemId }),
			readReviews(read, { itemId }),
			readCommentsOn(read, processId, item.code),
			readOrigins(read, { itemIds: [itemId] }),
			readAmendments(read, { itemId }),
			readConsultations(read, processId)
		]);
	const ids = origins.map(({ contributionId }) => contributionId);
	const contributions = await readContributions(read, {
		...{ processId, ids, limit: ids.length },
		states: ['takenUp', 'removed']
	});
	const facts = {
		...{ meetings, rounds, reviews },
		comments: comments.filter(({ state }) => state === 'takenUp').length,
		contributionIds: contributions
			.filter(({ documentId }) => documentId === null)
			.map(({ id }) => id)
			.toReversed(),
		bodies: new Map(
			amendments.map(({ id, consultationId }) => [
				id,
				consultations.find((one) => one.id === consultationId)?.body ?? ''
			])
		)
	};
	return versions.map((version) => sourceOf(version, facts));
}
