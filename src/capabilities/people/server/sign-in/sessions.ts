import type { Actor } from '#journal/actor.ts';
import { hashSecret, newSecret } from '#journal/server/act.ts';
import { addHours, type Day, type Instant } from '#shared/dates.ts';
import type { Reader, Storage, Tx } from '#storage/storage.ts';
import { sessionHours } from '../../sign-in/links.ts';
import { shareRoles, signInMeans, strictRoles, type SignInMeans } from '../../sign-in/strength.ts';
import { readRoles } from '../reads.ts';
import { isStrongRequired } from './read-strength.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type Session = {
	readonly actor: Extract<Actor, { kind: 'person' }>;
	readonly means: SignInMeans;
	readonly begunAt: Instant;
	readonly seenOn: Day | null;
};

/** Whoever holds this session, with the roles that it gives; nobody when it is unknown or over. */
export async function findSession(
	reader: Read,
	session: string,
	now: Instant
): Promise<Session | undefined> {
	const row = await reader
		.selectFrom('session')
		.innerJoin('person', 'person.id', 'session.person_id')
		.select(['person.id', 'person.name', 'means', 'created_at', 'seen_on'])
		.where('session.token_hash', '=', hashSecret(session))
		.where('session.expires_at', '>', now)
		.executeTakeFirst();
	if (!row) return undefined;
	const means = meansOf(row.means);
	const roles = await readRoles(reader, row.id);
	const strongRequired =
		roles.some(({ role }) => strictRoles.includes(role)) && (await isStrongRequired(reader));
	const { given, withheld } = shareRoles(roles, { means, strongRequired });
	return {
		actor: {
			kind: 'person',
			personId: row.id,
			name: row.name,
			roles: given,
			...(withheld.length > 0 ? { withheld } : {})
		},
		means,
		begunAt: row.created_at,
		seenOn: row.seen_on
	};
}

export async function beginSession(
	tx: Tx,
	begun: { personId: string; means: SignInMeans; device: string | null; now: Instant }
): Promise<string> {
	const { secret, hash } = newSecret();
	await tx
		.insertInto('session')
		.values({
			token_hash: hash,
			person_id: begun.personId,
			means: begun.means,
			device: begun.device,
			created_at: begun.now,
			expires_at: addHours(begun.now, sessionHours),
			seen_on: null
		})
		.execute();
	return secret;
}

/** Kept by the day only: enough to see that somebody else uses one's session. */
export async function noteSeen(storage: Storage, session: string, today: Day): Promise<void> {
	await storage.transact(async (tx) => {
		await tx
			.updateTable('session')
			.set({ seen_on: today })
			.where('token_hash', '=', hashSecret(session))
			.execute();
	});
}

export async function endSession(storage: Storage, session: string): Promise<void> {
	await storage.transact(async (tx) => {
		await tx.deleteFrom('session').where('token_hash', '=', hashSecret(session)).execute();
	});
}

export type SessionLine = {
	/** The hash of its secret: names it, and opens nothing. */
	readonly id: string;
	readonly means: SignInMeans;
	readonly device: string | null;
	readonly begunAt: Instant;
	readonly seenOn: Day | null;
	readonly isThis: boolean;
};

/** Where somebody is signed in: here first, then the newest. */
export async function readSessions(
	reader: Read,
	own: { personId: string; session: string; now: Instant }
): Promise<readonly SessionLine[]> {
	const rows = await reader
		.selectFrom('session')
		.selectAll()
		.where('person_id', '=', own.personId)
		.where('expires_at', '>', own.now)
		.orderBy('created_at', 'desc')
		.execute();
	const present = hashSecret(own.session);
	const lines = rows.map((row) => ({
		id: row.token_hash,
		means: meansOf(row.means),
		device: row.device,
		begunAt: row.created_at,
		seenOn: row.seen_on,
		isThis: row.token_hash === present
	}));
	return lines.sort((one, other) => Number(other.isThis) - Number(one.isThis));
}

/** Ends one session of a person, or all but the present one. */
export async function endSessions(
	storage: Storage,
	which: { personId: string; id: string } | { personId: string; allBut: string }
): Promise<void> {
	await storage.transact(async (tx) => {
		const own = tx.deleteFrom('session').where('person_id', '=', which.personId);
		await (
			'id' in which
				? own.where('token_hash', '=', which.id)
				: own.where('token_hash', '!=', hashSecret(which.allBut))
		).execute();
	});
}

/** Sessions that are older than the question began with a link. */
function meansOf(kept: string | null): SignInMeans {
	return signInMeans.find((means) => means === kept) ?? 'link';
}
