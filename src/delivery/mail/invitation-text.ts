import { factsOf, placeOf } from '#process/letters/letter-facts.ts';
import { filledText } from '#process/letters/letter-text.ts';
import { invitationTo } from '#process/letters/planned-letters.ts';
import { readPlannedLetters } from '#process/server/letters/reads.ts';
import { findArea } from '#process/server/reads.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import type { MeetingLetterFacts } from './letters/meetings.ts';
import type { MeetingAbout } from './meeting-about.ts';

/** What the plan says when it invites to this meeting, with the date that the public was told. */
export async function readInvitationText(
	tx: Tx,
	{ meeting, process, date }: Pick<MeetingAbout, 'meeting' | 'process' | 'date'>,
	origin: string
): Promise<MeetingLetterFacts['planned']> {
	const found = invitationTo(meeting.stepId, await readPlannedLetters(tx, process));
	if (!found) return undefined;
	const { areaId } = found.step;
	const area = areaId ? ((await findArea(tx, areaId)) ?? null) : null;
	const event = { ...found.event, ...date.dates };
	const place = placeOf({ step: found.step, event }, { process, area, origin });
	const inWords = (language: WrittenLanguage) =>
		filledText(found.text, language, factsOf(place, language));
	return { de: inWords('de'), en: inWords('en') };
}
