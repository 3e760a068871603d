import { readInvitedToSteps, type InvitedToStep } from '#meetings/server/read-invitees.ts';
import type { Addressee } from '#people/server/read-audience.ts';
import { invites, type PlannedLetter } from '#process/letters/planned-letters.ts';
import { readLetterAudience } from '#process/server/letters/reads.ts';
import type { Reader } from '#storage/storage.ts';

/** Whom a letter of a step goes to. Whoever has an invitation with a calendar entry gets no second one. */
export async function readStepReaders(
	reader: Pick<Reader, 'selectFrom'>,
	processId: string,
	planned: PlannedLetter
): Promise<readonly Addressee[]> {
	const audience = await readLetterAudience(reader, processId, planned);
	if (!invites(planned)) return audience;
	return withoutInvited(
		audience,
		planned,
		await readInvitedToSteps(reader, processId, planned.event.id)
	);
}

export function withoutInvited(
	audience: readonly Addressee[],
	planned: Pick<PlannedLetter, 'event' | 'text'>,
	invited: readonly InvitedToStep[]
): readonly Addressee[] {
	const theirs = invites(planned) ? invited.filter((one) => one.stepId === planned.event.id) : [];
	if (theirs.length === 0) return audience;
	const known = new Set(theirs.flatMap(({ personId, email }) => [personId, email]));
	return audience.filter(({ personId, email }) => !known.has(personId) && !known.has(email));
}
