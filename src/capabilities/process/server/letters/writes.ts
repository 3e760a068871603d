import type { Tx } from '#storage/storage.ts';
import type { LetterText } from '../../letters/letter-text.ts';
import type { LetterStep, PlannedLetter } from '../../letters/planned-letters.ts';

type Entry = {
	readonly processId: string;
	readonly entryId: string;
	readonly now: string;
	newId(): string;
};

/**
 * Where a letter stands from now on; what it stood at before has ended. A second `sent` breaks the unique
 * row of the present state: nothing is ever sent twice. Whoever invites to a meeting by letters of its own
 * notes the step's letter as sent by this.
 */
export async function saveLetterState(
	tx: Tx,
	{ step, letter, due }: Pick<PlannedLetter, 'step' | 'letter' | 'due'>,
	{ processId, entryId, now, newId }: Entry,
	next: { state: LetterStep; reason?: string | null; late?: boolean }
): Promise<void> {
	await endState(tx, step.id, letter.key, entryId);
	await tx
		.insertInto('step_letter_state')
		.values({
			...{ id: newId(), process_id: processId, step_id: step.id, letter_key: letter.key },
			...{ state: next.state, reason: next.reason ?? null, due_on: due?.day ?? null },
			...{ late: next.late ? 1 : 0, at: now, begun_entry: entryId, ended_entry: null }
		})
		.execute();
}

/** What was released or skipped is open again; `sent` and `missed` stay. */
export async function endState(
	tx: Tx,
	stepId: string,
	key: string,
	entryId: string
): Promise<void> {
	await tx
		.updateTable('step_letter_state')
		.set({ ended_entry: entryId })
		.where('step_id', '=', stepId)
		.where('letter_key', '=', key)
		.where('ended_entry', 'is', null)
		.where('state', 'in', ['released', 'skipped'])
		.execute();
}

/** The text of a letter from now on; none leads back to the template's. */
export async function saveLetterText(
	tx: Tx,
	{ step, letter }: Pick<PlannedLetter, 'step' | 'letter'>,
	{ processId, entryId, newId }: Entry,
	text: LetterText | null
): Promise<void> {
	await tx
		.updateTable('step_letter_text')
		.set({ ended_entry: entryId })
		.where('step_id', '=', step.id)
		.where('letter_key', '=', letter.key)
		.where('ended_entry', 'is', null)
		.execute();
	if (!text) return;
	await tx
		.insertInto('step_letter_text')
		.values({
			...{ id: newId(), process_id: processId, step_id: step.id, letter_key: letter.key },
			...{ subject_de: text.subject.de, text_de: text.text.de },
			...{ subject_en: text.subject.en, text_en: text.text.en },
			...{ begun_entry: entryId, ended_entry: null }
		})
		.execute();
}
