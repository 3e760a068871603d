import { describe, expect, it } from 'vitest';
import { differencesOf } from './two-texts.ts';

describe('two states of one wording', () => {
	it('differ field by field, title and text first', () => {
		expect(
			differencesOf(
				{ reason: 'Weil', text: 'Bis 2018', title: 'Arzt', goal: { measuredBy: 'Termine' } },
				{ title: 'Ärzte', text: 'Bis 2019', reason: 'Weil', goal: { measuredBy: '' } }
			)
		).toEqual([
			{ name: 'title', theirs: 'Arzt', mine: 'Ärzte' },
			{ name: 'text', theirs: 'Bis 2018', mine: 'Bis 2019' },
			{ name: 'goal.measuredBy', theirs: 'Termine', mine: '' }
		]);
	});

	it('are the same across line ends and outer white space', () => {
		expect(differencesOf({ text: 'Eins\r\nzwei ' }, { text: 'Eins\nzwei' })).toEqual([]);
	});

	it('count a field that only one of them has', () => {
		expect(differencesOf({}, { reason: 'Neu' })).toEqual([
			{ name: 'reason', theirs: '', mine: 'Neu' }
		]);
	});
});
