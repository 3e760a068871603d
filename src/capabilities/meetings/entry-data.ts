import type { Data } from '#journal/entry.ts';
import type { Answer } from './guests.ts';
import type { Seat } from './seats.ts';

type Named = {
	readonly id: string;
	readonly stepId: string;
	readonly title: string;
	readonly areaTitle: string | null;
};

/** What every entry about a meeting keeps of it, so that its sentence can name it. */
export function meetingData({ id, stepId, title, areaTitle }: Named): Data {
	return { title, area: areaTitle, meeting: id, step: stepId };
}

/** What an entry keeps of an answer: never who gave it, nor what they need. */
export function answeredData(
	meeting: Named,
	given: { readonly answer: Answer; readonly by: string },
	settled: { readonly seat: Seat | null; readonly movedUp: number }
): Data {
	const { answer, by } = given;
	return { ...meetingData(meeting), answer, by, seat: settled.seat, movedUp: settled.movedUp };
}
