import { describe, expect, it } from 'vitest';
import { template as planungskonzept2016 } from '../templates/planungskonzept-2016.ts';
import {
	decideConfirm,
	decideDecline,
	decideExtend,
	decideLeave,
	decideTakeIn
} from './candidacy.ts';
import { expectedOf, hasCoreGroup, sizeOf } from './size.ts';

const term = { email: null, from: '2017-04-03', until: '2018-03-31' };
const open = { state: 'open', email: 'lena@beispiel.example' } as const;

describe('somebody who puts themselves forward', () => {
	it('confirms their address once', () => {
		const confirm = (state: Parameters<typeof decideConfirm>[0]['state'], isMember = false) =>
			decideConfirm({ state, isMember });
		expect(confirm('unconfirmed')).toMatchObject({ ok: true });
		expect(confirm('open')).toMatchObject({ reason: 'already-confirmed' });
		expect(confirm('withdrawn')).toMatchObject({ reason: 'candidacy-over' });
		expect(confirm('unconfirmed', true)).toMatchObject({ reason: 'already-member' });
	});

	it('is taken in for a term, once they are confirmed and can be written to', () => {
		const facts = { isMember: false };
		expect(decideTakeIn(open, term, facts)).toEqual({ ok: true, value: open.email });
		const onPaper = { ...open, email: null };
		expect(decideTakeIn(onPaper, term, facts)).toMatchObject({ reason: 'address-needed' });
		const added = { ...term, email: 'neu@beispiel.example' };
		expect(decideTakeIn(onPaper, added, facts)).toMatchObject({ value: added.email });
		const unconfirmed = { ...open, state: 'unconfirmed' } as const;
		expect(decideTakeIn(unconfirmed, term, facts)).toMatchObject({ reason: 'not-confirmed' });
		expect(decideTakeIn(open, { ...term, until: term.from }, facts)).toMatchObject({
			fields: { termUntil: 'term-ends-early' }
		});
		expect(decideTakeIn(open, term, { isMember: true })).toMatchObject({
			reason: 'already-member'
		});
	});

	it('is answered once', () => {
		expect(decideDecline('open')).toMatchObject({ ok: true });
		expect(decideDecline('declined')).toMatchObject({ reason: 'candidacy-over' });
		expect(decideDecline('takenIn')).toMatchObject({ reason: 'candidacy-over' });
	});

	it('may go at any time, but only once', () => {
		expect(decideLeave({ state: 'open', member: false })).toMatchObject({ value: 'withdrawn' });
		expect(decideLeave({ state: 'takenIn', member: true })).toMatchObject({ value: 'left' });
		expect(decideLeave({ state: 'takenIn', member: false })).toMatchObject({
			reason: 'candidacy-over'
		});
	});
});

describe('a term', () => {
	it('is extended to a later day, while the person is a member', () => {
		const member = { member: true, endsOn: '2018-03-31' };
		expect(decideExtend(member, '2018-06-30')).toMatchObject({ ok: true });
		expect(decideExtend(member, '2018-03-31')).toMatchObject({ reason: 'term-ends-early' });
		expect(decideExtend({ ...member, member: false }, '2018-06-30')).toMatchObject({
			reason: 'not-a-member'
		});
		expect(decideExtend({ member: true, endsOn: null }, '2017-06-30')).toMatchObject({ ok: true });
	});
});

describe('a template', () => {
	it('says how many people the core group has; without a word it is 8 to 15', () => {
		const { coreGroup: _, ...silent } = planungskonzept2016;
		expect(sizeOf(silent)).toEqual({ least: 8, most: 15 });
		expect(sizeOf({ ...silent, coreGroup: { least: 3, most: 5 } })).toEqual({ least: 3, most: 5 });
	});

	it('has a core group when it names one or a meeting of one', () => {
		const { coreGroup: _, ...silent } = planungskonzept2016;
		expect(hasCoreGroup(silent)).toBe(true);
		expect(hasCoreGroup({ steps: [], groupSteps: [] })).toBe(false);
		expect(hasCoreGroup({ steps: [], groupSteps: [], coreGroup: { least: 3, most: 5 } })).toBe(
			true
		);
	});

	it('shows what is expected of a member, in meetings and hours', () => {
		expect(expectedOf(planungskonzept2016)).toEqual({ own: 2, group: 2, hours: 20 });
	});
});
