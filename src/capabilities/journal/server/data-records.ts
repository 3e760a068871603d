import type { Instant } from '#shared/dates.ts';
import type { Reader, Tx } from '#storage/storage.ts';
import type { Remains } from '../data-class.ts';

export type Read = Pick<Reader, 'selectFrom'>;

/** Somebody whose data is looked for: by their row, by their address, or by both. */
export type DataSubject = { readonly personId: string | null; readonly email: string | null };

/** One thing that is kept about somebody; its fields are those that the class shows. */
export type FoundRecord = Readonly<Record<string, string | null>>;

export type Erasure = {
	readonly contributions: Remains;
	/** The name that stands there instead, if contributions stay together as those of one voice. */
	readonly pseudonym: string;
	readonly now: Instant;
	readonly entryId: string;
};

/** What can be done with one class of data. Every class has one of these in its own capability. */
export type ClassRecords = {
	readonly class: string;
	find(reader: Read, subject: DataSubject): Promise<readonly FoundRecord[]>;
	erase(tx: Tx, subject: DataSubject, erasure: Erasure): Promise<void>;
	/**
	 * Lets go of what is older than the rule of the class allows, for instance everything that ended
	 * before `before`. @returns how many things that were
	 */
	expire?(tx: Tx, limit: Expiry): Promise<number>;
};

export type Expiry = {
	readonly before: Instant;
	readonly now: Instant;
	readonly entryId: string;
	/** Lets go of everything about somebody, as if they had asked for it; what they said stays, without a name. */
	forget(subject: DataSubject): Promise<void>;
};

/** How many rows a statement changed, on both engines. */
export function changed(
	results: readonly { readonly numUpdatedRows?: bigint; readonly numDeletedRows?: bigint }[]
): number {
	return results.reduce(
		(sum, { numUpdatedRows = 0n, numDeletedRows = 0n }) =>
			sum + Number(numUpdatedRows + numDeletedRows),
		0
	);
}

/** Records of a class that belongs to nobody who could be named. */
export function anonymous(key: string): ClassRecords {
	return { class: key, find: async () => [], erase: async () => {} };
}
