import { error } from '@sveltejs/kit';
import type { Edition } from '#meetings/minutes/edition.ts';
import { findEditionContent, readEditions } from '#meetings/server/minutes/read-published.ts';
import { readLineOutcomes, type LineOutcome } from '#meetings/server/minutes/reads.ts';
import { findMeetingOfStep, type Meeting } from '#meetings/server/reads.ts';
import { publicStates } from '#participation/contributions.ts';
import type { Process } from '#process/server/reads.ts';
import { dayOf, type Day } from '#shared/dates.ts';
import { idOf } from '../../parts/address.ts';
import { shownProcess } from '../../shown-process.ts';

/** What a line became, as far as all may see it. */
export type Became =
	| { readonly kind: 'item'; readonly code: string }
	| { readonly kind: 'draft' }
	| { readonly kind: 'contribution'; readonly id: string };

export type ShownEdition = {
	readonly number: number;
	readonly on: Day;
	readonly reason: string | null;
};

/** The published minutes of the date in the address: the version asked for, or the newest. */
export async function shownMinutes(
	event: { locals: App.Locals; params: { process?: string | undefined; id: string } },
	asked: string | null
): Promise<{
	process: Process;
	meeting: Meeting;
	edition: Edition;
	shown: ShownEdition;
	/** The newest first. */
	editions: readonly ShownEdition[];
	became: ReadonlyMap<string, Became>;
}> {
	const { read } = event.locals.runtime.storage;
	const process = await shownProcess(event);
	const stepId = idOf(event.params.id);
	const meeting = stepId ? await findMeetingOfStep(read, stepId) : undefined;
	if (meeting?.processId !== process.id) error(404, 'not-found');
	const editions = (await readEditions(read, meeting.id)).map(({ at, ...edition }) => ({
		...edition,
		on: dayOf(at, process.timeZone)
	}));
	const shown = asked ? editions.find(({ number }) => String(number) === asked) : editions[0];
	const content = shown && (await findEditionContent(read, meeting.id, shown.number));
	if (!content) error(404, 'not-found');
	const outcomes = await readLineOutcomes(read, meeting.id);
	const became = [...outcomes.values()].flatMap((outcome) => {
		const said = becameOf(outcome);
		return said ? [[outcome.lineId, said] as const] : [];
	});
	return {
		...{ process, meeting, shown, editions },
		edition: JSON.parse(content) as Edition,
		became: new Map(became)
	};
}

function becameOf({ itemId, itemCode, contributionId, contributionState }: LineOutcome) {
	if (itemCode) return { kind: 'item', code: itemCode } satisfies Became;
	if (itemId) return { kind: 'draft' } satisfies Became;
	const isPublic = publicStates.some((state) => state === contributionState);
	return contributionId && isPublic
		? ({ kind: 'contribution', id: contributionId } satisfies Became)
		: undefined;
}
