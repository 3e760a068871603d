import { describe, expect, it } from 'vitest';
import { addressOf, readReply, stepOfUid, type CalendarReply } from './calendar-reply.ts';

const karim = { email: 'karim@beispiel.example' };
const reply = (facts: Partial<CalendarReply> = {}): CalendarReply => ({
	...{
		attendee: karim.email,
		from: karim.email,
		aligned: true,
		partstat: 'ACCEPTED',
		outdated: false
	},
	...facts
});

describe('a reply of a calendar', () => {
	it('is believed when the person invited sent it, and the mail shows it', () => {
		expect(readReply(reply(), karim, false)).toEqual({ kind: 'answer', answer: 'yes' });
		expect(readReply(reply({ partstat: 'TENTATIVE' }), karim, false)).toMatchObject({
			answer: 'perhaps'
		});
		expect(readReply(reply({ partstat: 'DECLINED' }), karim, false)).toMatchObject({
			answer: 'no'
		});
	});

	it('is asked about when anybody could have written it', () => {
		expect(readReply(reply({ aligned: false }), karim, true)).toEqual({ kind: 'ask' });
		const assistant = reply({ from: 'buero@beispiel.example' });
		expect(readReply(assistant, karim, true)).toEqual({ kind: 'ask' });
	});

	it('to a date that has moved since is asked about, unless it is a no', () => {
		expect(readReply(reply({ outdated: true }), karim, false)).toEqual({ kind: 'ask' });
		const no = reply({ outdated: true, partstat: 'DECLINED' });
		expect(readReply(no, karim, false)).toMatchObject({ answer: 'no' });
	});

	it('is asked about when somebody else is to come instead', () => {
		expect(readReply(reply({ partstat: 'DELEGATED' }), karim, true)).toEqual({ kind: 'ask' });
	});

	it('to a forwarded invitation lets its sender join where the meeting is open', () => {
		const stranger = { attendee: 'neu@beispiel.example', from: 'neu@beispiel.example' };
		expect(readReply(reply(stranger), undefined, true)).toEqual({ kind: 'join' });
		expect(readReply(reply(stranger), undefined, false)).toEqual({ kind: 'unknown-guest' });
		expect(readReply(reply({ ...stranger, aligned: false }), undefined, true)).toEqual({
			kind: 'unknown-guest'
		});
		expect(readReply(reply({ ...stranger, partstat: 'DECLINED' }), undefined, true)).toEqual({
			kind: 'unknown-guest'
		});
	});

	it('names one of our events by its UID, and the attendee as calendars write it', () => {
		const id = '0189aaaa-0000-7000-8000-000000000001';
		expect(stepOfUid(`${id}@fortschrift`)).toBe(id);
		expect(stepOfUid('040000008200E00074C5B7101A82E008')).toBeUndefined();
		expect(addressOf(' MAILTO:Karim@Beispiel.example')).toBe(karim.email);
	});
});
