import { findSubject } from '#assembly/personal-data/server/delete-my-data.ts';
import { publicActor } from '#journal/actor.ts';
import { loadOwnData } from '../parts/own-data.ts';
import type { PageServerLoad } from './$types';

/** Looking uses nothing up: whoever scans a mailbox changes nothing. */
export const load: PageServerLoad = async (event) => {
	const { runtime } = event.locals;
	const now = runtime.clock.now();
	const by = { secret: event.params.secret, now };
	const subject = await findSubject(runtime.storage.read, publicActor, by);
	return { classes: subject ? await loadOwnData(event) : undefined };
};
