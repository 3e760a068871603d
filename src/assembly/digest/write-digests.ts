import type { Env } from '../../env.ts';
import { digestLetter } from '#delivery/mail/letters/digest.ts';
import { queueLetter } from '#delivery/mail/queue.ts';
import type { Frame } from '#journal/server/act.ts';
import { readHead, type Head } from '#journal/server/sealer.ts';
import { issueLeaveLinks } from '#people/server/list/tokens.ts';
import { listKinds } from '#people/list/wishes.ts';
import { readAudience, type Addressee } from '#people/server/read-audience.ts';
import { findProcess, readProcesses, type Process } from '#process/server/reads.ts';
import { addHours, type Instant } from '#shared/dates.ts';
import { uuidv7 } from '#shared/ids.ts';
import type { Language } from '#shared/language.ts';
import type { Reader, Tx } from '#storage/storage.ts';
import { groupsFor, nextPost, weekOf, type DigestGroup, type DigestLine } from './digest.ts';
import { readDigestLines } from './read-lines.ts';

type Parts = Pick<Frame, 'storage' | 'clock'> & { readonly env: Pick<Env, 'origin'> };

/**
 * Writes the weekly post of every public process whose Monday has come: once, whatever stops in between or
 * runs beside it, because the week is a row with a unique key in the transaction that writes the letters.
 * Like all letters it is no act: the journal stays silent about who gets mail.
 * @returns when the next one is due
 */
export async function writeDigests({ storage, clock, env }: Parts): Promise<Instant | undefined> {
	const now = clock.now();
	const ahead: Instant[] = [];
	for (const { id, published } of await readProcesses(storage.read)) {
		const process = published ? await findProcess(storage.read, id) : undefined;
		if (!process) continue;
		const { week, at, until } = weekOf(now, process.timeZone);
		ahead.push(nextPost(now, process.timeZone));
		if (now < at || now >= until || (await isWritten(storage.read, id, week))) continue;
		await storage.transact((tx) => writeWeek(tx, process, { week, now, env }));
	}
	return ahead.toSorted()[0];
}

async function isWritten(
	reader: Pick<Reader, 'selectFrom'>,
	processId: string,
	week: string
): Promise<boolean> {
	const row = await reader
		.selectFrom('digest')
		.select('id')
		.where('process_id', '=', processId)
		.where('week', '=', week)
		.executeTakeFirst();
	return row !== undefined;
}

const weekHours = 7 * 24;

async function writeWeek(
	tx: Tx,
	process: Process,
	{ week, now, env }: { week: string; now: Instant; env: Parts['env'] }
): Promise<void> {
	if (await isWritten(tx, process.id, week)) return;
	const last = await tx
		.selectFrom('digest')
		.select(['until_position', 'at'])
		.where('process_id', '=', process.id)
		.orderBy('week', 'desc')
		.limit(1)
		.executeTakeFirst();
	// The first post tells of the week before it, not of all that ever was.
	const since = {
		position: last?.until_position ?? 0,
		at: last ? '' : addHours(now, -weekHours)
	};
	const head = await readHead(tx);
	const lines = await readDigestLines(tx, process, since, now);
	const posts = lines.length === 0 ? [] : await readPosts(tx, process.id, lines);
	await queuePosts(tx, process, posts, { week, now, env, head });
	await tx
		.insertInto('digest')
		.values({
			id: uuidv7(Temporal.Instant.from(now).epochMilliseconds),
			...{ process_id: process.id, week, until_position: head.position },
			...{ letters: posts.length, at: now }
		})
		.execute();
}

type Post = { readonly person: Addressee; readonly groups: readonly DigestGroup[] };

/** Everybody who wants one letter a week, with what of it concerns them; nobody gets an empty one. */
async function readPosts(
	tx: Tx,
	processId: string,
	lines: readonly DigestLine[]
): Promise<readonly Post[]> {
	const people = new Map<string, Addressee>();
	const wanted = new Map<string, ReadonlySet<string>>();
	const areaIds = new Set(lines.map(({ areaId }) => areaId));
	for (const kind of listKinds)
		for (const areaId of areaIds) {
			const audience = await readAudience(tx, { processId, areaId, kind });
			const weekly = audience.filter(({ rhythm }) => rhythm === 'weekly');
			wanted.set(`${kind} ${areaId}`, new Set(weekly.map(({ personId }) => personId)));
			for (const person of weekly) people.set(person.personId, person);
		}
	return [...people.values()]
		.map((person) => ({
			person,
			groups: groupsFor(
				lines,
				(kind, areaId) => wanted.get(`${kind} ${areaId}`)?.has(person.personId) ?? false
			)
		}))
		.filter(({ groups }) => groups.length > 0);
}

async function queuePosts(
	tx: Tx,
	process: Process,
	posts: readonly Post[],
	{ week, now, env, head }: { week: string; now: Instant; env: Parts['env']; head: Head }
): Promise<void> {
	const processId = process.id;
	const personIds = posts.map(({ person }) => person.personId);
	const leave = await issueLeaveLinks(tx, { processId, personIds, now });
	for (const { person, groups } of posts)
		await queueLetter(tx, env, now, {
			key: `digest:${processId}:${week}:${person.personId}`,
			...{ processId, personId: person.personId, address: person.email },
			language: person.language as Language,
			letter: digestLetter(
				{ name: person.name || null, language: person.language as Language },
				{ process: process.title, slug: process.slug, groups, head }
			),
			...{ secret: null, leaveSecret: leave.get(person.personId), sender: process.contactEmail },
			about: { kind: 'digest', id: week }
		});
}
