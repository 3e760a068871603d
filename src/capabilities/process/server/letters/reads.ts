import { readAudience, type Addressee } from '#people/server/read-audience.ts';
import { addDays, type Day } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import { publicHolidays } from '../../holidays/public-holidays.ts';
import type { Land } from '../../lands.ts';
import { audienceOf } from '../../letters/letter-audience.ts';
import {
	plannedLetters,
	type LetterStep,
	type PlannedLetter
} from '../../letters/planned-letters.ts';
import { spanOf, type Step } from '../../steps.ts';
import { readSteps, type Process } from '../reads.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** The letters of all steps of a process. */
export async function readPlannedLetters(
	reader: Read,
	process: Process
): Promise<readonly PlannedLetter[]> {
	const steps = await readSteps(reader, process.id);
	const texts = await reader
		.selectFrom('step_letter_text')
		.selectAll()
		.where('process_id', '=', process.id)
		.where('ended_entry', 'is', null)
		.execute();
	const states = await reader
		.selectFrom('step_letter_state')
		.selectAll()
		.where('process_id', '=', process.id)
		.where('ended_entry', 'is', null)
		.execute();
	return plannedLetters({
		...{ template: process.template, timeZone: process.timeZone, steps },
		holidays: holidaysAround(process.land as Land, steps),
		texts: texts.map((row) => ({
			...{ stepId: row.step_id, key: row.letter_key },
			subject: { de: row.subject_de, en: row.subject_en },
			text: { de: row.text_de, en: row.text_en }
		})),
		records: states.map((row) => ({
			...{ stepId: row.step_id, key: row.letter_key, state: row.state as LetterStep },
			...{ reason: row.reason, dueOn: row.due_on, late: row.late === 1, at: row.at }
		}))
	});
}

export async function findPlannedLetter(
	reader: Read,
	process: Process,
	wanted: { stepId: string; letterKey: string }
): Promise<PlannedLetter | undefined> {
	return (await readPlannedLetters(reader, process)).find(
		({ step, letter }) => step.id === wanted.stepId && letter.key === wanted.letterKey
	);
}

/** Whether any letter of a process waits for its day; most processes can be passed over by this. */
export async function hasReleasedLetters(reader: Read, processId: string): Promise<boolean> {
	const row = await reader
		.selectFrom('step_letter_state')
		.select('id')
		.where('process_id', '=', processId)
		.where('state', '=', 'released')
		.where('ended_entry', 'is', null)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whom a letter goes to now; those who want one digest a week get it there. */
export async function readLetterAudience(
	reader: Read,
	processId: string,
	{ letter, step }: Pick<PlannedLetter, 'letter' | 'step'>
): Promise<readonly Addressee[]> {
	const wanted = audienceOf(letter.audience, step);
	if (wanted.roles?.length === 0) return [];
	const people = await readAudience(reader, { processId, ...wanted });
	return people.filter(({ rhythm }) => rhythm === 'atOnce');
}

/** The public holidays from which due days move away: a year to both sides of the dated steps. */
export function holidaysAround(land: Land, steps: readonly Step[]): readonly Day[] {
	const span = spanOf(steps);
	if (!span) return [];
	return publicHolidays(land, addDays(span.from, -366), addDays(span.to, 366)).map(
		({ day }) => day
	);
}
