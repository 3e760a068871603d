import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import type { Tx } from '#storage/storage.ts';
import { decideSpeak } from '../../minutes/approval.ts';
import { findMinutesState } from './read-state.ts';
import { findMinutesReaderBySecret } from './read-approval.ts';

const secret = () =>
	v.pipe(v.string('missing'), v.nonEmpty('missing'), v.maxLength(200, 'unknown'));

const AgreeToMinutes = v.object({ secret: secret() });

/** Somebody who was there says by their private link that the minutes are right. */
export const agreeToMinutes = act('meetings.agree-to-minutes', AgreeToMinutes, async (tools) => {
	const { input, tx, now } = tools;
	const reader = await findMinutesReaderBySecret(tx, input.secret);
	const state = reader && (await findMinutesState(tx, reader.meetingId));
	if (!reader || !state?.minutes) return refuse('not-found');
	const { meeting, minutes } = state;
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const decision = decideSpeak(minutes, now);
	if (!decision.ok) return decision;
	await setAgreed(tx, reader.id, now);
	return done({
		what: 'minutes-agreed-to',
		subject: ['meeting', meeting.id],
		process: meeting.processId,
		audience: 'desk',
		data: { title: meeting.title, area: meeting.areaTitle }
	});
});

const ObjectToMinutes = v.object({
	secret: secret(),
	/** Nothing: to the minutes as a whole, for instance because something is missing. */
	lineId: maybe(id()),
	text: prose(2000)
});

/** Somebody who was there says by their private link what is not right. An earlier agreement ends with it. */
export const objectToMinutes = act('meetings.object-to-minutes', ObjectToMinutes, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const reader = await findMinutesReaderBySecret(tx, input.secret);
	const state = reader && (await findMinutesState(tx, reader.meetingId));
	if (!reader || !state?.minutes) return refuse('not-found');
	const { meeting, minutes, lines } = state;
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const decision = decideSpeak(minutes, now);
	if (!decision.ok) return decision;
	if (input.lineId && !lines.some((line) => line.id === input.lineId))
		return refuse('line-removed', { lineId: 'unknown' });
	const objectionId = newId();
	await tx
		.insertInto('minutes_objection')
		.values({
			...{ id: objectionId, meeting_id: meeting.id, reader_id: reader.id },
			...{ line_id: input.lineId, body: input.text, at: now, begun_entry: entryId },
			...{ outcome: null, reply: null, replied_at: null, replied_entry: null }
		})
		.execute();
	await setAgreed(tx, reader.id, null);
	return done({
		what: 'minutes-objected-to',
		subject: ['meeting', meeting.id],
		process: meeting.processId,
		audience: 'desk',
		data: { title: meeting.title, area: meeting.areaTitle, objectionId },
		value: { objectionId }
	});
});

async function setAgreed(tx: Tx, readerId: string, at: string | null): Promise<void> {
	await tx
		.updateTable('minutes_reader')
		.set({ agreed_at: at })
		.where('id', '=', readerId)
		.execute();
}
