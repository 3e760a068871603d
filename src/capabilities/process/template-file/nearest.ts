/** The names that somebody may have meant who wrote this one; at most two. */
export function nearest(written: string, names: readonly string[]): readonly string[] {
	const most = written.length < 5 ? 1 : 3;
	return names
		.map((name) => ({ name, apart: apart(written.toLowerCase(), name.toLowerCase()) }))
		.filter(({ apart: steps }) => steps <= most)
		.sort((a, b) => a.apart - b.apart)
		.slice(0, 2)
		.map(({ name }) => name);
}

/** How many letters have to be added, removed or replaced. */
function apart(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 3) return Infinity;
	let row = Array.from({ length: b.length + 1 }, (_, place) => place);
	for (const [line, letter] of [...a].entries()) {
		const next = [line + 1];
		for (const [place, other] of [...b].entries())
			next.push(
				Math.min(
					(row[place] ?? 0) + (letter === other ? 0 : 1),
					(row[place + 1] ?? 0) + 1,
					(next[place] ?? 0) + 1
				)
			);
		row = next;
	}
	return row.at(-1) ?? 0;
}
