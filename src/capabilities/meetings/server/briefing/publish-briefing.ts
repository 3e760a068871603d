import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findArea } from '#process/server/reads.ts';
import { id, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decidePublish } from '../../briefing/briefing.ts';
import { isPublished, readParts } from './reads.ts';

const PublishBriefing = v.object({ processId: id(), areaId: maybe(id()) });

/** Shows the briefing to all; those concerned get it by mail before they meet (S11, phase A). */
export const publishBriefing = act('meetings.publish-briefing', PublishBriefing, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const permitted = tools.permit(input.processId);
	if (!permitted.ok) return permitted;
	const area = input.areaId ? await findArea(tx, input.areaId) : undefined;
	if (input.areaId && area?.processId !== input.processId) return refuse('not-found');
	const parts = await readParts(tx, input);
	const published = await isPublished(tx, input);
	const decision = decidePublish({ parts: parts.length, published });
	if (!decision.ok) return decision;
	const briefingId = newId();
	await tx
		.insertInto('briefing')
		.values({
			id: briefingId,
			process_id: input.processId,
			area_id: input.areaId,
			published_entry: entryId
		})
		.execute();
	return done({
		what: 'briefing-published',
		subject: ['briefing', briefingId],
		process: input.processId,
		audience: 'public',
		data: {
			area: area?.title ?? null,
			areaCode: area?.code ?? null,
			areaId: input.areaId,
			parts: parts.length
		}
	});
});
