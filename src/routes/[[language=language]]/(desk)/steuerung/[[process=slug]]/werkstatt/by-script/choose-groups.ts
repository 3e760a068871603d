import { boxOf } from './rows.ts';

/** The tick box of a group ticks its rows, and is itself ticked when all of them are. */
export function chooseGroups(): void {
	document.addEventListener('change', (event) => {
		const box = event.target;
		if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
		const group = box.closest('[data-group]');
		const all = group?.querySelector<HTMLInputElement>('input[name="g"]');
		if (!group || !all) return;
		const rows = [...group.querySelectorAll('[data-row]')].flatMap((row) => boxOf(row) ?? []);
		if (box === all) for (const row of rows) row.checked = all.checked;
		const ticked = rows.filter((row) => row.checked).length;
		all.checked = ticked === rows.length;
		all.indeterminate = ticked > 0 && ticked < rows.length;
	});
}
