import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicActor, systemActor } from '#journal/actor.ts';
import { answerByCalendar } from '#meetings/server/answer-by-calendar.ts';
import { answerInvitation } from '#meetings/server/answer-invitation.ts';
import { arrangeMeeting } from '#meetings/server/arrange-meeting.ts';
import { cancelMeeting } from '#meetings/server/cancel-meeting.ts';
import { inviteGuests } from '#meetings/server/invite-guests.ts';
import { joinMeeting } from '#meetings/server/join-meeting.ts';
import { prepareMeeting } from '#meetings/server/prepare-meeting.ts';
import { readGuests } from '#meetings/server/read-guests.ts';
import { recordAnswer } from '#meetings/server/record-answer.ts';
import { remindGuests } from '#meetings/server/remind-guests.ts';
import { removeGuest } from '#meetings/server/remove-guest.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { moveSteps } from '#process/server/move-steps.ts';
import { readPlan } from '#process/server/read-plan.ts';
import { findProcess, readSteps } from '#process/server/reads.ts';
import { undoMove } from '#process/server/undo-move.ts';
import { planMove } from '#process/plan/plan-move.ts';
import { assemble, type Cast } from '../../../tests/cast.ts';
import { lettersOf } from '../../../tests/written-letters.ts';
import { engines } from '../../../tests/storages.ts';
import { fillCalendar } from './calendar-part.ts';
import { renderLetter } from './letter.ts';
import type { QueuedLetter } from './queue.ts';

const at = (name: string) => `${name}@beispiel.example`;

/** A calendar part as a mail program reads it. */
function read(letter: QueuedLetter | undefined) {
	if (!letter?.calendar) throw new Error('This letter has no calendar entry');
	const calendar = new ICAL.Component(ICAL.parse(letter.calendar.content) as unknown[]);
	const events = calendar.getAllSubcomponents('vevent');
	const [event] = events;
	if (!event || events.length !== 1) throw new Error('Not exactly one event');
	const said = (name: string) => event.getFirstPropertyValue(name);
	return {
		zones: calendar.getAllSubcomponents('vtimezone').length,
		method: calendar.getFirstPropertyValue('method'),
		uid: said('uid'),
		sequence: Number(said('sequence')),
		status: said('status'),
		starts: String(said('dtstart')),
		ends: said('dtend') && String(said('dtend')),
		place: said('location'),
		description: String(said('description')),
		organizer: said('organizer'),
		attendees: event.getAllProperties('attendee').map((one) => ({
			address: String(one.getFirstValue()).replace(/^mailto:/i, ''),
			rsvp: one.getParameter('rsvp'),
			partstat: one.getParameter('partstat')
		}))
	};
}

