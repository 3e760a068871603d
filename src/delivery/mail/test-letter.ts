import type { Clock } from '../../clock.ts';
import type { Env } from '../../env.ts';
import type { Language } from '#shared/language.ts';
import type { Storage } from '#storage/storage.ts';
import { testLetter } from './letters/test.ts';
import { queueLetter } from './queue.ts';
import { written } from './sending/courier.ts';
import { readSigning } from './sending/dkim.ts';
import { readMailbox } from './sending/encode.ts';
import { outcomeOf, type SmtpFault } from './sending/outcome.ts';
import { smtpServer } from './sending/smtp.ts';
import { envelopeFrom } from './sending/wrap.ts';

/** What the mail server said about a letter to oneself. */
export type TestResult =
	| { readonly state: 'kept' }
	| { readonly state: 'sent' | 'failed'; readonly address: string; readonly answer: string };

/**
 * Sends a letter to whoever asks for it, at once and past all that waits, and brings back what the server
 * said. It stands in the log like any other.
 */
export async function sendTestLetter(
	{ env, clock, storage }: { env: Env; clock: Clock; storage: Storage },
	to: { personId: string; processId: string; process: string; contact: string }
): Promise<TestResult> {
	const now = clock.now();
	const key = `test:${to.personId}:${now}`;
	const kept = await storage.transact(async (tx) => {
		const person = await tx
			.selectFrom('person')
			.select(['name', 'email', 'language'])
			.where('id', '=', to.personId)
			.executeTakeFirst();
		if (!person?.email) return undefined;
		const language = person.language as Language;
		await queueLetter(tx, env, now, {
			...{ key, processId: to.processId, personId: to.personId, address: person.email, language },
			letter: testLetter({ name: person.name, language }, { process: to.process }),
			...{ secret: null, sender: to.contact }
		});
		// Nobody else shall send it meanwhile.
		if (env.SMTP_URL)
			await tx
				.updateTable('letter')
				.set({ state: 'failed', next_attempt_at: null })
				.where('send_key', '=', key)
				.execute();
		return tx.selectFrom('letter').selectAll().where('send_key', '=', key).executeTakeFirst();
	});
	if (!kept || !env.SMTP_URL) return { state: 'kept' };
	const from = readMailbox(env.SMTP_FROM ?? '');
	const attempt = await carry({ env, clock }, from, kept);
	await storage.transact((tx) =>
		tx
			.updateTable('letter')
			.set(
				attempt.state === 'sent'
					? { state: 'sent', sent_at: clock.now(), fault: null }
					: { attempts: 1, fault: attempt.answer }
			)
			.where('id', '=', kept.id)
			.execute()
	);
	return { ...attempt, address: kept.to_address };
}

async function carry(
	{ env, clock }: { env: Env; clock: Clock },
	from: ReturnType<typeof readMailbox>,
	letter: Parameters<typeof written>[2]
): Promise<{ state: 'sent' | 'failed'; answer: string }> {
	try {
		const message = await written({ env, clock, sign: await readSigning(env) }, from, letter);
		const line = await (await smtpServer(env.SMTP_URL ?? ''))();
		try {
			const envelope = { from: envelopeFrom(env, from, letter.id), to: letter.to_address };
			return { state: 'sent', answer: await line.send(envelope, message, Promise.resolve()) };
		} finally {
			line.close();
		}
	} catch (fault) {
		const outcome = outcomeOf(fault as SmtpFault);
		return { state: 'failed', answer: outcome.state === 'sent' ? '' : outcome.fault };
	}
}
