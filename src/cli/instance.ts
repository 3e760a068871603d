import { permissions } from '#assembly/permissions.ts';
import { createSealer } from '#journal/server/sealer.ts';
import type { Frame } from '#journal/server/act.ts';
import { openStorage } from '#storage/open.ts';
import { tickingClock } from '../clock.ts';
import { readEnv, type Env } from '../env.ts';

/** An instance opened by the command line, beside a server that may be running. Close the storage. */
export async function openInstance(): Promise<Frame & { env: Env }> {
	const env = readEnv(process.env);
	const storage = await openStorage({ data: env.data, databaseUrl: env.DATABASE_URL });
	const clock = tickingClock(env.FORTSCHRIFT_NOW);
	const sealer = createSealer({
		storage,
		clock,
		onFault: (fault) => {
			throw fault;
		}
	});
	return { env, storage, clock, permissions, sealer };
}
