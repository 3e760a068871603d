import { describe, expect, it } from 'vitest';
import { shownChanges } from './shown-changes.ts';

const calm = 'Eins ist gut. Zwei ist gut. Drei ist gut. ';

describe('a comparison to read', () => {
	it('folds unchanged sentences in a row and keeps single ones in the open', () => {
		const shown = shownChanges(`${calm}Die Stadt hilft bald.`, `${calm}Die Stadt hilft 2018.`);
		expect(shown).toMatchObject([
			{ kind: 'folded', sentences: 3, text: calm },
			{ kind: 'changed', parts: [{ kind: 'same' }, { kind: 'old' }, { kind: 'new' }] }
		]);
		expect(shownChanges('Eins. Zwei alt.', 'Eins. Drei anders.')[0]).toMatchObject({
			kind: 'same'
		});
	});

	it('is empty where nothing changed', () => {
		expect(shownChanges(calm, calm.trim())).toEqual([]);
	});
});
