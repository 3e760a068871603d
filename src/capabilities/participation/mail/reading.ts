import * as v from 'valibot';

/** Why no answer goes to a mail: a machine wrote it, or we did. */
export const automaticReasons = [
	'bounce',
	'own',
	'auto',
	'machine',
	'list',
	'no-return-path'
] as const;
export type AutomaticReason = (typeof automaticReasons)[number];

/** What an attachment is by its content, not by its name. Only the first four may be taken from the desk. */
export const attachmentKinds = ['pdf', 'image', 'office', 'text', 'program', 'other'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

export function isOffered(kind: AttachmentKind): boolean {
	return kind === 'pdf' || kind === 'image' || kind === 'office' || kind === 'text';
}

/** Why a mail could not be read: it is too much of something, or our reading failed. */
export const faults = [
	'head-too-large',
	'too-many-parts',
	'too-deep',
	'too-large',
	'unreadable'
] as const;
export type MailFault = (typeof faults)[number];

const short = (most: number) => v.pipe(v.string(), v.maxLength(most));
const mailAddress = short(320);

const AttachmentSchema = v.object({
	name: short(255),
	/** The media type that its content shows. */
	type: short(100),
	size: v.pipe(v.number(), v.integer()),
	kind: v.picklist(attachmentKinds),
	/** It stands in the text, as pictures of signatures do. */
	inline: v.boolean()
});
export type MailAttachment = v.InferOutput<typeof AttachmentSchema>;

const CalendarAnswerSchema = v.object({
	uid: short(255),
	/** Who answers, as the calendar names them: lower case, without `mailto:`. */
	attendee: mailAddress,
	partstat: v.picklist(['accepted', 'declined', 'tentative']),
	sequence: v.pipe(v.number(), v.integer()),
	comment: short(2000)
});
/** The answer of a calendar to an invitation (METHOD:REPLY). */
export type CalendarAnswer = v.InferOutput<typeof CalendarAnswerSchema>;

/** What was read out of one mail; nothing in it is believed, and nothing of it is markup. */
export const ReadingSchema = v.object({
	/** Null when it could be read. */
	fault: v.nullable(v.picklist(faults)),
	messageId: v.nullable(short(998)),
	/** Ids of letters of ours that it answers. */
	letterIds: v.pipe(v.array(short(36)), v.maxLength(200)),
	/** Nobody, when there is no sender or more than one. */
	from: v.nullable(v.object({ name: v.nullable(short(120)), address: mailAddress })),
	/** What stands behind the plus in our address, in all recipients. */
	parts: v.pipe(v.array(short(64)), v.maxLength(50)),
	subject: short(300),
	sentAt: v.nullable(short(40)),
	/** The sender's own words, without what they quote. */
	words: short(100_000),
	/** All of the text. */
	text: short(100_000),
	/** The mailbox's own server vouches for the sender's domain. */
	aligned: v.boolean(),
	automatic: v.nullable(v.picklist(automaticReasons)),
	calendarAnswer: v.nullable(CalendarAnswerSchema),
	attachments: v.pipe(v.array(AttachmentSchema), v.maxLength(100))
});
export type MailReading = v.InferOutput<typeof ReadingSchema>;

/** What is left of a mail that could not be read. */
export function unreadable(fault: MailFault, known: Partial<MailReading> = {}): MailReading {
	return {
		messageId: null,
		letterIds: [],
		from: null,
		parts: [],
		subject: '',
		sentAt: null,
		words: '',
		text: '',
		aligned: false,
		automatic: null,
		calendarAnswer: null,
		attachments: [],
		...known,
		fault
	};
}
