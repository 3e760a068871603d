import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrangeMeeting } from '#meetings/server/arrange-meeting.ts';
import { cancelMeeting } from '#meetings/server/cancel-meeting.ts';
import { inviteGuests } from '#meetings/server/invite-guests.ts';
import { recordAnswer } from '#meetings/server/record-answer.ts';
import { removeGuest } from '#meetings/server/remove-guest.ts';
import { undoMove } from '#process/server/undo-move.ts';
import { assemble, type Cast } from '../../../tests/cast.ts';
import { readEntry } from '../../../tests/calendar-entry.ts';
import { at } from '../../../tests/guest-list.ts';
import { meetingPost } from '../../../tests/meeting-post.ts';
import { engines } from '../../../tests/storages.ts';
import type { QueuedLetter } from './queue.ts';

describe.each(engines)('letters that keep calendars right, on %s', (engine) => {
	let cast: Cast;
	let post: Awaited<ReturnType<typeof meetingPost>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		post = await meetingPost(cast);
	});
	afterEach(() => cast.storage.close());

	it('tell a new date to those who have not said no, in one letter instead of the plain one', async () => {
		const [first] = await post.inviteAll();
		await cast.play(cast.anna, recordAnswer, {
			guestId: (await post.guestOf('petra')).id,
			answer: 'no'
		});
		await cast.play(cast.anna, recordAnswer, {
			guestId: (await post.guestOf('karim')).id,
			answer: 'yes'
		});
		const letters = await post.move({ startsOn: '2017-05-19' });
		const told = Map.groupBy(letters, ({ address }) => address);
		expect([...told.keys()].sort()).toEqual(['horst', 'karim', 'petra'].map(at));
		for (const own of told.values()) expect(own).toHaveLength(1);
		expect(told.get(at('petra'))?.[0]?.calendar).toBeUndefined();
		const karim = told.get(at('karim'))?.[0];
		expect(readEntry(karim)).toMatchObject({
			...{ method: 'REQUEST', starts: '2017-05-19T17:00:00', uid: `${post.stepId}@fortschrift` }
		});
		expect(readEntry(karim).sequence).toBeGreaterThan(readEntry(first).sequence);
		expect(JSON.stringify(karim?.letter)).toContain('Ihre Antwort war: Ja');
		expect(JSON.stringify(karim?.letter)).toContain('Der Saal ist belegt');
	});

	it('let the meeting end later when it begins later', async () => {
		await post.inviteAll();
		const [told] = await post.enter({
			startsOn: '2017-05-18',
			startsAt: '19:30',
			place: 'Gotisches Haus'
		});
		expect(readEntry(told)).toMatchObject({
			...{ starts: '2017-05-18T19:30:00', ends: '2017-05-18T21:30:00' }
		});
	});

	it('tell another place as a change, not as a new date', async () => {
		await post.inviteAll();
		const letters = await post.enter({ startsOn: '2017-05-18', place: 'Bürgerhaus' });
		expect(letters.map(({ letter }) => letter.kind)).toEqual(Array(3).fill('meeting-changed'));
		expect(readEntry(letters[0]).place).toBe('Bürgerhaus');
	});

	it('end the entry of everybody when the meeting is called off, and revive it with a new date', async () => {
		const [first] = await post.inviteAll();
		await cast.play(cast.anna, recordAnswer, {
			guestId: (await post.guestOf('petra')).id,
			answer: 'no'
		});
		post.later();
		await cast.play(cast.anna, cancelMeeting, {
			meetingId: post.meetingId,
			dateReason: 'Alle sind krank'
		});
		const off = await post.written('meeting-cancelled');
		expect(off.map(({ address }) => address).sort()).toEqual(['horst', 'karim', 'petra'].map(at));
		for (const letter of off)
			expect(readEntry(letter)).toMatchObject({
				...{ method: 'CANCEL', status: 'CANCELLED', starts: '2017-05-18T17:00:00' }
			});
		expect(JSON.stringify(off[0]?.letter)).toContain('Alle sind krank');
		post.later();
		await cast.play(cast.anna, undoMove, { processId: cast.processId, dateReason: 'Alle gesund' });
		const on = await post.written('move-undone');
		expect(readEntry(on.find(({ calendar }) => calendar))).toMatchObject({ method: 'REQUEST' });
		const numbers = [first, off[0], on.find(({ calendar }) => calendar)].map(
			(letter) => readEntry(letter).sequence
		);
		expect(numbers).toEqual(numbers.toSorted());
		expect(new Set(numbers).size).toBe(3);
	});

	it('tell whoever is taken off the list, and nobody else', async () => {
		const letters = await post.inviteAll();
		const { id } = await post.guestOf('karim');
		post.later();
		await cast.play(cast.anna, removeGuest, { guestId: id });
		const told = await post.written('guest-removed');
		expect(told.map(({ address }) => address)).toEqual([at('karim')]);
		expect(readEntry(told[0])).toMatchObject({ method: 'CANCEL' });
		const again = await post.invite({ personIds: [await post.personOf('karim')] });
		expect(readEntry(again[0])).toMatchObject({ method: 'REQUEST' });
		const before = letters.find(({ address }) => address === at('karim'));
		const numbers = [before, told[0], again[0]].map((letter) => readEntry(letter).sequence);
		expect(numbers).toEqual([1, 2, 3]);
	});

	it('tell a change that calendars must know; a new agenda alone writes to nobody', async () => {
		await post.inviteAll();
		post.later();
		await cast.play(cast.anna, arrangeMeeting, { meetingId: post.meetingId, minutes: '120' });
		expect(await post.written('meeting-arranged')).toEqual([]);
		post.later();
		await cast.play(cast.anna, arrangeMeeting, { meetingId: post.meetingId, minutes: '150' });
		const told = await post.written('meeting-arranged');
		expect(told).toHaveLength(3);
		expect(readEntry(told[0])).toMatchObject({ ends: '2017-05-18T19:30:00', sequence: 2 });
	});

	it('never number backwards, over any series of moves, changes, cancellations and removals', async () => {
		const [first] = await post.inviteAll();
		const days = ['2017-05-18', '2017-05-19', '2017-05-22', ''];
		const steps = fc.array(
			fc.oneof(
				fc.record({ kind: fc.constant('date' as const), day: fc.constantFrom(...days) }),
				fc.record({ kind: fc.constant('end' as const), minutes: fc.constantFrom('90', '150') }),
				fc.record({ kind: fc.constant('list' as const) })
			),
			{ maxLength: 8 }
		);
		let last = readEntry(first).sequence;
		const check = (letters: readonly QueuedLetter[]) => {
			const own = letters.find(({ address, calendar }) => address === at('horst') && calendar);
			if (!own) return;
			const entry = readEntry(own);
			expect(entry.attendees).toHaveLength(1);
			expect(entry.sequence).toBeGreaterThan(last);
			expect(entry.method === 'CANCEL').toBe(entry.status === 'CANCELLED');
			last = entry.sequence;
		};
		const play = async (one: { kind: string; day?: string; minutes?: string }) => {
			if (one.kind === 'date')
				return check(await post.enter({ startsOn: one.day, startsAt: one.day ? '17:00' : '' }));
			post.later();
			if (one.kind === 'end') {
				await cast.play(cast.anna, arrangeMeeting, {
					meetingId: post.meetingId,
					minutes: one.minutes
				});
				return check(await post.written('meeting-arranged'));
			}
			const { id, personId } = await post.guestOf('horst');
			await cast.play(cast.anna, removeGuest, { guestId: id });
			check(await post.written('guest-removed'));
			post.later();
			const again = await inviteGuests(cast.as(cast.anna), {
				meetingId: post.meetingId,
				personIds: [personId]
			});
			if (again.ok) return check(await post.written('guests-invited'));
			await post.enter({ startsOn: '2017-05-18', startsAt: '17:00' });
			await cast.play(cast.anna, inviteGuests, {
				meetingId: post.meetingId,
				personIds: [personId]
			});
			check(await post.written('guests-invited'));
		};
		const run = fc.asyncProperty(steps, async (series) => {
			for (const one of series) await play(one);
		});
		await fc.assert(run, { numRuns: 6, endOnFailure: true });
	});
});
