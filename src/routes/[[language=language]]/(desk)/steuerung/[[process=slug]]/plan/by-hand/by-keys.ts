import type { StatusLine } from './status-line.ts';
import { addressOf, movableOf, type Movable } from './wanted-move.ts';

/** Arrow keys on the link of a step move it in thought; Enter shows what follows, Escape lets it be. */
export function moveByKeys(status: StatusLine): void {
	let wanted: { step: Movable; days: number } | undefined;
	const forget = () => {
		wanted = undefined;
		status.clear();
	};
	const mirrored = document.documentElement.dir === 'rtl';
	const steps: Readonly<Record<string, number>> = {
		ArrowRight: mirrored ? -1 : 1,
		ArrowLeft: mirrored ? 1 : -1,
		ArrowDown: 7,
		ArrowUp: -7
	};
	document.addEventListener('focusout', forget);
	document.addEventListener('keydown', (event) => {
		const link = event.target;
		if (!(link instanceof HTMLAnchorElement) || event.altKey || event.ctrlKey || event.metaKey)
			return;
		const step = movableOf(link);
		if (!step) return;
		const by = steps[event.key];
		if (by !== undefined) {
			event.preventDefault();
			wanted = { step, days: (wanted?.days ?? 0) + by };
			if (wanted.days === 0) forget();
			else status.show(step, wanted.days);
		} else if (event.key === 'Enter' && wanted) {
			event.preventDefault();
			location.assign(addressOf(step, wanted.days));
		} else if (event.key === 'Escape') forget();
	});
}
