import { askedRoles } from '#drafting/questionnaire.ts';
import type { Role } from '#journal/actor.ts';
import type { Data, EntryBody } from '#journal/entry.ts';
import { readInvitedToSteps, type InvitedToStep } from '#meetings/server/read-invitees.ts';
import { readRoleHolders, type RoleHolder } from '#people/server/reads.ts';
import { movedLines, type MovedLine } from '#process/plan/say-moved.ts';
import { findProcess, readSteps, type Process } from '#process/server/reads.ts';
import type { Step } from '#process/steps.ts';
import type { Language } from '#shared/language.ts';
import type { Reader, Tx } from '#storage/storage.ts';
import type { Letter } from './letter.ts';
import { movedLetter } from './letters/moved.ts';
import type { QueuedLetter } from './queue.ts';
import { addressed, onePerPerson, type Composer } from './recipients.ts';

/** Letters to those who know a date that moves. */
export const moveComposers: Readonly<Record<string, Composer>> = {
	'steps-moved': tellTheMove,
	'move-undone': tellTheMove,
	'meeting-cancelled': tellTheMove
};

async function tellTheMove(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const process = entry.process ? await findProcess(tx, entry.process) : undefined;
	if (!process) return [];
	const letters = await lettersOnMove(tx, process, { data: entry.data, why: entry.why });
	return letters.map(({ person, letter }) => ({
		...addressed(entry, person),
		letter,
		secret: null,
		sender: process.contactEmail
	}));
}

/** One letter for each person concerned, with all dates that they know; before a move too, to show them. */
export async function lettersOnMove(
	reader: Pick<Reader, 'selectFrom'>,
	process: Process,
	move: { data: Data; why: string | null }
): Promise<readonly { person: RoleHolder; letter: Letter }[]> {
	const lines = movedLines(move.data).filter(({ told }) => told);
	if (lines.length === 0) return [];
	const steps = new Map((await readSteps(reader, process.id)).map((step) => [step.id, step]));
	const rolesOf = ({ step }: MovedLine) => concernedRoles(steps.get(step), process);
	const roles = [...new Set(lines.flatMap(rolesOf))];
	const people = await readRoleHolders(reader, { processId: process.id, roles });
	const held = Map.groupBy(people, ({ personId }) => personId);
	const invited = await readInvitedToSteps(reader, process.id);
	return onePerPerson(people).flatMap((person) => {
		const own = (held.get(person.personId) ?? []).map(({ role }) => role);
		const concerning = lines.filter(
			(line) =>
				rolesOf(line).some((role) => own.includes(role)) && !isTheirMeeting(invited, line, person)
		);
		if (concerning.length === 0) return [];
		return [
			{
				person,
				letter: movedLetter(
					{ name: person.name, language: person.language as Language },
					{ process: process.title, slug: process.slug, lines: concerning, reason: move.why ?? '' }
				)
			}
		];
	});
}

/** Whoever is invited to a meeting gets a letter with its calendar entry, and no second one about its date. */
function isTheirMeeting(
	invited: readonly InvitedToStep[],
	line: MovedLine,
	person: Pick<RoleHolder, 'personId' | 'email'>
): boolean {
	return invited.some(
		({ stepId, personId, email, declined }) =>
			stepId === line.step &&
			// Whoever said no is written to only when the meeting is off.
			(!declined || line.to === '') &&
			(personId === person.personId || email === person.email)
	);
}

/** Departments have to review; the core group has meetings of its own; all else is for everybody who takes part. */
function concernedRoles(step: Step | undefined, { template }: Process): readonly Role[] {
	if (!step) return [];
	if (step.kind === 'review') return ['department'];
	const planned = (step.areaId ? template.groupSteps : template.steps).find(
		({ key }) => key === step.key
	);
	const forCore =
		planned?.audience ?? (step.kind === 'meeting' && !step.areaId ? 'coreGroup' : 'all');
	return forCore === 'coreGroup' ? ['coreGroup'] : askedRoles;
}
