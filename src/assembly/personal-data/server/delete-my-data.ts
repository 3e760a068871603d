import { randomInt } from 'node:crypto';
import * as v from 'valibot';
import type { Actor } from '#journal/actor.ts';
import { act, done } from '#journal/server/act.ts';
import { remains } from '#journal/data-class.ts';
import type { DataSubject, Read } from '#journal/server/data-records.ts';
import { decideDeletion, pseudonymOf } from '#people/data-subject.ts';
import { readSteering, subjectOfDataLink, subjectOfPerson } from '#people/server/data-subjects.ts';
import type { Instant } from '#shared/dates.ts';
import { refuse } from '#shared/result.ts';
import { classOf } from '../classes.ts';
import { erasePersonalData, findPersonalData, type FoundClass } from './records.ts';

const DeleteMyData = v.object({
	/** Of the private link; whoever is signed in needs none. */
	secret: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
	contributions: v.picklist(remains, 'missing'),
	sure: v.literal('yes', 'missing')
});

/** Lets go of everything about the person who asks for it (Art. 17 GDPR). Nothing in the entry leads to them. */
export const deleteMyData = act('people.delete-my-data', DeleteMyData, async (tools) => {
	const { input, tx, now, actor, entryId, newId } = tools;
	const permitted = tools.permit(null);
	if (!permitted.ok) return permitted;
	const subject = await findSubject(tx, actor, { secret: input.secret, now });
	if (!subject) return refuse(input.secret ? 'link-unknown' : 'not-signed-in');
	const found = await findPersonalData(tx, subject);
	const decision = decideDeletion({
		steers: subject.personId ? await readSteering(tx, subject.personId) : [],
		found: found.reduce((sum, { records }) => sum + records.length, 0)
	});
	if (!decision.ok) return decision;
	const contributions = found.find(({ key }) => key === 'participation.contribution');
	const count = contributions?.records.length ?? 0;
	const pseudonym = pseudonymOf(newCode());
	await erasePersonalData(tx, subject, {
		contributions: input.contributions,
		...{ pseudonym, now, entryId }
	});
	const removed = input.contributions === 'remove' ? count : 0;
	return done({
		what: 'personal-data-deleted',
		subject: ['deletion', newId()],
		process: null,
		// What all could read is gone: kept pages must be made anew.
		audience: found.some(isPublic) ? 'public' : 'desk',
		data: { removed },
		forgotten: true,
		value: { removed, pseudonym: count > 0 && input.contributions === 'pseudonym' ? pseudonym : '' }
	});
});

function isPublic({ key, records }: FoundClass): boolean {
	return records.length > 0 && classOf(key).recipients.includes('public');
}

/** Whose data it is: by the private link, else by who is signed in. */
export async function findSubject(
	reader: Read,
	actor: Actor,
	by: { secret: string; now: Instant }
): Promise<DataSubject | undefined> {
	if (by.secret) return subjectOfDataLink(reader, by.secret, by.now);
	return actor.kind === 'person' ? subjectOfPerson(reader, actor.personId) : undefined;
}

/** Letters and digits that cannot be taken for one another. */
const alphabet = 'ABCDEFGHKLMNPRSTUVWXYZ346789';

function newCode(): string {
	return Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
}
