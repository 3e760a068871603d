import { error, type RequestEvent } from '@sveltejs/kit';
import type { Area, Process } from '#process/server/reads.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { structureSheet, type SheetStep } from '#process/structure-sheet.ts';
import { shownProcess } from '../../shown-process.ts';

type Asked = RequestEvent<{ process?: string | undefined; code: string }>;

/** The group of the address with its structure sheet. */
export async function shownSheet(
	event: Pick<Asked, 'locals' | 'params'>
): Promise<{ process: Process; area: Area; steps: readonly SheetStep[] }> {
	const { read } = event.locals.runtime.storage;
	const process = await shownProcess(event);
	const areas = await readAreas(read, process.id);
	const area = areas.find(({ code }) => code === event.params.code);
	if (!area) error(404, 'not-found');
	const steps = await readSteps(read, process.id);
	return { process, area, steps: structureSheet(process.template, steps, area.id) };
}
