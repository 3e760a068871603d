import { describe, expect, it } from 'vitest';
import { shownChanges } from './shown-changes.ts';

const calm = 'Eins ist gut. Zwei ist gut. Drei ist gut. ';

describe('a comparison to read', () => {
	it('folds unchanged sentences in a row', () => {
		expect(
			shownChanges(`${calm}Die Stadt hilft bald.`, `${calm}Die Stadt hilft 2018.`)
		).toMatchObject([
			{ kind: 'folded', sentences: 3, text: calm },
			{
				kind: 'passage',
				sentences: [{ parts: [{ kind: 'same' }, { kind: 'old' }, { kind: 'new' }] }]
			}
		]);
	});

	it('keeps one or two unchanged sentences in the open, in one passage with what changed', () => {
		const [block, ...more] = shownChanges('Eins bleibt. Zwei alt.', 'Eins bleibt. Drei anders.');
		expect(more).toEqual([]);
		expect(block).toMatchObject({
			sentences: [{ kind: 'same' }, { kind: 'old' }, { kind: 'new' }]
		});
	});

	it('is empty where nothing changed', () => {
		expect(shownChanges(calm, calm.trim())).toEqual([]);
	});
});
