import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideWanted } from '../../outreach/wanted.ts';
import { findWanted } from './reads.ts';
import { isAreaOf, wantedFields } from './wanted-input.ts';
import { describeWanted } from './writes.ts';

const ChangeWanted = v.object({ ...wantedFields, wantedId: id() });

/** What the desk knows about somebody has changed: an address, who approaches them, until when. */
export const changeWanted = act('process.change-wanted', ChangeWanted, async (tools) => {
	const { input, tx } = tools;
	const { wantedId, ...details } = input;
	const wanted = await findWanted(tx, wantedId);
	if (!wanted) return refuse('not-found');
	const permitted = tools.permit(wanted.processId);
	if (!permitted.ok) return permitted;
	const decision = decideWanted(details);
	if (!decision.ok) return decision;
	if (!(await isAreaOf(tx, wanted.processId, details.areaId)))
		return refuse('invalid-input', { areaId: 'unknown' });
	await describeWanted(tx, wantedId, details);
	return done({
		what: 'wanted-changed',
		subject: ['wanted', wantedId],
		process: wanted.processId,
		audience: 'desk'
	});
});
