import { readDocuments } from '#documents/server/reads.ts';
import { callState } from '#participation/calls.ts';
import { countContributions, readCalls, readContributions } from '#participation/server/reads.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

const mostWaiting = 200;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const process = await findDeskProcess(event);
	const now = clock.now();
	const zone = process.timeZone;
	const documents = await readDocuments(read, process.id);
	const calls = await readCalls(read, process.id);
	const counts = await countContributions(read, process.id);
	const waiting = await readContributions(read, {
		processId: process.id,
		states: ['received', 'published'],
		onDocuments: true,
		limit: mostWaiting
	});
	const rows = documents.map(({ number, kind, compiledAt, feedbackCallId }) => {
		const call = calls.find(({ id }) => id === feedbackCallId);
		const own = counts.filter(({ callId }) => callId === feedbackCallId);
		const sum = (states: readonly string[]) =>
			own.filter(({ state }) => states.includes(state)).reduce((all, { count }) => all + count, 0);
		return {
			number,
			kind,
			on: dayOf(compiledAt, zone),
			feedback: call && {
				openUntil:
					callState(call, now) === 'open' ? dayOf(addHours(call.closesAt, -1), zone) : null,
				open: sum(['received', 'published']),
				all: sum(['received', 'published', 'takenUp', 'answered', 'hidden'])
			}
		};
	});
	return {
		documents: rows,
		open: rows.reduce((all, { feedback }) => all + (feedback?.open ?? 0), 0),
		waiting: waiting.map(({ id, text, passage, state, channel }) => {
			return { id, text, passage, state, channel };
		})
	};
};
