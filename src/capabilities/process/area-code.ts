import { spelledOut } from './slug.ts';

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * A code of two letters for an area: „Kinder und Familie“ → `KF`, „Gesundheit“ → `GE`, and where these
 * are taken the next that is free.
 */
export function deriveCode(title: string, taken: ReadonlySet<string | undefined>): string {
	const words = lettersOf(title.split(/[^\p{L}\p{M}]+/u).filter((word) => /^\p{Lu}/u.test(word)));
	const all = lettersOf([title]).join('');
	const [first = 'A', ...others] = all;
	const [one, other] = words;
	const codes = [
		...(one && other ? [`${one[0]}${other[0]}`] : []),
		...[...others, ...alphabet].map((letter) => first + letter),
		...alphabet.flatMap((letter) => alphabet.map((next) => letter + next))
	];
	return codes.find((code) => !taken.has(code)) ?? first + first;
}

function lettersOf(words: readonly string[]): readonly string[] {
	return words
		.map((word) =>
			spelledOut(word)
				.toUpperCase()
				.replaceAll(/[^A-Z]/g, '')
		)
		.filter((word) => word !== '');
}
