import { describe, expect, it } from 'vitest';
import { measure } from './old-concepts/measure.ts';

const documents = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((name) =>
	['docx', 'odt'].map((form) => ({ file: `${name}.${form}`, truth: `truth-${name}.json` }))
);

/** Eight long concepts in eight styles, written without knowledge of the importer. */
describe.each(documents)('the old concept $file', ({ file, truth }) => {
	it('is read with at least 95 % of its items right before correction, and as few wrong ones', async () => {
		const { items, proposed, right, missed, wrong } = await measure(file, truth);
		const percent = (of: number) => `${((100 * right) / of).toFixed(1)} %`;
		console.info(
			`${file}: ${right} of ${items} items right (${percent(items)}), ${proposed} proposed (${percent(proposed)} of them right)`
		);
		expect(right / items, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.95);
		expect(right / proposed, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.95);
	});
});
