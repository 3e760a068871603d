import type { OptionResult, RatingResult } from './result.ts';
import type { RatingWords } from './words.ts';

/** "A" for the first option, as it stands on the ballot. */
export function letterOf(option: number): string {
	return String.fromCodePoint(65 + option);
}

/** The result in sentences: what is proposed, how strong the resistance is, and what to know about the count. */
export function explainRating(
	result: RatingResult,
	invited: number | null,
	words: RatingWords
): readonly string[] {
	const say = words.explained;
	if (result.people === 0) return [say.nobody];
	const said = [say.people(result.people, invited)];
	const least = result.options.filter(({ option }) => result.least.includes(option));
	const [first, second] = least;
	if (!first) return [...said, say.nothingWidely];
	if (!first.told) said.push(say.leastUntold(least.map(({ option }) => letterOf(option))));
	else if (second)
		said.push(
			say.tie(
				least.map(({ option }) => letterOf(option)),
				first.mean ?? 0
			)
		);
	else said.push(...explainFirst(first, result, words));
	if (least.some(({ option }) => option === 0)) said.push(say.presentLeads(least.length > 1));
	const narrow = result.options.filter(({ widely }) => !widely);
	if (narrow.length > 0) said.push(say.narrow(narrow.map(({ option }) => letterOf(option))));
	if (result.incomplete > 0) said.push(say.incomplete(result.incomplete));
	if (first.told && result.people < 5) said.push(say.few);
	return said;
}

function explainFirst(
	first: OptionResult,
	{ options }: RatingResult,
	{ explained: say }: RatingWords
): readonly string[] {
	const said = [say.least(letterOf(first.option), first.mean ?? 0)];
	if (first.spread) said.push(first.spread.high > 0 ? say.high(first.spread.high) : say.noneHigh);
	const next = options.find(({ option, widely }) => option !== first.option && widely);
	if (next?.told && next.mean !== null) said.push(say.next(letterOf(next.option), next.mean));
	return said;
}
