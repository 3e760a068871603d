import { lettersToSend } from '#process/letters/planned-letters.ts';
import { hasReleasedLetters, readPlannedLetters } from '#process/server/letters/reads.ts';
import { sendDueLetter } from '#process/server/letters/send-due-letter.ts';
import { findProcess, readProcesses } from '#process/server/reads.ts';
import type { Instant } from '#shared/dates.ts';
import type { FindWork, Work } from './work.ts';

/** Released letters of steps: they go on their day, and after a stop as soon as it is over. */
export const findLettersToSend: FindWork = async (read, now) => {
	const due: Work[] = [];
	const ahead: Instant[] = [];
	for (const { id, published } of await readProcesses(read)) {
		if (!published || !(await hasReleasedLetters(read, id))) continue;
		const process = await findProcess(read, id);
		if (!process) continue;
		const letters = lettersToSend(await readPlannedLetters(read, process), now);
		if (letters.next) ahead.push(letters.next);
		for (const { at, step, letter } of letters.due)
			due.push({
				at: at ?? now,
				run: (context) => sendDueLetter(context, { stepId: step.id, letterKey: letter.key })
			});
	}
	return { due, next: ahead.toSorted()[0] };
};
