import { error } from '@sveltejs/kit';
import { findMeeting, type Meeting } from '#meetings/server/reads.ts';
import type { Process } from '#process/server/reads.ts';
import { findDeskProcess } from '../../../desk-process.ts';

type Place = { locals: App.Locals; params: { process?: string | undefined; id: string } };

/** The meeting of an address, in the process that the desk works on. */
export async function findDeskMeeting(
	event: Place
): Promise<{ process: Process; meeting: Meeting }> {
	const process = await findDeskProcess(event);
	const meeting = await findMeeting(event.locals.runtime.storage.read, event.params.id);
	if (meeting?.processId !== process.id) error(404, 'not-found');
	return { process, meeting };
}
