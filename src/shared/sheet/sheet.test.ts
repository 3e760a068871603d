import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#shared/dates.ts';
import { layOutSheet, mirrored } from './lay-out-sheet.ts';
import { narrowSheet, wideSheet } from './metrics.ts';
import { pack } from './pack.ts';
import { foldEmpty, fortnightRows, monthRows, withYears } from './rows.ts';
import { barOf, factsOf } from './sheet.fixture.ts';
import type { LaidBox, LaidPart, LaidSheet } from './sheet.ts';
import { shortened, textWidth } from './text-width.ts';

describe('the rows of a sheet', () => {
	it('are months, each as long as it is, with the year where it begins', () => {
		const rows = monthRows('2016-12-30', '2017-02-01', 'de');
		expect(rows.map(({ label, days }) => [label, days.length])).toEqual([
			['Dez', 31],
			['Jan', 31],
			['Feb', 28]
		]);
		const noted = withYears(rows).map((row) => 'note' in row && row.note);
		expect(noted).toEqual(['2016', '2017', '']);
		expect(rows[0]?.days[30]).toEqual({ day: '2016-12-31', weekday: 'Sa', weekend: true });
	});

	it('or two weeks each, beginning on a Monday', () => {
		const rows = fortnightRows('2017-05-02', '2017-05-20', 'en');
		expect(rows.map(({ label }) => label.replaceAll('\u00A0', ' '))).toEqual([
			'1 May – 14 May 2017',
			'15 May – 28 May 2017'
		]);
		expect(rows[1]?.days[0]).toEqual({ day: '2017-05-15', weekday: 'Mo', weekend: false });
	});

	it('are told in one line where several of them lie empty', () => {
		const rows = monthRows('2017-01-01', '2017-07-31', 'de');
		const spans = ['2017-01-09', '2017-03-08', '2017-07-01'].map((day) => ({ from: day, to: day }));
		const folded = foldEmpty(rows, spans, 2, (from, to) => `${from} bis ${to}: nichts`);
		expect(folded.map((row) => row.key)).toEqual([
			...['2017-01', '2017-02', '2017-03', '2017-04', '2017-07']
		]);
		expect(folded[3]?.label).toBe('2017-04-01 bis 2017-06-30: nichts');
	});
});

describe('packing', () => {
	it('puts what overlaps under each other, and what does not beside each other', () => {
		const at = (start: number, end: number) => [{ start, end }] as const;
		const lanes = pack([at(0, 10), at(5, 12), at(12, 20), at(11, 15)], 2).map(({ lane }) => lane);
		expect(lanes).toEqual([0, 1, 0, 2]);
	});

	it('takes another place for a label before it opens a lane', () => {
		const after = { start: 20, end: 50 };
		const before = { start: 0, end: 30 };
		expect(pack([[{ start: 35, end: 60 }], [after, before]])[1]).toEqual({
			lane: 0,
			place: before
		});
	});
});

