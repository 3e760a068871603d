import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ImapFlow } from 'imapflow';

/** A real IMAP server of its own, with one mailbox for whoever knows the password. */
export type Dovecot = {
	readonly port: number;
	readonly url: string;
	/** Puts a mail into the mailbox, as a mail server would. */
	deliver(raw: Buffer | string, folder?: string): Promise<void>;
	as<Value>(work: (client: ImapFlow) => Promise<Value>): Promise<Value>;
	/** Breaks every line and takes no new one, until `start`. */
	halt(): Promise<void>;
	start(): Promise<void>;
	stop(): Promise<void>;
};

const version = spawnSync('dovecot', ['--version'], { encoding: 'utf8' }).stdout ?? '';

/** Why the tests with a real server cannot run here; nothing where they can. */
export const noDovecot: string | undefined = !version
	? 'Without Dovecot (apt install dovecot-imapd) the mailbox is not tested against a real server.'
	: !version.startsWith('2.3')
		? `The tests know the settings of Dovecot 2.3, not of ${version.trim()}.`
		: process.getuid?.() !== 0
			? 'Dovecot is started as root only, so the mailbox is not tested against a real server.'
			: undefined;
if (noDovecot) console.log(noDovecot);

export async function startDovecot(): Promise<Dovecot> {
	const folder = mkdtempSync('/tmp/fs-imap-');
	// The server reads the mailbox as nobody, from a folder of nobody's.
	chmodSync(folder, 0o755);
	mkdirSync(join(folder, 'mail'));
	chmodSync(join(folder, 'mail'), 0o777);
	const port = await freePort();
	const config = join(folder, 'dovecot.conf');
	writeFileSync(config, settings(folder, port));
	let server: ChildProcess | undefined;

	async function start(): Promise<void> {
		server = spawn('dovecot', ['-F', '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
		if (!server.stderr) throw new Error('Dovecot says nothing');
		for await (const line of createInterface({ input: server.stderr }))
			if (line.includes('starting up')) return server.stderr.resume() && undefined;
		throw new Error('Dovecot did not start');
	}
	async function halt(): Promise<void> {
		if (!server || server.exitCode !== null) return;
		const gone = once(server, 'exit');
		server.kill('SIGTERM');
		await gone;
	}
	async function as<Value>(work: (client: ImapFlow) => Promise<Value>): Promise<Value> {
		const client = new ImapFlow({
			...{ host: '127.0.0.1', port, secure: false, logger: false },
			auth: { user: 'steuerung', pass: 'geheim@1' }
		});
		await client.connect();
		try {
			return await work(client);
		} finally {
			await client.logout();
		}
	}
	await start();
	return {
		port,
		url: `imap://steuerung:geheim%401@127.0.0.1:${port}`,
		as,
		deliver: (raw, into = 'INBOX') =>
			as(async (client) => {
				await client.append(into, Buffer.from(raw));
			}),
		halt,
		start,
		async stop() {
			await halt();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function settings(folder: string, port: number): string {
	return `
protocols = imap
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
passdb {
  driver = static
  args = password=geheim@1
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${folder}/mail/%u
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
