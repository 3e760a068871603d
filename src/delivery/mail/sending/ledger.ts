import type { Clock } from '../../../clock.ts';
import type { LetterRow } from '#storage/schema.ts';
import type { Storage, Tx } from '#storage/storage.ts';
import { holdLease } from '../lease.ts';
import { nextAttempt, type Outcome } from './outcome.ts';

type Result = { readonly letter: LetterRow; readonly outcome: Outcome };

/** Writes down what became of letters: many in one transaction, while the next ones are on their way. */
export type Ledger = {
	/** Resolves when it is durable that this letter went, or did not. */
	note(letter: LetterRow, outcome: Outcome): Promise<void>;
	/** False once another process has taken the work over. */
	readonly holds: boolean;
};

export function createLedger(storage: Storage, clock: Clock): Ledger {
	let gathered: Result[] = [];
	let writing: Promise<void> | undefined;
	let holds = true;

	async function write(): Promise<void> {
		// Results that come in the same turn are written together.
		await new Promise((resolve) => void setImmediate(resolve));
		const results = gathered;
		gathered = [];
		writing = undefined;
		const now = clock.now();
		await storage.takeTurns(async (tx) => {
			holds = await holdLease(tx, 'letters', now);
			await writeSent(tx, results, now);
			for (const { letter, outcome } of results) await writeFailed(tx, letter, outcome, now);
		});
	}

	let last: Promise<void> = Promise.resolve();
	return {
		get holds() {
			return holds;
		},
		note(letter, outcome) {
			gathered.push({ letter, outcome });
			// One transaction after the other: whatever comes during one goes into the next.
			writing ??= last = last.then(write, write);
			return writing;
		}
	};
}

/** Once sent, the personal link is nowhere but in the recipient's mail. */
async function writeSent(tx: Tx, results: readonly Result[], now: string): Promise<void> {
	const ids = results
		.filter(({ outcome }) => outcome.state === 'sent')
		.map(({ letter }) => letter.id);
	if (ids.length === 0) return;
	await tx
		.updateTable('letter')
		.set({
			...{ state: 'sent', sent_at: now, next_attempt_at: null },
			...{ secret: null, leave_secret: null, fault: null }
		})
		.where('id', 'in', ids)
		.execute();
}

async function writeFailed(
	tx: Tx,
	letter: LetterRow,
	outcome: Outcome,
	now: string
): Promise<void> {
	if (outcome.state === 'sent') return;
	const attempts = letter.attempts + 1;
	const next = outcome.state === 'later' ? nextAttempt(letter.attempts, now) : null;
	const state = outcome.state === 'refused' ? 'refused' : next ? 'waiting' : 'failed';
	await tx
		.updateTable('letter')
		.set({ state, attempts, next_attempt_at: next, fault: outcome.fault })
		.where('id', '=', letter.id)
		.execute();
}