describe('a bar', () => {
	it('goes on in the next row: its side is open there, its label begins with dots', () => {
		const [bar] = layOutSheet(factsOf([barOf('2017-04-20', '2017-05-10')]), wideSheet).bars;
		expect(bar?.parts.map(({ openLeft, openRight, label }) => [openLeft, openRight, label.text]))
			// One row a month.
			.toEqual([
				[false, true, 'Wohnen: Ideen'],
				[true, false, '… Wohnen: Ideen']
			]);
	});

	it('has its label inside where it is long enough, else after it, at the end of a row before it', () => {
		const bars = [barOf('2017-04-03', '2017-04-13'), barOf('2017-05-04'), barOf('2017-06-30')];
		const labels = layOutSheet(factsOf(bars), wideSheet).bars.map(({ parts }) => parts[0]?.label);
		expect(labels.map((label) => [label?.inside, label?.anchor])).toEqual([
			[true, 'start'],
			[false, 'start'],
			[false, 'end']
		]);
	});

	it('has a shorter label where no place is wide enough', () => {
		const label =
			'Zwischenbericht in der Stadtverordnetenversammlung und in allen ihren Ausschüssen';
		const bars = [barOf('2017-05-08', '2017-05-08', { label })];
		const rows = fortnightRows('2017-05-01', '2017-05-14', 'de');
		const [bar] = layOutSheet(factsOf(bars, { rows }), narrowSheet).bars;
		expect(bar?.parts[0]?.label.text).toMatch(/^Zwischenbericht .+…$/);
	});

	it('lies over no other bar and over no other label, whatever the plan is', () => {
		fc.assert(
			fc.property(anyBars, fc.constantFrom(wideSheet, narrowSheet), (bars, metrics) => {
				const facts = factsOf(bars, metrics === narrowSheet ? { rows: fortnights } : {});
				const sheet = layOutSheet(facts, metrics);
				const boxes = sheet.bars.flatMap((bar) =>
					bar.parts.flatMap((part) => [
						{ bar, box: part },
						{ bar, box: labelBox(part, sheet) }
					])
				);
				for (const one of boxes)
					for (const other of boxes)
						if (one.bar !== other.bar) expect(overlap(one.box, other.box)).toBe(false);
			}),
			{ numRuns: 60 }
		);
	});

	it('and its label stay on the sheet, and it is as long as its days', () => {
		fc.assert(
			fc.property(anyBars, (bars) => {
				const sheet = layOutSheet(factsOf(bars), wideSheet);
				for (const { parts } of sheet.bars)
					for (const part of parts)
						for (const { x, width } of [part, labelBox(part, sheet)]) {
							expect(x).toBeGreaterThanOrEqual(wideSheet.margin);
							expect(x + width).toBeLessThanOrEqual(sheet.width);
						}
				const drawn = sheet.bars.map(({ parts }) =>
					parts.reduce((sum, { width }) => sum + Math.round(width / wideSheet.dayWidth), 0)
				);
				expect(drawn).toEqual(bars.map(({ from, to }) => daysBetween(from, to) + 1));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('the days', () => {
	const { rows } = layOutSheet(factsOf([]), wideSheet);

	it('that are free have their names, each readable', () => {
		const notes = rows[0]?.notes ?? [];
		expect(notes.map(({ text }) => text)).toEqual([
			...['Osterferien', 'Karfreitag', 'Ostersonntag', 'Ostermontag']
		]);
		const boxes = notes.map((note) => ({
			...{ x: note.anchor === 'end' ? note.x - widthOf(note.text) : note.x, y: note.y },
			...{ width: widthOf(note.text), height: 1 }
		}));
		for (const one of boxes)
			for (const other of boxes) if (one !== other) expect(overlap(one, other)).toBe(false);
	});

	it('of a feast are a dotted line in each row, beginning after its name', () => {
		const lines = rows.flatMap(({ lines: of, notes }) =>
			of.map(({ x1 }) => [x1, notes.find(({ kind }) => kind === 'feast')?.x])
		);
		expect(lines).toHaveLength(2);
		for (const [x1, name] of lines) expect(x1).toBeGreaterThan(name ?? 0);
	});

	it('of a short feast are a line as long as they are, its name beside it', () => {
		const feasts = [{ first: '2017-05-10', last: '2017-05-11', name: 'Rosch Haschan' }];
		const calendar = { publicHolidays: [], schoolHolidays: [], feasts };
		const [, may] = layOutSheet(factsOf([], { calendar }), wideSheet).rows;
		expect(may?.lines).toMatchObject([{ x1: 362, x2: 430 }]);
		expect(may?.notes[0]?.x).toBe(434);
	});

	it('that must be explained are outlined in their row, and so is today', () => {
		const mark = { number: 1, from: '2017-05-25', to: '2017-05-26', severe: true };
		const sheet = layOutSheet(factsOf([], { marks: [mark] }), wideSheet);
		expect(sheet.marks).toMatchObject([{ number: 1, width: 2 * wideSheet.dayWidth }]);
		expect(sheet.today).toMatchObject({ x: wideSheet.margin + wideSheet.dayWidth });
	});
});

describe('from right to left', () => {
	const sheet = layOutSheet(factsOf([barOf('2017-04-20', '2017-05-10')]), wideSheet);

	it('the first day stands on the right, and an open side on the other', () => {
		const turned = mirrored(sheet);
		expect(turned.rows[0]?.head[0]?.x).toBe(sheet.width - (sheet.rows[0]?.head[0]?.x ?? 0));
		expect(turned.bars[0]?.parts[0]).toMatchObject({
			...{ openLeft: true, openRight: false, label: { anchor: 'end' } }
		});
	});

	it('and turned twice everything is where it was', () => {
		const again = mirrored(mirrored(sheet));
		expect(again.bars).toEqual(sheet.bars);
		expect(again.rows).toEqual(sheet.rows);
	});
});

describe('a text that nobody has drawn yet', () => {
	it('is wider with more letters, and as wide with marks that only steer its direction', () => {
		expect(textWidth('Maße', 10)).toBeGreaterThan(textWidth('Maß', 10));
		expect(textWidth('\u202EMaß\u202C', 10)).toBe(textWidth('Maß', 10));
	});

	it('is shortened to the room there is', () => {
		expect(shortened('Auftakt', 10, 1000)).toBe('Auftakt');
		expect(shortened('Auftakt', 10, 30)).toBe('Auft…');
		expect(shortened('Auftakt', 10, 2)).toBe('');
	});
});

const fortnights = fortnightRows('2017-04-01', '2017-06-30', 'de');

const anyBars = fc.array(
	fc
		.tuple(
			fc.integer({ min: 0, max: 88 }),
			fc.integer({ min: 0, max: 45 }),
			fc.constantFrom('Auftakt', 'Wohnen: 2. Treffen', 'Steuerung: Zwischenbericht für den Rat')
		)
		.map(([start, length, label]) => {
			const end = Math.min(start + length, 90);
			return barOf(addDays('2017-04-01', start), addDays('2017-04-01', end), { label });
		}),
	{ maxLength: 25 }
);

function labelBox({ label, y, height }: LaidPart, { metrics }: LaidSheet): LaidBox {
	const width = textWidth(label.text, metrics.labelSize);
	return { x: label.anchor === 'end' ? label.x - width : label.x, y, width, height };
}

function widthOf(text: string): number {
	return textWidth(text, wideSheet.noteSize);
}

function overlap(one: LaidBox, other: LaidBox): boolean {
	return (
		one.x < other.x + other.width - 0.01 &&
		other.x < one.x + one.width - 0.01 &&
		one.y < other.y + other.height &&
		other.y < one.y + one.height
	);
}
