import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type Gate = {
	readonly listener: Listener;
	/**
	 * Prepares something new while the old still answers, then lets everybody out, nobody in, and puts it
	 * in the old one's place. One change after the other; a failed one changes nothing.
	 * Whoever asks for a change from inside a request is not waited for.
	 */
	change<Value>(prepare: () => Promise<Prepared<Value>>): Promise<Value>;
};

export type Prepared<Value> = {
	readonly listener: Listener;
	readonly value: Value;
	/** The moment at which nobody is inside: from here on the new one answers. */
	swap(): void;
};

/** So long a request may go on before it is let go: a slow upload must not hold up everybody else. */
const patience = 5_000;

/** Stands before the pages where what answers can be replaced: no request sees half of each. */
export function createGate(first: Listener, most = patience): Gate {
	const inside = new Set<ServerResponse>();
	const own = new AsyncLocalStorage<ServerResponse>();
	let current = first;
	let closed: Promise<void> | undefined;
	let turn: Promise<unknown> = Promise.resolve();
	let onLeave = () => {};

	async function listener(request: IncomingMessage, response: ServerResponse): Promise<void> {
		while (closed) await closed;
		// Whoever left while waiting outside would never be seen leaving.
		if (request.socket.destroyed) return;
		inside.add(response);
		response.once('close', () => leave(response));
		await own.run(response, () => current(request, response));
	}

	function leave(response: ServerResponse): void {
		inside.delete(response);
		onLeave();
	}

	async function emptied(): Promise<void> {
		const { promise, resolve } = Promise.withResolvers<void>();
		onLeave = () => {
			if (inside.size === 0) resolve();
		};
		onLeave();
		const waiting = new AbortController();
		await Promise.race([promise, pause(most, undefined, { signal: waiting.signal }).catch(noted)]);
		waiting.abort();
		onLeave = () => {};
		for (const response of inside) response.destroy();
		inside.clear();
	}

	async function takeTurn<Value>(prepare: () => Promise<Prepared<Value>>): Promise<Value> {
		const next = await prepare();
		const { promise, resolve } = Promise.withResolvers<void>();
		closed = promise;
		try {
			await emptied();
			next.swap();
			current = next.listener;
		} finally {
			closed = undefined;
			resolve();
		}
		return next.value;
	}

	return {
		listener,
		change(prepare) {
			const asking = own.getStore();
			if (asking) leave(asking);
			const done = turn.then(() => takeTurn(prepare));
			turn = done.catch(noted);
			return done;
		}
	};
}

/** Whoever asked hears of it; the next one in the row need not. */
function noted(): void {}
