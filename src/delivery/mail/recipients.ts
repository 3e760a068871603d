import type { Env } from '../../env.ts';
import type { Clock } from '../../clock.ts';
import type { EntryBody } from '#journal/entry.ts';
import type { RoleHolder } from '#people/server/reads.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import type { QueuedLetter } from './queue.ts';

export type Parts = { readonly env: Env; readonly clock: Clock };
/** Writes the letters that an entry calls for. */
export type Composer = (tx: Tx, entry: EntryBody, parts: Parts) => Promise<QueuedLetter[]>;

export function addressed(entry: EntryBody, person: RoleHolder) {
	return {
		key: `${entry.id}:${person.personId}`,
		processId: entry.process,
		personId: person.personId,
		address: person.email,
		language: person.language as Language
	};
}

export function onePerPerson(people: readonly RoleHolder[]): RoleHolder[] {
	return [...new Map(people.map((person) => [person.personId, person])).values()];
}
