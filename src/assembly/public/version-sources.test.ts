import { describe, expect, it } from 'vitest';
import type { Version } from '#drafting/server/reads.ts';
import { sourceOf, type SourceFacts } from './version-sources.ts';

const version = (sourceKind: string, sourceId: string | null = null): Version => ({
	...{ number: 2, title: 'Neu', text: 'Neu.', sheet: null, reason: 'Klarer.' },
	...{ sourceKind, sourceId, at: '2017-05-20T10:00:00.000Z' }
});
const meeting = { stepId: 'step', title: 'Zweites Treffen', day: null, published: true };
const facts: SourceFacts = {
	meetings: new Map([['meeting', meeting]]),
	rounds: [{ id: 'round', sheets: 12 }],
	reviews: [
		{ department: 'Recht', answeredAt: '2017-05-10T10:00:00.000Z' },
		{ department: 'Gesundheit', answeredAt: '2017-05-19T10:00:00.000Z' },
		{ department: 'Später', answeredAt: '2017-06-19T10:00:00.000Z' }
	],
	comments: 3,
	contributionIds: ['one'],
	bodies: new Map([['change', 'Stadtverordnetenversammlung']])
};

describe('what a version came from', () => {
	it('is a meeting, a round with its sheets, contributions, comments or the council', () => {
		expect(sourceOf(version('meeting', 'meeting'), facts)).toEqual({ kind: 'meeting', meeting });
		expect(sourceOf(version('round', 'round'), facts)).toEqual({ kind: 'round', sheets: 12 });
		expect(sourceOf(version('contributions'), facts)).toMatchObject({ ids: ['one'] });
		expect(sourceOf(version('comments'), facts)).toMatchObject({ count: 3 });
		expect(sourceOf(version('merge'), facts)).toEqual({ kind: 'merge' });
		expect(sourceOf(version('amendment', 'change'), facts)).toMatchObject({
			body: 'Stadtverordnetenversammlung'
		});
	});

	it('is the last review answered before it', () => {
		expect(sourceOf(version('review'), facts)).toMatchObject({ department: 'Gesundheit' });
	});

	it('is the steering where nothing else is known', () => {
		for (const kind of ['steering', 'somethingNew'])
			expect(sourceOf(version(kind), facts)).toEqual({ kind: 'steering' });
		expect(sourceOf(version('meeting', 'gone'), facts)).toEqual({ kind: 'steering' });
	});
});
