import { publishMinutes } from '#drafting/server/publish-minutes.ts';
import { publicActor, systemActor } from '#journal/actor.ts';
import { addLine } from '#meetings/server/minutes/add-line.ts';
import { answerObjection } from '#meetings/server/minutes/answer-objection.ts';
import { settleMinutes } from '#meetings/server/minutes/approve-minutes.ts';
import { finishTask } from '#meetings/server/minutes/finish-task.ts';
import { putForwardMinutes } from '#meetings/server/minutes/put-forward-minutes.ts';
import { readMinutesReaders } from '#meetings/server/minutes/read-approval.ts';
import { objectToMinutes } from '#meetings/server/minutes/speak-on-minutes.ts';
import { issueMinutesLink } from '#meetings/server/minutes/tokens.ts';
import { prepareMeeting } from '#meetings/server/prepare-meeting.ts';
import { findMeetingOfStep, readAgenda } from '#meetings/server/reads.ts';
import { readSteps } from '#process/server/reads.ts';
import type { StoryMinutes } from '../../../examples/brandenburg-2017/story-shape.ts';
import { idOf, stepDates, timeOn, type Props, type Scene } from './scenes.ts';

/** Minutes are typed at the meeting, put forward to those who were there, and published. */
export function minutesScenes(props: Props, minutes: StoryMinutes): Scene[] {
	const { stage, steering, story, ids } = props;
	const { on } = stepDates(story, minutes.area, minutes.step);
	const key = `minutes of ${minutes.area} ${minutes.step}`;
	const meetingId = () => idOf(props, key);
	const lineId = (index: number) => idOf(props, `${key} ${index}`);
	const write = minutes.lines.map((line, index): Scene => ({
		at: timeOn(on, '17:25', index * 17),
		play: async () => {
			if (index === 0) ids.set(key, await meetingOf(props, minutes));
			const agenda = await readAgenda(stage.frame.storage.read, meetingId());
			const { kind, text, who = '', publicAs = '', due = '' } = line;
			const agendaItemId = agenda[line.point]?.id ?? '';
			const { lineId: id } = await stage.play(steering, addLine, {
				...{ meetingId: meetingId(), kind, text, who, publicAs, dueOn: due, agendaItemId }
			});
			ids.set(`${key} ${index}`, id);
		}
	}));
	const { putForward, objections = [], publishAt } = minutes;
	return [
		...write,
		{
			at: putForward.at,
			play: () =>
				stage.play(steering, putForwardMinutes, {
					...{ meetingId: meetingId(), until: putForward.until }
				})
		},
		...objections.flatMap((objection, index) => objecting(props, key, objection, index)),
		...minutes.lines.flatMap(({ done }, index): Scene[] =>
			done
				? [
						{
							at: done.at,
							play: () =>
								stage.play(steering, finishTask, { lineId: lineId(index), result: done.result })
						}
					]
				: []
		),
		...(publishAt
			? [
					{
						at: publishAt,
						play: async () => {
							await stage.play(systemActor, settleMinutes, { meetingId: meetingId() });
							return stage.play(steering, publishMinutes, { meetingId: meetingId() });
						}
					}
				]
			: [])
	];
}

function objecting(
	props: Props,
	key: string,
	{ at, by, line, text, answer }: NonNullable<StoryMinutes['objections']>[number],
	index: number
): Scene[] {
	const { stage, steering, ids, story } = props;
	const own = `${key} objection ${index}`;
	const scenes: Scene[] = [
		{
			at,
			play: async () => {
				const person = story.people.participants.find((known) => known.key === by);
				const { storage } = stage.frame;
				const readers = await readMinutesReaders(storage.read, idOf(props, key));
				const reader = readers.find(({ email }) => email === person?.email);
				const secret = await storage.transact((tx) => issueMinutesLink(tx, reader?.id ?? ''));
				const { objectionId } = await stage.play(publicActor, objectToMinutes, {
					...{ secret, lineId: idOf(props, `${key} ${line}`), text }
				});
				ids.set(own, objectionId);
			}
		}
	];
	if (answer)
		scenes.push({
			at: answer.at,
			play: () =>
				stage.play(steering, answerObjection, {
					...{ objectionId: idOf(props, own), outcome: 'kept', reply: answer.reply }
				})
		});
	return scenes;
}

/** The meeting of the step, prepared now if nobody has yet. */
async function meetingOf(props: Props, { area, step }: StoryMinutes): Promise<string> {
	const { stage, steering, processId, areas } = props;
	const { read } = stage.frame.storage;
	const planned = (await readSteps(read, processId)).find(
		({ key, areaId }) => key === step && areaId === areas.get(area)
	);
	const known = planned && (await findMeetingOfStep(read, planned.id));
	if (known) return known.id;
	return (await stage.play(steering, prepareMeeting, { stepId: planned?.id })).meetingId;
}
