import { savePassed } from '#process/server/writes.ts';
import { callState, type Call } from '#participation/calls.ts';
import { findCall, readCalls } from '#participation/server/reads.ts';
import { saveCall, saveContribution, setContributionState } from '#participation/server/writes.ts';
import { addHours, instantOf, type Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import type { Line } from '../../minutes/lines.ts';
import { findMinutes } from './reads.ts';
import type { MinutesState } from './read-state.ts';
import { changeMinutes, saveLineOutcome } from './writes.ts';

type By = { readonly tx: Tx; readonly now: Instant; readonly entryId: string; newId(): string };

/**
 * An idea said at a meeting becomes a contribution like any other, as if on a card: to the open call of
 * the group, else to one that holds what was said at this meeting and takes nothing more.
 */
export async function contributeIdea(
	{ tx, now, entryId, newId }: By,
	state: MinutesState,
	line: Line,
	published: boolean
): Promise<string> {
	const contributionId = newId();
	const call = await callFor({ tx, now, entryId, newId }, state);
	await saveContribution(tx, {
		...{ id: contributionId, call, channel: 'card', text: line.text },
		...{ name: null, email: null, now, entryId, secretHash: null }
	});
	if (published)
		await setContributionState(tx, {
			...{ id: contributionId, state: 'published', reason: null, now, entryId }
		});
	const meetingId = state.meeting.id;
	await saveLineOutcome(tx, { lineId: line.id, meetingId, contributionId, entryId });
	return contributionId;
}

async function callFor(by: By, { meeting, process }: MinutesState): Promise<Call> {
	const { tx, now, entryId, newId } = by;
	const calls = await readCalls(tx, process.id);
	const open = calls.find(
		(call) => call.areaId === meeting.areaId && !call.documentId && callState(call, now) === 'open'
	);
	if (open) return open;
	const kept = (await findMinutes(tx, meeting.id))?.ideasCallId;
	const known = kept ? await findCall(tx, kept) : undefined;
	if (known) return known;
	const before = addHours(now, -1);
	const begins = meeting.startsOn ? instantOf(meeting.startsOn, '00:00', process.timeZone) : before;
	const call: Call = {
		...{ id: newId(), processId: process.id, areaId: meeting.areaId, documentId: null },
		title: `Aus dem Treffen: ${meeting.title}`,
		question: 'Was beim Treffen gesagt und ins Protokoll geschrieben wurde.',
		...{ opensAt: begins < before ? begins : before, closesAt: now }
	};
	await saveCall(tx, { ...call, entryId });
	// It was over from the beginning, so nobody is told that it has closed.
	await savePassed(tx, {
		...{ id: newId(), processId: process.id, kind: 'call-closed', subject: call.id },
		...{ at: call.closesAt, entryId }
	});
	await changeMinutes(tx, meeting.id, { ideasCallId: call.id });
	return call;
}
