/** The name that was probably meant, if one is like it: at most a third of its letters differ. */
export function nearestName(said: string, names: Iterable<string>): string | null {
	let nearest: { name: string; distance: number } | null = null;
	for (const name of names) {
		const most = Math.min(nearest?.distance ?? Infinity, Math.ceil(name.length / 3) + 1);
		if (said.length > 200 || Math.abs(name.length - said.length) >= most) continue;
		const distance = lettersBetween(said.toLowerCase(), name.toLowerCase());
		if (distance < most) nearest = { name, distance };
	}
	return nearest?.name ?? null;
}

/** How many letters have to be added, left out or changed. */
function lettersBetween(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, place) => place);
	for (const [at, letter] of [...one].entries()) {
		const next = [at + 1];
		for (let place = 1; place <= other.length; place++)
			next[place] = Math.min(
				(next[place - 1] ?? 0) + 1,
				(row[place] ?? 0) + 1,
				(row[place - 1] ?? 0) + (other[place - 1] === letter ? 0 : 1)
			);
		row = next;
	}
	return row[other.length] ?? 0;
}
