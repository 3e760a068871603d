import type { SheetGeometry } from '#shared/sheet/geometry.ts';
import { numberOf } from '#process/plan/day-number.ts';
import { boxesOf, dayAtPlace } from './sheet-days.ts';
import type { StatusLine } from './status-line.ts';
import { addressOf, movableOf, shifted, type Movable } from './wanted-move.ts';

/** Closer than this it is a click with an unsteady hand. */
const leastDistance = 5;

/** A bar that is dragged to another day shows what follows; without dragging it is a link. */
export function moveByDragging(svg: SVGSVGElement, status: StatusLine): void {
	const sheet = JSON.parse(svg.dataset['sheet'] ?? '') as SheetGeometry;
	const ghost = svg.appendChild(document.createElementNS(svg.namespaceURI, 'g') as SVGGElement);
	ghost.setAttribute('class', 'ghost');
	let held:
		{ step: Movable; at: { x: number; y: number }; days: number; moved: boolean } | undefined;

	svg.addEventListener('pointerdown', (event) => {
		if (event.button !== 0 || event.pointerType === 'touch') return;
		const step = stepOf(event.target);
		if (step) held = { step, at: { x: event.clientX, y: event.clientY }, days: 0, moved: false };
	});
	// A link is not to be dragged away as an address.
	svg.addEventListener('dragstart', (event) => event.preventDefault());
	window.addEventListener('pointermove', (event) => {
		if (!held) return;
		const now = { x: event.clientX, y: event.clientY };
		if (!held.moved && Math.hypot(now.x - held.at.x, now.y - held.at.y) < leastDistance) return;
		held.moved = true;
		const [begin, end] = [dayAtPlace(sheet, inside(held.at)), dayAtPlace(sheet, inside(now))];
		if (!begin || !end) return;
		held.days = numberOf(end) - numberOf(begin);
		draw(held.step, held.days);
		status.show(held.step, held.days);
	});
	window.addEventListener('pointerup', () => {
		const done = held;
		if (done?.moved) {
			window.addEventListener('click', swallow, { capture: true, once: true });
			setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
		}
		forget();
		if (done && done.days !== 0) location.assign(addressOf(done.step, done.days));
	});
	window.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') forget();
	});

	function forget(): void {
		if (!held) return;
		held = undefined;
		ghost.replaceChildren();
		status.clear();
	}

	/** The row of the table that the bar belongs to: what is over has no link there and stays. */
	function stepOf(target: EventTarget | null): Movable | undefined {
		const bar = target instanceof Element ? target.closest('.bars a') : null;
		const address = bar?.getAttribute('href');
		const link = address && document.querySelector(`table a[href="${CSS.escape(address)}"]`);
		return link instanceof HTMLAnchorElement ? movableOf(link) : undefined;
	}

	function inside({ x, y }: { x: number; y: number }): { x: number; y: number } {
		const matrix = svg.getScreenCTM();
		return matrix ? new DOMPoint(x, y).matrixTransform(matrix.inverse()) : { x, y };
	}

	function draw({ from, to }: Movable, days: number): void {
		const boxes = boxesOf(sheet, shifted(from, days), shifted(to, days));
		ghost.replaceChildren(
			...boxes.map((box) => {
				const rect = document.createElementNS(svg.namespaceURI, 'rect');
				for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(value));
				return rect;
			})
		);
	}
}

function swallow(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}
