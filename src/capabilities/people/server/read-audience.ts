import type { Role } from '#journal/actor.ts';
import type { Reader } from '#storage/storage.ts';
import { wants, type ListKind, type Rhythm } from '../list/wishes.ts';
import { readReaders } from './list/read-readers.ts';

/** Somebody to whom a letter of a kind goes; by a role, by the list, or by both. */
export type Addressee = {
	readonly personId: string;
	readonly name: string;
	readonly email: string;
	readonly language: string;
	/** Their entry in the list; whoever has a role gets letters without one. */
	readonly subscriptionId: string | null;
	readonly rhythm: Rhythm;
};

/**
 * Everybody whom a kind of news concerns (S2): participants of the process, and those on the list who
 * want this kind and this area. Each person once, whatever the number of their roles.
 */
export async function readAudience(
	reader: Pick<Reader, 'selectFrom'>,
	wanted: {
		readonly processId: string;
		/** Null for what concerns all areas. */
		readonly areaId: string | null;
		readonly kind: ListKind;
		/** Only holders of these roles, and nobody from the list. */
		readonly roles?: readonly Role[] | undefined;
	}
): Promise<readonly Addressee[]> {
	const { processId, areaId, kind, roles } = wanted;
	const readers = await readReaders(reader, {
		processId,
		roles: roles ?? ['participant', 'coreGroup', 'department', 'steering']
	});
	return readers
		.filter((one) => !roles || one.roles.length > 0)
		.filter((one) => wants(one.wishes, kind, areaId))
		.map(({ personId, name, email, language, subscriptionId, wishes }) => ({
			...{ personId, name, email, language, subscriptionId, rhythm: wishes.rhythm }
		}));
}
