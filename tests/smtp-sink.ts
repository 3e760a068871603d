import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type Taken = {
	readonly from: string;
	readonly to: string;
	readonly raw: string;
	readonly mail: ParsedMail;
};

export type Sink = {
	readonly url: string;
	/** What it has taken, in order. */
	readonly taken: Taken[];
	/** Resolves once what it has taken is enough. */
	until(isEnough: (taken: readonly Taken[]) => boolean): Promise<void>;
	/** How many connections were open at the same time, at most. */
	readonly mostOpen: () => number;
	close(): Promise<void>;
};

/** What the server answers instead of taking a letter: at its recipient, or after its last line. */
export type Answers = {
	readonly atRecipient?: (address: string) => string | undefined;
	readonly atEnd?: (address: string) => string | undefined | Promise<string | undefined>;
};

/** A real mail server on a free port that keeps what it gets. */
export async function startSink(answers: Answers = {}): Promise<Sink> {
	const taken: Taken[] = [];
	const awaited: (() => void)[] = [];
	let open = 0;
	let most = 0;
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onConnect(_session, callback) {
			most = Math.max(most, ++open);
			callback();
		},
		onClose() {
			open -= 1;
		},
		onRcptTo({ address }, _session, callback) {
			callback(faultOf(answers.atRecipient?.(address)));
		},
		onData(stream, session, callback) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.once('end', () => {
				void (async () => {
					const { mailFrom, rcptTo } = session.envelope;
					const to = rcptTo[0]?.address ?? '';
					const raw = Buffer.concat(chunks).toString();
					const answer = faultOf(await answers.atEnd?.(to));
					const mail = await simpleParser(raw);
					if (!answer) taken.push({ from: mailFrom ? mailFrom.address : '', to, raw, mail });
					for (const look of awaited) look();
					callback(answer);
				})();
			});
		}
	});
	// A client that is killed breaks its lines.
	server.on('error', () => {});
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');
	const { port } = server.server.address() as AddressInfo;
	return {
		url: `smtp://127.0.0.1:${port}`,
		taken,
		until(isEnough) {
			const { promise, resolve } = Promise.withResolvers<void>();
			const look = () => void (isEnough(taken) && resolve());
			awaited.push(look);
			look();
			return promise;
		},
		mostOpen: () => most,
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}

function faultOf(answer: string | undefined): Error | null {
	if (!answer) return null;
	const [, code, text] = /^(\d{3}) (.*)$/.exec(answer) ?? [];
	return Object.assign(new Error(text), { responseCode: Number(code) });
}
