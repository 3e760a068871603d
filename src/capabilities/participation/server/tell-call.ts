import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { untold } from '#process/boundaries.ts';
import { readTold } from '#process/server/read-told.ts';
import { findProcess, readAreas } from '#process/server/reads.ts';
import { savePassed } from '#process/server/writes.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { callBoundaries } from '../calls.ts';
import { findCall, readMadeCalls } from './reads.ts';

const TellCall = v.object({ callId: id(), kind: v.picklist(['call-begun', 'call-closed']) });

/** Tells once that a call has opened or closed because its day has come; nobody does it by hand. */
export const tellCall = act('participation.tell-call', TellCall, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const found = await findCall(tx, input.callId);
	const process = found && (await findProcess(tx, found.processId));
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const call = (await readMadeCalls(tx, process.id)).find(({ id: known }) => known === found.id);
	const told = await readTold(tx, process.id);
	const boundaries = untold(call ? callBoundaries(call) : [], told, now);
	const due = boundaries.find(({ kind }) => kind === input.kind);
	if (!due) return refuse('nothing-to-tell');
	const ours = { ...due, id: newId(), processId: process.id, entryId };
	if (!(await savePassed(tx, ours))) return refuse('nothing-to-tell');
	const area = (await readAreas(tx, process.id)).find(({ id: known }) => known === found.areaId);
	return done({
		what: due.kind,
		subject: ['call', found.id],
		process: process.id,
		audience: 'public',
		data: {
			title: found.title,
			area: area?.shortTitle ?? null,
			from: dayOf(found.opensAt, process.timeZone),
			to: dayOf(addHours(found.closesAt, -1), process.timeZone),
			due: due.at
		}
	});
});
