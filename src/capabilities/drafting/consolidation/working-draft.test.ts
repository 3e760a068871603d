import { describe, expect, it } from 'vitest';
import { decideKeepSeen, placeDraft, presentBeside } from './working-draft.ts';

const head = { version: 1, revision: 3, personId: 'anna', fields: 'Bis 2018' };
const typed = {
	version: 1,
	seen: { version: 1, revision: 3 },
	personId: 'anna',
	fields: 'Bis 2019'
};

describe('what somebody typed', () => {
	it('is the first draft where there is none', () => {
		expect(placeDraft(undefined, { ...typed, seen: { version: 1, revision: 0 } })).toEqual({
			place: 'after',
			revision: 1
		});
	});

	it('goes on from their own last state', () => {
		expect(placeDraft(head, typed)).toEqual({ place: 'onward', revision: 4 });
	});

	it('follows the state of somebody else that they have seen', () => {
		expect(placeDraft(head, { ...typed, personId: 'ben' })).toEqual({
			place: 'after',
			revision: 4
		});
	});

	it('leaves the other text readable when they decided for theirs, even if both are their own', () => {
		expect(placeDraft(head, { ...typed, decided: true })).toEqual({ place: 'after', revision: 4 });
	});

	it('stands apart when somebody else was faster, also the same person in another window', () => {
		for (const personId of ['ben', 'anna'])
			expect(placeDraft(head, { ...typed, personId, seen: { version: 1, revision: 2 } })).toEqual({
				place: 'apart',
				because: 'draft-moved'
			});
	});

	it('stands apart when a version was kept meanwhile', () => {
		expect(placeDraft(head, { ...typed, version: 2 })).toEqual({
			place: 'apart',
			because: 'version-moved'
		});
	});

	it('is no conflict when both say the same', () => {
		const same = { ...typed, fields: head.fields, seen: { version: 1, revision: 2 } };
		expect(placeDraft(head, same)).toEqual({ place: 'same', revision: 3 });
	});

	it('does not meet a draft for an earlier version', () => {
		expect(placeDraft(head, { ...typed, version: 2, seen: { version: 2, revision: 0 } })).toEqual({
			place: 'after',
			revision: 4
		});
	});
});

describe('a version', () => {
	const keep = (seen: { version: number | null; revision: number | null }) =>
		decideKeepSeen({ version: 1, head, seen });

	it('is kept by somebody who has seen everything', () => {
		expect(keep({ version: 1, revision: 3 })).toMatchObject({ ok: true });
	});

	it('is not kept over what others have written meanwhile', () => {
		expect(keep({ version: 1, revision: 2 })).toMatchObject({ reason: 'draft-moved' });
		expect(keep({ version: 0, revision: 3 })).toMatchObject({ reason: 'version-moved' });
	});

	it('may come from a form that knows of no draft', () => {
		expect(keep({ version: null, revision: null })).toMatchObject({ ok: true });
	});

	it('is not held up by a draft for an earlier version', () => {
		const seen = { version: 2, revision: 0 };
		expect(decideKeepSeen({ version: 2, head, seen })).toMatchObject({ ok: true });
	});
});

describe('who writes at the same time', () => {
	const now = '2017-04-11T10:00:00.000Z';
	const sign = (personId: string, since: string, seenAt: string) => ({
		personId,
		since: `2017-04-11T${since}:00.000Z`,
		seenAt: `2017-04-11T${seenAt}:00.000Z`
	});

	it('is whoever was heard of a moment ago, but not oneself', () => {
		const signs = [
			sign('anna', '09:00', '09:59'),
			sign('carl', '09:58', '10:00'),
			sign('ben', '09:50', '09:56'),
			sign('dora', '08:00', '09:55')
		];
		expect(presentBeside(signs, 'anna', now).map(({ personId }) => personId)).toEqual([
			...['ben', 'carl']
		]);
	});
});
