import type { WrittenLanguage } from '#shared/language.ts';

/** The few words that a calendar carries away from us. */
const de = {
	dates: (title: string) => `Termine: ${title}`,
	datesOf: (group: string, title: string) => `Termine der Gruppe ${group}: ${title}`,
	changes: (title: string) => `Journal: ${title}`,
	cancelled: (title: string) => `Abgesagt: ${title}`,
	moved: (from: string) => `Verschoben von ${from}.`,
	fellOut: 'Dieser Termin ist abgesagt.',
	reason: (reason: string) => `Grund: ${reason}`,
	begins: (time: string) => `Beginn am ersten Tag: ${time}.`,
	more: (url: string) => `Mehr: ${url}`
};

export const feedWords: Readonly<Record<WrittenLanguage, typeof de>> = {
	de,
	en: {
		dates: (title) => `Dates: ${title}`,
		datesOf: (group, title) => `Dates of the group ${group}: ${title}`,
		changes: (title) => `Journal: ${title}`,
		cancelled: (title) => `Cancelled: ${title}`,
		moved: (from) => `Moved from ${from}.`,
		fellOut: 'This date is cancelled.',
		reason: (reason) => `Reason: ${reason}`,
		begins: (time) => `Beginning on the first day: ${time}.`,
		more: (url) => `More: ${url}`
	}
};
