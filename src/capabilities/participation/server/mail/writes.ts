import type { Tx } from '#storage/storage.ts';
import type { MailDecision, MailState } from '../../mail/decide-mail.ts';
import type { MailReading } from '../../mail/reading.ts';
import type { Addressed } from './addressed-to.ts';

/** What was read out of a mail and what became of it, at once. */
export async function saveReading(
	tx: Tx,
	mail: {
		id: string;
		reading: MailReading;
		decision: MailDecision;
		addressed: Addressed;
		processId: string | null;
		contributionId: string | null;
		entryId: string;
	}
): Promise<void> {
	const { reading, decision, addressed } = mail;
	await tx
		.updateTable('inbound_mail')
		.set({
			state: decision.state,
			outcome: decision.outcome,
			reason: decision.reason,
			process_id: mail.processId,
			message_id: reading.messageId,
			from_name: reading.from?.name ?? null,
			from_address: reading.from?.address ?? null,
			subject: reading.subject,
			sent_at: reading.sentAt,
			words: reading.words,
			body: reading.text,
			automatic: reading.automatic,
			aligned: reading.aligned ? 1 : 0,
			attachments: JSON.stringify(reading.attachments),
			person_id: addressed.personId,
			letter_id: addressed.letterId,
			about_kind: addressed.about?.kind ?? null,
			about_id: addressed.about?.id ?? null,
			call_id: addressed.calls.length === 1 ? (addressed.calls[0]?.id ?? null) : null,
			contribution_id: mail.contributionId,
			written_to: decision.letter ? 1 : 0,
			begun_entry: mail.entryId,
			state_entry: mail.entryId
		})
		.where('id', '=', mail.id)
		.execute();
}

export async function setMailState(
	tx: Tx,
	change: { id: string; state: MailState; entryId: string }
): Promise<void> {
	await tx
		.updateTable('inbound_mail')
		.set({ state: change.state, state_entry: change.entryId })
		.where('id', '=', change.id)
		.execute();
}

/** The contribution that a mail became. */
export async function linkToContribution(
	tx: Tx,
	mail: { id: string; callId: string; contributionId: string; processId: string; written: boolean }
): Promise<void> {
	await tx
		.updateTable('inbound_mail')
		.set({
			outcome: 'contribution',
			process_id: mail.processId,
			call_id: mail.callId,
			contribution_id: mail.contributionId,
			...(mail.written ? { written_to: 1 } : {})
		})
		.where('id', '=', mail.id)
		.execute();
}

export async function saveAnswer(
	tx: Tx,
	answer: { id: string; mailId: string; text: string; at: string; entryId: string }
): Promise<void> {
	await tx
		.insertInto('mail_answer')
		.values({
			id: answer.id,
			mail_id: answer.mailId,
			body: answer.text,
			at: answer.at,
			begun_entry: answer.entryId
		})
		.execute();
}

/** Removes mails with everything that came with them. */
export async function deleteMails(tx: Tx, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await tx.deleteFrom('inbound_raw').where('mail_id', 'in', ids).execute();
	await tx.deleteFrom('mail_answer').where('mail_id', 'in', ids).execute();
	await tx.deleteFrom('inbound_mail').where('id', 'in', ids).execute();
}
