import type { EntryBody } from '#journal/entry.ts';
import { text } from '#journal/sentence.ts';
import { isComing, isPending, type Guest } from '#meetings/guests.ts';
import { sequenceFor } from '#meetings/sequence.ts';
import { readGuestsBegunBy, readGuestsMovedUpBy } from '#meetings/server/read-guests.ts';
import { findMeeting, findMeetingOfStep } from '#meetings/server/reads.ts';
import { isMove } from '#process/announcements.ts';
import { readAnnouncements } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import { readInvitationText } from './invitation-text.ts';
import { readGuestAbout, readMeetingAbout, type MeetingAbout } from './meeting-about.ts';
import { writeToEach, type WantedLetter } from './meeting-letters.ts';
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
	'guests-reminded': remindThem,
	'personal-data-deleted': tellWhoMovesUp,
	'retention-ran': tellWhoMovesUp
};

async function inviteThem(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const about = await readMeetingAbout(tx, await findMeeting(tx, entry.subject.id));
	if (!about) return [];
	const invited = await readGuestsBegunBy(tx, entry.id);
	const planned = await readInvitationText(tx, about, parts.env.origin);
	return writeToEach(tx, about, invited, (guest) => ({
		...{
			entry,
			parts,
			planned,
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
	return writeToEach(tx, about, [guest], () => ({
		...{ entry, parts, kind, calendar: partStatOf(guest) },
		key: known ? `again:${guest.id}:${day}` : `${entry.id}:${guest.id}`
	}));
}

async function tellTheRemoved(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const { about, guest } = await readGuestAbout(tx, entry);
	if (!about || !guest) return [];
	const letters = guest.removed
		? await writeToEach(tx, about, [guest], () => ({
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
		? await writeToEach(tx, about, [guest], () => ({
				...{ entry, parts, kind: 'waiting', key: `${entry.id}:${guest.id}`, calendar: undefined }
			}))
		: [];
	return [...letters, ...(await tellThoseMovedUp(tx, entry, parts, about))];
}

async function askThem(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const { about, guest } = await readGuestAbout(tx, entry);
	if (!about || !guest || guest.removed) return [];
	const day = dayOf(entry.at, about.process.timeZone);
	return writeToEach(tx, about, [guest], () => ({
		...{ entry, parts, kind: 'ask', key: `ask:${guest.id}:${day}`, calendar: undefined }
	}));
}

async function tellTheChange(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const about = await readMeetingAbout(tx, await findMeeting(tx, entry.subject.id));
	if (!about) return [];
	const letters =
		entry.data['told'] === true ? await update(tx, entry, parts, { about, kind: 'changed' }) : [];
	return [...letters, ...(await tellThoseMovedUp(tx, entry, parts, about))];
}

async function remindThem(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const about = await readMeetingAbout(tx, await findMeeting(tx, entry.subject.id));
	if (!about || about.date.state === 'cancelled') return [];
	const day = about.date.dates.startsOn;
	const coming = about.guests.filter((guest) => isComing(guest) || guest.answer === 'perhaps');
	return writeToEach(tx, about, coming, (guest) => ({
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
		const about = await readMeetingAbout(tx, await findMeetingOfStep(tx, stepId));
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
	{ about, kind }: { about: MeetingAbout; kind: 'moved' | 'changed' }
): Promise<QueuedLetter[]> {
	const { date, guests } = about;
	const isOff = date.state === 'cancelled';
	const concerned = isOff ? guests : guests.filter(({ answer }) => answer !== 'no');
	return writeToEach(tx, about, concerned, (guest) => ({
		...{ entry, parts, kind: isOff ? 'cancelled' : kind },
		key: `meeting:${guest.id}:${sequenceFor(about.date.sequence, about.meeting, guest)}`,
		calendar: isOff ? 'CANCEL' : 'NEEDS-ACTION'
	}));
}

/** Whoever is forgotten leaves a seat free, at any number of meetings. */
async function tellWhoMovesUp(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const meetings = new Set((await readGuestsMovedUpBy(tx, entry.id)).map((one) => one.meetingId));
	const letters: QueuedLetter[] = [];
	for (const id of meetings) {
		const about = await readMeetingAbout(tx, await findMeeting(tx, id));
		if (about) letters.push(...(await tellThoseMovedUp(tx, entry, parts, about)));
	}
	return letters;
}

async function tellThoseMovedUp(
	tx: Tx,
	entry: EntryBody,
	parts: Parts,
	about: MeetingAbout
): Promise<QueuedLetter[]> {
	const all = await readGuestsMovedUpBy(tx, entry.id);
	const lucky = all.filter(({ meetingId }) => meetingId === about.meeting.id);
	return writeToEach(tx, about, lucky, (guest) => ({
		...{ entry, parts, kind: 'seat', key: `${entry.id}:${guest.id}:seat`, calendar: 'ACCEPTED' }
	}));
}

function partStatOf(guest: Guest): WantedLetter['calendar'] {
	if (isComing(guest)) return 'ACCEPTED';
	if (guest.answer === 'perhaps') return 'TENTATIVE';
	return guest.answer === 'no' ? 'DECLINED' : 'NEEDS-ACTION';
}
