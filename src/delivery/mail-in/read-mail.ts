import {
	isOffered,
	unreadable,
	type MailAttachment,
	type MailReading
} from '#participation/mail/reading.ts';
import { attachmentKind } from './attachment-kind.ts';
import { isAligned } from './authentication.ts';
import { whyAutomatic } from './automatic.ts';
import { readCalendarAnswer } from './calendar-answer.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { htmlWords } from './html-words.ts';
import { mailLimits, tooMuch } from './limits.ts';
import { readMailDate } from './mail-date.ts';
import { headEnd, readHead, valuesOf, type HeadLine } from './mail-head.ts';
import { ownWords } from './own-words.ts';
import { isOurs, partsBehindPlus, type ReadingPlace } from './our-address.ts';
import { takeApart, type MailPart, type TakenApart } from './take-apart.ts';

export type Envelope = {
	/** Empty for reports; nothing where the door does not know it. */
	readonly from: string | undefined;
	readonly to: readonly string[];
};

/** Reads a mail as it came. Never throws: what cannot be read is told as a fault, with what its head says. */
export async function readMail(
	raw: Buffer,
	envelope: Envelope,
	place: ReadingPlace
): Promise<MailReading> {
	let known: Partial<MailReading> = {};
	try {
		const head = readHead(raw);
		known = readOutside(head, envelope, place);
		const fault = tooMuch(raw, place.size);
		if (fault) return unreadable(fault, { ...known, ...(await readBrief(raw, head)) });
		const mail = await takeApart(raw);
		return {
			...unreadable('unreadable'),
			...known,
			...readInside(head, mail, envelope, place),
			fault: null
		};
	} catch {
		return unreadable('unreadable', known);
	}
}

/** What the head alone says. */
function readOutside(head: readonly HeadLine[], envelope: Envelope, place: ReadingPlace) {
	const answered = [...valuesOf(head, 'in-reply-to'), ...valuesOf(head, 'references')].join(' ');
	const recipients = [
		...envelope.to,
		...['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) =>
			valuesOf(head, name).flatMap(addressesOf)
		)
	];
	return {
		messageId: valuesOf(head, 'message-id')[0]?.slice(0, 998) ?? null,
		letterIds: [...new Set(answered.slice(-20_000).match(letterId) ?? [])].slice(-200),
		parts: [...new Set(partsBehindPlus(recipients, place.address))].slice(0, 50),
		subject: cleanLine(valuesOf(head, 'subject')[0] ?? '', 300)
	};
}

function readInside(
	head: readonly HeadLine[],
	mail: TakenApart,
	envelope: Envelope,
	place: ReadingPlace
): Partial<MailReading> {
	const text = mail.text.trim() === '' ? htmlWords(mail.html) : mail.text;
	const subject = cleanLine(mail.subject, 300);
	const from = senderOf(head, mail);
	const address = mail.from[0]?.address.trim().toLowerCase() ?? '';
	return {
		from,
		subject,
		sentAt: readMailDate(valuesOf(head, 'date')[0]) ?? null,
		words: ownWords(text),
		text: cleanText(text),
		aligned: from !== null && isAligned(head, { authservId: place.authservId, from: address }),
		automatic:
			whyAutomatic(head, {
				subject,
				from: address || undefined,
				returnPath: envelope.from ?? returnPath(head),
				fromUs: isOurs(address, place)
			}) ?? null,
		calendarAnswer: calendarAnswerIn(mail.parts),
		attachments: mail.parts.map(toAttachment)
	};
}

/** Whom a mail is from that may not be taken apart, so that it can be answered at least. */
async function readBrief(raw: Buffer, head: readonly HeadLine[]): Promise<Partial<MailReading>> {
	const end = headEnd(raw);
	if (end > mailLimits.head) return {};
	const plain = raw
		.subarray(0, end)
		.toString('latin1')
		.replaceAll(/^content-/gim, 'x-content-');
	const mail = await takeApart(Buffer.from(`${plain}\r\n\r\n`, 'latin1'));
	return { subject: cleanLine(mail.subject, 300), from: senderOf(head, mail) };
}

function senderOf(head: readonly HeadLine[], mail: TakenApart): MailReading['from'] {
	const [first, ...others] = mail.from;
	const address = first?.address.trim().toLowerCase() ?? '';
	const single = others.length === 0 && valuesOf(head, 'from').length === 1;
	return single && isAddress(address)
		? { name: nameOf(first?.name ?? '', address), address }
		: null;
}

/** Of several calendar parts (in the text and attached once more) the first that answers counts. */
function calendarAnswerIn(parts: readonly MailPart[]): MailReading['calendarAnswer'] {
	for (const { declared, name, method, content } of parts) {
		if (!/^(?:text\/calendar|application\/ics)/i.test(declared) && !/\.ics$/i.test(name)) continue;
		const answer = readCalendarAnswer(new TextDecoder().decode(content), method);
		if (answer) return answer;
	}
	return null;
}

function toAttachment(part: MailPart): MailAttachment {
	const { kind, type } = attachmentKind(part.content, part.name);
	const name = cleanLine(part.name.replaceAll(/[/\\]/g, '_'), 255);
	return {
		name: name.toWellFormed().slice(0, 255),
		type,
		size: part.content.length,
		kind,
		inline: part.inline && kind === 'image'
	};
}

/** One attachment to take from the desk, if it is of a harmless kind. */
export async function takeAttachment(
	raw: Buffer,
	place: number
): Promise<(MailAttachment & { readonly content: Buffer }) | undefined> {
	if (tooMuch(raw)) return undefined;
	const part = (await takeApart(raw)).parts[place];
	const attachment = part && toAttachment(part);
	return attachment && isOffered(attachment.kind)
		? { ...attachment, content: part.content }
		: undefined;
}

const letterId = /(?<=<)[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?=@)/g;

/** Addresses as they stand in a head, also where its syntax is broken. */
function addressesOf(value: string): readonly string[] {
	return value.match(/[^\s<>,;:"()]{1,200}@[^\s<>,;:"()]{1,200}/g) ?? [];
}

function isAddress(text: string): boolean {
	return /^[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]{1,255}$/.test(text) && text.length <= 254;
}

/** A name that poses as another address is no name. */
function nameOf(name: string, address: string): string | null {
	const line = cleanLine(name, 120);
	return line === '' || line.toLowerCase() === address || line.includes('@') ? null : line;
}

function returnPath(head: readonly HeadLine[]): string | undefined {
	return valuesOf(head, 'return-path')[0]?.replaceAll(/[<>\s]/g, '');
}
