import { ask, partOf, renew } from './parts.ts';

/** After so long a pause what was typed is saved. */
const pause = 1200;
/** So often the page asks who else is here. */
const beat = 40_000;
const retry = 10_000;

/** Saves the wording while it is typed, and shows who writes at the same time. */
export function keepDraft(): void {
	const form = document.getElementById('fassung');
	if (!(form instanceof HTMLFormElement)) return;
	const address = form.dataset['draft'] ?? '';
	let timer = 0;
	let dirty = false;
	let saving: Promise<void> | undefined;
	let waiting: HTMLElement | null | undefined;

	form.addEventListener('input', () => {
		dirty = true;
		later(pause);
	});
	form.addEventListener('submit', (event) => {
		clearTimeout(timer);
		if (!saving) {
			dirty = false;
			return;
		}
		// First what is on its way, so that the version does not meet its own draft.
		event.preventDefault();
		waiting = event.submitter;
		void saving.then(() => {
			if (!isInConflict()) form.requestSubmit(waiting);
		});
	});
	window.addEventListener('pagehide', () => {
		if (dirty && !isInConflict()) navigator.sendBeacon(address, new FormData(form));
	});
	setInterval(() => {
		if (document.visibilityState === 'visible' && !saving)
			void ask(location.href).then(
				(page) => renew(page, ['mit']),
				() => undefined
			);
	}, beat);

	function later(wait: number): void {
		clearTimeout(timer);
		timer = window.setTimeout(() => {
			if (dirty && !saving && !isInConflict()) saving = save().finally(() => (saving = undefined));
		}, wait);
	}

	async function save(): Promise<void> {
		dirty = false;
		say('saving');
		try {
			const page = await ask(address, new FormData(form as HTMLFormElement));
			const conflict = partOf(page, 'konflikt')?.querySelector('button');
			if (conflict) say('decide');
			renew(
				page,
				conflict ? ['konflikt', 'mit'] : ['mit', 'stand', 'staende', 'hinweise', 'zitate']
			);
		} catch {
			dirty = true;
			say('offline');
			later(retry);
			return;
		}
		if (dirty) later(pause);
	}

	function say(what: 'saving' | 'offline' | 'decide'): void {
		const stand = document.querySelector('[data-said]');
		if (stand) stand.textContent = (form as HTMLFormElement).dataset[what] ?? '';
	}
}

/** While two texts stand side by side nothing is saved on its own: somebody decides. */
function isInConflict(): boolean {
	return partOf(document, 'konflikt')?.querySelector('button') !== null;
}
