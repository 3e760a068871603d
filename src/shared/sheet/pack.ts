/** From where to where something lies on a line, with all that belongs to it. */
export type Extent = { readonly start: number; readonly end: number };

/**
 * Puts each thing into the first lane in which it overlaps nothing, and there into the first of its
 * possible places. Things come in the order of time; what fits nowhere opens a lane.
 */
export function pack<Place extends Extent>(
	things: readonly (readonly [Place, ...Place[]])[],
	gap = 0
): readonly { readonly lane: number; readonly place: Place }[] {
	const lanes: Extent[][] = [];
	return things.map((places) => {
		for (const [lane, taken] of lanes.entries()) {
			const place = places.find((one) => taken.every((other) => apart(one, other, gap)));
			if (!place) continue;
			taken.push(place);
			return { lane, place };
		}
		lanes.push([places[0]]);
		return { lane: lanes.length - 1, place: places[0] };
	});
}

function apart(one: Extent, other: Extent, gap: number): boolean {
	return one.end + gap <= other.start || other.end + gap <= one.start;
}
