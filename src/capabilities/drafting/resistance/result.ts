import { mostResistance, type Resistance } from './ratings.ts';

/** The numbers of one person, or the sums of several who raised their hands or gave cards. */
export type Ballot = { readonly people: number; readonly resistance: readonly Resistance[] };

export type OptionResult = {
	/** Its place among the options. */
	readonly option: number;
	/** How many people gave it a number. */
	readonly raters: number;
	readonly total: number;
	/** Nothing where nobody rated it. */
	readonly mean: number | null;
	/** 1 − mean/10: nobody minds is 1. */
	readonly acceptance: number | null;
	/** Its mean can be told: that of one or two would be what they gave. */
	readonly told: boolean;
	/** Rated by at least half of those who rated anything; only such an option is proposed. */
	readonly widely: boolean;
	/** How the single numbers lie; nothing for fewer than five ballots, or where only sums are known. */
	readonly spread: Spread | null;
};

export type Spread = {
	/** Standard deviation: 0 if all think the same. */
	readonly deviation: number;
	/** How many gave 8 or more: they would hardly live with it. */
	readonly high: number;
	/** How many gave each number from 0 to 10. */
	readonly counts: readonly number[];
};

export type RatingResult = {
	/** People who rated at least one option; empty ballots do not count. */
	readonly people: number;
	/** How many of them left out at least one option, as far as single ballots tell. */
	readonly incomplete: number;
	/** By the least mean resistance, those who are not widely rated last. */
	readonly options: readonly OptionResult[];
	/** Options with the very same least mean; one is proposed, several are a tie, none if nobody rated. */
	readonly least: readonly number[];
};

const fewestForMean = 3;
const fewestForSpread = 5;
const highFrom = 8;

/**
 * Counts a rating. A number that is missing counts neither as 0 nor as 10: the mean is of those who
 * gave one, and an option that fewer than half rated is never proposed.
 */
export function countRating(options: number, ballots: readonly Ballot[]): RatingResult {
	const cast = ballots.filter(({ resistance }) => resistance.some((value) => value !== null));
	const people = sum(cast.map((ballot) => ballot.people));
	const counted = Array.from({ length: options }, (_, option) => countOption(option, cast, people));
	const order = [...counted].sort(byResistance);
	const [first] = order;
	return {
		people,
		incomplete: cast.filter(
			(ballot) => ballot.people === 1 && ballot.resistance.slice(0, options).includes(null)
		).length,
		options: order,
		least: order
			.filter((one) => first?.widely && one.widely && compareMeans(one, first) === 0)
			.map(({ option }) => option)
	};
}

function countOption(option: number, ballots: readonly Ballot[], people: number): OptionResult {
	const rated = ballots.flatMap(({ people: of, resistance }) => {
		const value = resistance[option] ?? null;
		return value === null ? [] : [{ of, value }];
	});
	const raters = sum(rated.map(({ of }) => of));
	const total = sum(rated.map(({ value }) => value));
	const mean = raters === 0 ? null : total / raters;
	const single = rated.every(({ of }) => of === 1);
	return {
		...{ option, raters, total, mean },
		acceptance: mean === null ? null : 1 - mean / mostResistance,
		told: raters >= fewestForMean,
		widely: raters > 0 && raters * 2 >= people,
		spread: single && raters >= fewestForSpread ? spreadOf(rated.map(({ value }) => value)) : null
	};
}

function spreadOf(values: readonly number[]): Spread {
	const mean = sum(values) / values.length;
	const counts = Array.from({ length: mostResistance + 1 }, () => 0);
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	return {
		deviation: Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length),
		high: values.filter((value) => value >= highFrom).length,
		counts
	};
}

function byResistance(a: OptionResult, z: OptionResult): number {
	if (a.widely !== z.widely) return a.widely ? -1 : 1;
	return compareMeans(a, z) || a.option - z.option;
}

/** Compares as fractions, so that a tie is a tie and no rounding decides. */
function compareMeans(a: OptionResult, z: OptionResult): number {
	if (a.raters === 0 || z.raters === 0) return z.raters - a.raters;
	return a.total * z.raters - z.total * a.raters;
}

function sum(values: readonly number[]): number {
	return values.reduce((all, one) => all + one, 0);
}
