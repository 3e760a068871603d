import { findProcess, type Process } from '#process/server/reads.ts';
import type { Reader } from '#storage/storage.ts';
import { standingOf, type Standing } from '../../minutes/approval.ts';
import type { Line } from '../../minutes/lines.ts';
import { findMeeting, type Meeting } from '../reads.ts';
import { findMinutes, readLines, type Minutes } from './reads.ts';

/** A meeting with its minutes as far as they are. */
export type MinutesState = {
	readonly meeting: Meeting;
	readonly process: Process;
	readonly minutes: Minutes | undefined;
	readonly standing: Standing;
	readonly lines: readonly Line[];
};

export async function findMinutesState(
	reader: Pick<Reader, 'selectFrom'>,
	meetingId: string
): Promise<MinutesState | undefined> {
	const meeting = await findMeeting(reader, meetingId);
	const process = meeting && (await findProcess(reader, meeting.processId));
	if (!meeting || !process) return undefined;
	const minutes = await findMinutes(reader, meetingId);
	const lines = await readLines(reader, meetingId);
	return { meeting, process, minutes, standing: standingOf(minutes), lines };
}
