import * as v from 'valibot';
import { act, done, type Tools } from '#journal/server/act.ts';
import { timedAgenda } from '#meetings/agenda.ts';
import { decidePublish, editionOf, publicAttendance } from '#meetings/minutes/edition.ts';
import { contributeIdea } from '#meetings/server/minutes/contribute-idea.ts';
import { readAskable } from '#meetings/server/minutes/read-askable.ts';
import { readPresent } from '#meetings/server/minutes/read-present.ts';
import { findMinutesState, type MinutesState } from '#meetings/server/minutes/read-state.ts';
import { readLineOutcomes } from '#meetings/server/minutes/reads.ts';
import { readMinutesReaders, readObjections } from '#meetings/server/minutes/read-approval.ts';
import { changeMinutes, saveEdition } from '#meetings/server/minutes/writes.ts';
import { readAgenda } from '#meetings/server/reads.ts';
import { setContributionState } from '#participation/server/writes.ts';
import { dayOf } from '#shared/dates.ts';
import { id, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { draftLine, isDraftable } from './draft-line.ts';

/** The reason is asked for from the second version on: what was corrected and why. */
const PublishMinutes = v.object({ meetingId: id(), reason: maybe(prose(1000)) });

/**
 * Publishes the minutes for those who were absent too (S8). Each idea, goal and measure in them that has
 * not become a contribution or a draft becomes one now. A later correction is a new version with a reason.
 */
export const publishMinutes = act('drafting.publish-minutes', PublishMinutes, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const state = await findMinutesState(tx, input.meetingId);
	if (!state) return refuse('not-found');
	const { meeting, minutes, standing, lines } = state;
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const decision = decidePublish({
		...{ standing, lines: lines.length, reason: input.reason },
		askable: (await readAskable(tx, meeting)).length > 0,
		changed: minutes?.publishedAt ? minutes.changedAt > minutes.publishedAt : true
	});
	if (!decision.ok) return decision;
	await takeUpTheRest(tools, state);
	const number = (minutes?.editions ?? 0) + 1;
	const edition = await compile(tools, state, number);
	await saveEdition(tx, {
		...{ id: newId(), meetingId: meeting.id, number, content: JSON.stringify(edition) },
		...{ reason: number > 1 ? input.reason : null, at: now, entryId }
	});
	// From now on only what is newer than this version counts as changed.
	await changeMinutes(tx, meeting.id, { changedAt: now });
	return done({
		what: number > 1 ? 'minutes-corrected' : 'minutes-published',
		subject: ['meeting', meeting.id],
		process: meeting.processId,
		audience: 'public',
		data: {
			...{ title: meeting.title, area: meeting.areaTitle, day: meeting.startsOn },
			...{ stepId: meeting.stepId, number }
		},
		why: number > 1 ? input.reason : null,
		value: { number }
	});
});

/** What was noted as idea, goal or measure goes on its way; ideas can be read by all with the minutes. */
async function takeUpTheRest(tools: Tools<unknown>, state: MinutesState): Promise<void> {
	const { tx, now, entryId } = tools;
	const { meeting, lines } = state;
	const outcomes = await readLineOutcomes(tx, meeting.id);
	for (const line of lines) {
		const became = outcomes.get(line.id);
		if (became?.contributionId && became.contributionState === 'received')
			await setContributionState(tx, {
				...{ id: became.contributionId, state: 'published', reason: null, now, entryId }
			});
		if (became) continue;
		if (line.kind === 'idea') await contributeIdea(tools, state, line, true);
		// Where a meeting belongs to no area, somebody must say first which one it is.
		if (isDraftable(line) && meeting.areaId) await draftLine(tools, state, line, meeting.areaId);
	}
}

async function compile({ tx }: Tools<unknown>, state: MinutesState, number: number) {
	const { meeting, process, minutes, lines } = state;
	const readers = await readMinutesReaders(tx, meeting.id);
	return editionOf({
		head: {
			...{ number, title: meeting.title, area: meeting.areaTitle, day: meeting.startsOn },
			...{ startsAt: meeting.startsAt, endsAt: meeting.endsAt, place: meeting.place },
			approved:
				minutes?.approvedAt && minutes.approvedHow
					? {
							on: dayOf(minutes.approvedAt, process.timeZone),
							...{ how: minutes.approvedHow, readers: readers.length }
						}
					: null,
			attendance: publicAttendance(await readPresent(tx, meeting.id))
		},
		agenda: timedAgenda(meeting.startsAt, await readAgenda(tx, meeting.id)),
		lines,
		objections: await readObjections(tx, meeting.id)
	});
}
