import { describe, expect, it } from 'vitest';
import { compareConcepts } from './compare.ts';
import { compileContent } from './compile.ts';
import { factsOf, item, link } from './facts.fixture.ts';
import { allPassages, belongsTo, findPassage, itemsOf, passagesOf } from './passages.ts';
import { belongsInto, decideAnswerComment, decideCompile, type CompileFacts } from './rules.ts';

const codes = (content: Parameters<typeof itemsOf>[0]) =>
	itemsOf(content).map((placed) => placed.item.code);

describe('a compiled concept', () => {
	it('stands in reading order: guidelines, then per area each goal with its measures', () => {
		const content = compileContent(factsOf());
		expect(codes(content)).toEqual(['L1', 'Z-GE-1', 'M-GE-1', 'M-GE-2', 'Z-WO-1', 'M-WO-1']);
		expect(content.chapters.map(({ code }) => code)).toEqual(['GE', 'WO']);
	});

	it('takes only what is agreed and, of measures, what was reviewed; the rest is listed', () => {
		const content = compileContent(factsOf());
		expect(content.leftOut).toMatchObject([
			{ code: 'M-GE-3', state: 'notFeasible', reason: 'Das entscheidet das Land.' },
			{ code: 'M-GE-4', state: 'inReview', reason: null }
		]);
	});

	it('puts a measure under the first of its goals that is part of it', () => {
		const facts = factsOf();
		const loose = item({
			id: 'm9',
			kind: 'measure',
			code: 'M-GE-9',
			state: 'reviewed',
			areaId: 'a1'
		});
		const draft = item({ id: 'z9', kind: 'goal', code: 'Z-GE-9', state: 'draft', areaId: 'a1' });
		const content = compileContent({
			...facts,
			items: [...facts.items, loose, draft],
			links: [...facts.links, link('m9', 'z9'), link('m9', 'z2')]
		});
		expect(content.chapters[1]?.goals[0]?.measures.map(({ code }) => code)).toContain('M-GE-9');
	});

	it('leaves nothing out silently when a measure serves no goal of it', () => {
		const facts = factsOf();
		const loose = item({
			id: 'm9',
			kind: 'measure',
			code: 'M-GE-9',
			state: 'reviewed',
			areaId: 'a1'
		});
		const content = compileContent({ ...facts, items: [...facts.items, loose] });
		expect(content.leftOut.map(({ code }) => code)).toContain('M-GE-9');
	});

	it('keeps struck measures in the resolved text only, with the reason of the council', () => {
		const facts = factsOf();
		const items = facts.items.map((one) =>
			one.id === 'm1' ? { ...one, state: 'struck' as const } : { ...one, state: 'adopted' as const }
		);
		const resolved = compileContent({
			...facts,
			items,
			head: { ...facts.head, kind: 'resolved' },
			reasons: new Map([['m1', 'Das macht schon das Jobcenter.']])
		});
		const struck = itemsOf(resolved).find((placed) => placed.item.code === 'M-GE-1');
		expect(struck?.item).toMatchObject({
			state: 'struck',
			resolution: 'Das macht schon das Jobcenter.'
		});
		expect(belongsInto('concept', { kind: 'measure', state: 'struck' })).toBe(false);
	});

	it('gives each paragraph a key that says whose it is', () => {
		const content = compileContent({ ...factsOf(), preface: 'Eins.\n\nZwei.' });
		expect(
			allPassages(content)
				.map(({ key }) => key)
				.slice(0, 4)
		).toEqual(['VOR', 'VOR-2', 'L1', 'Z-GE-1']);
		expect(findPassage(content, 'M-GE-1-2')).toMatchObject({
			code: 'M-GE-1',
			text: 'Zweiter Absatz.'
		});
		expect(findPassage(content, 'M-GE-1-9')).toBeUndefined();
	});
});

describe('a paragraph key', () => {
	it('counts from the second paragraph on', () => {
		expect(passagesOf('M-GE-1', 'A\n\nB\n\n\nC').map(({ key }) => key)).toEqual([
			'M-GE-1',
			'M-GE-1-2',
			'M-GE-1-3'
		]);
	});

	it('belongs to one code only', () => {
		expect(belongsTo('M-GE-3-2', 'M-GE-3')).toBe(true);
		expect(belongsTo('M-GE-3', 'M-GE-3')).toBe(true);
		expect(belongsTo('M-GE-31', 'M-GE-3')).toBe(false);
		expect(belongsTo('M-GE-3-2', 'M-GE')).toBe(false);
	});
});

