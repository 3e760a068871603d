import type { Instant } from '#shared/dates.ts';
import { decideContribute, type Call } from '../calls.ts';
import {
	isOffered,
	type AutomaticReason,
	type MailAttachment,
	type MailFault,
	type MailReading
} from './reading.ts';

/** What a mail turned out to be. */
export const mailOutcomes = [
	'contribution',
	'unconfirmed',
	'calendarAnswer',
	'bounce',
	'automatic',
	'message',
	'fault'
] as const;
export type MailOutcome = (typeof mailOutcomes)[number];

/** `waiting` is kept and not read yet; `unconfirmed` waits for its sender, `open` for the steering. */
export const mailStates = ['waiting', 'unconfirmed', 'open', 'done', 'spam'] as const;
export type MailState = (typeof mailStates)[number];

/** Why a mail stands at the desk as it does. */
export type MailReason =
	| MailFault
	| AutomaticReason
	| 'call-not-open-yet'
	| 'call-closed'
	| 'several-calls'
	| 'no-words'
	| 'too-long'
	| 'no-sender'
	| 'too-many-letters'
	| 'has-attachments'
	| 'unknown-invitation'
	| 'asked-back';

/** What happened to an answer of a calendar: noted, asked back because its sender is not proven, or not ours. */
export const calendarHandlings = ['noted', 'asked', 'unknown'] as const;
export type CalendarHandling = (typeof calendarHandlings)[number];

export type MailDecision = {
	readonly outcome: MailOutcome;
	readonly state: MailState;
	readonly reason: MailReason | null;
	/** The letter that goes to the sender, at most one for each mail. */
	readonly letter: 'thanks' | 'confirm' | null;
};

/** As long as a text that is typed into the page. */
export const longestContribution = 4000;
/** How many letters one address may set off in a day, and all of them in an hour: senders can be forged. */
const letterLimits = { perSenderAndDay: 3, perHour: 120 } as const;

export type Written = { readonly toSenderToday: number; readonly inLastHour: number };

/** May a letter of ours go to this sender? Never to a machine, to ourselves, or too often. */
export function mayWrite(
	mail: { readonly hasSender: boolean; readonly automatic: AutomaticReason | null },
	written: Written
): boolean {
	return (
		mail.hasSender &&
		mail.automatic === null &&
		written.toSenderToday < letterLimits.perSenderAndDay &&
		written.inLastHour < letterLimits.perHour
	);
}

/** What becomes of a mail. Whatever is in doubt lands before people, unanswered. */
export function decideMail(
	reading: MailReading,
	found: {
		/** The calls whose addresses it was sent to. */
		readonly calls: readonly Call[];
		readonly written: Written;
		readonly calendar: CalendarHandling | null;
		/** The report that a letter did not arrive was understood and noted with that letter. */
		readonly bounceNoted: boolean;
	},
	receivedAt: Instant
): MailDecision {
	if (reading.fault) return atDesk('fault', reading.fault);
	const { automatic } = reading;
	if (automatic === 'bounce')
		return found.bounceNoted ? settled('bounce', automatic) : atDesk('bounce', automatic);
	if (reading.calendarAnswer && automatic !== 'own') return calendarAnswer(found.calendar);
	if (automatic === 'own' || automatic === 'auto') return settled('automatic', automatic);
	if (automatic) return atDesk('message', automatic);
	const [call, ...others] = found.calls;
	if (!call) return atDesk('message', reading.from ? null : 'no-sender');
	if (others.length > 0) return atDesk('message', 'several-calls');
	if (!reading.from) return atDesk('message', 'no-sender');
	const open = decideContribute(call, receivedAt);
	if (!open.ok) return atDesk('message', open.reason);
	if (reading.words === '') return atDesk('message', 'no-words');
	if (reading.words.length > longestContribution) return atDesk('message', 'too-long');
	const write = mayWrite({ hasSender: true, automatic }, found.written);
	if (!reading.aligned)
		return write
			? { outcome: 'unconfirmed', state: 'unconfirmed', reason: null, letter: 'confirm' }
			: atDesk('message', 'too-many-letters');
	const letter = write ? 'thanks' : null;
	return hasPapers(reading)
		? { outcome: 'contribution', state: 'open', reason: 'has-attachments', letter }
		: { outcome: 'contribution', state: 'done', reason: null, letter };
}

/** Attachments that somebody should look at; pictures in a signature are none. */
export function hasPapers({
	attachments
}: {
	readonly attachments: readonly MailAttachment[];
}): boolean {
	return attachments.some(({ kind, inline }) => !inline && isOffered(kind));
}

function calendarAnswer(handling: CalendarHandling | null): MailDecision {
	if (handling === 'noted') return { ...settled('calendarAnswer', 'own'), reason: null };
	if (handling === 'asked') return settled('calendarAnswer', 'asked-back');
	return atDesk('calendarAnswer', 'unknown-invitation');
}

function atDesk(outcome: MailOutcome, reason: MailReason | null): MailDecision {
	return { outcome, state: 'open', reason, letter: null };
}

function settled(outcome: MailOutcome, reason: MailReason): MailDecision {
	return { outcome, state: 'done', reason, letter: null };
}
