import type { Round } from '#drafting/server/read-rounds.ts';
import type { Version } from '#drafting/server/reads.ts';
import type { MeetingSource } from '#meetings/server/minutes/read-published.ts';

/** What a version came from, as far as all may know, with what a page can lead to. */
export type VersionSource =
	| { readonly kind: 'meeting'; readonly meeting: MeetingSource }
	| { readonly kind: 'round'; readonly sheets: number }
	| { readonly kind: 'review'; readonly department: string | undefined }
	| { readonly kind: 'comments'; readonly count: number }
	| { readonly kind: 'contributions'; readonly ids: readonly string[] }
	| { readonly kind: 'amendment'; readonly body: string | undefined }
	| {
			readonly kind:
				'rating' | 'merge' | 'split' | 'predecessor' | 'catalogue' | 'undo' | 'steering';
	  };

export type SourceFacts = {
	readonly meetings: ReadonlyMap<string, MeetingSource>;
	readonly rounds: readonly Pick<Round, 'id' | 'sheets'>[];
	/** All reviews of the item. */
	readonly reviews: readonly { readonly department: string; readonly answeredAt: string | null }[];
	/** How many comments on drafts were taken up. */
	readonly comments: number;
	readonly contributionIds: readonly string[];
	/** Amendment id → the body that decided it. */
	readonly bodies: ReadonlyMap<string, string>;
};

export function sourceOf(version: Version, facts: SourceFacts): VersionSource {
	const id = version.sourceId ?? '';
	switch (version.sourceKind) {
		case 'meeting': {
			const meeting = facts.meetings.get(id);
			return meeting ? { kind: 'meeting', meeting } : { kind: 'steering' };
		}
		case 'round':
			return { kind: 'round', sheets: facts.rounds.find((round) => round.id === id)?.sheets ?? 0 };
		case 'review': {
			const answered = facts.reviews.filter(
				({ answeredAt }) => answeredAt !== null && answeredAt <= version.at
			);
			const byAnswer = answered.toSorted((a, z) =>
				(a.answeredAt ?? '') < (z.answeredAt ?? '') ? -1 : 1
			);
			return { kind: 'review', department: byAnswer.at(-1)?.department };
		}
		case 'comments':
			return { kind: 'comments', count: facts.comments };
		case 'contributions':
			return { kind: 'contributions', ids: facts.contributionIds };
		case 'amendment':
			return { kind: 'amendment', body: facts.bodies.get(id) };
		case 'rating':
		case 'merge':
		case 'split':
		case 'predecessor':
		case 'catalogue':
		case 'undo':
			return { kind: version.sourceKind };
		default:
			return { kind: 'steering' };
	}
}
