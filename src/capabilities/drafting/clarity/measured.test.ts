import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clarityHints } from '../clarity.ts';
import { placedCodes, type PlacedCode } from './hint.ts';

type Place = { readonly code: string; readonly from: number; readonly to: number };
type Labelled = { readonly text: string; readonly places: readonly Place[] };

const sentences = readFileSync(new URL('./labelled-sentences.txt', import.meta.url), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map(readLabels);

/** What the rules reach on the half that nobody looked at while writing them, in percent, rounded down; the handbook tells the same. */
const reached: Record<PlacedCode, readonly [precision: number, recall: number]> = {
	vague: [80, 94],
	hedge: [92, 92],
	man: [100, 100],
	passive: [70, 100],
	'light-verb': [100, 100],
	nominal: [100, 100],
	chain: [75, 100],
	'double-negation': [90, 100],
	abbreviation: [100, 100],
	'long-sentence': [100, 100]
};

describe('the hints, measured on the labelled sentences that were held out', () => {
	const heldOut = sentences.filter((_, at) => at % 2 === 1);

	it.each(placedCodes)('%s are found as an editor would', (code) => {
		const { precision, recall, labels } = measure(heldOut, code);
		expect(labels, 'enough to be measured').toBeGreaterThan(5);
		expect(precision).toBeGreaterThanOrEqual(reached[code][0]);
		expect(recall).toBeGreaterThanOrEqual(reached[code][1]);
	});

	it('leave most sentences alone that an editor would leave alone', () => {
		const good = heldOut.filter(({ places }) => places.length === 0);
		const left = good.filter(({ text }) => clarityHints(text, 'measure').length === 0);
		expect(percent(left.length, good.length)).toBeGreaterThanOrEqual(92);
	});
});

/** A hint is right if a label of its kind touches its place. */
function measure(given: readonly Labelled[], code: PlacedCode) {
	let [right, found, labels, met] = [0, 0, 0, 0];
	for (const { text, places } of given) {
		const hints = clarityHints(text, 'measure').filter((hint) => hint.code === code) as Place[];
		const own = places.filter((place) => place.code === code);
		const touches = (a: Place, b: Place) => a.from < b.to && b.from < a.to;
		right += hints.filter((hint) => own.some((place) => touches(place, hint))).length;
		met += own.filter((place) => hints.some((hint) => touches(place, hint))).length;
		found += hints.length;
		labels += own.length;
	}
	return { precision: percent(right, found), recall: percent(met, labels), labels };
}

function percent(part: number, all: number): number {
	return all === 0 ? 100 : Math.floor((100 * part) / all);
}

/** `{vague:zeitnah}` marks a place; `>> long-sentence` is about the whole sentence. */
function readLabels(line: string): Labelled {
	const [marked = '', ...whole] = line.split(' >> ');
	const open: { code: string; from: number }[] = [];
	const places: Place[] = [];
	let text = '';
	for (const [part, code] of marked.matchAll(/\{([a-z-]+):|\}|[^{}]+/g)) {
		const last = part === '}' ? open.pop() : undefined;
		if (last) places.push({ ...last, to: text.length });
		else if (code) open.push({ code, from: text.length });
		else text += part;
	}
	return {
		text,
		places: [...places, ...whole.map((code) => ({ code: code.trim(), from: 0, to: text.length }))]
	};
}
