import { describe, expect, it } from 'vitest';
import { compareRows } from './compare-rows.ts';

const row = (label: string, value?: string) => ({ label, value });

describe('two sheets, field by field', () => {
	it('tell what was added, taken away and reworded, and count the rest', () => {
		const before = [row('Wirkung', 'Alle verstehen.'), row('Für wen', 'Eltern'), row('Kosten')];
		const after = [row('Wirkung', 'Alle verstehen.'), row('Für wen'), row('Kosten', '300 Euro')];
		const { changes, same } = compareRows(before, after);
		expect(same).toBe(1);
		expect(changes).toMatchObject([
			{ label: 'Für wen', before: 'Eltern', after: undefined, parts: [{ kind: 'old' }] },
			{ label: 'Kosten', before: undefined, after: '300 Euro', parts: [{ kind: 'new' }] }
		]);
	});

	it('know fields that only one of them has', () => {
		expect(compareRows([row('Früher', 'ja')], [row('Jetzt', 'ja')]).changes).toMatchObject([
			{ label: 'Jetzt', before: undefined },
			{ label: 'Früher', after: undefined }
		]);
	});
});
