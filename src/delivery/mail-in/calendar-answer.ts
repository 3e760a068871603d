import ICAL from 'ical.js';
import type { CalendarAnswer } from '#participation/mail/reading.ts';
import { cleanText } from './clean-text.ts';

const largest = 256 * 1024;
const answers = ['accepted', 'declined', 'tentative'] as const;

/**
 * The answer in a calendar part (iTIP, RFC 5546, METHOD:REPLY). Exactly one attendee answers; whatever
 * says more or less than that is no answer. `sent` is the method that the part itself names.
 */
export function readCalendarAnswer(text: string, sent?: string): CalendarAnswer | undefined {
	if (text.length > largest || !/BEGIN:VCALENDAR/i.test(text)) return undefined;
	try {
		const calendar = new ICAL.Component(ICAL.parse(text) as never);
		const method = String(calendar.getFirstPropertyValue('method') ?? sent ?? '').toUpperCase();
		const event = calendar.getFirstSubcomponent('vevent');
		if (method !== 'REPLY' || !event) return undefined;
		const attendees = event.getAllProperties('attendee');
		const [attendee] = attendees;
		if (attendees.length !== 1 || !attendee) return undefined;
		const said = String(attendee.getFirstParameter('partstat') ?? '').toLowerCase();
		const partstat = answers.find((answer) => answer === said);
		const uid = String(event.getFirstPropertyValue('uid') ?? '');
		const address = String(attendee.getFirstValue() ?? '').trim();
		if (!partstat || uid === '' || uid.length > 255 || !/^mailto:/i.test(address)) return undefined;
		const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
		const comment =
			event.getFirstPropertyValue('comment') ?? attendee.getFirstParameter('x-response-comment');
		return {
			uid,
			attendee: decoded(address.slice('mailto:'.length)).toLowerCase().slice(0, 320),
			partstat,
			sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
			comment: cleanText(String(comment ?? '')).slice(0, 2000)
		};
	} catch {
		return undefined;
	}
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
