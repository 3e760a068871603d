import ICAL from 'ical.js';
import type { QueuedLetter } from '#delivery/mail/queue.ts';

/** A calendar part as a mail program reads it. */
export function readEntry(letter: QueuedLetter | undefined) {
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
