import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import canonicalize from 'canonicalize';
import { uuidv7 } from '../../src/shared/ids.ts';

/**
 * P2: a bare handler without validation, permission, pages or layers. It parses the same form and commits
 * the same rows, those of the seal included, in one transaction with `synchronous=FULL`, then answers.
 */
const [file = '', callId = '', processId = ''] = process.argv.slice(2);
const db = new DatabaseSync(file);
for (const pragma of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on'])
	db.exec(`pragma ${pragma}`);
const contribution = db.prepare(
	"insert into contribution (id, process_id, call_id, channel, body, author_name, author_email, received_at, state, reason, state_at, state_entry) values (?, ?, ?, 'web', ?, null, null, ?, 'received', null, ?, ?)"
);
const link = db.prepare(
	'insert into contribution_link (secret_hash, contribution_id) values (?, ?)'
);
const entry = db.prepare(
	"insert into journal_entry (id, at, act, what, process_id, subject_kind, subject_id, audience, actor_id, actor_salt, body, salt, leaf, position) values (?, ?, 'participation.contribute', 'contribution-received', ?, 'contribution', ?, 'desk', null, null, ?, ?, ?, ?)"
);
const seal = db.prepare(
	'insert into journal_seal (position, entry_id, leaf, hash, sealed_at) values (?, ?, ?, ?, ?)'
);
const moveHead = db.prepare('update journal_head set position = ?, hash = ? where id = 1');
const head = db.prepare('select position, hash from journal_head').get() as {
	position: number;
	hash: string;
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const server = createServer((request, response) => {
	let body = '';
	request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
	request.on('end', () => {
		const secret = commit(new URLSearchParams(body).get('text') ?? '');
		response.writeHead(303, { location: `/mein-beitrag/${secret}` }).end();
	});
});

function commit(text: string): string {
	const instant = Temporal.Now.instant();
	const now = instant.toString({ smallestUnit: 'millisecond' });
	const entryId = uuidv7(instant.epochMilliseconds);
	const id = uuidv7(instant.epochMilliseconds);
	const secret = randomBytes(24).toString('base64url');
	const told = {
		id: entryId,
		at: now,
		act: 'participation.contribute',
		what: 'contribution-received',
		subject: { kind: 'contribution', id },
		process: processId,
		by: 'public',
		byHash: null,
		data: { call: 'Was soll sich ändern?', channel: 'web', text },
		why: null
	};
	const canonical = canonicalize(told) ?? '';
	const salt = randomBytes(16).toString('hex');
	const leaf = sha256(salt + canonical);
	head.position += 1;
	head.hash = sha256(`${head.hash}:${head.position}:${leaf}`);
	db.exec('begin immediate');
	contribution.run(id, processId, callId, text, now, now, entryId);
	link.run(sha256(secret), id);
	entry.run(entryId, now, processId, id, canonical, salt, leaf, head.position);
	seal.run(head.position, entryId, leaf, head.hash, now);
	moveHead.run(head.position, head.hash);
	db.exec('commit');
	return secret;
}

server.listen(0, '127.0.0.1', () => {
	console.log(`runs at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
