import type { Env } from '../../env.ts';
import type { Clock } from '../../clock.ts';
import type { EntryBody } from '#journal/entry.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import type { QueuedLetter } from './queue.ts';

export type Parts = { readonly env: Env; readonly clock: Clock };
/** Writes the letters that an entry calls for. */
export type Composer = (tx: Tx, entry: EntryBody, parts: Parts) => Promise<QueuedLetter[]>;

export type Person = {
	readonly personId: string;
	/** Empty where nothing but the address is known. */
	readonly name: string;
	readonly email: string;
	readonly language: string;
};

export function addressed(entry: EntryBody, person: Person) {
	return {
		key: `${entry.id}:${person.personId}`,
		processId: entry.process,
		personId: person.personId,
		address: person.email,
		language: person.language as Language
	};
}

export function onePerPerson<Known extends Person>(people: readonly Known[]): Known[] {
	return [...new Map(people.map((person) => [person.personId, person])).values()];
}
