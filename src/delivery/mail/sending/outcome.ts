import type { Instant } from '#shared/dates.ts';

/** What a mail server, or the way to it, says about a letter. */
export type SmtpFault = {
	readonly message: string;
	/** The command that was answered; `CONN` while no letter was on its way yet. */
	readonly command?: string | undefined;
	readonly responseCode?: number | undefined;
	readonly response?: string | undefined;
};

/** What became of an attempt. */
export type Outcome =
	| { readonly state: 'sent' }
	| { readonly state: 'refused'; readonly fault: string }
	| {
			readonly state: 'later';
			readonly fault: string;
			/** No server was reached at all: other letters fare no better now. */
			readonly unreachable: boolean;
	  };

/** How long to wait after each failed attempt, in minutes: about two days in all. */
const retryMinutes = [3, 15, 60, 240, 720, 1440];

/**
 * A server that says "never" to this recipient or this letter is believed at once. Everything else (a
 * "later", a broken line, a wrong password, a sender that is not accepted) is tried again: it is not the
 * letter's fault.
 */
export function outcomeOf(fault: SmtpFault): Outcome {
	const { responseCode = 0, command } = fault;
	const said = sayFault(fault);
	const isAboutLetter = command === 'RCPT TO' || command === 'DATA';
	const isForGood = responseCode >= 500 && !aboutSession.has(responseCode);
	if (isAboutLetter && isForGood) return { state: 'refused', fault: said };
	return { state: 'later', fault: said, unreachable: command === 'CONN' };
}

/** Answers to us and not to the letter: wrong order of commands, sign in first, wrong password. */
const aboutSession: ReadonlySet<number> = new Set([503, 530, 534, 535, 538]);

/** The server's own words come first: they help whoever looks after the mail server. */
function sayFault({ response, message }: SmtpFault): string {
	return (response ?? message).replaceAll(/\s+/g, ' ').trim().slice(0, 500);
}

/** When a letter that could not go is tried again; nothing once it was tried often enough. */
export function nextAttempt(attempts: number, now: Instant): Instant | null {
	const minutes = retryMinutes[attempts];
	if (minutes === undefined) return null;
	return Temporal.Instant.from(now).add({ minutes }).toString({ smallestUnit: 'millisecond' });
}
