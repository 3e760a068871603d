import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { shareRuntime, startRuntime, type Runtime } from '#assembly/runtime.ts';
import { tickingClock } from './clock.ts';
import type { Env } from './env.ts';
import { openStorage } from '#storage/open.ts';
import { createListener, type PageHandler } from '#web/listener.ts';
import { logFault, logLine } from '#web/log.ts';

export type RunningServer = {
	readonly runtime: Runtime;
	/** The address it listens on, also when the setting asked for any free port. */
	readonly address: string;
	/** Finishes what has begun, takes nothing new, then lets go of the database. */
	stop(): Promise<void>;
};

const stopSeconds = 10;

/** Starts an instance: database, runtime, the built pages, and the server that stands before them. */
export async function startServer(given: Env): Promise<RunningServer> {
	const storage = await openStorage({ data: given.data, databaseUrl: given.DATABASE_URL });
	const server = createServer({ keepAliveTimeout: 65_000 });
	const env = await listen(server, given);
	const runtime = await startRuntime({
		env,
		clock: tickingClock(given.FORTSCHRIFT_NOW),
		storage,
		onFault: logFault
	});
	shareRuntime(runtime);
	tellHandler(env);
	const built: string = '../build/handler.js';
	const { handler } = (await import(built)) as { handler: PageHandler };
	const listener = createListener({ runtime, pages: handler });
	server.on('request', (request, response) => {
		listener(request, response).catch((fault: unknown) => {
			logFault(fault);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	return { runtime, address: env.origin, stop: () => stop(server, runtime) };
}

/** The built handler reads these when it is loaded: how the address was reached, and who may be believed. */
function tellHandler(env: Env): void {
	process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
	if (env.FORTSCHRIFT_PROXIES === 0) return;
	process.env['ADDRESS_HEADER'] = 'x-forwarded-for';
	process.env['XFF_DEPTH'] = String(env.FORTSCHRIFT_PROXIES);
}

/** Binds the port first, so that a taken one is said before anything else happens. */
async function listen(server: Server, env: Env): Promise<Env> {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	server.once('error', reject);
	server.listen(env.FORTSCHRIFT_PORT, env.FORTSCHRIFT_HOST, resolve);
	await promise;
	const { port } = server.address() as AddressInfo;
	return { ...env, origin: env.FORTSCHRIFT_ORIGIN ?? `http://${env.FORTSCHRIFT_HOST}:${port}` };
}

async function stop(server: Server, runtime: Runtime): Promise<void> {
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	server.closeIdleConnections();
	const giveUp = setTimeout(() => server.closeAllConnections(), stopSeconds * 1000);
	await closed;
	clearTimeout(giveUp);
	await runtime.stop();
	logLine('stopped');
}
