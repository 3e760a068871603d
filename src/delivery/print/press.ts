import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Answer, Order, Printed, PrintForm } from './child.ts';

/** Prints one book after the other, each in the same separate process until that is worn out. */
export type Press = {
	print<Form extends PrintForm>(form: Form, content: Printed[Form]): Promise<Uint8Array>;
	/** Ends the process and refuses the jobs that wait. */
	stop(): Promise<void>;
	/** The process that prints now, if there is one. */
	readonly pid: number | undefined;
};

type Limits = {
	/** After so many books the process is replaced: memory that native code lost comes back. */
	readonly jobs: number;
	readonly idleMs: number;
	readonly jobMs: number;
	readonly waiting: number;
};
type Job = {
	readonly order: Order;
	readonly resolve: (bytes: Uint8Array) => void;
	readonly reject: (error: Error) => void;
};

const usual: Limits = { jobs: 50, idleMs: 5 * 60_000, jobMs: 60_000, waiting: 20 };

export function makePress(given: Partial<Limits> = {}, entry = findEntry()): Press {
	const limits = { ...usual, ...given };
	const waiting: Job[] = [];
	let current: { job: Job; timer: NodeJS.Timeout } | undefined;
	let child: ChildProcess | undefined;
	let idle: NodeJS.Timeout | undefined;
	let done = 0;
	let lastId = 0;
	let stopped = false;

	return {
		print: (form, content) =>
			new Promise((resolve, reject) => {
				if (stopped) return reject(new Error('The press has been stopped'));
				if (waiting.length >= limits.waiting)
					return reject(new Error('Too many documents wait to be printed'));
				const order = { id: ++lastId, form, content } as Order;
				waiting.push({ order, resolve, reject });
				next();
			}),
		stop: async () => {
			stopped = true;
			clearTimeout(idle);
			for (const job of waiting.splice(0)) job.reject(new Error('The press has been stopped'));
			const ending = child;
			const ended = ending && once(ending, 'exit');
			fail('The press has been stopped');
			ending?.ref();
			await ended;
		},
		get pid() {
			return child?.pid;
		}
	};

	function next(): void {
		if (current) return;
		const job = waiting.shift();
		if (!job) return rest();
		clearTimeout(idle);
		const at = (child ??= start());
		keepAlive(at);
		const timer = setTimeout(() => {
			fail(`Printing took longer than ${limits.jobMs / 1000} seconds`);
		}, limits.jobMs);
		current = { job, timer };
		at.send(job.order, (error) => {
			if (error && at === child) fail(`The printing process is gone: ${error.message}`);
		});
	}

	function start(): ChildProcess {
		done = 0;
		const started = fork(entry, [], {
			serialization: 'advanced',
			// It needs no secret of the server, and none of its options.
			env: { NODE_ENV: 'production' },
			execArgv: [],
			stdio: ['ignore', 'ignore', 'inherit', 'ipc']
		});
		started.on('message', (answer) => {
			if (started === child) take(answer as Answer);
		});
		started.on('error', (error) => {
			if (started === child) fail(`The printing process did not start: ${error.message}`);
		});
		started.on('exit', (code, signal) => {
			if (started === child) fail(`The printing process ended (${signal ?? code})`);
		});
		return started;
	}

	function take({ id, bytes, error }: Answer): void {
		if (current?.job.order.id !== id) return;
		const { job, timer } = current;
		clearTimeout(timer);
		current = undefined;
		done++;
		if (bytes) job.resolve(new Uint8Array(bytes));
		else job.reject(new Error(error ?? 'Nothing was printed'));
		if (done >= limits.jobs) dismiss();
		next();
	}

	/** This job is lost, and so is its process; the next job gets a new one. */
	function fail(reason: string): void {
		dismiss();
		const failed = current;
		current = undefined;
		if (failed) {
			clearTimeout(failed.timer);
			failed.job.reject(new Error(reason));
		}
		next();
	}

	function dismiss(): void {
		const old = child;
		child = undefined;
		old?.unref();
		old?.kill('SIGKILL');
	}

	/** With nothing to do it must not keep the server from ending, and soon not its memory either. */
	function rest(): void {
		if (!child) return;
		child.unref();
		child.channel?.unref();
		clearTimeout(idle);
		idle = setTimeout(dismiss, limits.idleMs).unref();
	}
}

function keepAlive(child: ChildProcess): void {
	child.ref();
	child.channel?.ref();
}

/**
 * The program of the process: beside this file in the sources; in `build/run/print` when this file is
 * part of the command line's bundle, or of the pages' beside it.
 */
function findEntry(): string {
	const places = ['child.ts', 'print/child.js', 'run/print/child.js'];
	for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
		const found = places.map((place) => join(folder, place)).find((path) => existsSync(path));
		if (found) return found;
		if (folder === dirname(folder)) throw new Error('The printing process is not installed');
	}
}
