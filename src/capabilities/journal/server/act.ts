import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as v from 'valibot';
import type { Clock } from '../../../clock.ts';
import type { Storage, Tx } from '#storage/storage.ts';
import { uuidv7 } from '#shared/ids.ts';
import { allow, refuse, type Decision, type Refusal } from '#shared/result.ts';
import type { Actor, Role } from '../actor.ts';
import { actorHash, leafOf, type Audience, type Data, type EntryBody } from '../entry.ts';
import { decidePermission, type Permissions } from '../permission.ts';
import type { Sealer } from './sealer.ts';

/** What every act stands in: one per process, made by the assembly. */
export type Frame = {
	readonly storage: Storage;
	readonly clock: Clock;
	readonly permissions: Permissions;
	readonly sealer: Sealer;
};

export type ActContext = { readonly frame: Frame; readonly actor: Actor };

export type Tools<Input> = {
	readonly actor: Actor;
	readonly input: Input;
	readonly now: string;
	readonly tx: Tx;
	/** The id that the journal entry of this act will have; rows carry it as what began or ended them. */
	readonly entryId: string;
	newId(): string;
	/** A fresh secret for a personal link; only its hash may be stored. */
	newSecret(): Secret;
	/** Must be asked before success: by which role may this actor act in this process? */
	permit(processId: string | null): Decision<Role, 'not-permitted' | 'not-signed-in'>;
};

export type Secret = { readonly secret: string; readonly hash: string };

export type Deed<Value> = {
	readonly ok: true;
	readonly what: string;
	readonly subject: { readonly kind: string; readonly id: string };
	readonly process: string | null;
	readonly audience: Audience;
	readonly data: Data;
	readonly why: string | null;
	/** The entry does not say who it was: they asked to be forgotten. */
	readonly forgotten: boolean;
	readonly value: Value;
};

export type Outcome<Value> =
	{ readonly ok: true; readonly value: Value; readonly entryId: string } | Refusal;

export type Act<Given, Value> = ((context: ActContext, given: Given) => Promise<Outcome<Value>>) & {
	readonly actName: string;
};

/** The success of an act and the entry that tells it. */
export function done<Value = null>(deed: {
	what: string;
	subject: readonly [kind: string, id: string];
	process: string | null;
	audience: Audience;
	data?: Data;
	why?: string | null;
	forgotten?: boolean;
	value?: Value;
}): Deed<Value> {
	const [kind, id] = deed.subject;
	return {
		ok: true,
		what: deed.what,
		subject: { kind, id },
		process: deed.process,
		audience: deed.audience,
		data: deed.data ?? {},
		why: deed.why ?? null,
		forgotten: deed.forgotten ?? false,
		value: (deed.value ?? null) as Value
	};
}

/**
 * The only way to change data: validated input, one transaction, permission, the clock as an argument,
 * refusal as a value that leaves nothing behind, and no success without a journal entry.
 * The answer waits until the entry is sealed, so that its author sees it at once.
 */
export function act<Schema extends v.GenericSchema, Value>(
	name: string,
	schema: Schema,
	run: (tools: Tools<v.InferOutput<Schema>>) => Promise<Deed<Value> | Refusal>
): Act<unknown, Value> {
	const perform = async ({ frame, actor }: ActContext, given: unknown): Promise<Outcome<Value>> => {
		const parsed = readInput(schema, given);
		if (!parsed.ok) return parsed;
		try {
			const outcome = await frame.storage.transact(async (tx) => {
				const now = frame.clock.now();
				const newId = () => uuidv7(Temporal.Instant.from(now).epochMilliseconds);
				const entryId = newId();
				let by: Role | undefined;
				const permit = (processId: string | null) => {
					const decision = decidePermission(frame.permissions, name, actor, processId);
					if (decision.ok) by = decision.value;
					return decision;
				};
				const input = parsed.value;
				const deed = await run({ actor, input, now, tx, entryId, newId, newSecret, permit });
				if (!deed.ok) throw new Refused(deed);
				if (!by) throw new Error(`${name} succeeded without asking for permission`);
				await writeEntry(tx, { name, actor, now, entryId, by, deed });
				return { ok: true as const, value: deed.value, entryId };
			});
			await frame.sealer.sealed();
			return outcome;
		} catch (fault) {
			if (fault instanceof Refused) return fault.refusal;
			throw fault;
		}
	};
	return Object.assign(perform, { actName: name });
}

/** What was given, as a schema understands it, or a reason at each field that it does not. */
export function readInput<Schema extends v.GenericSchema>(
	schema: Schema,
	given: unknown
): Decision<v.InferOutput<Schema>, 'invalid-input'> {
	const parsed = v.safeParse(schema, given);
	return parsed.success
		? allow(parsed.output)
		: refuse('invalid-input', fieldReasons(parsed.issues));
}

export function newSecret(): Secret {
	const secret = randomBytes(24).toString('base64url');
	return { secret, hash: hashSecret(secret) };
}

export function hashSecret(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

async function writeEntry(
	tx: Tx,
	entry: {
		name: string;
		actor: Actor;
		now: string;
		entryId: string;
		by: Role;
		deed: Deed<unknown>;
	}
): Promise<void> {
	const { deed, actor } = entry;
	const actorId = actor.kind === 'person' && !deed.forgotten ? actor.personId : null;
	const actorSalt = actorId ? newSalt() : null;
	const body: EntryBody = {
		id: entry.entryId,
		at: entry.now,
		act: entry.name,
		what: deed.what,
		subject: deed.subject,
		process: deed.process,
		by: entry.by,
		byHash: actorId && actorSalt ? actorHash(actorSalt, actorId) : null,
		data: deed.data,
		why: deed.why
	};
	const salt = newSalt();
	await tx
		.insertInto('journal_entry')
		.values({
			id: body.id,
			at: body.at,
			act: body.act,
			what: body.what,
			process_id: body.process,
			subject_kind: body.subject.kind,
			subject_id: body.subject.id,
			audience: deed.audience,
			actor_id: actorId,
			actor_salt: actorSalt,
			body: canonicalize(body) ?? null,
			salt,
			leaf: leafOf(salt, body),
			position: null
		})
		.execute();
}

function newSalt(): string {
	return randomBytes(16).toString('hex');
}

/** Field → reason code; a schema's messages are reason codes, worded where they are shown. */
function fieldReasons(issues: readonly v.BaseIssue<unknown>[]): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const issue of issues) fields[v.getDotPath(issue) ?? ''] ??= reasonOf(issue);
	return fields;
}

/** Where a schema names no reason of its own: nothing was given, or something that does not exist here. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
	if (issue.received === 'undefined') return 'missing';
	return /^[a-z-]+$/.test(issue.message) ? issue.message : 'unknown';
}

class Refused extends Error {
	readonly refusal: Refusal;
	constructor(refusal: Refusal) {
		super(refusal.reason);
		this.refusal = refusal;
	}
}
