import type { Instant } from '#shared/dates.ts';
import { refuse, allow, type Decision } from '#shared/result.ts';
import type { Storage } from '#storage/storage.ts';
import { secretMark } from './letter.ts';
import { letters, type LetterScope } from './reads.ts';

/**
 * Puts a letter that waits, failed or came back among those to be sent now. Its private link is deleted once
 * a letter was taken: then only a new letter helps.
 */
export async function retryLetter(
	storage: Storage,
	scope: LetterScope,
	id: string,
	now: Instant
): Promise<Decision<null, 'not-found' | 'letter-sent' | 'link-gone'>> {
	return storage.transact(async (tx) => {
		const letter = await letters(tx, scope).where('id', '=', id).selectAll().executeTakeFirst();
		if (!letter) return refuse('not-found');
		if (letter.state === 'sent') return refuse('letter-sent');
		if (letter.secret === null && letter.body_text.includes(secretMark)) return refuse('link-gone');
		await tx
			.updateTable('letter')
			.set({ state: 'waiting', attempts: 0, next_attempt_at: now, fault: null })
			.where('id', '=', id)
			.execute();
		return allow(null);
	});
}
