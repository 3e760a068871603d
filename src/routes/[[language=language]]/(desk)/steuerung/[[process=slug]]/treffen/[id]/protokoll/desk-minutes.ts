import { timedAgenda } from '#meetings/agenda.ts';
import { agreesNow, isAnyOpen, usualDays } from '#meetings/minutes/approval.ts';
import { byAgenda } from '#meetings/minutes/lines.ts';
import { inOrderOfNeed } from '#meetings/minutes/tasks.ts';
import { readAskable } from '#meetings/server/minutes/read-askable.ts';
import type { MinutesState } from '#meetings/server/minutes/read-state.ts';
import { readMeetingTasks } from '#meetings/server/minutes/read-tasks.ts';
import { readEarlierWordings, readLineOutcomes } from '#meetings/server/minutes/reads.ts';
import { readEditions } from '#meetings/server/minutes/read-published.ts';
import { readMinutesReaders, readObjections } from '#meetings/server/minutes/read-approval.ts';
import { readAgenda } from '#meetings/server/reads.ts';
import { readRoleHolders } from '#people/server/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { addDays, dayOf, type Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

/** All that the desk shows of the minutes of one meeting. */
export async function readDeskMinutes(read: Reader, state: MinutesState, now: Instant) {
	const { meeting, process, minutes, standing, lines } = state;
	const today = dayOf(now, process.timeZone);
	const agenda = timedAgenda(meeting.startsAt, await readAgenda(read, meeting.id));
	const [outcomes, earlier, readers, said, editions, tasks, holders, areas] = await Promise.all([
		readLineOutcomes(read, meeting.id),
		readEarlierWordings(read, meeting.id),
		readMinutesReaders(read, meeting.id),
		readObjections(read, meeting.id),
		readEditions(read, meeting.id),
		readMeetingTasks(read, { meetingId: meeting.id }),
		readRoleHolders(read, { processId: process.id }),
		readAreas(read, process.id)
	]);
	const nameOf = new Map(readers.map(({ id, name }) => [id, name]));
	const objections = said.map((objection) => ({
		...objection,
		by: nameOf.get(objection.readerId) ?? ''
	}));
	const known = new Set(lines.map(({ id }) => id));
	const shown = lines.map(({ email, personId, ...line }) => ({
		...line,
		email,
		personId,
		getsMail: email !== null || personId !== null,
		became: outcomes.get(line.id),
		earlier: earlier.filter(({ id }) => id === line.id),
		objections: objections.filter(({ lineId }) => lineId === line.id)
	}));
	return {
		today,
		meeting: { id: meeting.id, stepId: meeting.stepId, title: meeting.title },
		area: meeting.areaTitle,
		day: meeting.startsOn,
		startsAt: meeting.startsAt,
		areas: meeting.areaId ? [] : areas.map(({ id, title }) => ({ id, title })),
		standing,
		isOver: standing === 'circulating' && minutes !== undefined && (minutes.closesAt ?? '') <= now,
		approveBy: minutes?.approveBy ?? null,
		approvedHow: minutes?.approvedHow ?? null,
		changed: (minutes?.changedAt ?? '') > (minutes?.publishedAt ?? ''),
		agenda,
		parts: byAgenda(agenda, shown),
		removed: earlier.filter(({ id }) => !known.has(id)),
		/** To the whole, or to a line that is gone. */
		toAll: objections.filter(({ lineId }) => !lineId || !known.has(lineId)),
		openObjections: objections.filter(({ outcome }) => outcome === null).length,
		readers: {
			all: readers.length,
			agreed: minutes ? readers.filter(({ agreedAt }) => agreesNow(agreedAt, minutes)).length : 0
		},
		mayClose:
			minutes !== undefined &&
			standing === 'circulating' &&
			!isAnyOpen(objections) &&
			readers.every(({ agreedAt }) => agreesNow(agreedAt, minutes)),
		askable: standing === 'draft' ? (await readAskable(read, meeting)).length : readers.length,
		proposedUntil: addDays(today, usualDays),
		editions: editions.map((edition) => ({ ...edition, on: dayOf(edition.at, process.timeZone) })),
		waiting: {
			ideas: shown.filter(({ kind, became }) => kind === 'idea' && !became).length,
			items: shown.filter(({ kind, became }) => (kind === 'goal' || kind === 'measure') && !became)
				.length
		},
		tasks: inOrderOfNeed(tasks).map(({ lineId, text, who, state: task }) => ({
			...{ lineId, text, who, dueOn: task.dueOn, moves: task.moves },
			done: task.done && { ...task.done, on: dayOf(task.done.at, process.timeZone) }
		})),
		names: [...new Set(holders.map(({ name }) => name))].filter(Boolean)
	};
}

export type DeskMinutes = Awaited<ReturnType<typeof readDeskMinutes>>;
export type DeskLine = DeskMinutes['parts'][number]['lines'][number];
export type DeskObjection = DeskMinutes['toAll'][number];
