import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteMyData } from '#assembly/personal-data/server/delete-my-data.ts';
import { publicActor, systemActor } from '#journal/actor.ts';
import { answerByCalendar } from '#meetings/server/answer-by-calendar.ts';
import { answerInvitation } from '#meetings/server/answer-invitation.ts';
import { arrangeMeeting } from '#meetings/server/arrange-meeting.ts';
import { inviteGuests } from '#meetings/server/invite-guests.ts';
import { joinMeeting } from '#meetings/server/join-meeting.ts';
import { readGuests } from '#meetings/server/read-guests.ts';
import { recordAnswer } from '#meetings/server/record-answer.ts';
import { remindGuests } from '#meetings/server/remind-guests.ts';
import { assemble, type Cast } from '../../../tests/cast.ts';
import { readEntry } from '../../../tests/calendar-entry.ts';
import { at } from '../../../tests/guest-list.ts';
import { meetingPost } from '../../../tests/meeting-post.ts';
import { lettersOf } from '../../../tests/written-letters.ts';
import { engines } from '../../../tests/storages.ts';
import { fillCalendar } from './calendar-part.ts';
import { renderLetter } from './letter.ts';

describe.each(engines)('letters about a meeting, on %s', (engine) => {
	let cast: Cast;
	let post: Awaited<ReturnType<typeof meetingPost>>;
	beforeEach(async () => {
		cast = await assemble(engine);
		post = await meetingPost(cast);
	});
	afterEach(() => cast.storage.close());

	it('invite everybody once, with an entry that a calendar can answer', async () => {
		const letters = await post.inviteAll();
		expect(letters.map(({ address }) => address).sort()).toEqual(
			['horst', 'karim', 'petra'].map(at)
		);
		const entry = readEntry(letters.find(({ address }) => address === at('karim')));
		expect(entry).toMatchObject({
			...{ method: 'REQUEST', uid: `${post.stepId}@fortschrift`, status: 'CONFIRMED', zones: 1 },
			...{ starts: '2017-05-18T17:00:00', place: 'Gotisches Haus' },
			organizer: 'mailto:steuerung@beispiel.example',
			attendees: [{ address: at('karim'), rsvp: 'TRUE', partstat: 'NEEDS-ACTION' }]
		});
		expect(entry.ends).toBe('2017-05-18T19:00:00');
		expect(entry.description).toContain('/einladung/{secret}');
		expect(letters[0]?.about).toEqual({ kind: 'meeting', id: post.meetingId });
	});

	it('let calendars answer to the door for mail, where there is one', async () => {
		await post.inviteAll();
		const door = { MAIL_ADDRESS: 'antwort@stadt.example', MAIL_IN_PORT: '2525' };
		const [letter] = await lettersOf(cast, 'guests-invited', door);
		expect(readEntry(letter).organizer).toBe('mailto:antwort@stadt.example');
	});

	it('name nobody else: no letter and no calendar holds the address or name of another', async () => {
		const all = [...(await post.inviteAll()), ...(await post.move({ startsOn: '2017-05-19' }))];
		const guests = await readGuests(cast.storage.read, post.meetingId);
		for (const letter of all) {
			const { text, html } = renderLetter(letter.letter, {
				...{ origin: 'https://konzept.example', sender: letter.sender, language: 'de' }
			});
			const everything = [letter.calendar?.content, text, html].join('\n').toLowerCase();
			for (const other of guests.filter(({ email }) => email !== letter.address)) {
				expect(everything).not.toContain(other.email);
				expect(everything).not.toContain(other.name?.toLowerCase());
			}
			if (letter.calendar) expect(readEntry(letter).attendees).toHaveLength(1);
		}
	});

	it('do not come a second time; whoever is added later gets their own', async () => {
		await post.inviteAll();
		post.later();
		expect(
			await inviteGuests(cast.as(cast.anna), { meetingId: post.meetingId, roles: ['participant'] })
		).toMatchObject({ reason: 'nobody-new' });
		const added = await post.invite({ roles: ['participant'], name: 'Lena', email: at('lena') });
		expect(added.map(({ address }) => address)).toEqual([at('lena')]);
	});

	it('ask whoever joined to confirm where seats are few, and tell whoever moves up', async () => {
		await cast.play(cast.anna, arrangeMeeting, { meetingId: post.meetingId, capacity: '1' });
		await post.inviteAll();
		const { id } = await post.guestOf('karim');
		await cast.play(cast.anna, recordAnswer, { guestId: id, answer: 'yes' });
		post.later();
		await cast.play(publicActor, joinMeeting, {
			stepId: post.stepId,
			name: 'Lena',
			email: at('lena')
		});
		const [asked] = await post.written('guest-joined');
		expect(asked?.letter.kind).toBe('meeting-confirm');
		expect(readEntry(asked).attendees).toMatchObject([
			{ address: at('lena'), partstat: 'NEEDS-ACTION' }
		]);
		post.later();
		await cast.play(publicActor, answerInvitation, { secret: asked?.secret, answer: 'yes' });
		expect((await post.guestOf('lena')).seat).toBe('waiting');
		post.later();
		await cast.play(cast.anna, recordAnswer, { guestId: id, answer: 'no' });
		const told = await post.written('guest-answered');
		expect(told.map(({ address, letter }) => [address, letter.kind])).toEqual([
			[at('lena'), 'meeting-seat']
		]);
		expect(readEntry(told[0]).attendees[0]?.partstat).toBe('ACCEPTED');
	});

	it('tell whoever moves up because somebody had their data deleted, and count them no more', async () => {
		await cast.play(cast.anna, arrangeMeeting, { meetingId: post.meetingId, capacity: '1' });
		await post.inviteAll();
		for (const name of ['karim', 'petra']) {
			post.later();
			const { id: guestId } = await post.guestOf(name);
			await cast.play(cast.anna, recordAnswer, { guestId, answer: 'yes' });
		}
		expect((await post.guestOf('petra')).seat).toBe('waiting');
		await cast.play(cast.karim, deleteMyData, { contributions: 'nameless', sure: 'yes' });
		expect((await post.guestOf('petra')).seat).toBe('held');
		expect(await readGuests(cast.storage.read, post.meetingId)).toHaveLength(2);
		const told = await post.written('personal-data-deleted');
		expect(told.map(({ address, letter }) => [address, letter.kind])).toEqual([
			[at('petra'), 'meeting-seat']
		]);
	});

	it('send whoever is on the list already their link again, and say so', async () => {
		await post.inviteAll();
		await cast.play(publicActor, joinMeeting, {
			stepId: post.stepId,
			name: 'Irgendwer',
			email: at('karim')
		});
		expect((await post.written('guest-joined')).map(({ letter }) => letter.kind)).toEqual([
			'meeting-again'
		]);
		expect((await post.guestOf('karim')).answer).toBeNull();
	});

	it('ask the person invited when a calendar answers that anybody could have written', async () => {
		await post.inviteAll();
		const reply = { uid: `${post.stepId}@fortschrift`, attendee: `mailto:${at('karim')}` };
		const given = { ...reply, from: at('karim'), partstat: 'ACCEPTED', aligned: false };
		expect(await cast.play(systemActor, answerByCalendar, given)).toEqual({ outcome: 'asked' });
		expect((await post.written('answer-asked')).map(({ address }) => address)).toEqual([
			at('karim')
		]);
		expect((await post.guestOf('karim')).answer).toBeNull();
	});

	it('remind those who come or may come, with what is noted for them', async () => {
		await post.inviteAll();
		const answer = async (name: string, said: object) =>
			cast.play(cast.anna, recordAnswer, { guestId: (await post.guestOf(name)).id, ...said });
		await answer('karim', { answer: 'yes', interpreter: 'Arabisch', children: '2' });
		await answer('petra', { answer: 'no' });
		cast.setClock('2017-05-17T08:00:00.000Z');
		await cast.play(systemActor, remindGuests, { meetingId: post.meetingId });
		const letters = await post.written('guests-reminded');
		expect(letters.map(({ address }) => address)).toEqual([at('karim')]);
		expect(JSON.stringify(letters[0]?.letter)).toContain('Dolmetschen: Arabisch');
		expect(letters[0]?.letter.button?.path).toBe('/einladung/{secret}');
	});

	it('keep the secret out of what is stored, and every line short when it is filled in', async () => {
		const [letter] = await post.inviteAll();
		const secret = letter?.secret ?? '';
		expect(letter?.calendar?.content).not.toContain(secret);
		const sent = fillCalendar(letter?.calendar?.content ?? '', (text) =>
			text.replaceAll('{secret}', secret)
		);
		expect(sent.replaceAll('\r\n ', '')).toContain(`/einladung/${secret}`);
		for (const line of sent.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});
});
