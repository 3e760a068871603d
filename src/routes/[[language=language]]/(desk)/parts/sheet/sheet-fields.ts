import { rowsToShow, sheetForm, type SheetForm } from '#drafting/measure-sheet/form.ts';
import { emptySheet } from '#drafting/measure-sheet/read-sheet.ts';
import type { MeasureSheet } from '#drafting/sheet.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { valueOf } from '#ui/form-state.ts';
import type { Refused } from '#web/form-action.ts';

/** The fields of a sheet with what was typed, else with what is kept, and the error of each. */
export function sheetFields(
	form: Refused | null,
	kept: MeasureSheet | null,
	language: WrittenLanguage
) {
	const shown = sheetForm(kept ?? emptySheet, language);
	const fieldOf = (path: string, before: string) => ({
		name: `measure.${path}`,
		value: valueOf(form, `measure.${path}`, before),
		error: form?.errors[`measure.${path}`]
	});
	return {
		field: (name: Exclude<keyof SheetForm, 'money'>) => fieldOf(name, shown[name]),
		money: (row: number, name: keyof SheetForm['money'][number]) =>
			fieldOf(`money.${row}.${name}`, shown.money[row]?.[name] ?? defaults[name]),
		rows: rowsToShow(shown.money.length, typedRows(form), Number(form?.values['rows'] ?? 0) || 0)
	};
}

export type SheetFields = ReturnType<typeof sheetFields>;

const defaults = {
	...{ year: '', amount: '', source: '' },
	...{ nature: 'running', certainty: 'planned' }
} as const;

function typedRows(form: Refused | null): number {
	const measure = form?.values['measure'];
	const money = measure && typeof measure === 'object' && 'money' in measure ? measure.money : {};
	return money && typeof money === 'object' ? Object.keys(money).length : 0;
}
