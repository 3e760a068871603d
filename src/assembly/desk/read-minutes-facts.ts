import { readMeetingTasks } from '#meetings/server/minutes/read-tasks.ts';
import { readDocumentedSteps } from '#meetings/server/minutes/read-published.ts';
import { readOpenObjections } from '#meetings/server/minutes/read-approval.ts';
import type { Reader } from '#storage/storage.ts';
import type { MinutesFacts } from './minutes-facts.ts';

export async function readMinutesFacts(read: Reader, processId: string): Promise<MinutesFacts> {
	const tasks = await readMeetingTasks(read, { processId });
	return {
		tasks: tasks
			.filter(({ state }) => !state.done)
			.map(({ lineId, meetingId, area, text, who, state }) => {
				return { lineId, meetingId, area, text, who, dueOn: state.dueOn };
			}),
		objections: await readOpenObjections(read, processId),
		published: [...(await readDocumentedSteps(read, processId))]
	};
}
