import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findArea } from '#process/server/reads.ts';
import { id, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decidePart, partKinds } from '../../briefing/briefing.ts';
import { partFields, readFile } from './part-input.ts';
import { isPublished } from './reads.ts';
import { nextRank, savePart } from './writes.ts';

const AddPart = v.object({
	processId: id(),
	areaId: maybe(id()),
	kind: v.picklist(partKinds, 'missing'),
	...partFields
});

/** Puts figures, a law, an excerpt of the old concept or a file into the briefing of an area (S11, phase A). */
export const addPart = act('meetings.add-to-briefing', AddPart, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const permitted = tools.permit(input.processId);
	if (!permitted.ok) return permitted;
	const area = input.areaId ? await findArea(tx, input.areaId) : undefined;
	if (input.areaId && area?.processId !== input.processId) return refuse('not-found');
	const file = readFile(input.kind === 'file' ? input.file : null);
	if (!file.ok) return file;
	const decision = decidePart({ ...input, hasFile: file.value !== null });
	if (!decision.ok) return decision;
	const partId = newId();
	const place = { processId: input.processId, areaId: input.areaId };
	await savePart(tx, {
		...place,
		...{ id: partId, kind: input.kind, title: input.title, text: input.text },
		...{ source: input.source, asOf: input.asOf, link: input.link },
		...{ figures: decision.value, file: file.value, rank: await nextRank(tx, place), entryId }
	});
	return done({
		what: 'briefing-part-added',
		subject: ['briefing-part', partId],
		process: input.processId,
		audience: (await isPublished(tx, place)) ? 'public' : 'desk',
		data: { title: input.title, area: area?.shortTitle ?? null, areaCode: area?.code ?? null },
		value: { partId }
	});
});
