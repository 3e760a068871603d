import type { Role } from '#journal/actor.ts';
import type { Reader } from '#storage/storage.ts';
import { readRoleHolders } from './reads.ts';

/** What people on the list choose between: dates and invitations, calls for input, states of work. */
export const listKinds = ['dates', 'calls', 'results'] as const;
export type ListKind = (typeof listKinds)[number];

/** Somebody to whom a letter of a kind goes; by a role, by the list, or by both. */
export type Addressee = {
	readonly personId: string;
	readonly name: string;
	readonly email: string;
	readonly language: string;
	/** Their entry in the list; whoever has a role gets letters without one. */
	readonly subscriptionId: string | null;
	readonly rhythm: 'atOnce' | 'weekly';
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
	const holders = await readRoleHolders(reader, {
		processId: wanted.processId,
		roles: wanted.roles ?? ['participant', 'coreGroup', 'department', 'steering']
	});
	const once = new Map(holders.map((holder) => [holder.personId, holder]));
	return [...once.values()].map(({ personId, name, email, language }) => ({
		...{ personId, name, email, language },
		subscriptionId: null,
		rhythm: 'atOnce'
	}));
}
