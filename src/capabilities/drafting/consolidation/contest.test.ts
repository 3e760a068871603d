import { describe, expect, it } from 'vitest';
import { contestOf } from './contest.ts';

const calm = { contradictions: 0, unanswered: 0, answered: 0, objections: 0 };

describe('an item', () => {
	it('is not contested while nobody disagrees', () => {
		expect(contestOf(calm)).toEqual({ contested: false, reasons: [] });
	});

	it('is contested while an answer is owed, and says to whom', () => {
		expect(contestOf({ ...calm, unanswered: 1, contradictions: 2, objections: 1 })).toEqual({
			contested: true,
			reasons: [
				{ kind: 'contradictions', count: 2 },
				{ kind: 'objections', count: 1 },
				{ kind: 'unanswered', count: 1 }
			]
		});
	});

	it('is settled once every view has its answer; the views are still named', () => {
		expect(contestOf({ ...calm, answered: 2 })).toEqual({
			contested: false,
			reasons: [{ kind: 'answered', count: 2 }]
		});
	});
});
