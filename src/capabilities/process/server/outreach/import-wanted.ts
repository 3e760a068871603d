import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { day, id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { isSameWanted, readWantedLines } from '../../outreach/wanted-lines.ts';
import { readAreas } from '../reads.ts';
import { readWanted } from './reads.ts';
import { saveWanted } from './writes.ts';

const ImportWanted = v.object({
	processId: id(),
	lines: prose(40_000),
	/** Where a line names no area. */
	areaId: maybe(id()),
	approacher: maybe(line(160)),
	dueOn: maybe(day())
});
const mostLines = 500;

/** A pasted list "Name; Institution; Area": all of it or nothing; who is on the list already is left out. */
export const importWanted = act('process.import-wanted', ImportWanted, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const { processId, areaId, approacher, dueOn } = input;
	const permitted = tools.permit(processId);
	if (!permitted.ok) return permitted;
	const areas = await readAreas(tx, processId);
	if (areaId && !areas.some(({ id: known }) => known === areaId))
		return refuse('invalid-input', { areaId: 'unknown' });
	const { lines, findings } = readWantedLines(input.lines, areas, areaId);
	if (findings.length > 0) return refuse('wrong-lines', { lines: 'wrong-lines' });
	if (lines.length > mostLines) return refuse('too-many-lines', { lines: 'too-many-lines' });
	const known = [...(await readWanted(tx, { processId }))] as Parameters<typeof isSameWanted>[0][];
	let added = 0;
	for (const one of lines) {
		if (known.some((other) => isSameWanted(one, other))) continue;
		known.push(one);
		added += 1;
		await saveWanted(tx, {
			...{ ...one, sector: null, email: null, phone: null, why: null, notes: null },
			...{ approacher, dueOn, id: newId(), processId, now, entryId }
		});
	}
	if (added === 0) return refuse('all-known', { lines: 'all-known' });
	return done({
		what: 'wanted-added',
		subject: ['process', processId],
		process: processId,
		audience: 'desk',
		data: { count: added },
		value: { added, known: lines.length - added }
	});
});
