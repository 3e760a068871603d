import type { Block, Table } from '../reading/model.ts';
import { readRows, repeatedColumns, sharedColumns, type Catalogue } from './catalogue.ts';
import { findColumns, isHeadRow } from './columns.ts';
import { addItem, levelInText, openItem, outsideOf, kindsAbove, type Context } from './context.ts';
import { startItem, takeField, type DraftItem } from './draft.ts';
import { readMark } from './mark.ts';
import { isProfile, labelsFirst, profilesIn, type Profile } from './profile.ts';

/** A table is a frame around text, a form of one measure, a catalogue, or figures, which are left alone. */
export function readTable(
	table: Table,
	context: Context,
	before: Catalogue | undefined,
	read: (blocks: readonly Block[]) => void
): Catalogue | undefined {
	if (table.columns === 1) {
		read(
			table.rows.flatMap((row) =>
				row.places[0]?.fromAbove ? [] : (row.places[0]?.cell.blocks ?? [])
			)
		);
		return undefined;
	}
	const found = findColumns(table);
	if (found && !(isProfile(table) && (table.columns === 2 || labelsFirst(table)))) {
		const same =
			before?.columns.length === found.columns.length &&
			before.columns.every(({ label }, at) => label === found.columns[at]?.label);
		const rows = table.rows.slice(found.headRows);
		const shared = sharedColumns(rows, found.columns);
		const catalogue = {
			...{ columns: found.columns, shared, repeated: repeatedColumns(rows, found.columns) },
			last: same ? before.last : new Map<number, DraftItem>(),
			refs: same ? before.refs : new Map<number, readonly string[]>()
		};
		readRows(rows, catalogue, context);
		return catalogue;
	}
	// Rows that stand on the next page without their heading.
	if (before?.columns.length === table.columns && !isHeadRow(table.rows[0]) && !isProfile(table)) {
		readRows(table.rows, before, context);
		return before;
	}
	if (isProfile(table)) for (const profile of profilesIn(table)) readProfile(profile, context);
	return undefined;
}

function readProfile(profile: Profile, context: Context): void {
	const head = profile.head === null ? undefined : readMark(profile.head);
	const value = (key: string) => profile.fields.find((field) => field.key === key)?.value;
	const named = head?.named === 'measure' && head.title !== '';
	// "Was?" below the name of a measure tells what it is.
	const titleField = profile.fields.find(
		({ key, label }) => key === 'title' && !(named && /^(was|das)\b/i.test(label))
	);
	const inTitle = titleField ? readMark(titleField.value) : undefined;
	const fromTitle =
		inTitle && (inTitle.named !== null || (inTitle.divided && inTitle.title)) ? inTitle : undefined;
	const numberField = value('number');
	const goalForm = !titleField && head?.named !== 'measure';
	const number = head?.number ?? numberField ?? fromTitle?.number ?? null;
	const byNumber = number ? readMark(`${number} x`)?.named : null;
	const open = openItem(context);
	const title = titleField
		? (fromTitle?.title ?? titleField.value)
		: (head?.title ?? profile.head ?? '');
	const rest = profile.fields
		.filter((field) => field !== titleField && field.key !== 'number')
		.map((field) => (field.key === 'title' ? { ...field, key: 'text' as const } : field));
	const sameItem =
		open !== undefined &&
		open.fields === 0 &&
		open.texts.length < 3 &&
		(title === '' || sameTitle(open.title, title) || (number !== null && number === open.number));
	if (sameItem) {
		for (const field of rest) takeField(open, field);
		return;
	}
	if (title === '' || (head?.named === undefined && isLegend(title))) return;
	const called = head?.named ?? fromTitle?.named ?? byNumber ?? null;
	const kind =
		called && called !== 'area'
			? called
			: goalForm
				? (kindsAbove(context)[0] ?? 'measure')
				: 'measure';
	const item = startItem({
		...{ kind, number, title: title === '' && titleField ? titleField.value : title },
		...{ confidence: 'sure', reason: 'profile', outside: outsideOf(context), rank: head?.rank ?? 1 }
	});
	addItem(context, item, { level: levelInText(kind, item.rank), shape: 'mark' });
	for (const field of rest) takeField(item, field);
}

/** How a form is to be read, shown by an empty one. */
function isLegend(title: string): boolean {
	return /^(aufbau|muster|lesehilfe|legende|erläuterung|vorlage|beispiel)/i.test(title);
}

function sameTitle(a: string, b: string): boolean {
	const fold = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '');
	return fold(a) === fold(b) || (fold(b) !== '' && fold(a).endsWith(fold(b)));
}
