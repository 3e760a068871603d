/** The parts of the page that may be renewed while somebody is typing; the wording itself is none of them. */
const all = [
	...['meldung', 'vergleich', 'zitate', 'mit', 'konflikt', 'stand', 'staende', 'hinweise'],
	...['widersprueche', 'einigung']
] as const;
type Part = (typeof all)[number];

/** What quotes and contradictions change; what somebody saw of the draft stays what they saw. */
const beside: readonly Part[] = [
	...(['meldung', 'vergleich', 'zitate', 'widersprueche', 'einigung'] as const)
];

/** The same page as the server shows it now, after a form was sent there or by looking again. */
export async function ask(address: string, body?: FormData): Promise<Document> {
	const response = await fetch(address, {
		method: body ? 'POST' : 'GET',
		// Without this the server would answer a script with data instead of the page.
		headers: { accept: 'text/html' },
		...(body ? { body } : {})
	});
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	if (!page.querySelector('[data-part]')) throw new Error(`no page: ${response.status}`);
	return page;
}

export function partOf(page: Document, part: Part): Element | null {
	return page.querySelector(`[data-part="${part}"]`);
}

/** Puts the new parts in the place of the old ones, and the focus back to where it was. */
export function renew(page: Document, parts: readonly Part[] = all): void {
	const focused = document.activeElement;
	const id = focused?.closest('[id]')?.id;
	for (const part of parts) {
		const [old, fresh] = [partOf(document, part), partOf(page, part)];
		if (!old || !fresh || old.innerHTML === fresh.innerHTML) continue;
		old.replaceChildren(...fresh.childNodes);
		for (const place of old.querySelectorAll<HTMLElement>('[data-scripted]')) place.hidden = false;
		for (const place of old.querySelectorAll<HTMLElement>('[data-plain]')) place.hidden = true;
	}
	if (focused && !focused.isConnected && id) document.getElementById(id)?.focus();
}

/** Small forms and links of this page renew its parts; whoever types below is not disturbed. */
export function stayOnPage(): void {
	document.addEventListener('submit', (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || !('quiet' in form.dataset)) return;
		event.preventDefault();
		const address = event.submitter?.getAttribute('formaction') ?? form.action;
		void ask(address, new FormData(form, event.submitter))
			.then((page) => renew(page, beside))
			.catch(() => {
				// As it would have gone without us.
				delete form.dataset['quiet'];
				form.requestSubmit(event.submitter);
			});
	});
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a[data-quiet]') : null;
		if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		void ask(link.href)
			.then((page) => {
				renew(page, beside);
				const place = document.getElementById(new URL(link.href).hash.slice(1));
				place?.scrollIntoView({ block: 'nearest' });
				place?.querySelector('textarea')?.focus();
			})
			.catch(() => location.assign(link.href));
	});
}
