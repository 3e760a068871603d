import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findDocument } from '#documents/server/reads.ts';
import { day, id, line } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { consultationRoles } from '../consultations.ts';
import { readHandovers } from './reads.ts';

const ScheduleConsultation = v.object({
	documentId: id(),
	body: line(160),
	role: v.picklist(consultationRoles, 'missing'),
	meetsOn: day()
});

/** A body of the council has the concept on its agenda; as in OParl the consultation exists before its meeting. */
export const scheduleConsultation = act(
	'council.schedule-consultation',
	ScheduleConsultation,
	async (tools) => {
		const { input, tx, entryId, newId } = tools;
		const document = await findDocument(tx, { id: input.documentId });
		if (!document) return refuse('not-found');
		const permitted = tools.permit(document.processId);
		if (!permitted.ok) return permitted;
		const handovers = await readHandovers(tx, document.processId);
		if (!handovers.some((one) => one.documentId === document.id)) return refuse('not-handed-over');
		const consultationId = newId();
		await tx
			.insertInto('consultation')
			.values({
				id: consultationId,
				process_id: document.processId,
				document_id: document.id,
				body: input.body,
				role: input.role,
				meets_on: input.meetsOn,
				begun_entry: entryId,
				result: null,
				resolution: null,
				note: null,
				result_at: null,
				result_entry: null
			})
			.execute();
		return done({
			what: 'consultation-scheduled',
			subject: ['consultation', consultationId],
			process: document.processId,
			audience: 'public',
			data: {
				document: document.number,
				body: input.body,
				role: input.role,
				meetsOn: input.meetsOn
			},
			value: { consultationId }
		});
	}
);
