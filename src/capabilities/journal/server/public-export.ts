import * as v from 'valibot';
import type { Reader } from '#storage/storage.ts';
import {
	chainStart,
	compareHead,
	follow,
	isFault,
	type ChainFault,
	type ChainLink,
	type ChainState
} from '../chain.ts';
import type { EntryBody } from '../entry.ts';
import { readHead } from './sealer.ts';
import { readChain } from './walk.ts';

const format = 'fortschrift-journal-1';

const Header = v.object({
	format: v.literal(format),
	head: v.object({ position: v.number(), hash: v.string() })
});
const Link = v.object({
	position: v.number(),
	leaf: v.string(),
	hash: v.string(),
	salt: v.optional(v.string()),
	body: v.optional(v.record(v.string(), v.unknown()))
});

/**
 * The public record as JSON lines: first a header with the head, then one link per line. Public entries
 * show body and salt, all others only their leaf; there is no personal data in it, and it verifies.
 */
export async function* exportLines(reader: Reader): AsyncGenerator<string> {
	const head = await readHead(reader);
	yield JSON.stringify({ format, head: { position: head.position, hash: head.hash } });
	for await (const link of readChain(reader, 'public')) {
		if (link.position > head.position) return;
		yield JSON.stringify(link);
	}
}

/** Walks an export line by line: the end of the walk, the first broken entry, or a line that is no link. */
export async function verifyExport(
	lines: AsyncIterable<string>
): Promise<{ state: ChainState; fault?: ChainFault } | { unreadable: number }> {
	let state: ChainState = chainStart;
	let head: ChainState | undefined;
	let number = 0;
	for await (const line of lines) {
		number += 1;
		const parsed = parseLine(line);
		if (!head) {
			const header = v.safeParse(Header, parsed);
			if (!header.success) return { unreadable: number };
			head = header.output.head;
			continue;
		}
		const link = v.safeParse(Link, parsed);
		if (!link.success) return { unreadable: number };
		const next = follow(state, toLink(link.output));
		if (isFault(next)) return { state, fault: next };
		state = next;
	}
	if (!head) return { unreadable: 1 };
	const fault = compareHead(state, head);
	return fault ? { state, fault } : { state };
}

function toLink(parsed: v.InferOutput<typeof Link>): ChainLink {
	const { body, salt, ...link } = parsed;
	return body && salt ? { ...link, salt, body: body as unknown as EntryBody } : link;
}

function parseLine(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
