import type { EntryBody } from '#journal/entry.ts';
import { text } from '#journal/sentence.ts';
import {
	findMeetingTask,
	readMeetingTasks,
	type MeetingTask
} from '#meetings/server/minutes/read-tasks.ts';
import { findMinutes } from '#meetings/server/minutes/reads.ts';
import {
	findMinutesReader,
	findObjection,
	readMinutesReaders,
	type MinutesReader
} from '#meetings/server/minutes/read-approval.ts';
import { issueMinutesLink, issueTaskLink } from '#meetings/server/minutes/tokens.ts';
import { findMeeting, type Meeting } from '#meetings/server/reads.ts';
import { issueLeaveLinks } from '#people/server/list/tokens.ts';
import { stepPart } from '#participation/mail/address-parts.ts';
import { readAudience } from '#people/server/read-audience.ts';
import { findProcess, type Process } from '#process/server/reads.ts';
import type { Language } from '#shared/language.ts';
import type { Tx } from '#storage/storage.ts';
import {
	documentationLetter,
	minutesLetter,
	objectionLetter,
	taskLetter
} from './letters/minutes.ts';
import type { QueuedLetter } from './queue.ts';
import { addressed, type Composer, type Parts } from './recipients.ts';

/** Letters about the minutes of a meeting: to those who were there, to all, and to those with a task. */
export const minutesComposers: Readonly<Record<string, Composer>> = {
	'minutes-put-forward': askThoseWhoWereThere,
	'objection-answered': answerWhoObjected,
	'minutes-published': tellAll,
	'minutes-corrected': giveNewTasks,
	'meeting-task-reminded': remind
};

async function askThoseWhoWereThere(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const found = await findAbout(tx, entry);
	if (!found) return [];
	const letters: QueuedLetter[] = [];
	for (const reader of await readMinutesReaders(tx, found.meeting.id)) {
		const letter = minutesLetter(recipient(reader), {
			...found.about,
			until: text(entry.data, 'to')
		});
		letters.push(...(await toReader(tx, entry, found, reader, letter)));
	}
	return letters;
}

async function answerWhoObjected(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const found = await findAbout(tx, entry);
	const objection = await findObjection(tx, text(entry.data, 'objectionId'));
	const reader = objection && (await findMinutesReader(tx, objection.readerId));
	if (!found || !objection || !reader) return [];
	const minutes = await findMinutes(tx, found.meeting.id);
	const open = (minutes?.closesAt ?? '') > parts.clock.now() && !minutes?.approvedAt;
	const letter = objectionLetter(recipient(reader), {
		...found.about,
		...{ corrected: objection.outcome === 'corrected', reply: objection.reply },
		until: open ? (minutes?.approveBy ?? null) : null
	});
	return toReader(tx, entry, found, reader, letter);
}

/** S2, S8: to all whom this area concerns. Who wants mail once a week reads of it there. */
async function tellAll(tx: Tx, entry: EntryBody, parts: Parts): Promise<QueuedLetter[]> {
	const found = await findAbout(tx, entry);
	if (!found) return [];
	const { meeting, process, about } = found;
	const audience = await readAudience(tx, {
		...{ processId: process.id, areaId: meeting.areaId, kind: 'results' }
	});
	const people = audience.filter(({ rhythm }) => rhythm === 'atOnce');
	const links = await issueLeaveLinks(tx, {
		processId: process.id,
		personIds: people.map(({ personId }) => personId),
		now: parts.clock.now()
	});
	const letters: QueuedLetter[] = people.map((person) => ({
		...addressed(entry, person),
		letter: documentationLetter(recipient(person), {
			...about,
			path: `/${process.slug}/termine/${meeting.stepId}/protokoll`,
			onlyListed: person.subscriptionId !== null
		}),
		secret: null,
		leaveSecret: links.get(person.personId),
		...ofMeeting(process, meeting)
	}));
	return [...letters, ...(await giveNewTasks(tx, entry))];
}

/** The key names the task alone: whoever has it is told once, whatever was corrected since. */
async function giveNewTasks(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const found = await findAbout(tx, entry);
	if (!found) return [];
	const tasks = await readMeetingTasks(tx, { meetingId: found.meeting.id });
	const letters: QueuedLetter[] = [];
	for (const task of tasks)
		if (!task.state.done) letters.push(...(await toOwner(tx, found, task, 'given', entry.process)));
	return letters;
}

async function remind(tx: Tx, entry: EntryBody): Promise<QueuedLetter[]> {
	const found = await findAbout(tx, entry);
	const task = await findMeetingTask(tx, text(entry.data, 'lineId'));
	if (!found || !task || task.state.done) return [];
	const kind = text(entry.data, 'kind') === 'late' ? 'late' : 'soon';
	return toOwner(tx, found, task, kind, entry.process);
}

type Found = {
	readonly meeting: Meeting;
	readonly process: Process;
	readonly about: { process: string; meeting: string; area: string | null; day: string | null };
};

async function findAbout(tx: Tx, entry: EntryBody): Promise<Found | undefined> {
	const meeting = await findMeeting(tx, entry.subject.id);
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!meeting || !process) return undefined;
	const { title, areaTitle: area, startsOn: day } = meeting;
	return { meeting, process, about: { process: process.title, meeting: title, area, day } };
}

async function toReader(
	tx: Tx,
	entry: EntryBody,
	{ process, meeting }: Found,
	reader: MinutesReader,
	letter: QueuedLetter['letter']
): Promise<QueuedLetter[]> {
	if (!reader.email) return [];
	return [
		{
			key: `${entry.id}:${reader.id}`,
			...{ processId: process.id, personId: reader.personId, address: reader.email },
			...{ language: reader.language as Language, letter },
			secret: await issueMinutesLink(tx, reader.id),
			...ofMeeting(process, meeting)
		}
	];
}

async function toOwner(
	tx: Tx,
	{ process, meeting, about }: Found,
	task: MeetingTask,
	kind: 'given' | 'soon' | 'late',
	processId: string | null
): Promise<QueuedLetter[]> {
	if (!task.email) return [];
	const due = task.state.dueOn;
	const language = task.language as Language;
	const to = { name: task.name ?? task.who, language };
	return [
		{
			key: `task:${task.lineId}:${kind}${kind === 'given' ? '' : `:${due}`}`,
			...{ processId, personId: task.personId, address: task.email, language },
			letter: taskLetter(to, { ...about, kind, task: task.text, due }),
			secret: await issueTaskLink(tx, task.lineId),
			...ofMeeting(process, meeting)
		}
	];
}

function ofMeeting(process: Process, { id, stepId }: Meeting) {
	return {
		sender: process.contactEmail,
		about: { kind: 'meeting', id },
		replyPart: stepPart(stepId)
	};
}

function recipient(person: { readonly name: string; readonly language: string }) {
	return { name: person.name || null, language: person.language as Language };
}
