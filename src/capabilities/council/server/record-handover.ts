import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findDocument } from '#documents/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { day, id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideHandover, isAdopted } from '../adoption.ts';
import { readAdoptions, readHandovers } from './reads.ts';

const RecordHandover = v.object({
	documentId: id(),
	handedOn: day(),
	/** Who received it, as an office: "Vorsitz der SVV". */
	recipient: line(160),
	note: maybe(prose(1000))
});

/** The adopted concept is handed over to the council (S14). */
export const recordHandover = act('council.record-handover', RecordHandover, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const document = await findDocument(tx, { id: input.documentId });
	const process = document && (await findProcess(tx, document.processId));
	if (!document || !process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const adoptions = await readAdoptions(tx, process.id);
	const handovers = await readHandovers(tx, process.id);
	const decision = decideHandover(
		{
			adopted: adoptions.some((one) => one.documentId === document.id && isAdopted(one)),
			handedOver: handovers.some((one) => one.documentId === document.id)
		},
		{ handedOn: input.handedOn, today: dayOf(now, process.timeZone) }
	);
	if (!decision.ok) return decision;
	await tx
		.insertInto('handover')
		.values({
			id: newId(),
			process_id: process.id,
			document_id: document.id,
			handed_on: input.handedOn,
			recipient: input.recipient,
			note: input.note,
			begun_entry: entryId
		})
		.execute();
	return done({
		what: 'concept-handed-over',
		subject: ['document', document.id],
		process: process.id,
		audience: 'public',
		data: { document: document.number, handedOn: input.handedOn, recipient: input.recipient },
		why: input.note
	});
});
