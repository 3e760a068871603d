import type { Answer } from '#meetings/guests.ts';
import type { Day } from '#shared/dates.ts';
import { formatFor } from '#shared/format.ts';
import { secretMark, type Letter } from '../letter.ts';
import {
	sayAgenda,
	sayMeetingTime,
	sayNeeds,
	sayPlace,
	type MeetingFacts
} from '../meeting-facts.ts';
import { greeting, inLanguage, type Recipient } from './parts.ts';
import { meetingTexts, type MeetingLetterKind } from './meeting-texts.ts';

/** The text of an invitation as the plan has it, or as the desk adapted it. */
export type InvitationText = { readonly subject: string; readonly paragraphs: readonly string[] };

export type MeetingLetterFacts = MeetingFacts & {
	readonly process: string;
	/** The public page of the date. */
	readonly page: string;
	readonly answerBy: Day | null;
	/** Why the date was moved or called off. */
	readonly reason: string | null;
	readonly guest: {
		readonly answer: Answer | null;
		readonly companions: number;
		readonly needs: Parameters<typeof sayNeeds>[0]['needs'];
		readonly invited: boolean;
	};
	/** From 1, for whoever waits for a seat. */
	readonly placeInLine: number | undefined;
	/** Where the plan has words of its own for this. It greets and signs by itself. */
	readonly planned: Readonly<Record<'de' | 'en', InvitationText>> | undefined;
};

/** A letter about one meeting to one guest; what it is about decides its words. */
export function meetingLetter(
	kind: MeetingLetterKind,
	to: Recipient,
	facts: MeetingLetterFacts
): Letter {
	return inLanguage(to, { de: written(kind, to, facts, 'de'), en: written(kind, to, facts, 'en') });
}

function written(
	kind: MeetingLetterKind,
	to: Recipient,
	facts: MeetingLetterFacts,
	language: 'de' | 'en'
): Letter {
	const texts = meetingTexts[language];
	const { dates, guest, answerBy } = facts;
	const when = sayMeetingTime(dates, facts.endsAt, language);
	const text = texts.kinds[kind](
		{ title: facts.title, process: facts.process, when },
		{ place: facts.placeInLine, answer: guest.answer && texts.answers[guest.answer] }
	);
	const planned = facts.planned?.[language];
	const needs =
		guest.answer === 'yes' || guest.answer === 'perhaps' ? sayNeeds(guest, language) : '';
	const isOff = kind === 'cancelled' || kind === 'removed';
	return {
		kind: `meeting-${kind}`,
		subject: planned?.subject ?? text.subject,
		greeting: planned ? '' : greeting(to, language),
		paragraphs: [
			...(planned?.paragraphs ?? text.opening),
			...(facts.reason && (kind === 'cancelled' || kind === 'moved')
				? [texts.reason(facts.reason)]
				: []),
			...(isOff ? [] : [sayPlace(facts, language)]),
			...(isOff || !sayAgenda(facts, language) ? [] : [sayAgenda(facts, language)]),
			...(kind === 'invitation' && answerBy
				? [texts.answerBy(formatFor(language).day(answerBy))]
				: []),
			...(needs && !isOff ? [texts.noted(needs)] : []),
			...(text.closing ?? [])
		],
		button: isOff ? null : { label: text.button ?? texts.button, path: `/einladung/${secretMark}` },
		also: kind === 'removed' ? undefined : { label: texts.page, path: facts.page },
		because: guest.invited ? texts.invited(facts.process) : texts.joined(facts.process)
	};
}
