import type { Extent } from './pack.ts';
import type { Anchor } from './sheet.ts';
import { shortened, textWidth } from './text-width.ts';

/** Where the label of a bar stands, and from where to where both reach together. */
export type LabelPlace = Extent & {
	readonly text: string;
	readonly x: number;
	readonly anchor: Anchor;
	readonly inside: boolean;
};

type Bar = { readonly x: number; readonly width: number };
type Places = readonly [LabelPlace, ...LabelPlace[]];

/** Between a bar and the label beside it. */
const beside = 4;
/** Between the edge of a bar and the label inside. */
const inset = 5;

/**
 * The places for a label, best first: inside where the bar is long enough, else after it, else before
 * it. Where no place is wide enough the widest takes what it can of the text.
 */
export function labelPlaces(
	bar: Bar,
	text: string,
	size: number,
	room: number,
	/** What must remain of the bar beside a label inside. */
	spare = 0
): Places {
	const end = bar.x + bar.width;
	const width = textWidth(text, size);
	const inside = (said: string): LabelPlace => ({
		...{ start: bar.x, end, text: said, x: bar.x + inset, anchor: 'start', inside: true }
	});
	const after = (said: string, reach: number): LabelPlace => ({
		...{ start: bar.x, end: end + beside + reach, text: said },
		...{ x: end + beside, anchor: 'start', inside: false }
	});
	const before = (said: string, reach: number): LabelPlace => ({
		...{ start: bar.x - beside - reach, end, text: said },
		...{ x: bar.x - beside, anchor: 'end', inside: false }
	});
	const fits = [
		...(width + 2 * inset + spare <= bar.width ? [inside(text)] : []),
		...(end + beside + width <= room ? [after(text, width)] : []),
		...(bar.x - beside - width >= 0 ? [before(text, width)] : [])
	];
	const [best, ...others] = fits;
	if (best?.inside) return [best];
	if (best) return [best, ...others];
	const rooms = [bar.width - 2 * inset, room - end - beside, bar.x - beside] as const;
	const most = Math.max(...rooms);
	const said = shortened(text, size, most);
	if (rooms[0] === most) return [inside(said)];
	return [rooms[1] === most ? after(said, most) : before(said, most)];
}

/** A name over days that are shaded: from their first day on, or up to their last where the row ends. */
export function namePlaces(days: Bar, text: string, size: number, room: number): Places {
	const end = days.x + days.width;
	const said = shortened(text, size, room - 2);
	const width = textWidth(said, size) + 2;
	const place = { text: said, inside: true } as const;
	const onward: LabelPlace = {
		...{ ...place, start: days.x, end: days.x + width, x: days.x + 1, anchor: 'start' }
	};
	const backward: LabelPlace = {
		...{ ...place, start: end - width, end, x: end - 1, anchor: 'end' }
	};
	if (onward.end > room) return backward.start >= 0 ? [backward] : [{ ...onward }];
	return backward.start >= 0 && width > days.width ? [onward, backward] : [onward];
}
