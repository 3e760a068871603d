import { askedRoles } from '#drafting/questionnaire.ts';
import type { Role } from '#journal/actor.ts';
import type { Data, EntryBody } from '#journal/entry.ts';
import { readInvitedToSteps, type InvitedToStep } from '#meetings/server/read-invitees.ts';
import { wants } from '#people/list/wishes.ts';
import { readReaders, type ListReader } from '#people/server/list/read-readers.ts';
import { issueLeaveLinks } from '#people/server/list/tokens.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { movedLines, type MovedLine } from '#process/plan/say-moved.ts';
import { findProcess, readSteps, type Process } from '#process/server/reads.ts';
import type { Step } from '#process/steps.ts';
import type { Language } from '#shared/language.ts';
import type { Reader, Tx } from '#storage/storage.ts';
import type { Letter } from './letter.ts';
import { movedLetter } from './letters/moved.ts';
import type { QueuedLetter } from './queue.ts';
import { addressed, onePerPerson, type Composer, type Parts, type Person } from './recipients.ts';

/** Letters to those who know a date that moves. */
export const moveComposers: Readonly<Record<string, Composer>> = {
	'steps-moved': tellTheMove,
	'move-undone': tellTheMove,
	'meeting-cancelled': tellTheMove
};

async function tellTheMove(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const process = entry.process ? await findProcess(tx, entry.process) : undefined;
	if (!process) return [];
	const letters = await lettersOnMove(tx, process, { data: entry.data, why: entry.why });
	const links = await issueLeaveLinks(tx, {
		processId: process.id,
		personIds: letters.filter(({ mayLeave }) => mayLeave).map(({ person }) => person.personId),
		now: parts.clock.now()
	});
	return letters.map(({ person, letter }) => ({
		...addressed(entry, person),
		letter,
		secret: null,
		leaveSecret: links.get(person.personId),
		sender: process.contactEmail
	}));
}

type MoveLetter = {
	readonly person: Person;
	readonly letter: Letter;
	/** A review is a task of one's own, which no list tells of. */
	readonly mayLeave: boolean;
};

/**
 * One letter for each person concerned, with all dates that they know; before a move too, to show them.
 * Who wants their mail once a week reads it there.
 */
export async function lettersOnMove(
	reader: Pick<Reader, 'selectFrom'>,
	process: Process,
	move: { data: Data; why: string | null }
): Promise<readonly MoveLetter[]> {
	const told = movedLines(move.data).filter((line) => line.told);
	if (told.length === 0) return [];
	const steps = new Map((await readSteps(reader, process.id)).map((step) => [step.id, step]));
	const lines = told.flatMap((line) => {
		const step = steps.get(line.step);
		return step ? [{ line, step, audience: audienceOf(step, process) }] : [];
	});
	const reviews = lines.filter(({ audience }) => audience === 'department');
	const reviewers =
		reviews.length > 0
			? await readRoleHolders(reader, { processId: process.id, roles: ['department'] })
			: [];
	const readers =
		reviews.length < lines.length
			? await readReaders(reader, { processId: process.id, roles: askedRoles })
			: [];
	const atOnce = readers.filter(({ wishes }) => wishes.rhythm === 'atOnce');
	const invited = await readInvitedToSteps(reader, process.id);
	const byId = new Map(atOnce.map((one) => [one.personId, one]));
	const mustKnow = new Set(reviewers.map(({ personId }) => personId));
	return onePerPerson<Person>([...atOnce, ...reviewers]).flatMap((person) => {
		const read = byId.get(person.personId);
		const own = lines.filter(({ line, step, audience }) =>
			audience === 'department'
				? mustKnow.has(person.personId)
				: read !== undefined &&
					concerns(read, audience, step) &&
					!isTheirMeeting(invited, line, person)
		);
		if (own.length === 0) return [];
		const letter = movedLetter(
			{ name: person.name || null, language: person.language as Language },
			{
				...{ process: process.title, slug: process.slug, reason: move.why ?? '' },
				lines: own.map(({ line }): MovedLine => line),
				onlyListed: read !== undefined && read.roles.length === 0 && !mustKnow.has(person.personId)
			}
		);
		return [{ person, letter, mayLeave: own.some(isNews) }];
	});
}

/** Whoever is invited to a meeting gets a letter with its calendar entry, and no second one about its date. */
function isTheirMeeting(
	invited: readonly InvitedToStep[],
	line: MovedLine,
	person: Pick<Person, 'personId' | 'email'>
): boolean {
	return invited.some(
		({ stepId, personId, email, declined }) =>
			stepId === line.step &&
			// Whoever said no is written to only when the meeting is off.
			(!declined || line.to === '') &&
			(personId === person.personId || email === person.email)
	);
}

function isNews({ audience }: { audience: 'department' | 'coreGroup' | 'all' }): boolean {
	return audience !== 'department';
}

/** Departments have to review; the core group has meetings of its own; all else is for everybody. */
function audienceOf(step: Step, { template }: Process): 'department' | 'coreGroup' | 'all' {
	if (step.kind === 'review') return 'department';
	const planned = (step.areaId ? template.groupSteps : template.steps).find(
		({ key }) => key === step.key
	);
	const meant =
		planned?.audience ?? (step.kind === 'meeting' && !step.areaId ? 'coreGroup' : 'all');
	return meant === 'coreGroup' ? 'coreGroup' : 'all';
}

function concerns(reader: ListReader, audience: 'coreGroup' | 'all', step: Step): boolean {
	if (!wants(reader.wishes, 'dates', step.areaId)) return false;
	const roles: readonly Role[] = audience === 'all' ? askedRoles : ['coreGroup'];
	if (reader.roles.some((role) => roles.includes(role))) return true;
	return audience === 'all' && reader.listed;
}
