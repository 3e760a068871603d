import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { Env } from '../../env.ts';
import type { Door, Keep } from './door.ts';
import { isFor } from './our-address.ts';

/** How many may hand over at the same time: each holds one mail in memory. */
const mostClients = 10;
const mostRecipients = 50;

/**
 * The listener to which a mail server hands over. It takes mail for the one address (and whatever stands
 * behind its plus), relays nothing, and says "yes" only when the mail is kept.
 */
export async function openListener(
	env: Env,
	keep: Keep,
	onFault: (fault: unknown) => void
): Promise<Door & { readonly port: number }> {
	const address = env.MAIL_ADDRESS ?? '';
	const size = env.MAIL_IN_MEGABYTES * 1024 * 1024;
	const lmtp = env.MAIL_IN_PROTOCOL === 'lmtp';
	const secrets =
		env.MAIL_IN_CERT && env.MAIL_IN_KEY
			? { cert: await readFile(env.MAIL_IN_CERT), key: await readFile(env.MAIL_IN_KEY) }
			: undefined;
	const server = new SMTPServer({
		lmtp,
		size,
		...secrets,
		banner: 'Fortschrift',
		disabledCommands: secrets ? ['AUTH'] : ['AUTH', 'STARTTLS'],
		authOptional: true,
		disableReverseLookup: true,
		maxClients: mostClients,
		socketTimeout: 60_000,
		closeTimeout: 5_000,
		logger: false,
		onRcptTo({ address: recipient }, session, answer) {
			if (!isFor(recipient, address))
				return answer(refusal(550, 'No such mailbox here, and nothing is relayed'));
			const known = session.envelope.rcptTo.length;
			return answer(known < mostRecipients ? null : refusal(452, 'Too many recipients'));
		},
		onData(stream, session, answer) {
			const { mailFrom, rcptTo } = session.envelope;
			const envelope = {
				from: mailFrom ? mailFrom.address : '',
				to: rcptTo.map((recipient) => recipient.address)
			};
			collect(stream, size)
				.then(async (raw) => {
					if (!raw) return answer(refusal(552, 'The mail is too large'));
					await keep({ door: lmtp ? 'lmtp' : 'smtp', raw, envelope });
					return answer(null, 'Kept');
				})
				.catch((fault: unknown) => {
					onFault(fault);
					answer(refusal(451, 'Not kept, please try again later'));
				});
		}
	});
	// What a stranger does wrong on the line is no fault of ours.
	server.on('error', () => {});
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	server.server.once('error', reject);
	server.listen(env.MAIL_IN_PORT ?? 0, env.MAIL_IN_HOST, () => resolve());
	await promise;
	return {
		port: (server.server.address() as AddressInfo).port,
		stop: () => new Promise<void>((stopped) => void server.close(() => stopped()))
	};
}

/** @returns the whole mail, or nothing when it is larger than allowed; the rest then runs by unseen */
async function collect(stream: SMTPServerDataStream, size: number): Promise<Buffer | undefined> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of stream as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length <= size) chunks.push(chunk);
		else chunks.length = 0;
	}
	return length <= size ? Buffer.concat(chunks) : undefined;
}

function refusal(responseCode: number, sentence: string): Error {
	return Object.assign(new Error(sentence), { responseCode });
}
