import { describe, expect, it } from 'vitest';
import type { DocumentMark } from '#documents/server/reads.ts';
import type { Ownership } from '#monitoring/server/reads.ts';
import type { Contribution } from '#participation/server/reads.ts';
import { afterEvents, type AfterFacts } from './life-after.ts';

const nothing: AfterFacts = {
	states: [],
	dissents: [],
	documents: [],
	comments: [],
	ownerships: [],
	updates: []
};
const comment = (id: string, receivedAt: string, callId = 'draft') =>
	({ id, receivedAt, callId, state: 'published' }) as Contribution;

describe('the life of an item after its review', () => {
	it('names the document that took it in', () => {
		const at = '2017-11-06T09:00:00.000Z';
		const document: DocumentMark = {
			id: 'd',
			processId: 'p',
			number: 1,
			kind: 'draft',
			title: 'Konzept',
			hash: '',
			compiledAt: at,
			feedbackCallId: null
		};
		const states = [{ state: 'inConcept', reason: null, at }] as const;
		expect(afterEvents({ ...nothing, states, documents: [document] })).toMatchObject([
			{ kind: 'document', document: { number: 1 } }
		]);
	});

	it('tells the decision with its reason, and how a review ended', () => {
		const states = [
			{ state: 'reviewed', reason: null, at: '1' },
			{ state: 'notFeasible', reason: 'Das entscheidet das Land.', at: '2' },
			{ state: 'struck', reason: 'Das macht schon das Jobcenter.', at: '3' }
		] as const;
		expect(afterEvents({ ...nothing, states })).toMatchObject([
			{ kind: 'concluded', reason: 'Das entscheidet das Land.' },
			{ kind: 'decided', state: 'struck', reason: 'Das macht schon das Jobcenter.' }
		]);
	});

	it('keeps the comments on one draft together, in the order in which they came', () => {
		const comments = [comment('b', '2'), comment('a', '1'), comment('c', '9', 'second')];
		expect(afterEvents({ ...nothing, comments })).toMatchObject([
			{ kind: 'comments', at: '1', until: '2', comments: [{ id: 'a' }, { id: 'b' }] },
			{ kind: 'comments', at: '9', comments: [{ id: 'c' }] }
		]);
	});

	it('tells who was asked and what they said', () => {
		const ownership: Ownership = {
			id: 'o',
			processId: 'p',
			itemId: 'i',
			personId: 'x',
			body: 'Sportverein',
			askedAt: '1',
			answer: 'declined',
			reason: 'Keine Zeit.',
			answeredAt: '2',
			ended: true
		};
		expect(afterEvents({ ...nothing, ownerships: [ownership] })).toMatchObject([
			{ kind: 'owner', what: 'asked', at: '1' },
			{ kind: 'owner', what: 'declined', at: '2' }
		]);
	});
});
