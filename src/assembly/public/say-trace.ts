import type { Statistics, Trace } from '#documents/content.ts';
import { sayChannels } from '#participation/say-channels.ts';
import type { Words } from '../words/index.ts';
import type { Voice } from './voice.ts';

/** Where a text comes from, in one small sentence. */
export function sayTrace(trace: Trace, words: Words, voice: Voice): string {
	const say = voice.words.documents.trace;
	const sum = (counts: readonly { count: number }[]) =>
		counts.reduce((all, { count }) => all + count, 0);
	const sheets = trace.rounds.reduce((all, round) => all + round.sheets, 0);
	const last = trace.versions.at(-1);
	return [
		trace.origins.length > 0 &&
			say.origins(sum(trace.origins), sayChannels(trace.origins, words.participation)),
		trace.meeting && say.meeting(trace.meeting),
		trace.rounds.length > 0 && say.rounds(trace.rounds.length, sheets),
		trace.comments > 0 && say.comments(trace.comments),
		last && say.version(last.number, voice.format.day(last.on)),
		last && last.number > 1 && say.because(last.reason)
	]
		.filter(Boolean)
		.join(' · ');
}

/** Participation as sentences, without those that would say nothing. */
export function sayStatistics(statistics: Statistics, words: Words, voice: Voice): string[] {
	const say = voice.words.documents.course;
	const { contributions, comments, questionnaires, people, reviews, versions } = statistics;
	const sectors = people.sectors.map(
		({ sector, count }) => `${words.people.sectors[sector]} (${count ?? say.few})`
	);
	return [
		people.total > 0 && say.people(people.total, people.organisations),
		sectors.length > 0 && say.sectors(sectors.join(', ')),
		contributions.total > 0 &&
			say.contributions(
				contributions.total,
				sayChannels(contributions.channels, words.participation),
				contributions.takenUp
			),
		questionnaires.rounds > 0 && say.rounds(questionnaires.rounds, questionnaires.sheets),
		reviews.asked > 0 && say.reviews(reviews.asked, reviews.answered, reviews.late),
		comments.total > 0 && say.comments(comments.total, comments.takenUp),
		versions > 0 && say.versions(versions)
	].filter((sentence) => sentence !== false);
}
