import type { Invitation } from '#delivery/feeds/invitation.ts';
import type { EntryBody } from '#journal/entry.ts';
import { claimOf, type Guest } from '#meetings/guests.ts';
import { stepPart } from '#participation/mail/address-parts.ts';
import { placeInLine } from '#meetings/seats.ts';
import { sequenceFor } from '#meetings/sequence.ts';
import { issueGuestLink } from '#meetings/server/tokens.ts';
import { issueLeaveLink } from '#people/server/list/tokens.ts';
import { localPath, writtenLanguage, type Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import { secretMark } from './letter.ts';
import { meetingLetter, type MeetingLetterFacts } from './letters/meetings.ts';
import type { MeetingLetterKind } from './letters/meeting-texts.ts';
import type { MeetingAbout } from './meeting-about.ts';
import { sayAgenda, sayPlace } from './meeting-facts.ts';
import type { QueuedLetter } from './queue.ts';
import type { Parts } from './recipients.ts';

export type WantedLetter = {
	readonly entry: EntryBody;
	readonly parts: Parts;
	readonly kind: MeetingLetterKind;
	readonly key: string;
	/** What the plan says instead of our own words. */
	readonly planned?: MeetingLetterFacts['planned'];
	/** What the calendar shows of the answer, the end of the entry, or no entry at all. */
	readonly calendar: 'NEEDS-ACTION' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'CANCEL' | undefined;
};

/** A letter to each guest who has an address, with one attendee in its calendar entry: the guest. */
export async function writeToEach(
	tx: Tx,
	about: MeetingAbout,
	guests: readonly Guest[],
	wanted: (guest: Guest) => WantedLetter
): Promise<QueuedLetter[]> {
	const letters: QueuedLetter[] = [];
	// Loaded when the first meeting needs it: an instance starts sooner without.
	const { writeInvitation } = await import('#delivery/feeds/invitation.ts');
	for (const guest of guests) {
		const { email } = guest;
		if (!email) continue;
		const { key, kind, calendar, entry, parts, planned } = wanted(guest);
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
					...{ reason: date.reason, planned },
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
			...{ about: { kind: 'meeting', id: meeting.id }, replyPart: stepPart(meeting.stepId) },
			calendar: calendar && {
				method: calendar === 'CANCEL' ? 'CANCEL' : 'REQUEST',
				content: writeInvitation(calendarOf(about, { ...guest, email }, { calendar, entry, parts }))
			}
		});
	}
	return letters;
}

function calendarOf(
	about: MeetingAbout,
	guest: Guest & { readonly email: string },
	given: Pick<WantedLetter, 'entry' | 'parts'> & {
		calendar: NonNullable<WantedLetter['calendar']>;
	}
): Invitation {
	const { process, meeting, facts, date } = about;
	const { calendar, entry } = given;
	const { origin, MAIL_ADDRESS: door } = given.parts.env;
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
		// Calendars answer the organizer, whatever the Reply-To says.
		organizer: { name: process.title, email: door ?? process.contactEmail },
		attendee: {
			...{ name: guest.name, email: guest.email },
			partstat: calendar === 'CANCEL' ? 'DECLINED' : calendar
		},
		at: entry.at
	};
}
