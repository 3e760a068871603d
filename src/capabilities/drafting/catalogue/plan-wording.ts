import * as v from 'valibot';
import { line, prose } from '#shared/inputs.ts';
import type { ItemKind } from '../items.ts';
import { differ } from '../measure-sheet/read-sheet.ts';
import { GoalSheet, MeasureSheet } from '../sheet.ts';
import { columnKeys, type Cells, type ColumnKey } from './columns.ts';
import { fault, type Fault } from './findings.ts';
import type { CatalogueItem } from './item.ts';
import { measureColumns, readCells, sheetColumns } from './sheet-cells.ts';

export type Wording = {
	readonly title: string;
	readonly text: string;
	readonly sheet: MeasureSheet | GoalSheet | null;
};

const Title = line(160);
const Text = prose();

/** The wording that a line asks for; cells that are as an export writes them leave their field as it is. */
export function planWording(
	kind: ItemKind,
	given: Cells,
	present: Cells,
	item: CatalogueItem | null
): { readonly wording: Wording; readonly faults: readonly Fault[] } {
	const faults: Fault[] = [];
	const changed = (column: ColumnKey) => given[column] !== present[column];
	const read = (column: 'title' | 'text', schema: typeof Title | typeof Text) => {
		if (item && !changed(column)) return item[column];
		const parsed = v.safeParse(schema, given[column]);
		if (parsed.success) return parsed.output;
		faults.push(fault(given[column] === '' ? `${column}-missing` : 'too-long', column));
		return given[column];
	};
	const title = read('title', Title);
	const text = read('text', Text);
	const own = sheetColumns(kind);
	for (const column of columnKeys.filter((key) => isSheet(key) && !own.includes(key)))
		if (given[column] !== '') faults.push(fault('not-for-kind', column, given[column]));
	const before = item?.measureSheet ?? item?.goalSheet ?? null;
	if (!own.some(changed)) return { wording: { title, text, sheet: before }, faults };
	const sheet = kind === 'goal' ? planGoal(given) : planMeasure(given, changed, item);
	faults.push(...sheet.faults);
	return { wording: { title, text, sheet: sheet.value ?? before }, faults };
}

export function wordingDiffers(item: CatalogueItem, { title, text, sheet }: Wording): boolean {
	const before = item.measureSheet ?? item.goalSheet;
	return title !== item.title || text !== item.text || differ(item.kind, sheet, before);
}

function planGoal(given: Cells): { value?: GoalSheet; faults: readonly Fault[] } {
	const parsed = v.safeParse(GoalSheet, { measuredBy: given.measuredBy });
	if (parsed.success) return { value: parsed.output, faults: [] };
	return { faults: [fault('too-long', 'measuredBy')] };
}

function planMeasure(
	given: Cells,
	changed: (column: ColumnKey) => boolean,
	item: CatalogueItem | null
): { value?: MeasureSheet; faults: readonly Fault[] } {
	const { input, faults } = readCells(given);
	if (faults.length > 0)
		return { faults: faults.map(({ reason, column, about }) => fault(reason, column, about)) };
	const parsed = v.safeParse(MeasureSheet, input);
	if (!parsed.success)
		return {
			faults: parsed.issues.map((issue) => {
				const column = columnKeys.find((key) => key === issue.path?.[0]?.key) ?? null;
				return fault(issue.message, column, column ? given[column] : '');
			})
		};
	const before = item?.measureSheet;
	if (!before) return { value: parsed.output, faults: [] };
	// What kind of cost it is can follow from an amount beside it.
	const kept = measureColumns.filter((column) => column !== 'costKind' && !changed(column));
	return {
		value: {
			...parsed.output,
			...Object.fromEntries(kept.map((column) => [column, before[column]]))
		},
		faults: []
	};
}

function isSheet(key: ColumnKey): boolean {
	return key === 'measuredBy' || (measureColumns as readonly ColumnKey[]).includes(key);
}