describe('compiling', () => {
	const facts: CompileFacts = {
		kind: 'draft',
		included: [{ kind: 'measure', state: 'reviewed' }],
		feedbackOpen: false,
		hasDraft: true,
		unanswered: 0,
		anyDecided: false,
		feedbackUntil: '2017-11-20',
		today: '2017-11-06'
	};
	it('of a draft gives everybody two weeks', () => {
		expect(decideCompile(facts)).toMatchObject({ ok: true });
		expect(decideCompile({ ...facts, feedbackUntil: '2017-11-19' })).toMatchObject({
			reason: 'feedback-too-short'
		});
		expect(decideCompile({ ...facts, feedbackUntil: null })).toMatchObject({
			fields: { feedbackUntil: 'missing' }
		});
	});

	it('needs a reviewed measure', () => {
		expect(decideCompile({ ...facts, included: [] })).toMatchObject({ reason: 'nothing-agreed' });
	});

	it('of the concept waits for the end of the window and for every answer', () => {
		const concept: CompileFacts = { ...facts, kind: 'concept' };
		expect(decideCompile(concept)).toMatchObject({ ok: true });
		expect(decideCompile({ ...concept, feedbackOpen: true })).toMatchObject({
			reason: 'feedback-open'
		});
		expect(decideCompile({ ...concept, unanswered: 1 })).toMatchObject({ reason: 'comments-open' });
		expect(decideCompile({ ...concept, hasDraft: false })).toMatchObject({ reason: 'no-draft' });
	});

	it('of the resolved text needs the decision, and nothing else comes after it', () => {
		expect(decideCompile({ ...facts, kind: 'resolved' })).toMatchObject({ reason: 'not-decided' });
		expect(decideCompile({ ...facts, kind: 'resolved', anyDecided: true })).toMatchObject({
			ok: true
		});
		expect(decideCompile({ ...facts, anyDecided: true })).toMatchObject({
			reason: 'already-decided'
		});
	});
});

describe('the answer to a comment', () => {
	const comment = { state: 'published', documentId: 'd' } as const;
	it('comes once, after all can read the comment', () => {
		expect(decideAnswerComment(comment, 'answered', { hasItem: false })).toMatchObject({
			ok: true
		});
		expect(
			decideAnswerComment({ ...comment, state: 'received' }, 'answered', { hasItem: true })
		).toMatchObject({ reason: 'contribution-not-published' });
		expect(
			decideAnswerComment({ ...comment, state: 'answered' }, 'takenUp', { hasItem: true })
		).toMatchObject({ reason: 'already-answered' });
	});

	it('can be taken up only where there is a text to change', () => {
		expect(decideAnswerComment(comment, 'takenUp', { hasItem: false })).toMatchObject({
			reason: 'no-item'
		});
	});

	it('is not for ideas', () => {
		expect(
			decideAnswerComment({ ...comment, documentId: null }, 'answered', { hasItem: true })
		).toMatchObject({ reason: 'not-a-comment' });
	});
});

describe('the difference of two documents', () => {
	it('tells added, removed and changed items with the reasons in between', () => {
		const facts = factsOf();
		const before = compileContent(facts);
		const items = facts.items
			.filter(({ id }) => id !== 'm2')
			.map((one) =>
				one.id === 'm1'
					? {
							...one,
							version: 3,
							text: 'Ein neuer Satz.',
							measureSheet: one.measureSheet && { ...one.measureSheet, ends: '2020' }
						}
					: one
			);
		const added = item({
			id: 'm9',
			kind: 'measure',
			code: 'M-GE-9',
			state: 'reviewed',
			areaId: 'a1'
		});
		const trace = {
			...{ origins: [], rounds: [], comments: 2 },
			versions: [
				{ number: 2, on: '2017-05-18', reason: 'vorher' },
				{ number: 3, on: '2017-11-22', reason: 'Weil zwei danach fragten.' }
			]
		};
		const after = compileContent({
			...facts,
			items: [...items, added],
			links: [...facts.links, link('m9', 'z1')],
			traces: new Map([['m1', trace]])
		});
		const { changes, same } = compareConcepts(before, after);
		expect(changes).toMatchObject([
			{
				code: 'M-GE-1',
				what: 'changed',
				titleDiff: undefined,
				sheetFields: ['ends'],
				reasons: ['Weil zwei danach fragten.'],
				comments: 2
			},
			{ code: 'M-GE-9', what: 'added' },
			{ code: 'M-GE-2', what: 'removed' }
		]);
		expect(same).toBe(4);
	});

	it('names what the council struck, though the text still stands there', () => {
		const facts = factsOf();
		const items = facts.items.map((one) =>
			one.id === 'm1' ? { ...one, state: 'struck' as const } : { ...one, state: 'adopted' as const }
		);
		const reasons = new Map([['m1', 'Das macht schon das Jobcenter.']]);
		const after = compileContent({
			...facts,
			items,
			head: { ...facts.head, kind: 'resolved' },
			reasons
		});
		const { changes } = compareConcepts(compileContent(facts), after);
		expect(changes.find(({ code }) => code === 'M-GE-1')).toMatchObject({
			what: 'struck',
			reason: 'Das macht schon das Jobcenter.'
		});
	});

	it('finds none between a document and itself', () => {
		const content = compileContent(factsOf());
		expect(compareConcepts(content, content)).toEqual({ changes: [], same: 6 });
	});
});
