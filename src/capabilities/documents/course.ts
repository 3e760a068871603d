import { channels, type Channel, type ContributionState } from '#participation/contributions.ts';
import { sectors } from '#people/roles.ts';
import type { Step, StepKind } from '#process/steps.ts';
import type { Finding, ReviewResult } from '#review/reviews.ts';
import { addHours, dayOf, type Day, type Instant } from '#shared/dates.ts';
import { visibleCount } from './compile.ts';
import type { CourseStep, ReviewText, Statistics, Trace } from './content.ts';
import { belongsTo } from './passages.ts';

type ContributionMark = {
	readonly id: string;
	readonly channel: Channel;
	readonly state: ContributionState;
	readonly passage: string | null;
	readonly documentId: string | null;
};

type AskedReview = {
	readonly id: string;
	readonly itemId: string;
	readonly version: number;
	readonly department: string;
	readonly dueOn: Day;
	readonly result: ReviewResult | null;
	readonly answeredAt: Instant | null;
};

/** The state of a process as far as it tells how its concept came about. */
export type CourseFacts = {
	readonly items: readonly { readonly id: string; readonly code: string | null }[];
	readonly areas: readonly { readonly id: string; readonly shortTitle: string }[];
	readonly steps: readonly Step[];
	readonly contributions: readonly ContributionMark[];
	readonly origins: readonly { readonly itemId: string; readonly contributionId: string }[];
	/** Closed ones. */
	readonly rounds: readonly {
		readonly itemId: string;
		readonly closesAt: Instant;
		readonly sheets: number;
	}[];
	readonly versions: readonly {
		readonly itemId: string;
		readonly number: number;
		readonly reason: string;
		readonly at: Instant;
		readonly meeting?: string | null | undefined;
	}[];
	readonly reviews: readonly AskedReview[];
	readonly findings: readonly (Finding & { readonly reviewId: string })[];
	readonly aspects: readonly { readonly key: string; readonly short: string }[];
	readonly people: readonly {
		readonly personId: string;
		readonly organisation: string | null;
		readonly sector: string | null;
	}[];
	readonly today: Day;
	readonly zone: string;
};

/** Steps that people know as such; tasks of the steering are not told. */
const told: readonly StepKind[] = ['event', 'meeting', 'call', 'report'];

export function courseOf(facts: CourseFacts): readonly CourseStep[] {
	return facts.steps
		.filter((step) => told.includes(step.kind))
		.flatMap((step): CourseStep[] => {
			if (!step.startsOn || step.startsOn > facts.today) return [];
			const area = facts.areas.find(({ id }) => id === step.areaId);
			return [
				{
					title: step.title,
					area: area?.shortTitle ?? null,
					from: step.startsOn,
					until: step.endsOn,
					place: step.place
				}
			];
		})
		.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

export function tracesOf(facts: CourseFacts): ReadonlyMap<string, Trace> {
	const marks = new Map(facts.contributions.map((mark) => [mark.id, mark]));
	const originsOf = Map.groupBy(facts.origins, ({ itemId }) => itemId);
	const roundsOf = Map.groupBy(facts.rounds, ({ itemId }) => itemId);
	const versionsOf = Map.groupBy(facts.versions, ({ itemId }) => itemId);
	const comments = facts.contributions.filter(
		(mark) => mark.documentId !== null && mark.state === 'takenUp' && mark.passage !== null
	);
	return new Map(
		facts.items.map(({ id, code }): [string, Trace] => {
			const ideas = (originsOf.get(id) ?? []).flatMap(({ contributionId }) => {
				const mark = marks.get(contributionId);
				return mark && mark.documentId === null ? [mark] : [];
			});
			const meeting = versionsOf.get(id)?.find((version) => version.meeting)?.meeting;
			return [
				id,
				{
					...(meeting ? { meeting } : {}),
					origins: countChannels(ideas),
					rounds: (roundsOf.get(id) ?? [])
						.map(({ closesAt, sheets }) => ({ closedOn: lastDay(closesAt, facts.zone), sheets }))
						.toSorted((a, b) => (a.closedOn < b.closedOn ? -1 : 1)),
					versions: (versionsOf.get(id) ?? []).map(({ number, at, reason }) => ({
						number,
						on: dayOf(at, facts.zone),
						reason
					})),
					comments: comments.filter(({ passage }) => belongsTo(passage ?? '', code ?? '')).length
				}
			];
		})
	);
}

/** The latest answered review of each measure. */
export function reviewsOf(facts: CourseFacts): ReadonlyMap<string, ReviewText> {
	const findingsOf = Map.groupBy(facts.findings, ({ reviewId }) => reviewId);
	const latest = new Map<string, ReviewText>();
	for (const review of facts.reviews.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
		if (!review.answeredAt || !review.result) continue;
		latest.set(review.itemId, {
			department: review.department,
			answeredOn: dayOf(review.answeredAt, facts.zone),
			result: review.result,
			version: review.version,
			findings: (findingsOf.get(review.id) ?? []).map(({ aspect, answer, reason }) => ({
				question: facts.aspects.find(({ key }) => key === aspect)?.short ?? aspect,
				answer,
				reason
			}))
		});
	}
	return latest;
}

/** Participation in numbers. Of people only how many, never fewer than five in a cell (S4). */
export function statisticsOf(facts: CourseFacts): Statistics {
	const ideas = facts.contributions.filter(({ documentId }) => documentId === null);
	const comments = facts.contributions.filter(({ documentId }) => documentId !== null);
	const takenUp = (marks: readonly ContributionMark[]) =>
		marks.filter(({ state }) => state === 'takenUp').length;
	const people = [...new Map(facts.people.map((person) => [person.personId, person])).values()];
	const organisations = new Set(people.flatMap(({ organisation }) => organisation ?? []));
	const day = (review: AskedReview) => review.answeredAt && dayOf(review.answeredAt, facts.zone);
	return {
		contributions: {
			total: ideas.length,
			takenUp: takenUp(ideas),
			channels: countChannels(ideas)
		},
		comments: { total: comments.length, takenUp: takenUp(comments) },
		questionnaires: {
			rounds: facts.rounds.length,
			sheets: facts.rounds.reduce((sum, { sheets }) => sum + sheets, 0)
		},
		people: {
			total: people.length,
			organisations: organisations.size,
			sectors: sectors.flatMap((sector) => {
				const count = people.filter((person) => person.sector === sector).length;
				return count === 0 ? [] : [{ sector, count: visibleCount(count) }];
			})
		},
		reviews: {
			asked: facts.reviews.length,
			answered: facts.reviews.filter(({ result }) => result !== null).length,
			late: facts.reviews.filter((review) => (day(review) ?? facts.today) > review.dueOn).length
		},
		versions: facts.versions.length
	};
}

function countChannels(marks: readonly ContributionMark[]) {
	return channels.flatMap((channel) => {
		const count = marks.filter((mark) => mark.channel === channel).length;
		return count === 0 ? [] : [{ channel, count }];
	});
}

/** Windows end at midnight; people know the day before it as the last one. */
function lastDay(closesAt: string, zone: string): Day {
	return dayOf(addHours(closesAt, -1), zone);
}
