import type { Env } from '../../env.ts';
import type { Instant } from '#shared/dates.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import { uuidv7 } from '#shared/ids.ts';
import { renderLetter, type Letter } from './letter.ts';

export type QueuedLetter = {
	/** The same key is never sent twice. */
	readonly key: string;
	readonly processId: string | null;
	readonly personId: string | null;
	readonly address: string;
	readonly language: Language;
	readonly letter: Letter;
	readonly secret: string | null;
	readonly sender: string;
};

/** Puts a letter among those to be sent; a key that is there already changes nothing. */
export async function queueLetter(
	tx: Tx,
	env: Pick<Env, 'origin'>,
	now: Instant,
	queued: QueuedLetter
): Promise<void> {
	const rendered = renderLetter(queued.letter, {
		origin: env.origin,
		sender: queued.sender,
		language: queued.language
	});
	await tx
		.insertInto('letter')
		.values({
			id: uuidv7(Temporal.Instant.from(now).epochMilliseconds),
			send_key: queued.key,
			process_id: queued.processId,
			person_id: queued.personId,
			to_address: queued.address,
			kind: queued.letter.kind,
			language: queued.language,
			subject: rendered.subject,
			body_text: rendered.text,
			body_html: rendered.html,
			secret: queued.secret,
			created_at: now,
			state: 'waiting',
			attempts: 0,
			next_attempt_at: now,
			sent_at: null,
			fault: null
		})
		.onConflict((conflict) => conflict.column('send_key').doNothing())
		.execute();
}
