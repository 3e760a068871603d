import { textOf, type Row, type Table } from '../reading/model.ts';
import { fieldKeyOf, type Field, type FieldKey } from './fields.ts';
import { isAcross, placeText } from './columns.ts';
import { namedBy } from './kind-words.ts';
import { readMark } from './mark.ts';

/** A "Steckbrief": labels on the left, what they say on the right. Perhaps twice side by side. */
export function isProfile(table: Table): boolean {
	if (table.columns < 2 || table.columns > 6) return false;
	const rows = table.rows.filter((row) => !isAcross(row));
	const labelled = rows.filter((row) => pairsOf(row).some(({ key }) => key !== undefined));
	return labelled.length >= 2 && labelled.length >= rows.length / 2;
}

/** Labels down the first column, as a form has them and a catalogue has not. */
export function labelsFirst(table: Table): boolean {
	const rows = table.rows.filter((row) => !isAcross(row));
	const labelled = rows.filter((row) => fieldKeyOf(placeText(row, 0)) !== undefined);
	return labelled.length >= 2 && labelled.length >= rows.length * 0.75;
}

type Pair = { readonly key: FieldKey | undefined; readonly label: string; readonly value: string };

/** Labels with their values in one row: two columns, or two pairs beside each other. */
function pairsOf(row: Row): readonly Pair[] {
	const cells = row.places
		.filter(({ fromLeft }) => !fromLeft)
		.map(({ cell, fromAbove }) => ({ text: textOf(cell.blocks), fromAbove }));
	const pairs: Pair[] = [];
	for (let at = 0; at + 1 < cells.length || at === 0; at += 2) {
		const label = cells[at]?.text.replaceAll('\n', ' ') ?? '';
		const value = cells[at + 1]?.text ?? '';
		pairs.push({
			key: cells[at]?.fromAbove ? undefined : fieldKeyOf(label),
			label: label.replace(/:$/, ''),
			value
		});
	}
	return pairs;
}

/** One form: what stands above it, and its fields in order. */
export type Profile = { readonly head: string | null; readonly fields: readonly Field[] };

/** All forms in a table; some programs glue several together, each begins with its title again. */
export function profilesIn(table: Table): readonly Profile[] {
	const profiles: { head: string | null; fields: Field[] }[] = [];
	let open: { head: string | null; fields: Field[] } | undefined;
	const begin = (head: string | null) => {
		open = { head, fields: [] };
		profiles.push(open);
		return open;
	};
	for (const row of table.rows) {
		if (isAcross(row)) {
			const text = placeText(row, 0);
			const key = fieldKeyOf(text);
			if (open && (open.fields.length > 0 || open.head === null) && !startsItem(text)) {
				if (!key) noteMore(open.fields, text);
			} else if (open && open.fields.length === 0 && open.head !== null)
				open.head = `${open.head}\n${text}`;
			else begin(text);
			continue;
		}
		for (const { key, label, value } of pairsOf(row)) {
			// The number in the first column and the title beside it head the form.
			const head = `${label} ${value}`.trim();
			if (!key && startsItem(head) && label.length < 40) {
				begin(head);
				continue;
			}
			const again =
				(key === 'title' || key === 'number') &&
				open?.fields.some((one) => one.key === key && one.label === label);
			const profile = !open || again ? begin(null) : open;
			if (key) profile.fields.push({ key, label, value });
			else if (label === '') noteMore(profile.fields, value);
			else profile.fields.push({ key: 'other', label, value });
		}
	}
	return profiles.filter(({ fields }) => fields.length > 0);
}

function startsItem(text: string): boolean {
	const mark = readMark(text);
	return (
		mark !== undefined &&
		(mark.named !== null || mark.number !== null) &&
		mark.by !== 'number' &&
		namedBy(text, 'one') === undefined
	);
}

/** A row without a label goes on with what the row above says. */
function noteMore(fields: Field[], text: string): void {
	const last = fields.at(-1);
	if (last && text) fields[fields.length - 1] = { ...last, value: `${last.value}\n${text}` };
}
