import type { Day } from '#shared/dates.ts';
import { pack } from './pack.ts';
import { named, weekends } from './free-days.ts';
import { labelPlaces, namePlaces, type LabelPlace } from './places.ts';
import { firstOf, lastOf } from './rows.ts';
import type { LaidBox, LaidPart, LaidRow, SheetFacts, SheetMetrics, SheetRow } from './sheet.ts';
import { textWidth } from './text-width.ts';

type Places = readonly [LabelPlace, ...LabelPlace[]];
type Span = { readonly from: Day; readonly to: Day };

/** A dotted line that is shorter is not seen as one. */
const leastLine = 20;

export type RowParts = {
	readonly row: LaidRow;
	/** By the place of the bar in the facts. */
	readonly parts: ReadonlyMap<number, LaidPart>;
	/** The columns of some days in this row, over its whole height; nothing if none of them is in it. */
	readonly columns: (span: Span) => LaidBox | undefined;
};

/** One row of days: names of free days first, then the bars in lanes, then the feasts as dotted lines. */
export function layOutRow(
	row: SheetRow,
	y: number,
	facts: SheetFacts,
	metrics: SheetMetrics
): RowParts {
	const { dayWidth, margin, headHeight, titleHeight, noteHeight, laneHeight } = metrics;
	const { labelSize, noteSize } = metrics;
	const room = row.days.length * dayWidth;
	const [first, last] = [firstOf(row), lastOf(row)];
	const place = new Map(row.days.map(({ day }, index) => [day, index]));
	const across = ({ from, to }: Span) => {
		if (from > last || to < first) return undefined;
		const start = place.get(from) ?? 0;
		const end = place.get(to) ?? row.days.length - 1;
		return { x: start * dayWidth, width: (end - start + 1) * dayWidth };
	};
	const inRow = <T extends Span>(spans: readonly T[]) =>
		spans.flatMap((span, index) => {
			const at = across(span);
			return at ? [{ ...at, span, index }] : [];
		});

	const names = named(facts);
	const free = inRow(names.free).map((at) => ({
		...at,
		places: namePlaces(at, at.span.name, noteSize, room)
	}));
	const bars = inRow(facts.bars)
		.toSorted((a, b) => a.x - b.x || b.width - a.width)
		.map((at) => {
			const text = at.span.from < first ? `… ${at.span.label}` : at.span.label;
			return { ...at, places: labelPlaces(at, text, labelSize, room) };
		});
	const feasts = inRow(names.feasts).map((at) => ({
		...at,
		places: labelPlaces(at, at.span.name, noteSize, room, leastLine)
	}));

	const top = titleHeight + headHeight;
	const packedFree = packed(free, 4);
	const barsTop = top + packedFree.lanes * noteHeight + 2;
	const packedBars = packed(bars, 6);
	const feastsTop = barsTop + Math.max(packedBars.lanes, 1) * laneHeight;
	const packedFeasts = packed(feasts, 6);
	const height = feastsTop + packedFeasts.lanes * noteHeight + 3;
	const inset = (laneHeight - metrics.barHeight) / 2;

	return {
		row: {
			...{ key: row.key, label: row.label, note: row.note, y, height },
			head: row.days.map(({ day, weekday }, index) => ({
				x: margin + (index + 0.5) * dayWidth,
				weekday,
				number: Number(day.slice(8)),
				today: day === facts.today
			})),
			shades: [
				...weekends(row, dayWidth).map((at) => ({ ...at, kind: 'weekend' as const })),
				...free.map(({ x, width, span }) => ({ x, width, kind: span.kind }))
			].map((at) => ({ ...at, x: margin + at.x, y: titleHeight, height: height - titleHeight })),
			notes: [
				...packedFree.placed.map(({ lane, place: at, of }) => ({
					...{ text: at.text, x: margin + at.x, anchor: at.anchor, kind: of.span.kind },
					y: top + lane * noteHeight + noteSize
				})),
				...packedFeasts.placed.map(({ lane, place: at }) => ({
					...{ text: at.text, x: margin + at.x, anchor: at.anchor, kind: 'feast' as const },
					y: feastsTop + lane * noteHeight + noteSize
				}))
			],
			lines: packedFeasts.placed.map(({ lane, place: at, of }) => ({
				x1: margin + of.x + (at.inside ? 9 + textWidth(at.text, noteSize) : 0),
				x2: margin + of.x + of.width,
				y: feastsTop + lane * noteHeight + noteSize * 0.7
			}))
		},
		parts: new Map(
			packedBars.placed.map(({ lane, place: at, of }) => {
				const top = y + barsTop + lane * laneHeight;
				const label = {
					...{ text: at.text, x: margin + at.x, anchor: at.anchor, inside: at.inside },
					y: top + laneHeight / 2 + labelSize * 0.35
				};
				const openLeft = of.span.from < first;
				const openRight = of.span.to > last;
				const x = margin + of.x + (openLeft ? 0 : 1);
				const part = {
					...{ x, y: top + inset, height: metrics.barHeight, openLeft, openRight, label },
					width: margin + of.x + of.width - (openRight ? 0 : 1) - x
				};
				return [of.index, part];
			})
		),
		columns: (span) => {
			const at = across(span);
			return (
				at && {
					x: margin + at.x,
					width: at.width,
					y: y + titleHeight,
					height: height - titleHeight
				}
			);
		}
	};
}

function packed<T extends { readonly places: Places }>(things: readonly T[], gap: number) {
	const placed = pack(
		things.map(({ places }) => places),
		gap
	).flatMap(({ lane, place }, index) => {
		const of = things[index];
		return of ? [{ lane, place, of }] : [];
	});
	return { placed, lanes: 1 + Math.max(-1, ...placed.map(({ lane }) => lane)) };
}
