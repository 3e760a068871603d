import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideWanted } from '../../outreach/wanted.ts';
import { findProcess } from '../reads.ts';
import { isAreaOf, wantedFields } from './wanted-input.ts';
import { saveWanted } from './writes.ts';

const AddWanted = v.object({ ...wantedFields, processId: id() });

/** Somebody whom the process needs, and who approaches them until when (S7). */
export const addWanted = act('process.add-wanted', AddWanted, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const { processId, ...details } = input;
	if (!(await findProcess(tx, processId))) return refuse('not-found');
	const permitted = tools.permit(processId);
	if (!permitted.ok) return permitted;
	const decision = decideWanted(details);
	if (!decision.ok) return decision;
	if (!(await isAreaOf(tx, processId, details.areaId)))
		return refuse('invalid-input', { areaId: 'unknown' });
	const wantedId = newId();
	await saveWanted(tx, { ...details, id: wantedId, processId, now, entryId });
	return done({
		what: 'wanted-added',
		subject: ['wanted', wantedId],
		process: processId,
		audience: 'desk',
		data: { count: 1 },
		value: { wantedId }
	});
});
