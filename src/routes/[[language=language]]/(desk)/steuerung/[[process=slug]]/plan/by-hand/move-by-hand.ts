import { moveByDragging } from './by-dragging.ts';
import { moveByKeys } from './by-keys.ts';
import { StatusLine } from './status-line.ts';

// Runs in the browser, on the page of the plan alone. All it does is open addresses that the page has anyway.
const place = document.getElementById('bewegen');
if (place) {
	const status = new StatusLine(place);
	moveByKeys(status);
	for (const svg of document.querySelectorAll<SVGSVGElement>('svg[data-sheet]'))
		moveByDragging(svg, status);
	const help = document.getElementById('bewegen-hilfe');
	if (help) help.hidden = false;
}
