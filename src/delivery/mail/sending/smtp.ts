import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpFault } from './outcome.ts';

export type Envelope = { readonly from: string; readonly to: string };

/** One open connection to the mail server, for one letter after the other. */
export type Line = {
	/**
	 * Hands a letter over. Its last line is held back until `mayEnd` resolves: before that the server has
	 * nothing that it would deliver. @returns the server's answer @throws {SmtpFault}
	 */
	send(envelope: Envelope, message: Buffer, mayEnd: Promise<void>): Promise<string>;
	/** Says goodbye; a line that is broken is simply dropped. */
	close(): void;
};

/** Said only where nothing tells more: an error of the same moment comes first. */
const closed = 'The mail server closed the connection.';
const timeouts = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 100_000 };

/** How to open lines to a server. Loaded only where there is one: without it an instance starts sooner. */
export async function smtpServer(url: string): Promise<() => Promise<Line>> {
	const [{ default: Connection }, { parseConnectionUrl }] = await Promise.all([
		import('nodemailer/lib/smtp-connection'),
		import('nodemailer/lib/shared')
	]);
	const options = { ...timeouts, ...parseConnectionUrl(url) } as SMTPConnection.Options & {
		auth?: { user: string; pass: string };
	};
	return async () => {
		const connection = new Connection(options);
		await connected(connection, options.auth);
		return lineOver(connection);
	};
}

function connected(
	connection: SMTPConnection,
	auth: { user: string; pass: string } | undefined
): Promise<void> {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	const fail = (fault: SmtpFault) => {
		connection.close();
		// Whatever went wrong here is no letter's fault.
		reject(Object.assign(fault, { command: 'CONN' }));
	};
	connection.once('error', fail);
	connection.once('end', () => void setImmediate(() => fail(new Error(closed))));
	connection.connect((fault) => {
		if (fault) fail(fault);
		else if (auth && connection.allowsAuth)
			connection.login(auth, (refusal) => (refusal ? fail(refusal) : resolve()));
		else resolve();
	});
	return promise.finally(() => connection.removeAllListeners('end'));
}

function lineOver(connection: SMTPConnection): Line {
	let broken: SmtpFault | undefined;
	let failed: ((fault: SmtpFault) => void) | undefined;
	const fail = (fault: SmtpFault) => {
		broken ??= fault;
		failed?.(fault);
	};
	connection.on('error', fail);
	connection.on('end', () => void setImmediate(() => fail(new Error(closed))));
	return {
		send(envelope, message, mayEnd) {
			const { promise, resolve, reject } = Promise.withResolvers<string>();
			failed = reject;
			if (broken) return Promise.reject(asError(broken));
			const body = new Readable({ read() {} });
			body.on('error', fail);
			body.push(message);
			mayEnd.then(
				() => body.push(null),
				(fault: Error) => body.destroy(fault)
			);
			connection.send(
				{ from: envelope.from, to: [envelope.to], size: message.length },
				body,
				(fault, info) => (fault ? reject(fault) : resolve(info?.response ?? ''))
			);
			return promise;
		},
		close() {
			if (broken) connection.close();
			else connection.quit();
		}
	};
}

function asError(fault: SmtpFault): Error {
	return fault instanceof Error ? fault : Object.assign(new Error(fault.message), fault);
}
