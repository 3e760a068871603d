import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findArea } from '#process/server/reads.ts';
import { id, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { MeasureSheet, sheetOf } from '../../sheet.ts';
import { addItem } from '../writes.ts';
import { findOldItem, findPredecessor, readOldLinks } from './reads.ts';
import { setOldLink } from './writes.ts';

const DraftFromPredecessor = v.object({ oldId: id(), areaId: maybe(id()) });

/** Longest title of an item; an old concept may have longer ones. */
const longestTitle = 160;

/** Begins a new item with the words of the old one; where it comes from stays with it. */
export const draftFromPredecessor = act(
	'drafting.draft-from-predecessor',
	DraftFromPredecessor,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const old = await findOldItem(tx, input.oldId);
		const predecessor = old && (await findPredecessor(tx, old.predecessorId));
		if (!old || !predecessor) return refuse('not-found');
		const { processId } = predecessor;
		const permitted = tools.permit(processId);
		if (!permitted.ok) return permitted;
		if (!predecessor.imported) return refuse('not-yet-imported');
		const links = await readOldLinks(tx, processId);
		if (links.some((link) => link.oldId === old.id && link.itemId !== null))
			return refuse('already-continued');
		const areaId = old.kind === 'guideline' ? null : (input.areaId ?? old.areaId);
		const area = areaId ? await findArea(tx, areaId) : undefined;
		if (areaId && area?.processId !== processId)
			return refuse('unknown-area', { areaId: 'unknown' });
		if (old.kind !== 'guideline' && !area) return refuse('area-needed', { areaId: 'missing' });
		const itemId = newId();
		const long = old.title.length > longestTitle;
		const title = long ? `${old.title.slice(0, longestTitle - 2).trimEnd()} …` : old.title;
		const text = [long ? old.title : '', old.text].filter(Boolean).join('\n') || old.title;
		const reason = `Übernommen aus: ${predecessor.title}${predecessor.year ? ` (${predecessor.year})` : ''}`;
		await addItem(tx, {
			...{ itemId, processId, kind: old.kind, areaId, title, text },
			sheet: sheetOf(old.kind, {
				goal: { measuredBy: null },
				measure: v.parse(MeasureSheet, { responsible: old.responsible?.slice(0, 200) ?? '' })
			}),
			...{ reason, source: { kind: 'predecessor', id: old.id }, at: now, entryId, newId }
		});
		await setOldLink(tx, {
			...{ id: newId(), oldId: old.id, itemId, relation: 'kept', reason: null, entryId }
		});
		return done({
			what: 'item-drafted',
			subject: ['item', itemId],
			process: processId,
			audience: 'desk',
			data: { kind: old.kind, title, text, origins: [] },
			why: reason,
			value: { itemId }
		});
	}
);
