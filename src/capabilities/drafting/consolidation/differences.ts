/**
 * Do the answers to one question say different things? Case, marks and white space do not count, and what
 * was left open contradicts nobody: one answer alone, or the same word from everybody, is no difference.
 */
export function differ(answers: readonly string[]): boolean {
	return new Set(answers.map(plain).filter((answer) => answer !== '')).size > 1;
}

function plain(answer: string): string {
	return answer
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
