import { draftItem } from '#drafting/server/draft-item.ts';
import { publishItem } from '#drafting/server/publish-item.ts';
import { checkGoal } from '#drafting/server/structure/check-goal.ts';
import { dropItem } from '#drafting/server/structure/drop-item.ts';
import { mergeItems } from '#drafting/server/structure/merge-items.ts';
import { prepareMeeting } from '#meetings/server/prepare-meeting.ts';
import { findMeetingOfStep } from '#meetings/server/reads.ts';
import { readSteps } from '#process/server/reads.ts';
import type { StructureStory } from '../../../examples/brandenburg-2017/story-shape.ts';
import { idOf, stepDates, timeOn, type Props, type Scene } from './scenes.ts';

/** The second meeting of a group checks its goals, merges what says the same and strikes what others do. */
export function structureScenes(props: Props): Scene[] {
	const { stage, steering, story, ids, processId, areas } = props;
	const { structure } = story;
	const { merge, drop } = structure;
	const { on } = stepDates(story, structure.area, 'meeting-2');
	return [
		...structure.extra.map(({ key, serves, ...wording }, index): Scene => ({
			at: timeOn(on, '12:30', index * 5),
			play: async () => {
				const { itemId } = await stage.play(steering, draftItem, {
					...{ processId, kind: 'measure', areaId: areas.get(structure.area), ...wording },
					...{ servesId: idOf(props, serves.item), benefit: serves.benefit }
				});
				await stage.play(steering, publishItem, { itemId });
				ids.set(key, itemId);
			}
		})),
		...structure.checks.map(({ item, ...check }, index): Scene => ({
			at: timeOn(on, '17:10', index * 4),
			play: async () => {
				const meetingId = await meetingOf(props, structure);
				return stage.play(steering, checkGoal, {
					...{ meetingId, itemId: idOf(props, item), ...check }
				});
			}
		})),
		{
			at: timeOn(on, '19:45'),
			play: () => {
				const { survivor, merged, ...wording } = merge;
				const survivorId = idOf(props, survivor);
				return stage.play(steering, mergeItems, {
					...{ survivorId, itemIds: [survivorId, idOf(props, merged)], ...wording }
				});
			}
		},
		{
			at: timeOn(on, '19:55'),
			play: () =>
				stage.play(steering, dropItem, { itemId: idOf(props, drop.item), reason: drop.reason })
		}
	];
}

async function meetingOf(props: Props, { area }: StructureStory): Promise<string> {
	const { stage, steering, processId, areas } = props;
	const { read } = stage.frame.storage;
	const step = (await readSteps(read, processId)).find(
		({ key, areaId }) => key === 'meeting-2' && areaId === areas.get(area)
	);
	const known = step && (await findMeetingOfStep(read, step.id));
	if (known) return known.id;
	return (await stage.play(steering, prepareMeeting, { stepId: step?.id })).meetingId;
}
