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
	/** Brings what was noted into the letters themselves; first of all what a killed process has left. */
	settle(): Promise<void>;
	/** False once another process has taken the work over. */
	readonly holds: boolean;
};

/** Results that come so shortly after one another are written together. */
const gatherMilliseconds = 4;

/** @param most how many results can come before somebody waits for them to be written */
export function createLedger(storage: Storage, clock: Clock, most: () => number): Ledger {
	let gathered: Result[] = [];
	let writing: Promise<void> | undefined;
	let full = () => {};
	let holds = true;

	async function write(): Promise<void> {
		if (gathered.length < most()) await gathering();
		const results = gathered;
		gathered = [];
		writing = undefined;
		const now = clock.now();
		await storage.takeTurns(async (tx) => {
			holds = await holdLease(tx, 'letters', now);
			await noteSent(tx, results, now);
			for (const { letter, outcome } of results) await writeFailed(tx, letter, outcome, now);
		});
	}

	function gathering(): Promise<void> {
		const { promise, resolve } = Promise.withResolvers<void>();
		const timer = setTimeout(resolve, gatherMilliseconds);
		full = resolve;
		return promise.finally(() => clearTimeout(timer));
	}

	async function settle(): Promise<void> {
		for (;;) {
			const noted = await storage.read.selectFrom('sent_letter').selectAll().limit(500).execute();
			if (noted.length === 0) return;
			const settled = await storage.takeTurns(async (tx) => {
				if (!(await holdLease(tx, 'letters', clock.now()))) return false;
				await settleSent(
					tx,
					noted.map((note) => note.letter_id)
				);
				return true;
			});
			if (!settled) return;
		}
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
			if (gathered.length >= most()) full();
			return writing;
		},
		settle
	};
}

/** A letter is long, and its row would be written anew as a whole: at first a short note is enough. */
async function noteSent(tx: Tx, results: readonly Result[], now: string): Promise<void> {
	const notes = results
		.filter(({ outcome }) => outcome.state === 'sent')
		.map(({ letter }) => ({ letter_id: letter.id, at: now }));
	if (notes.length > 0) await tx.insertInto('sent_letter').values(notes).execute();
}

/** Once sent, the personal link is nowhere but in the recipient's mail. */
async function settleSent(tx: Tx, ids: readonly string[]): Promise<void> {
	await tx
		.updateTable('letter')
		.set((row) => ({
			...{ state: 'sent', next_attempt_at: null },
			...{ secret: null, leave_secret: null, reply_to: null, fault: null },
			sent_at: row
				.selectFrom('sent_letter')
				.select('at')
				.whereRef('sent_letter.letter_id', '=', 'letter.id')
		}))
		.where('id', 'in', ids)
		.execute();
	await tx.deleteFrom('sent_letter').where('letter_id', 'in', ids).execute();
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
