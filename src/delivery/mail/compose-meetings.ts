import type { Invitation } from '#delivery/feeds/invitation.ts';
import type { EntryBody } from '#journal/entry.ts';
import { text } from '#journal/sentence.ts';
import { later } from '#meetings/agenda.ts';
import { claimOf, isComing, isPending, type Guest } from '#meetings/guests.ts';
import { sequenceFor } from '#meetings/sequence.ts';
import { placeInLine } from '#meetings/seats.ts';
import {
	findGuest,
	readGuests,
	readGuestsBegunBy,
	readGuestsMovedUpBy
} from '#meetings/server/read-guests.ts';
import {
	findMeeting,
	findMeetingOfStep,
	readAgenda,
	type Meeting
} from '#meetings/server/reads.ts';
import { issueLeaveLink } from '#people/server/list/tokens.ts';
import { issueGuestLink } from '#meetings/server/tokens.ts';
import { isMove, publicDate, type KnownDates, type PublicDate } from '#process/announcements.ts';
import { findProcess, readAnnouncements, type Process } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { localPath, writtenLanguage, type Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import { secretMark } from './letter.ts';
import { meetingLetter } from './letters/meetings.ts';
import type { MeetingLetterKind } from './letters/meeting-texts.ts';
import { sayAgenda, sayPlace, type MeetingFacts } from './meeting-facts.ts';
import type { QueuedLetter } from './queue.ts';
import type { Composer, Parts } from './recipients.ts';

/** Letters about meetings: to those on the list of one, each with their own link and calendar entry. */
export const meetingComposers: Readonly<Record<string, Composer>> = {
	'guests-invited': inviteThem,
	'guest-joined': welcomeThem,
	'guest-removed': tellTheRemoved,
	'guest-answered': answerTheAnswer,
	'answer-asked': askThem,
	'meeting-arranged': tellTheChange,
	'guests-reminded': remindThem
};

/** What all letters about one meeting are made from, as it is now. */
type About = {
	readonly meeting: Meeting;
	readonly process: Process;
	readonly date: PublicDate;
	readonly facts: MeetingFacts;
	readonly guests: readonly Guest[];
};

async function inviteThem(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const about = await readAbout(tx, await findMeeting(tx, entry.subject.id));
	if (!about) return [];
	const invited = await readGuestsBegunBy(tx, entry.id);
	return toEach(tx, about, invited, (guest) => ({
		...{
			entry,
			parts,
			kind: 'invitation',
			key: `${entry.id}:${guest.id}`,
			calendar: 'NEEDS-ACTION'
		}
	}));
}

/** Whoever joins gets a letter; whoever was on the list already gets their link again, once a day. */
async function welcomeThem(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const { about, guest } = await readGuestAbout(tx, entry);
	if (!about || !guest || guest.removed) return [];
	const known = entry.data['known'] === true;
	const day = dayOf(entry.at, about.process.timeZone);
	const kind = known ? 'again' : isPending(guest) ? 'confirm' : 'joined';
	return toEach(tx, about, [guest], () => ({
		...{ entry, parts, kind, calendar: partStatOf(guest) },
		key: known ? `again:${guest.id}:${day}` : `${entry.id}:${guest.id}`
	}));
}

async function tellTheRemoved(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const { about, guest } = await readGuestAbout(tx, entry);
	if (!about || !guest) return [];
	const letters = guest.removed
		? await toEach(tx, about, [guest], () => ({
				...{ entry, parts, kind: 'removed', key: `${entry.id}:${guest.id}`, calendar: 'CANCEL' }
			}))
		: [];
	return [...letters, ...(await tellThoseMovedUp(tx, entry, parts, about))];
}

/** By link one sees at once what an answer means; a calendar shows nothing, so a letter does. */
async function answerTheAnswer(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const { about, guest } = await readGuestAbout(tx, entry);
	if (!about || !guest) return [];
	const mustWait = text(entry.data, 'by') === 'calendar' && guest.seat === 'waiting';
	const letters = mustWait
		? await toEach(tx, about, [guest], () => ({
				...{ entry, parts, kind: 'waiting', key: `${entry.id}:${guest.id}`, calendar: undefined }
			}))
		: [];
	return [...letters, ...(await tellThoseMovedUp(tx, entry, parts, about))];
}

async function askThem(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const { about, guest } = await readGuestAbout(tx, entry);
	if (!about || !guest || guest.removed) return [];
	const day = dayOf(entry.at, about.process.timeZone);
	return toEach(tx, about, [guest], () => ({
		...{ entry, parts, kind: 'ask', key: `ask:${guest.id}:${day}`, calendar: undefined }
	}));
}

async function tellTheChange(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const about = await readAbout(tx, await findMeeting(tx, entry.subject.id));
	if (!about) return [];
	const letters =
		entry.data['told'] === true ? await update(tx, entry, parts, { about, kind: 'changed' }) : [];
	return [...letters, ...(await tellThoseMovedUp(tx, entry, parts, about))];
}

async function remindThem(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const about = await readAbout(tx, await findMeeting(tx, entry.subject.id));
	if (!about || about.date.state === 'cancelled') return [];
	const day = about.date.dates.startsOn;
	const coming = about.guests.filter((guest) => isComing(guest) || guest.answer === 'perhaps');
	return toEach(tx, about, coming, (guest) => ({
		...{ entry, parts, kind: 'reminder', key: `remind:${guest.id}:${day}`, calendar: undefined }
	}));
}

/** A date that was moved, changed or taken away, to those on the list of its meeting. */
export async function tellTheGuests(
	tx: Tx,
	entry: EntryBody,
	parts: Parts
): Promise<QueuedLetter[]> {
	const told = await tx
		.selectFrom('announcement')
		.select(['step_id', 'sequence'])
		.where('begun_entry', '=', entry.id)
		.where('sequence', '>', 0)
		.execute();
	const letters: QueuedLetter[] = [];
	for (const { step_id: stepId, sequence } of told) {
		const about = await readAbout(tx, await findMeetingOfStep(tx, stepId));
		if (!about) continue;
		const all = await readAnnouncements(tx, { stepId });
		const numbered = (number: number) => all.find((one) => one.sequence === number);
		const [before, now] = [numbered(sequence - 1), numbered(sequence)];
		const kind = before && now && isMove(before, now) ? 'moved' : 'changed';
		letters.push(...(await update(tx, entry, parts, { about, kind })));
	}
	return letters;
}

/** Everybody who has not said no learns of a change, each number once; of an end everybody does. */
async function update(
	tx: Tx,
	entry: EntryBody,
	parts: Parts,
	{ about, kind }: { about: About; kind: 'moved' | 'changed' }
): Promise<QueuedLetter[]> {
	const { date, guests } = about;
	const isOff = date.state === 'cancelled';
	const concerned = isOff ? guests : guests.filter(({ answer }) => answer !== 'no');
	return toEach(tx, about, concerned, (guest) => ({
		...{ entry, parts, kind: isOff ? 'cancelled' : kind },
		key: `meeting:${guest.id}:${sequenceFor(about.date.sequence, about.meeting, guest)}`,
		calendar: isOff ? 'CANCEL' : 'NEEDS-ACTION'
	}));
}

async function tellThoseMovedUp(
	tx: Tx,
	entry: EntryBody,
	parts: Parts,
	about: About
): Promise<QueuedLetter[]> {
	const lucky = await readGuestsMovedUpBy(tx, entry.id);
	return toEach(tx, about, lucky, (guest) => ({
		...{ entry, parts, kind: 'seat', key: `${entry.id}:${guest.id}:seat`, calendar: 'ACCEPTED' }
	}));
}

type Wanted = {
	readonly entry: EntryBody;
	readonly parts: Parts;
	readonly kind: MeetingLetterKind;
	readonly key: string;
	/** What the calendar shows of the answer, the end of the entry, or no entry at all. */
	readonly calendar: 'NEEDS-ACTION' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'CANCEL' | undefined;
};

/** A letter to each guest who has an address, with one attendee in its calendar entry: the guest. */
async function toEach(
	tx: Tx,
	about: About,
	guests: readonly Guest[],
	wanted: (guest: Guest) => Wanted
): Promise<QueuedLetter[]> {
	const letters: QueuedLetter[] = [];
	// Loaded when the first meeting needs it: an instance starts sooner without.
	const { writeInvitation } = await import('#delivery/feeds/invitation.ts');
	for (const guest of guests) {
		const { email } = guest;
		if (!email) continue;
		const { key, kind, calendar, entry, parts } = wanted(guest);
		const { process, meeting, facts, date } = about;
		const language = guest.language as Language;
		const page = `/${process.slug}/termine/${meeting.stepId}`;
		letters.push({
			...{ key, processId: process.id, personId: guest.personId, address: email, language },
			letter: meetingLetter(
				kind,
				{ name: guest.name, language },
				{
					...{ ...facts, process: process.title, page, answerBy: meeting.answerBy },
					reason: date.reason,
					guest: { ...guest, invited: guest.origin === 'invited' },
					placeInLine: placeInLine(about.guests.map(claimOf), guest.id)
				}
			),
			// Whoever is off the list has nothing to answer.
			secret: kind === 'removed' ? null : await issueGuestLink(tx, guest.id),
			sender: process.contactEmail,
			// Whoever is written to because of a role or the list can have less of it.
			leaveSecret:
				kind === 'invitation' && guest.personId
					? await issueLeaveLink(tx, {
							...{ processId: process.id, personId: guest.personId },
							now: parts.clock.now()
						})
					: undefined,
			about: { kind: 'meeting', id: meeting.id },
			calendar: calendar && {
				method: calendar === 'CANCEL' ? 'CANCEL' : 'REQUEST',
				content: writeInvitation(
					calendarOf(about, { ...guest, email }, { calendar, entry, origin: parts.env.origin })
				)
			}
		});
	}
	return letters;
}

function calendarOf(
	about: About,
	guest: Guest & { readonly email: string },
	given: { calendar: NonNullable<Wanted['calendar']>; entry: EntryBody; origin: string }
): Invitation {
	const { process, meeting, facts, date } = about;
	const { calendar, entry, origin } = given;
	const language = writtenLanguage(guest.language as Language);
	const isOff = calendar === 'CANCEL';
	const own = `${origin}${localPath(language, `/einladung/${secretMark}`)}`;
	return {
		method: isOff ? 'CANCEL' : 'REQUEST',
		stepId: meeting.stepId,
		sequence: sequenceFor(about.date.sequence, about.meeting, guest),
		title: facts.title,
		description: isOff
			? (date.reason ?? '')
			: [sayPlace(facts, language), sayAgenda(facts, language), own].filter(Boolean).join('\n\n'),
		dates: date.dates,
		endsAt: facts.endsAt,
		...{ timeZone: process.timeZone, language },
		url: `${origin}${localPath(language, `/${process.slug}/termine/${meeting.stepId}`)}`,
		organizer: { name: process.title, email: process.contactEmail },
		attendee: {
			...{ name: guest.name, email: guest.email },
			partstat: calendar === 'CANCEL' ? 'DECLINED' : calendar
		},
		at: entry.at
	};
}

function partStatOf(guest: Guest): Wanted['calendar'] {
	if (isComing(guest)) return 'ACCEPTED';
	if (guest.answer === 'perhaps') return 'TENTATIVE';
	return guest.answer === 'no' ? 'DECLINED' : 'NEEDS-ACTION';
}

/** Of a date that was taken away the last known hour counts. */
function endOf({ minutes }: Meeting, dates: KnownDates): string | null {
	return minutes && !dates.endsOn ? later(dates.startsAt, minutes) : null;
}

async function readGuestAbout(tx: Tx, entry: EntryBody) {
	const guest = await findGuest(tx, entry.subject.id);
	const about = guest && (await readAbout(tx, await findMeeting(tx, guest.meetingId)));
	return { about, guest };
}

/** Always as it is now, so that a letter written late says nothing old, and no number ever falls. */
async function readAbout(tx: Tx, meeting: Meeting | undefined): Promise<About | undefined> {
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!meeting || !process) return undefined;
	const date = publicDate(await readAnnouncements(tx, { stepId: meeting.stepId }));
	if (!date) return undefined;
	const title = meeting.areaTitle ? `${meeting.areaTitle}: ${meeting.title}` : meeting.title;
	const agenda = await readAgenda(tx, meeting.id);
	return {
		...{ meeting, process, date, guests: await readGuests(tx, meeting.id) },
		facts: {
			title,
			dates: date.dates,
			endsAt: endOf(meeting, date.dates),
			arranged: meeting,
			agenda
		}
	};
}
