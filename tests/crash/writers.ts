import { Agent, request } from 'node:http';

/** What people were told is kept: the text of every contribution that was answered with 303. */
export type Writers = {
	readonly acknowledged: readonly string[];
	/** Resolves with the first acknowledgement: from now on a crash hits people who write. */
	readonly begun: Promise<void>;
	done(): Promise<void>;
};

/** Several people who contribute one idea after another by the form, until the server is gone. */
export function startWriters(parts: {
	address: string;
	callId: string;
	round: number;
	connections: number;
}): Writers {
	const acknowledged: string[] = [];
	const begun = Promise.withResolvers<void>();
	const agent = new Agent({ keepAlive: true, maxSockets: parts.connections });

	async function write(writer: number): Promise<void> {
		for (let count = 0; ; count++) {
			const text = `Runde ${parts.round}, Person ${writer}, Idee ${count}`;
			const status = await post(agent, parts, text);
			if (status === undefined) return;
			if (status === 303) {
				acknowledged.push(text);
				begun.resolve();
			} else if (status !== 503 && status !== 500) throw new Error(`Answered with ${status}`);
		}
	}

	const all = Promise.all(Array.from({ length: parts.connections }, (_, writer) => write(writer)));
	// Whoever awaits `done` hears of it; until then it must not end the process.
	all.then(() => begun.resolve(), begun.reject);
	begun.promise.catch(() => {});
	return {
		acknowledged,
		begun: begun.promise,
		async done() {
			await all;
			agent.destroy();
		}
	};
}

/** @returns the status, or nothing when the server did not live to answer */
function post(
	agent: Agent,
	{ address, callId }: { address: string; callId: string },
	text: string
): Promise<number | undefined> {
	const body = new URLSearchParams({ text, name: '', email: '', website: '' }).toString();
	return new Promise((resolve) => {
		const sending = request(
			`${address}/mitmachen/${callId}`,
			{
				agent,
				method: 'POST',
				headers: {
					accept: 'text/html',
					origin: address,
					'content-type': 'application/x-www-form-urlencoded',
					'content-length': Buffer.byteLength(body)
				}
			},
			(answer) => {
				answer.resume();
				// The head of the answer is the acknowledgement, whatever becomes of the rest.
				resolve(answer.statusCode);
				answer.on('error', () => {});
			}
		);
		sending.on('error', () => resolve(undefined));
		sending.end(body);
	});
}
