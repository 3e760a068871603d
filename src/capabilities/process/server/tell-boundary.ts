import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import { id, line } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { boundariesOf, untold } from '../boundaries.ts';
import { readTold } from './read-told.ts';
import { findProcess, readAreas, readSteps } from './reads.ts';
import { savePassed } from './writes.ts';

const TellBoundary = v.object({
	processId: id(),
	kind: v.picklist(['phase-begun', 'phase-ended', 'window-begun', 'window-ended']),
	subject: line(80)
});

/** Tells once that a phase or a window has begun or ended because its date has come; nobody does it by hand. */
export const tellBoundary = act('process.tell-boundary', TellBoundary, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const process = await findProcess(tx, input.processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const told = await readTold(tx, process.id);
	const steps = await readSteps(tx, process.id);
	const boundaries = untold(boundariesOf(process, steps), told, now);
	const due = boundaries.find(
		({ kind, subject }) => kind === input.kind && subject === input.subject
	);
	if (!due) return refuse('nothing-to-tell');
	const ours = { ...due, id: newId(), processId: process.id, entryId };
	if (!(await savePassed(tx, ours))) return refuse('nothing-to-tell');
	const step = steps.find((known) => known.id === due.subject);
	const phase = process.template.phases.find(({ key }) => key === due.subject);
	const area = (await readAreas(tx, process.id)).find((known) => known.id === step?.areaId);
	const ended = due.kind === 'phase-ended' || due.kind === 'window-ended';
	return done({
		what: due.kind,
		subject: step ? ['step', step.id] : ['process', process.id],
		process: process.id,
		audience: 'public',
		data: {
			title: step?.title ?? phase?.title ?? null,
			area: area?.shortTitle ?? null,
			// The first day of what began, the last day of what ended, also if this is told late.
			on: dayOf(ended ? addHours(due.at, -1) : due.at, process.timeZone),
			due: due.at
		}
	});
});
