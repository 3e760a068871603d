import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findDocument } from '#documents/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { count, day, id, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideAdoption, isAdopted } from '../adoption.ts';
import { readAdoptions } from './reads.ts';

const RecordAdoption = v.object({
	documentId: id(),
	heldOn: day(),
	present: count(),
	yes: count(),
	no: count(),
	abstained: count(),
	note: maybe(prose(1000))
});

/** The participants adopt the concept by a count, or do not (S14). */
export const recordAdoption = act('council.record-adoption', RecordAdoption, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const document = await findDocument(tx, { id: input.documentId });
	const process = document && (await findProcess(tx, document.processId));
	if (!document || !process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const earlier = await readAdoptions(tx, process.id);
	const adopted = earlier.some((one) => one.documentId === document.id && isAdopted(one));
	const decision = decideAdoption(
		{ kind: document.kind, adopted },
		{ ...input, today: dayOf(now, process.timeZone) }
	);
	if (!decision.ok) return decision;
	const { heldOn, present, yes, no, abstained, note } = input;
	await tx
		.insertInto('adoption')
		.values({
			id: newId(),
			process_id: process.id,
			document_id: document.id,
			held_on: heldOn,
			...{ present, yes, no, abstained, note },
			begun_entry: entryId
		})
		.execute();
	return done({
		what: decision.value.adopted ? 'concept-adopted' : 'concept-not-adopted',
		subject: ['document', document.id],
		process: process.id,
		audience: 'public',
		data: { document: document.number, heldOn, present, yes, no, abstained },
		why: note,
		value: { adopted: decision.value.adopted }
	});
});
