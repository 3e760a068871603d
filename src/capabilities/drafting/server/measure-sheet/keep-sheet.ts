import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideWordVersion } from '../../items.ts';
import { changedFields } from '../../measure-sheet/read-sheet.ts';
import { MeasureSheet } from '../../sheet.ts';
import { findItem } from '../reads.ts';
import { addVersion, moveItem } from '../writes.ts';

const KeepSheet = v.object({
	itemId: id(),
	/** The version whose sheet was in the form: whoever was faster is not overwritten. */
	seen: v.pipe(v.string('missing'), v.regex(/^\d{1,6}$/, 'unknown'), v.transform(Number)),
	reason: prose(1000),
	measure: MeasureSheet
});

/** Completes or corrects the sheet of a measure; title and text stay, and the change is a version like any other. */
export const keepSheet = act('drafting.keep-sheet', KeepSheet, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	if (item.kind !== 'measure') return refuse('only-measures');
	const fields = changedFields(item.measureSheet, input.measure);
	const decision = decideWordVersion(item, { differs: fields.length > 0, textDiffers: false });
	if (!decision.ok) return refuse(decision.reason);
	if (input.seen !== item.version) return refuse('sheet-changed-meanwhile');
	const { next } = decision.value;
	const of = { itemId: item.id, reason: input.reason, at: now, entryId };
	const number = item.version + 1;
	await addVersion(tx, {
		...{ id: newId(), ...of, number, title: item.title, text: item.text, sheet: input.measure },
		source: { kind: item.state === 'returned' ? 'review' : 'steering', id: null }
	});
	if (next !== item.state) await moveItem(tx, { id: newId(), ...of, to: next });
	return done({
		what: 'sheet-kept',
		subject: ['item', item.id],
		process: item.processId,
		audience: item.published ? 'public' : 'desk',
		data: { code: item.code, kind: item.kind, title: item.title, version: number, fields },
		why: input.reason,
		value: { version: number }
	});
});
