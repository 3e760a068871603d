/** Marked words of one answer bring a bar with them; its button, or Z, quotes them. */
export function markWords(): void {
	const bar = document.getElementById('zitierleiste');
	if (!(bar instanceof HTMLFormElement)) return;
	let leaving = 0;
	document.addEventListener('selectionchange', () => {
		const marked = markedWords();
		clearTimeout(leaving);
		if (!marked) {
			// A finger on the button takes the marking away before it lets go of the button.
			leaving = window.setTimeout(() => (bar.hidden = true), 300);
			return;
		}
		for (const [name, value] of Object.entries(marked)) {
			const field = bar.elements.namedItem(name);
			if (field instanceof HTMLInputElement) field.value = String(value);
		}
		const said = bar.querySelector('[data-marked]');
		if (said) said.textContent = marked.text;
		bar.hidden = false;
	});
	bar.addEventListener('pointerdown', (event) => event.preventDefault());
	bar.addEventListener('submit', () => {
		bar.hidden = true;
		getSelection()?.removeAllRanges();
	});
}

/** Quotes what is marked now; false where nothing is. */
export function quoteMarked(): boolean {
	const bar = document.getElementById('zitierleiste');
	if (!(bar instanceof HTMLFormElement) || bar.hidden) return false;
	bar.requestSubmit();
	return true;
}

type Marked = { answer: string; from: number; to: number; text: string };

/** What is marked, if it lies in one answer: where in it, as the server counts, which knows no letters of quotes. */
function markedWords(): Marked | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const answer = answerAround(range.startContainer) ?? answerAround(range.endContainer);
	if (!answer || !range.intersectsNode(answer)) return undefined;
	let at = 0;
	let from = -1;
	let to = 0;
	let text = '';
	const words = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT);
	for (let node = words.nextNode(); node; node = words.nextNode()) {
		// The letter of a quote is a link; nobody wrote it.
		if (node.parentElement?.closest('a')) continue;
		const length = node.textContent?.length ?? 0;
		if (range.intersectsNode(node)) {
			const start = node === range.startContainer ? range.startOffset : 0;
			const end = node === range.endContainer ? range.endOffset : length;
			if (start < end) {
				if (from < 0) from = at + start;
				to = at + end;
				text += node.textContent?.slice(start, end) ?? '';
			}
		}
		at += length;
	}
	if (from < 0 || text.trim() === '') return undefined;
	return { answer: answer.dataset['answer'] ?? '', from, to, text: text.trim() };
}

function answerAround(node: Node): HTMLElement | null {
	const element = node instanceof Element ? node : node.parentElement;
	return element?.closest<HTMLElement>('[data-answer]') ?? null;
}
