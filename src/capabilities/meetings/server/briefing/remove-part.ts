import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findArea } from '#process/server/reads.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { findPart, isPublished } from './reads.ts';
import { endPart } from './writes.ts';

const RemovePart = v.object({ partId: id() });

/** Takes a part out of the briefing. */
export const removePart = act('meetings.remove-from-briefing', RemovePart, async (tools) => {
	const { input, tx, entryId } = tools;
	const part = await findPart(tx, input.partId);
	if (!part) return refuse('not-found');
	const permitted = tools.permit(part.processId);
	if (!permitted.ok) return permitted;
	await endPart(tx, part.id, entryId);
	const area = part.areaId ? await findArea(tx, part.areaId) : undefined;
	return done({
		what: 'briefing-part-removed',
		subject: ['briefing-part', part.id],
		process: part.processId,
		audience: (await isPublished(tx, part)) ? 'public' : 'desk',
		data: { title: part.title, area: area?.shortTitle ?? null, areaCode: area?.code ?? null }
	});
});
