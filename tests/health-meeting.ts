import { readSteps } from '#process/server/reads.ts';
import type { Actor } from '#journal/actor.ts';
import type { Cast } from './cast.ts';
import { prepareMeeting } from '#meetings/server/prepare-meeting.ts';
import { addLine } from '#meetings/server/minutes/add-line.ts';
import { readMinutesReaders } from '#meetings/server/minutes/read-approval.ts';
import { issueMinutesLink } from '#meetings/server/minutes/tokens.ts';

/** The second meeting on health, prepared, with a way to write lines. */
export async function healthMeeting(cast: Cast) {
	const steps = await readSteps(cast.storage.read, cast.processId);
	const step = steps.find(({ areaId, key }) => areaId === cast.health.id && key === 'meeting-2');
	const { meetingId } = await cast.play(cast.anna, prepareMeeting, { stepId: step?.id });
	const note = async (text: string, more: object = {}, by: Actor = cast.anna) => {
		const { lineId } = await cast.play(by, addLine, { meetingId, kind: 'note', text, ...more });
		return lineId;
	};
	/** A private link of each person whom the minutes were put forward to, by name. */
	const links = async () => {
		const readers = await readMinutesReaders(cast.storage.read, meetingId);
		const secrets = new Map<string, string>();
		for (const { id, name } of readers)
			secrets.set(name, await cast.storage.transact((tx) => issueMinutesLink(tx, id)));
		return secrets;
	};
	return { meetingId, stepId: step?.id ?? '', note, links };
}

export const task = { kind: 'task', who: 'Klinikum', dueOn: '2017-05-02' };
