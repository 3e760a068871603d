import type { OutgoingHttpHeader, ServerResponse } from 'node:http';

export type Captured = {
	readonly status: number;
	readonly headers: Record<string, OutgoingHttpHeader>;
	readonly body: Buffer;
};

/**
 * Lets the pages write into a response, but holds everything back until it is complete, so that it can
 * be kept, compressed and sent as one; after that the response is untouched and unsent.
 * Resolves with nothing when the visitor left before.
 */
export function captureAnswer(response: ServerResponse): Promise<Captured | undefined> {
	const { promise, resolve } = Promise.withResolvers<Captured | undefined>();
	const chunks: Buffer[] = [];
	const keep = (chunk: unknown) => {
		if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
	};
	const held: Pick<ServerResponse, 'writeHead' | 'write' | 'end'> = {
		writeHead(status: number, ...rest: unknown[]) {
			response.statusCode = status;
			const given = rest.find((part) => typeof part === 'object' && part !== null) ?? {};
			for (const [name, value] of Object.entries(given))
				response.setHeader(name, value as OutgoingHttpHeader);
			return response;
		},
		write(chunk: unknown) {
			keep(chunk);
			return true;
		},
		end(chunk?: unknown) {
			keep(chunk);
			release();
			const headers = { ...response.getHeaders() } as Record<string, OutgoingHttpHeader>;
			for (const name of response.getHeaderNames()) response.removeHeader(name);
			resolve({ status: response.statusCode, headers, body: Buffer.concat(chunks) });
			return response;
		}
	};
	const release = () => {
		for (const name of ['writeHead', 'write', 'end'] as const)
			delete (response as Partial<ServerResponse>)[name];
	};
	Object.assign(response, held);
	response.once('close', () => resolve(undefined));
	return promise;
}

/** Takes a header out of an answer that is sent as it is written. */
export function withhold(response: ServerResponse, header: string): void {
	const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
	response.writeHead = (...given: unknown[]) => {
		response.removeHeader(header);
		return writeHead(...given);
	};
}
