/** An arrow moves its row without a new page: the ticks stay, the focus stays with the row. */
export function moveInPlace(): void {
	document.addEventListener('submit', (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || form.id !== 'reihe') return;
		const { submitter } = event;
		if (!(submitter instanceof HTMLButtonElement)) return;
		event.preventDefault();
		const body = new URLSearchParams({ [submitter.name]: submitter.value });
		// Without this the server would answer a script with data instead of the page.
		void fetch(form.action, { method: 'POST', headers: { accept: 'text/html' }, body })
			.then(async (response) => show(await response.text(), submitter.value))
			.catch(() => location.reload());
	});
}

function show(html: string, moved: string): void {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const list = document.querySelector('[data-part="liste"]');
	const fresh = page.querySelector('[data-part="liste"]');
	if (!list || !fresh) throw new Error('no list');
	const ticked = [...list.querySelectorAll<HTMLInputElement>('input:checked')].map(
		({ name, value }) => `${name}.${value}`
	);
	list.replaceChildren(...fresh.childNodes);
	for (const box of list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
		box.checked = ticked.includes(`${box.name}.${box.value}`);
	const last = page.querySelector('[data-part="zuletzt"]');
	if (last) document.querySelector('[data-part="zuletzt"]')?.replaceChildren(...last.childNodes);
	const said = document.getElementById('gesagt');
	if (said) said.textContent = page.getElementById('gesagt')?.textContent.trim() ?? '';
	const [way = '', id = ''] = moved.split('.');
	focusArrow(list, way, id);
}

/** The arrow that was pressed, or the other one where the row has come to an end. */
function focusArrow(list: Element, way: string, id: string): void {
	const other = way === 'up' ? 'down' : 'up';
	for (const one of [way, other]) {
		const arrow = list.querySelector<HTMLButtonElement>(`button[value="${one}.${id}"]`);
		if (!arrow || arrow.disabled) continue;
		arrow.focus();
		return;
	}
}
