import { describe, expect, it } from 'vitest';
import type { Version } from '#drafting/server/reads.ts';
import { lifeOf, nextSteps, type LifeFacts } from './life.ts';

const version = (number: number, text: string, at: string): Version => ({
	number,
	text,
	at,
	title: 'Neu im Verein',
	sheet: null,
	reason: 'Neu gefasst.',
	sourceKind: 'steering',
	sourceId: null
});

const nothing: LifeFacts = {
	origins: [],
	versions: [],
	publishedVersion: 1,
	states: [],
	rounds: [],
	reviews: [],
	dissents: [],
	documents: [],
	comments: [],
	ownerships: [],
	updates: [],
	now: '2017-05-02T08:00:00.000Z'
};

describe('the life of an item', () => {
	const versions = [
		version(1, 'Mehr Vereine.', '2017-04-10T08:00:00.000Z'),
		version(2, 'Mehr Menschen im Verein.', '2017-04-11T08:00:00.000Z'),
		version(3, 'Mehr Menschen im Verein.', '2017-04-12T08:00:00.000Z')
	];

	it('begins with the version that was published; drafts before it stay unseen', () => {
		const life = lifeOf({ ...nothing, versions, publishedVersion: 2 });
		expect(life).toMatchObject([
			{ kind: 'version', first: true, text: undefined, version: { number: 2 } },
			{ kind: 'version', first: false, version: { number: 3 } }
		]);
	});

	it('shows what changed, and says when only the sheet did', () => {
		const [, second, third] = lifeOf({ ...nothing, versions });
		expect(second).toMatchObject({ sheetOnly: false, title: undefined });
		expect(second?.kind === 'version' && second.text).toMatchObject([
			{ kind: 'passage', sentences: [{ kind: 'old' }, { kind: 'new' }] }
		]);
		expect(third).toMatchObject({ sheetOnly: true, text: undefined });
	});

	it('runs in the order of time, agreement and review included', () => {
		const life = lifeOf({
			...nothing,
			versions: versions.slice(0, 1),
			states: [{ state: 'consolidated', reason: null, at: '2017-04-27T08:00:00.000Z' }],
			reviews: [
				{
					id: 'review',
					processId: 'process',
					itemId: 'item',
					version: 1,
					departmentId: 'sports',
					department: 'Fachgruppe Sport',
					note: null,
					dueOn: '2017-05-10',
					regularDueOn: '2017-05-10',
					extensionReason: null,
					askedAt: '2017-04-27T09:00:00.000Z',
					result: 'condition',
					answeredAt: '2017-05-02T07:40:00.000Z'
				}
			]
		});
		expect(life.map(({ kind }) => kind)).toEqual(['version', 'agreed', 'asked', 'answered']);
	});
});

describe('what comes next', () => {
	const phases = [{ title: 'Rat', on: '2017-12-01' }];

	it('is the wording and the review for a measure in draft, then the phases ahead', () => {
		const next = nextSteps({ kind: 'measure', state: 'draft', reviewOn: '2017-05-19', phases });
		expect(next.map(({ kind, on }) => [kind, on])).toEqual([
			['wording', undefined],
			['review', '2017-05-19'],
			['phase', '2017-12-01']
		]);
	});

	it('is the reply of the group when a measure came back; goals are not reviewed', () => {
		const kinds = (kind: 'goal' | 'measure', state: 'returned' | 'consolidated') =>
			nextSteps({ kind, state, reviewOn: undefined, phases }).map((step) => step.kind);
		expect(kinds('measure', 'returned')).toEqual(['reply', 'phase']);
		expect(kinds('goal', 'consolidated')).toEqual(['phase']);
	});

	it('is nothing for what the council has decided or the group has given up', () => {
		for (const state of ['adopted', 'adoptedAmended', 'struck', 'notFeasible'] as const)
			expect(nextSteps({ kind: 'measure', state, reviewOn: '2017-05-19', phases })).toEqual([]);
	});
});
