/** The rows that are to be seen. */
export function visibleRows(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => !row.hidden);
}

/** The row that has the focus. */
export function focusedRow(): HTMLElement | null {
	return document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;
}

export function boxOf(row: Element): HTMLInputElement | null {
	return row.querySelector<HTMLInputElement>('input[name="i"]');
}
