import { heading, say, type Block } from './book.ts';
import type { PrintWords } from './words.ts';
import type { DocumentContent, Statistics } from '#documents/content.ts';
import { formatFor } from '#shared/format.ts';

/** The chapter that tells how the document came about: the steps, then the participation. */
export function layOutCourse(content: DocumentContent, words: PrintWords): readonly Block[] {
	const { course } = words;
	const format = formatFor(words.language);
	const rows = content.course.map(({ title, area, from, until, place }) => [
		format.span(from, until),
		area ? course.inArea(title, area) : title,
		place ?? ''
	]);
	return [
		heading(1, course.title),
		heading(2, course.steps),
		say(rows.length > 0 ? course.intro(rows.length) : course.none),
		...table(course.head, rows, [4, 5, 3]),
		heading(2, words.numbers.title),
		...layOutStatistics(content.statistics, words)
	];
}

function layOutStatistics(numbers: Statistics, words: PrintWords): readonly Block[] {
	const { contributions, comments, questionnaires, people, reviews, versions } = numbers;
	const { numbers: said } = words;
	const count = (n: number) => formatFor(words.language).number(n);
	const sentences = [
		said.contributions(contributions.total, contributions.takenUp),
		questionnaires.rounds > 0 && said.questionnaires(questionnaires.rounds, questionnaires.sheets),
		comments.total > 0 && said.comments(comments.total, comments.takenUp),
		people.total > 0 && said.people(people.total, people.organisations),
		reviews.asked > 0 && said.reviews(reviews.asked, reviews.answered),
		reviews.late > 0 && said.late(reviews.late),
		said.versions(versions)
	].filter((sentence) => sentence !== false);
	return [
		say(sentences.join(' ')),
		...table(
			said.channels,
			contributions.channels.map((row) => [
				words.participation.channels[row.channel],
				count(row.count)
			]),
			[3, 2]
		),
		...table(
			said.sectors,
			people.sectors.map((row) => [
				words.people.sectors[row.sector],
				row.count === null ? said.fewerThanFive : count(row.count)
			]),
			[3, 2]
		)
	];
}

function table(
	head: readonly string[],
	rows: readonly (readonly string[])[],
	widths: readonly number[]
): readonly Block[] {
	return rows.length > 0 ? [{ kind: 'table', head, rows, widths }] : [];
}
