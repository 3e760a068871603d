import type { EntryBody } from '#journal/entry.ts';
import { decideAnswer } from '#participation/mail/desk-rules.ts';
import { findCall } from '#participation/server/reads.ts';
import { findAnswerByEntry, findMail } from '#participation/server/mail/read-mails.ts';
import type { InboundMail } from '#participation/server/mail/read-mails.ts';
import { issueMailConfirmation } from '#participation/server/mail/tokens.ts';
import { findPersonByAddress } from '#people/server/reads.ts';
import { findProcess, type Process } from '#process/server/reads.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import type { Letter } from './letter.ts';
import { answerLetter, confirmLetter } from './letters/mail.ts';
import type { QueuedLetter } from './queue.ts';
import type { Composer } from './recipients.ts';

/** Letters to those who wrote to us, at most one for each mail, and what the steering answers. */
export const mailComposers: Readonly<Record<string, Composer>> = {
	'mail-received': askForConfirmation,
	'mail-answered': sendTheAnswer
};

async function askForConfirmation(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const mail = entry.data['confirm'] === true ? await findMail(tx, entry.subject.id) : undefined;
	const call = mail?.callId ? await findCall(tx, mail.callId) : undefined;
	const process = call && (await findProcess(tx, call.processId));
	if (!mail?.fromAddress || !call || !process || mail.state !== 'unconfirmed') return [];
	const language = await languageOf(tx, mail.fromAddress);
	const letter = confirmLetter(
		{ name: null, language },
		{
			process: process.title,
			call: call.title,
			receivedAt: mail.receivedAt,
			zone: process.timeZone
		}
	);
	const secret = await issueMailConfirmation(tx, mail.id);
	return [{ ...answering(entry, mail, process, letter), language, secret }];
}

async function sendTheAnswer(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const mail = await findMail(tx, entry.subject.id);
	const answer = await findAnswerByEntry(tx, entry.id);
	if (!mail?.fromAddress || !answer || !decideAnswer(mail).ok) return [];
	const process = mail.processId ? await findProcess(tx, mail.processId) : undefined;
	const language = await languageOf(tx, mail.fromAddress);
	const letter = answerLetter(
		{ name: null, language },
		{
			text: answer.text,
			subject: mail.subject,
			quoted: mail.body,
			from: mail.fromName ?? mail.fromAddress,
			at: mail.sentAt ?? mail.receivedAt,
			zone: process?.timeZone ?? 'Europe/Berlin'
		}
	);
	return [{ ...answering(entry, mail, process, letter), language, secret: null }];
}

function answering(
	entry: EntryBody,
	mail: InboundMail,
	process: Process | undefined,
	letter: Letter
) {
	return {
		key: `${entry.id}:sender`,
		processId: mail.processId,
		personId: mail.personId,
		address: mail.fromAddress ?? '',
		letter,
		sender: process?.contactEmail ?? 'Fortschrift',
		about: { kind: 'mail', id: mail.id },
		inReplyTo: headerSafe(mail.messageId)
	};
}

/** A foreign Message-ID goes into a head of ours only if it is one. */
function headerSafe(messageId: string | null): string | undefined {
	const found = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,250}>$/.exec(messageId?.trim() ?? '');
	return found?.[0];
}

async function languageOf(tx: Tx, address: string): Promise<Language> {
	return ((await findPersonByAddress(tx, address))?.language ?? 'de') as Language;
}
