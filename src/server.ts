import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Example } from '#assembly/example.ts';
import { startRuntime, type Runtime } from '#assembly/runtime.ts';
import { shareRuntime } from '#assembly/shared-runtime.ts';
import { tickingClock } from './clock.ts';
import type { Env } from './env.ts';
import { openStorage } from '#storage/open.ts';
import type { Storage } from '#storage/storage.ts';
import { mostBytes } from '#web/body-size.ts';
import { createGate, type Listener } from '#web/gate.ts';
import { createListener, type PageHandler } from '#web/listener.ts';
import { logFault, logLine } from '#web/log.ts';

/** What answers: a data folder, the time there, and in example mode the bar that belongs to it. */
export type Instance = {
	readonly data: string;
	readonly startAt: string | undefined;
	readonly example?: (storage: Storage) => Promise<Example>;
	/** After everything has let go of the folder. */
	readonly ended?: () => void;
};

export type RunningServer = {
	/** The present one; only the example changes it. */
	readonly runtime: Runtime;
	/** The address it listens on, also when the setting asked for any free port. */
	readonly address: string;
	/** Finishes what has begun, takes nothing new, then lets go of the database. */
	stop(): Promise<void>;
};

export type MovableServer = RunningServer & {
	/**
	 * Puts another instance in the place of the present one, between two requests.
	 * @param arrive makes the last arrangements before anybody can see it
	 */
	move<Value>(
		instance: () => Instance,
		arrive: (runtime: Runtime) => Promise<Value>
	): Promise<Value>;
};

const stopSeconds = 10;

/** Starts an instance: database, runtime, the built pages, and the server that stands before them. */
export async function startServer(given: Env): Promise<RunningServer> {
	const { data, DATABASE_URL: databaseUrl, FORTSCHRIFT_NOW: startAt } = given;
	const storage = await openStorage({ data, databaseUrl });
	const server = createServer({ keepAliveTimeout: 65_000 });
	const env = await listen(server, given);
	const runtime = await begin(env, { data, startAt }, storage);
	const pages = await loadPages(env, runtime);
	answerWith(server, createListener({ runtime, pages }));
	return { runtime, address: env.origin, stop: () => stop(server, () => runtime.stop()) };
}

/** Example mode only: the same server, but what stands behind it can be replaced while it runs. */
export async function startMovableServer(given: Env, first: Instance): Promise<MovableServer> {
	const server = createServer({ keepAliveTimeout: 65_000 });
	const env = await listen(server, given);
	let instance = first;
	let runtime = await begin(env, first);
	const pages = await loadPages(env, runtime);
	const gate = createGate(createListener({ runtime, pages }));
	answerWith(server, gate.listener);
	/** Letting go of the old folder is nobody's to wait for, except at the end. */
	let goodbye: Promise<void> = Promise.resolve();
	return {
		get runtime() {
			return runtime;
		},
		address: env.origin,
		move: (describe, arrive) =>
			gate.change(async () => {
				await goodbye;
				const next = describe();
				const newer = await begin(env, next);
				const value = await arrive(newer).catch(async (fault: unknown) => {
					await end(newer, next);
					throw fault;
				});
				return {
					listener: createListener({ runtime: newer, pages }),
					value,
					swap() {
						goodbye = end(runtime, instance).catch(logFault);
						[runtime, instance] = [newer, next];
						shareRuntime(newer);
					}
				};
			}),
		stop: () =>
			stop(server, async () => {
				await goodbye;
				await end(runtime, instance);
			})
	};
}

async function end(runtime: Runtime, instance: Instance): Promise<void> {
	await runtime.stop();
	instance.ended?.();
}

async function begin(env: Env, instance: Instance, opened?: Storage): Promise<Runtime> {
	const { data, startAt } = instance;
	const storage = opened ?? (await openStorage({ data, databaseUrl: undefined }));
	return startRuntime({
		env: { ...env, data },
		clock: tickingClock(startAt),
		storage,
		onFault: logFault,
		example: await instance.example?.(storage)
	});
}

/** The pages are bundled on their own and find the runtime where it was put for them. */
async function loadPages(env: Env, runtime: Runtime): Promise<PageHandler> {
	shareRuntime(runtime);
	tellHandler(env);
	const built: string = '../build/pages.js';
	const { handler } = (await import(built)) as { handler: PageHandler };
	return handler;
}

function answerWith(server: Server, listener: Listener): void {
	server.on('request', (request, response) => {
		listener(request, response).catch((fault: unknown) => {
			logFault(fault);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
}

/** The built handler reads these when it is loaded: how the address was reached, and who may be believed. */
function tellHandler(env: Env): void {
	process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
	process.env['BODY_SIZE_LIMIT'] = String(mostBytes);
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

async function stop(server: Server, letGo: () => Promise<void>): Promise<void> {
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	server.closeIdleConnections();
	const giveUp = setTimeout(() => server.closeAllConnections(), stopSeconds * 1000);
	await closed;
	clearTimeout(giveUp);
	await letGo();
	logLine('stopped');
}
