import { boxOf, focusedRow, visibleRows } from './rows.ts';

/** J and K go from row to row, X ticks, Alt and an arrow moves; whoever types writes letters. */
export function moveByKeys(): void {
	document.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || isTyping(event.target)) return;
		if (event.altKey ? byArrow(event.key) : byLetter(event.key.toLowerCase()))
			event.preventDefault();
	});
}

/** Letters that come from a tick box are not typed there. */
function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')
	);
}

function byArrow(key: string): boolean {
	const way = key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
	const row = focusedRow();
	if (!way || !row || row.closest('.is-filtered')) return false;
	row.querySelector<HTMLButtonElement>(`[data-way="${way}"]`)?.click();
	return true;
}

/** Enter opens by itself: the focus of a row is on its link. */
function byLetter(key: string): boolean {
	switch (key) {
		case 'j':
			return go(1);
		case 'k':
			return go(-1);
		case 'x':
			return tick();
		case '/':
			document.getElementById('q')?.focus();
			return true;
		case '?':
			return toggleHelp();
		default:
			return false;
	}
}

function go(by: 1 | -1): boolean {
	const rows = visibleRows();
	const focused = focusedRow();
	const at = focused ? rows.indexOf(focused) + by : by > 0 ? 0 : rows.length - 1;
	const next = rows[Math.max(0, Math.min(rows.length - 1, at))];
	next?.querySelector('a')?.focus();
	return true;
}

function tick(): boolean {
	const row = focusedRow();
	if (row) boxOf(row)?.click();
	return row !== null;
}

function toggleHelp(): boolean {
	const help = document.getElementById('tasten');
	if (!(help instanceof HTMLDetailsElement)) return false;
	help.open = !help.open;
	if (help.open) help.querySelector('summary')?.focus();
	return true;
}
