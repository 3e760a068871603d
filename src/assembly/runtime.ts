import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Env } from '../env.ts';
import { createSealer, readHead, type Head } from '#journal/server/sealer.ts';
import type { Frame } from '#journal/server/act.ts';
import { createOutbox, type Outbox } from '#delivery/mail/outbox.ts';
import type { Instant } from '#shared/dates.ts';
import type { Storage } from '#storage/storage.ts';
import { doDueWork } from './due.ts';
import type { Example } from './example.ts';
import { mailHooks } from './mail-hooks.ts';
import type { MailIn } from './mail-in.ts';
import { permissions } from './permissions.ts';

/** One running instance: shared by the server and the pages, made once per process (the example makes several). */
export type Runtime = Frame & {
	readonly env: Env;
	readonly outbox: Outbox;
	/** The doors for mail, where the settings name one. */
	readonly mailIn: MailIn | undefined;
	/** In example mode the bar and its jumps; no other instance has any of it. */
	readonly example: Example | undefined;
	/**
	 * Tells the pages of one milestone from those of another under the same address. Empty elsewhere:
	 * several processes of one instance give the same page the same tag.
	 */
	readonly instance: string;
	/** The newest sealed position and public revision that this process knows. */
	head(): Head;
	stop(): Promise<void>;
};

const headPause = 500;
const duePause = 20_000;
const backlogPause = 300;

export async function startRuntime(parts: {
	env: Env;
	clock: Clock;
	storage: Storage;
	onFault: (fault: unknown) => void;
	example?: Example | undefined;
}): Promise<Runtime> {
	const { env, clock, storage, onFault, example } = parts;
	const sealer = createSealer(parts);
	const frame: Frame = { storage, clock, permissions, sealer };
	const outbox = createOutbox({ env, clock, storage, onFault });
	// The example has no door, and neither has an instance without settings for one: both start sooner.
	const mailIn =
		env.MAIL_ADDRESS && !example
			? await (await import('./mail-in.ts')).openMailIn({ env, frame, hooks: mailHooks, onFault })
			: undefined;
	let head = await readHead(storage.read);
	const noteHead = (newer: Head) => {
		if (newer.position > head.position) head = newer;
	};
	sealer.onHead((newer) => {
		noteHead(newer);
		outbox.wake();
	});

	const attempt = (work: () => Promise<void>) => () => void work().catch(onFault);
	// Another process may have sealed meanwhile: the command line, or a second server on PostgreSQL.
	const headTimer = setInterval(
		attempt(async () => noteHead(await readHead(storage.read))),
		headPause
	);
	let stopped = false;
	let boundaryTimer: NodeJS.Timeout | undefined;
	/** What dates set off right now; whoever stops waits for it. */
	let underWay = Promise.resolve();
	const doDue = () => void (underWay = underWay.then(dueWork).catch(onFault));
	async function dueWork() {
		if (stopped) return;
		const { writeDigests } = await import('./digest/write-digests.ts');
		const next = [await doDueWork(frame), await writeDigests({ ...frame, env })]
			.filter((instant) => instant !== undefined)
			.toSorted()[0];
		outbox.wake();
		const pause = next === undefined ? next : pauseUntil(next, clock.now(), duePause);
		clearTimeout(boundaryTimer);
		if (pause !== undefined && !stopped) boundaryTimer = setTimeout(doDue, pause);
	}
	const dueTimer = setInterval(doDue, duePause);
	// Whoever waits for the first page comes before what has waited since the last stop.
	const backlogTimer = setTimeout(() => {
		attempt(() => sealer.sealed())();
		outbox.wake();
		doDue();
	}, backlogPause);

	return {
		...frame,
		env,
		outbox,
		mailIn,
		example,
		instance: example ? randomUUID() : '',
		head: () => head,
		async stop() {
			clearInterval(headTimer);
			stopped = true;
			clearInterval(dueTimer);
			clearTimeout(boundaryTimer);
			clearTimeout(backlogTimer);
			await underWay;
			await mailIn?.stop();
			await outbox.stop();
			await sealer.sealed();
			await storage.close();
		}
	};
}

/** Milliseconds until a known instant, if it comes before the next regular look. */
export function pauseUntil(next: Instant, now: Instant, most: number): number | undefined {
	const pause = Temporal.Instant.from(now).until(next).total('milliseconds');
	return pause < most ? Math.max(0, pause) : undefined;
}
