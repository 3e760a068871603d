import { withoutInvited } from '#delivery/mail/step-readers.ts';
import { readInvitedToSteps } from '#meetings/server/read-invitees.ts';
import type { Addressee } from '#people/server/read-audience.ts';
import { factsOf, placeOf } from '#process/letters/letter-facts.ts';
import { filledText, type LetterFacts } from '#process/letters/letter-text.ts';
import {
	standingOf,
	type LetterStanding,
	type PlannedLetter
} from '#process/letters/planned-letters.ts';
import { readLetterAudience, readPlannedLetters } from '#process/server/letters/reads.ts';
import { readAreas, type Area, type Process } from '#process/server/reads.ts';
import type { Day, Instant } from '#shared/dates.ts';
import { writtenLanguage, type Language, type WrittenLanguage } from '#shared/language.ts';
import type { Reader } from '#storage/storage.ts';

/** A letter of a step as the desk lists it. */
export type LetterRow = {
	readonly stepId: string;
	readonly key: string;
	readonly subject: string;
	readonly stepTitle: string;
	readonly area: string | null;
	readonly audience: PlannedLetter['letter']['audience'];
	/** How many people would get it now. */
	readonly people: number;
	readonly due: { readonly day: Day; readonly moved: boolean } | null;
	readonly standing: LetterStanding;
	readonly isAdapted: boolean;
	readonly reason: string | null;
	readonly decidedAt: Instant | null;
	readonly late: boolean;
};

type Given = { readonly now: Instant; readonly origin: string; readonly language: Language };

/** All letters of a process, or of one of its steps, in the order in which they are due. */
export async function readLetterRows(
	read: Reader,
	process: Process,
	given: Given & { readonly stepId?: string | undefined }
): Promise<readonly LetterRow[]> {
	const areas = await readAreas(read, process.id);
	const invited = await readInvitedToSteps(read, process.id);
	const audiences = new Map<string, readonly Addressee[]>();
	const rows: LetterRow[] = [];
	for (const planned of await readPlannedLetters(read, process)) {
		if (given.stepId && planned.step.id !== given.stepId) continue;
		const { letter, step } = planned;
		const whom = `${letter.audience} ${step.kind} ${step.areaId}`;
		const audience = audiences.get(whom) ?? (await readLetterAudience(read, process.id, planned));
		audiences.set(whom, audience);
		const people = withoutInvited(audience, planned, invited).length;
		rows.push(toRow(process, areas, planned, people, given));
	}
	return rows;
}

export function toRow(
	process: Process,
	areas: readonly Area[],
	planned: PlannedLetter,
	people: number,
	{ now, origin, language }: Given
): LetterRow {
	const { step, letter, due, isAdapted, record } = planned;
	const written = writtenLanguage(language);
	const facts = letterFacts(process, areas, planned, { origin, language: written });
	return {
		...{ stepId: step.id, key: letter.key, stepTitle: step.title, due, isAdapted, people },
		subject: filledText(planned.text, written, facts).subject,
		area: areas.find(({ id }) => id === step.areaId)?.shortTitle ?? null,
		audience: letter.audience,
		standing: standingOf(planned, now),
		reason: record?.reason ?? null,
		decidedAt: record?.at ?? null,
		late: record?.late ?? false
	};
}

export function letterFacts(
	process: Process,
	areas: readonly Area[],
	planned: PlannedLetter,
	{ origin, language }: { origin: string; language: WrittenLanguage }
): LetterFacts {
	const area = areas.find(({ id }) => id === planned.step.areaId) ?? null;
	return factsOf(placeOf(planned, { process, area, origin }), language);
}
