import { error } from '@sveltejs/kit';
import { findPart, isPublished, readPartFile } from '#meetings/server/briefing/reads.ts';
import { sendFile } from '#web/send-file.ts';
import { idOf } from '../../../parts/address.ts';
import { shownProcess } from '../../../shown-process.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { read } = event.locals.runtime.storage;
	const process = await shownProcess(event);
	const id = idOf(event.params.id);
	const part = id ? await findPart(read, id) : undefined;
	if (!part?.file || part.processId !== process.id || !(await isPublished(read, part)))
		error(404, 'not-found');
	const content = await readPartFile(read, part.id);
	return content ? sendFile(part.file, content, 'no-cache') : error(404, 'not-found');
};
