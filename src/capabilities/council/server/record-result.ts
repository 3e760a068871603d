import * as v from 'valibot';
import { act, done, type Tools } from '#journal/server/act.ts';
import { readItems } from '#drafting/server/reads.ts';
import { addVersion, moveItems } from '#drafting/server/writes.ts';
import { findProcess } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { adopts, consultationResults, decideResult } from '../consultations.ts';
import {
	findConsultation,
	readAmendments,
	readConsultations,
	type Amendment,
	type Consultation
} from './reads.ts';

const RecordResult = v.object({
	consultationId: id(),
	result: v.picklist(consultationResults, 'missing'),
	/** Number or title of the resolution. */
	resolution: maybe(line(160)),
	note: maybe(prose(1000))
});

type Input = v.InferOutput<typeof RecordResult>;

/**
 * What a body of the council decided. Only the deciding body's adoption is written back: everything in the
 * concept is adopted, amended texts get a version with the resolution as reason, struck ones stay readable.
 */
export const recordResult = act('council.record-result', RecordResult, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const consultation = await findConsultation(tx, input.consultationId);
	const process = consultation && (await findProcess(tx, consultation.processId));
	if (!consultation || !process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const amendments = await readAmendments(tx, { consultationIds: [consultation.id] });
	const others = await readConsultations(tx, process.id);
	const decided = others.some(
		(one) => one.documentId === consultation.documentId && adopts(one.result)
	);
	const decision = decideResult(
		{
			hasResult: consultation.result !== null,
			meetsOn: consultation.meetsOn,
			today: dayOf(now, process.timeZone),
			role: consultation.role,
			amendments: amendments.length,
			decided
		},
		input
	);
	if (!decision.ok) return decision;
	await tx
		.updateTable('consultation')
		.set({
			result: input.result,
			resolution: input.resolution,
			note: input.note,
			result_at: now,
			result_entry: entryId
		})
		.where('id', '=', consultation.id)
		.execute();
	const { decides } = decision.value;
	const counts = decides ? await writeBack(tools, consultation, amendments) : undefined;
	return done({
		what: decides ? 'council-decided' : 'consultation-ended',
		subject: ['consultation', consultation.id],
		process: process.id,
		audience: 'public',
		data: {
			document: consultation.documentNumber,
			body: consultation.body,
			result: input.result,
			resolution: input.resolution,
			...counts
		},
		why: input.note
	});
});

async function writeBack(
	tools: Tools<Input>,
	consultation: Consultation,
	amendments: readonly Amendment[]
) {
	const { tx, now, entryId, newId, input } = tools;
	const inConcept = (await readItems(tx, { processId: consultation.processId })).filter(
		({ state }) => state === 'inConcept'
	);
	const changeOf = (itemId: string) => amendments.find((one) => one.itemId === itemId);
	const among = (kind: Amendment['kind'] | undefined) =>
		inConcept.filter((item) => changeOf(item.id)?.kind === kind);
	const named = input.resolution ?? consultation.body;
	for (const item of among('amend')) {
		const change = changeOf(item.id);
		if (!change?.text) continue;
		await addVersion(tx, {
			id: newId(),
			itemId: item.id,
			number: item.version + 1,
			title: change.title ?? item.title,
			text: change.text,
			sheet: item.measureSheet ?? item.goalSheet,
			reason: `${named}: ${change.reason}`,
			source: { kind: 'amendment', id: change.id },
			at: now,
			entryId
		});
	}
	const ways = [
		['adopted', undefined],
		['adoptedAmended', 'amend'],
		['struck', 'strike']
	] as const;
	for (const [to, kind] of ways)
		await moveItems(tx, {
			items: among(kind).map((item) => {
				const change = changeOf(item.id);
				const reason = change ? `${named}: ${change.reason}` : null;
				return { id: item.id, stateId: newId(), reason };
			}),
			to,
			at: now,
			entryId
		});
	await tx
		.updateTable('amendment')
		.set({ applied_entry: entryId })
		.where('consultation_id', '=', consultation.id)
		.execute();
	const codes = (kind: Amendment['kind']) => among(kind).flatMap(({ code }) => code ?? []);
	return {
		adopted: among(undefined).length,
		amended: codes('amend'),
		struck: codes('strike')
	};
}
