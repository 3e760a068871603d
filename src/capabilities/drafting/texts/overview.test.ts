import { describe, expect, it } from 'vitest';
import { textOverview } from './overview.ts';

describe('the overview of plain German and other languages', () => {
	const items = [{ id: 'one' }, { id: 'two' }];
	const text = { form: 'en' as const, checkedBy: null, outdated: false };

	it('shows the forms that are in use, and what is missing, outdated and unchecked in them', () => {
		const overview = textOverview(items, [
			{ ...text, itemId: 'one' },
			{ ...text, itemId: 'two', outdated: true, checkedBy: 'x' },
			{ ...text, itemId: 'two', form: 'easy', checkedBy: 'x' }
		]);
		expect(overview.forms).toEqual(['easy', 'en']);
		expect(overview.rows.map(({ stands }) => stands)).toEqual([
			['missing', 'unchecked'],
			['checked', 'outdated']
		]);
		expect(overview.counts).toEqual({ missing: 1, outdated: 1, unchecked: 1, checked: 1 });
	});

	it('proposes easy German and English where nobody has begun', () => {
		expect(textOverview(items, []).forms).toEqual(['easy', 'en']);
	});
});
