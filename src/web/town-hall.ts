import type { Runtime } from '#assembly/runtime.ts';
import { openTownHall, type TownHall } from '#people/server/sign-in/town-hall.ts';
import { logFault } from './log.ts';

/** Where the town hall sends people back to; it has to know this address beforehand. */
const wayBack = '/anmelden/rathaus/zurueck';

const opened = new Map<string, TownHall>();

/** The provider of this installation, asked about itself once; nothing where there is none. */
export function townHallOf({ env }: Pick<Runtime, 'env'>): TownHall | undefined {
	if (!env.townHall) return undefined;
	const redirectUri = env.origin + wayBack;
	const key = `${redirectUri} ${env.townHall.issuer} ${env.townHall.clientId}`;
	const known = opened.get(key) ?? openTownHall(env.townHall, { redirectUri, onFault: logFault });
	opened.set(key, known);
	return known;
}
