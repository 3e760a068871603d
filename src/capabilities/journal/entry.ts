import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Role } from './actor.ts';

/** `public` entries stand on /journal and in the export; of others the export shows the leaf alone. */
export type Audience = 'public' | 'desk';

export type Data = { readonly [key: string]: string | number | boolean | null | readonly string[] };

/** What the chain protects. Holds no name and no address: who it was is a salted hash of the person's id. */
export type EntryBody = {
	readonly id: string;
	/** Instant, UTC, milliseconds. */
	readonly at: string;
	readonly act: string;
	readonly what: string;
	readonly subject: { readonly kind: string; readonly id: string };
	readonly process: string | null;
	readonly by: Role;
	readonly byHash: string | null;
	readonly data: Data;
	readonly why: string | null;
};

/** The hash before the first entry: 64 zeros. */
export const genesis = '0'.repeat(64);

/** leaf = SHA-256(salt ‖ canonical JSON of the body, RFC 8785), in hex. `salt` is 32 hex digits. */
export function leafOf(salt: string, body: EntryBody): string {
	return sha256(salt + canonicalize(body));
}

/** entry hash = SHA-256(previous hash ‖ position ‖ leaf), in hex. Positions count from 1. */
export function entryHash(previous: string, position: number, leaf: string): string {
	return sha256(`${previous}:${position}:${leaf}`);
}

/** Binds a person to an entry without naming them; the salt is deleted with the person. */
export function actorHash(salt: string, personId: string): string {
	return sha256(salt + personId);
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