describe.each(engines)('letters about a meeting, on %s', (engine) => {
	let cast: Cast;
	let meetingId: string;
	let stepId: string;
	let minute = 0;

	beforeEach(async () => {
		cast = await assemble(engine);
		minute = 0;
		const steps = await readSteps(cast.storage.read, cast.processId);
		const step = steps.find(({ areaId, key }) => areaId === cast.health.id && key === 'meeting-2');
		stepId = step?.id ?? '';
		const dates = { startsOn: '2017-05-18', startsAt: '17:00', place: 'Gotisches Haus' };
		await cast.play(cast.anna, enterDates, { stepId, ...dates });
		({ meetingId } = await cast.play(cast.anna, prepareMeeting, { stepId }));
	});
	afterEach(() => cast.storage.close());

	const written = (what: string) => lettersOf(cast, what);
	/** Entries have to be told apart by their instant. */
	const later = () => cast.setClock(`2017-04-03T09:${String(++minute).padStart(2, '0')}:00.000Z`);
	const invite = async (who: object) => {
		later();
		await cast.play(cast.anna, inviteGuests, { meetingId, ...who });
		return written('guests-invited');
	};
	const inviteAll = () => invite({ roles: ['participant'] });
	const guestOf = async (name: string) => {
		const guest = (await readGuests(cast.storage.read, meetingId)).find(
			({ email }) => email === at(name)
		);
		if (!guest) throw new Error(`${name} is not invited`);
		return guest;
	};
	const enter = async (dates: object) => {
		later();
		await cast.play(cast.anna, enterDates, { stepId, startsAt: '17:00', ...dates });
		return written('dates-entered');
	};
	const move = async (dates: { startsOn: string }) => {
		later();
		const process = await findProcess(cast.storage.read, cast.processId);
		if (!process) throw new Error('no process');
		const today = '2017-04-03';
		const plan = await readPlan(cast.storage.read, process, { today, also: stepId });
		const wanted = { endsOn: null, startsAt: '17:00', place: 'Gotisches Haus', ...dates };
		const seen = planMove(plan, { stepId, dates: wanted, alsoAnnounced: true }, today, true);
		await cast.play(cast.anna, moveSteps, {
			...{ stepId, ...wanted, endsOn: '', alsoAnnounced: 'yes', dateReason: 'Der Saal ist belegt' },
			basis: seen.ok ? seen.basis : ''
		});
		return written('steps-moved');
	};

	it('invite everybody once, with an entry that a calendar can answer', async () => {
		const letters = await inviteAll();
		expect(letters.map(({ address }) => address).sort()).toEqual(
			['horst', 'karim', 'petra'].map(at)
		);
		const entry = read(letters.find(({ address }) => address === at('karim')));
		expect(entry).toMatchObject({
			...{ method: 'REQUEST', uid: `${stepId}@fortschrift`, status: 'CONFIRMED', zones: 1 },
			...{ starts: '2017-05-18T17:00:00', place: 'Gotisches Haus' },
			organizer: 'mailto:steuerung@beispiel.example',
			attendees: [{ address: at('karim'), rsvp: 'TRUE', partstat: 'NEEDS-ACTION' }]
		});
		expect(entry.ends).toBe('2017-05-18T19:00:00');
		expect(entry.description).toContain('/einladung/{secret}');
		expect(letters[0]?.about).toEqual({ kind: 'meeting', id: meetingId });
	});

	it('name nobody else: no letter and no calendar holds the address or name of another', async () => {
		const all = [...(await inviteAll()), ...(await move({ startsOn: '2017-05-19' }))];
		const guests = await readGuests(cast.storage.read, meetingId);
		for (const letter of all) {
			const { text, html } = renderLetter(letter.letter, {
				...{ origin: 'https://konzept.example', sender: letter.sender, language: 'de' }
			});
			const everything = [letter.calendar?.content, text, html].join('\n').toLowerCase();
			for (const other of guests.filter(({ email }) => email !== letter.address)) {
				expect(everything).not.toContain(other.email);
				expect(everything).not.toContain(other.name?.toLowerCase());
			}
			if (letter.calendar) expect(read(letter).attendees).toHaveLength(1);
		}
	});

	it('do not come a second time; whoever is added later gets their own', async () => {
		await inviteAll();
		later();
		expect(
			await inviteGuests(cast.as(cast.anna), { meetingId, roles: ['participant'] })
		).toMatchObject({ reason: 'nobody-new' });
		const added = await invite({ roles: ['participant'], name: 'Lena', email: at('lena') });
		expect(added.map(({ address }) => address)).toEqual([at('lena')]);
	});

	it('tell a new date to those who have not said no, in one letter instead of the plain one', async () => {
		const [first] = await inviteAll();
		await cast.play(cast.anna, recordAnswer, {
			guestId: (await guestOf('petra')).id,
			answer: 'no'
		});
		await cast.play(cast.anna, recordAnswer, {
			guestId: (await guestOf('karim')).id,
			answer: 'yes'
		});
		const letters = await move({ startsOn: '2017-05-19' });
		const told = Map.groupBy(letters, ({ address }) => address);
		expect([...told.keys()].sort()).toEqual(['horst', 'karim', 'petra'].map(at));
		for (const own of told.values()) expect(own).toHaveLength(1);
		expect(told.get(at('petra'))?.[0]?.calendar).toBeUndefined();
		const karim = told.get(at('karim'))?.[0];
		expect(read(karim)).toMatchObject({
			...{ method: 'REQUEST', starts: '2017-05-19T17:00:00', uid: `${stepId}@fortschrift` }
		});
		expect(read(karim).sequence).toBeGreaterThan(read(first).sequence);
		expect(JSON.stringify(karim?.letter)).toContain('Ihre Antwort war: Ja');
		expect(JSON.stringify(karim?.letter)).toContain('Der Saal ist belegt');
	});

	it('let the meeting end later when it begins later', async () => {
		await inviteAll();
		const [told] = await enter({
			startsOn: '2017-05-18',
			startsAt: '19:30',
			place: 'Gotisches Haus'
		});
		expect(read(told)).toMatchObject({
			...{ starts: '2017-05-18T19:30:00', ends: '2017-05-18T21:30:00' }
		});
	});

	it('tell another place as a change, not as a new date', async () => {
		await inviteAll();
		const letters = await enter({ startsOn: '2017-05-18', place: 'Bürgerhaus' });
		expect(letters.map(({ letter }) => letter.kind)).toEqual(Array(3).fill('meeting-changed'));
		expect(read(letters[0]).place).toBe('Bürgerhaus');
	});

	it('end the entry of everybody when the meeting is called off, and revive it with a new date', async () => {
		const [first] = await inviteAll();
		await cast.play(cast.anna, recordAnswer, {
			guestId: (await guestOf('petra')).id,
			answer: 'no'
		});
		later();
		await cast.play(cast.anna, cancelMeeting, { meetingId, dateReason: 'Alle sind krank' });
		const off = await written('meeting-cancelled');
		expect(off.map(({ address }) => address).sort()).toEqual(['horst', 'karim', 'petra'].map(at));
		for (const letter of off)
			expect(read(letter)).toMatchObject({
				...{ method: 'CANCEL', status: 'CANCELLED', starts: '2017-05-18T17:00:00' }
			});
		expect(JSON.stringify(off[0]?.letter)).toContain('Alle sind krank');
		later();
		await cast.play(cast.anna, undoMove, { processId: cast.processId, dateReason: 'Alle gesund' });
		const on = await written('move-undone');
		expect(read(on.find(({ calendar }) => calendar))).toMatchObject({ method: 'REQUEST' });
		const numbers = [first, off[0], on.find(({ calendar }) => calendar)].map(
			(letter) => read(letter).sequence
		);
		expect(numbers).toEqual(numbers.toSorted());
		expect(new Set(numbers).size).toBe(3);
	});

	it('tell whoever is taken off the list, and nobody else', async () => {
		const letters = await inviteAll();
		const { id } = await guestOf('karim');
		later();
		await cast.play(cast.anna, removeGuest, { guestId: id });
		const told = await written('guest-removed');
		expect(told.map(({ address }) => address)).toEqual([at('karim')]);
		expect(read(told[0])).toMatchObject({ method: 'CANCEL' });
		const again = await invite({ personIds: [await personOf('karim')] });
		expect(read(again[0])).toMatchObject({ method: 'REQUEST' });
		const before = letters.find(({ address }) => address === at('karim'));
		const numbers = [before, told[0], again[0]].map((letter) => read(letter).sequence);
		expect(numbers).toEqual([1, 2, 3]);
	});

	it('tell a change that calendars must know; a new agenda alone writes to nobody', async () => {
		await inviteAll();
		later();
		await cast.play(cast.anna, arrangeMeeting, { meetingId, minutes: '120' });
		expect(await written('meeting-arranged')).toEqual([]);
		later();
		await cast.play(cast.anna, arrangeMeeting, { meetingId, minutes: '150' });
		const told = await written('meeting-arranged');
		expect(told).toHaveLength(3);
		expect(read(told[0])).toMatchObject({ ends: '2017-05-18T19:30:00', sequence: 2 });
	});

	it('ask whoever joined to confirm where seats are few, and tell whoever moves up', async () => {
		await cast.play(cast.anna, arrangeMeeting, { meetingId, capacity: '1' });
		await inviteAll();
		const { id } = await guestOf('karim');
		await cast.play(cast.anna, recordAnswer, { guestId: id, answer: 'yes' });
		later();
		await cast.play(publicActor, joinMeeting, { stepId, name: 'Lena', email: at('lena') });
		const [asked] = await written('guest-joined');
		expect(asked?.letter.kind).toBe('meeting-confirm');
		expect(read(asked).attendees).toMatchObject([
			{ address: at('lena'), partstat: 'NEEDS-ACTION' }
		]);
		later();
		await cast.play(publicActor, answerInvitation, { secret: asked?.secret, answer: 'yes' });
		expect((await guestOf('lena')).seat).toBe('waiting');
		later();
		await cast.play(cast.anna, recordAnswer, { guestId: id, answer: 'no' });
		const told = await written('guest-answered');
		expect(told.map(({ address, letter }) => [address, letter.kind])).toEqual([
			[at('lena'), 'meeting-seat']
		]);
		expect(read(told[0]).attendees[0]?.partstat).toBe('ACCEPTED');
	});

	it('send whoever is on the list already their link again, and say so', async () => {
		await inviteAll();
		await cast.play(publicActor, joinMeeting, { stepId, name: 'Irgendwer', email: at('karim') });
		expect((await written('guest-joined')).map(({ letter }) => letter.kind)).toEqual([
			'meeting-again'
		]);
		expect((await guestOf('karim')).answer).toBeNull();
	});

	it('ask the person invited when a calendar answers that anybody could have written', async () => {
		await inviteAll();
		const reply = { uid: `${stepId}@fortschrift`, attendee: `mailto:${at('karim')}` };
		const given = { ...reply, from: at('karim'), partstat: 'ACCEPTED', aligned: false };
		expect(await cast.play(systemActor, answerByCalendar, given)).toEqual({ outcome: 'asked' });
		expect((await written('answer-asked')).map(({ address }) => address)).toEqual([at('karim')]);
		expect((await guestOf('karim')).answer).toBeNull();
	});

	it('remind those who come or may come, with what is noted for them', async () => {
		await inviteAll();
		const answer = async (name: string, said: object) =>
			cast.play(cast.anna, recordAnswer, { guestId: (await guestOf(name)).id, ...said });
		await answer('karim', { answer: 'yes', interpreter: 'Arabisch', children: '2' });
		await answer('petra', { answer: 'no' });
		cast.setClock('2017-05-17T08:00:00.000Z');
		await cast.play(systemActor, remindGuests, { meetingId });
		const letters = await written('guests-reminded');
		expect(letters.map(({ address }) => address)).toEqual([at('karim')]);
		expect(JSON.stringify(letters[0]?.letter)).toContain('Dolmetschen: Arabisch');
		expect(letters[0]?.letter.button?.path).toBe('/einladung/{secret}');
	});

	it('keep the secret out of what is stored, and every line short when it is filled in', async () => {
		const [letter] = await inviteAll();
		const secret = letter?.secret ?? '';
		expect(letter?.calendar?.content).not.toContain(secret);
		const sent = fillCalendar(letter?.calendar?.content ?? '', (text) =>
			text.replaceAll('{secret}', secret)
		);
		expect(sent.replaceAll('\r\n ', '')).toContain(`/einladung/${secret}`);
		for (const line of sent.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	it('never number backwards, over any series of moves, changes, cancellations and removals', async () => {
		const [first] = await inviteAll();
		const days = ['2017-05-18', '2017-05-19', '2017-05-22', ''];
		const steps = fc.array(
			fc.oneof(
				fc.record({ kind: fc.constant('date' as const), day: fc.constantFrom(...days) }),
				fc.record({ kind: fc.constant('end' as const), minutes: fc.constantFrom('90', '150') }),
				fc.record({ kind: fc.constant('list' as const) })
			),
			{ maxLength: 8 }
		);
		let last = read(first).sequence;
		const check = (letters: readonly QueuedLetter[]) => {
			const own = letters.find(({ address, calendar }) => address === at('horst') && calendar);
			if (!own) return;
			const entry = read(own);
			expect(entry.attendees).toHaveLength(1);
			expect(entry.sequence).toBeGreaterThan(last);
			expect(entry.method === 'CANCEL').toBe(entry.status === 'CANCELLED');
			last = entry.sequence;
		};
		const play = async (one: { kind: string; day?: string; minutes?: string }) => {
			if (one.kind === 'date')
				return check(await enter({ startsOn: one.day, startsAt: one.day ? '17:00' : '' }));
			later();
			if (one.kind === 'end') {
				await cast.play(cast.anna, arrangeMeeting, { meetingId, minutes: one.minutes });
				return check(await written('meeting-arranged'));
			}
			const { id, personId } = await guestOf('horst');
			await cast.play(cast.anna, removeGuest, { guestId: id });
			check(await written('guest-removed'));
			later();
			const again = await inviteGuests(cast.as(cast.anna), { meetingId, personIds: [personId] });
			if (again.ok) return check(await written('guests-invited'));
			await enter({ startsOn: '2017-05-18', startsAt: '17:00' });
			await cast.play(cast.anna, inviteGuests, { meetingId, personIds: [personId] });
			check(await written('guests-invited'));
		};
		const run = fc.asyncProperty(steps, async (series) => {
			for (const one of series) await play(one);
		});
		await fc.assert(run, { numRuns: 6, endOnFailure: true });
	});

	const personOf = async (name: string) => {
		const row = await cast.storage.read
			.selectFrom('person')
			.select('id')
			.where('email', '=', at(name))
			.executeTakeFirstOrThrow();
		return row.id;
	};
});
