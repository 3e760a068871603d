import { quoteMarked } from './mark-words.ts';

/** J and K go from question to question, Z quotes, ? says so. Whoever types writes letters. */
export function moveByKeys(): void {
	document.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
		const key = event.key.toLowerCase();
		if (key === 'j') go(1);
		else if (key === 'k') go(-1);
		else if (key === '?') toggleHelp();
		else if (key !== 'z' || !quoteMarked()) return;
		event.preventDefault();
	});
}

function isTyping(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

/** The next question after the one that has the focus, else after what is at the top of the window. */
function go(by: 1 | -1): void {
	const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')];
	const focused = questions.findIndex((one) => one === document.activeElement);
	const above = questions.findLastIndex((one) => one.getBoundingClientRect().top < 80);
	const at = focused >= 0 ? focused + by : by > 0 ? above + 1 : above;
	const next = questions[Math.max(0, Math.min(questions.length - 1, at))];
	next?.focus();
	next?.scrollIntoView({ block: 'start' });
}

function toggleHelp(): void {
	const help = document.getElementById('tasten');
	if (!(help instanceof HTMLDetailsElement)) return;
	help.open = !help.open;
	if (!help.open) return;
	help.querySelector('summary')?.focus();
}
