import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findArea } from '#process/server/reads.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decidePart } from '../../briefing/briefing.ts';
import { partFields, readFile } from './part-input.ts';
import { findPart, isPublished, readPartFile } from './reads.ts';
import { endPart, nextRank, savePart } from './writes.ts';

const ChangePart = v.object({ partId: id(), ...partFields });

/** Corrects a part; the earlier one ends and is kept. A file stays unless a new one is given. */
export const changePart = act('meetings.change-briefing', ChangePart, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const part = await findPart(tx, input.partId);
	if (!part) return refuse('not-found');
	const permitted = tools.permit(part.processId);
	if (!permitted.ok) return permitted;
	const given = readFile(part.kind === 'file' ? input.file : null);
	if (!given.ok) return given;
	const decision = decidePart({
		...input,
		kind: part.kind,
		hasFile: given.value !== null || part.file !== null
	});
	if (!decision.ok) return decision;
	const kept = part.file && !given.value ? await readPartFile(tx, part.id) : undefined;
	const partId = newId();
	await endPart(tx, part.id, entryId);
	await savePart(tx, {
		...part,
		...{ id: partId, title: input.title, text: input.text, source: input.source },
		...{ asOf: input.asOf, link: input.link, figures: decision.value },
		file: given.value ?? (part.file && kept ? { ...part.file, content: kept } : null),
		rank: await nextRank(tx, part),
		entryId
	});
	const area = part.areaId ? await findArea(tx, part.areaId) : undefined;
	return done({
		what: 'briefing-part-changed',
		subject: ['briefing-part', partId],
		process: part.processId,
		audience: (await isPublished(tx, part)) ? 'public' : 'desk',
		data: { title: input.title, area: area?.shortTitle ?? null, areaCode: area?.code ?? null },
		value: { partId }
	});
});
