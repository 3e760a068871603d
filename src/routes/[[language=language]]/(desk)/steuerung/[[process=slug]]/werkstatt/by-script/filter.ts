/** Rows that do not match what is typed are hidden at once; Enter asks the server as without a script. */
export function filterWhileTyping(): void {
	const field = document.getElementById('q');
	if (!(field instanceof HTMLInputElement)) return;
	field.addEventListener('input', () => {
		const words = field.value.toLocaleLowerCase('de').split(/\s+/);
		for (const row of document.querySelectorAll<HTMLElement>('[data-row]')) {
			const said = row.querySelector('th')?.textContent.toLocaleLowerCase('de') ?? '';
			row.hidden = !words.every((word) => said.includes(word));
		}
		const list = document.querySelector<HTMLElement>('[data-part="liste"]');
		// What is not seen is neither moved past nor ticked with its group.
		list?.classList.toggle('is-filtered', field.value.trim() !== '');
		for (const group of list?.querySelectorAll<HTMLElement>('.fs-ordered, .fs-sec') ?? [])
			group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
	});
}
