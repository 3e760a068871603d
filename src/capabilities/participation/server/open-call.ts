import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findArea, findProcess } from '#process/server/reads.ts';
import { addDays, instantOf } from '#shared/dates.ts';
import { day, id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideOpenCall } from '../calls.ts';
import { saveCall } from './writes.ts';

const OpenCall = v.object({
	processId: id(),
	areaId: maybe(id()),
	title: line(120),
	question: prose(1000),
	opensOn: day(),
	/** Last day included. */
	closesOn: day()
});

/** Invites everybody to contribute between two days (S1, S11); it opens and closes by itself. */
export const openCall = act('participation.open-call', OpenCall, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const process = await findProcess(tx, input.processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const area = input.areaId ? await findArea(tx, input.areaId) : undefined;
	if (input.areaId && area?.processId !== process.id)
		return refuse('unknown-area', { areaId: 'unknown' });
	const opensAt = instantOf(input.opensOn, '00:00', process.timeZone);
	const closesAt = instantOf(addDays(input.closesOn, 1), '00:00', process.timeZone);
	const decision = decideOpenCall({ opensAt, closesAt }, now);
	if (!decision.ok) return decision;
	const callId = newId();
	await saveCall(tx, {
		id: callId,
		processId: process.id,
		areaId: input.areaId,
		title: input.title,
		question: input.question,
		opensAt,
		closesAt,
		documentId: null,
		entryId
	});
	return done({
		what: 'call-opened',
		subject: ['call', callId],
		process: process.id,
		audience: 'public',
		data: {
			title: input.title,
			area: area?.shortTitle ?? null,
			from: input.opensOn,
			to: input.closesOn
		},
		value: { callId }
	});
});
