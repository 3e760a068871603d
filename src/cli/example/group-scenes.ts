import { enterCandidacy } from '#process/server/core-group/enter-candidacy.ts';
import { takeIn } from '#process/server/core-group/take-in.ts';
import { addWanted } from '#process/server/outreach/add-wanted.ts';
import { recordOutreach } from '#process/server/outreach/record-outreach.ts';
import type { CoreGroupStory } from '../../../examples/brandenburg-2017/story-shape.ts';
import { timeOn, type Props, type Scene } from './scenes.ts';

const lists = '2017-02-06T10:00';
const outcomes = '2017-02-27T15:00';
const shown = { all: ['name', 'sector', 'areas'], name: ['name'], none: [] };

/** Who was approached before the kick-off, and who came forward in the room and was taken in (S7, S8). */
export function groupScenes(props: Props): Scene[] {
	const { members, wanted } = props.story.coreGroup;
	return [...wanted.flatMap((one) => wantedScenes(props, one)), ...memberScenes(props, members)];
}

function wantedScenes(props: Props, one: CoreGroupStory['wanted'][number]): Scene[] {
	const { stage, steering, processId, areas, ids } = props;
	const { institution, sector, area, approacher, state, reason } = one;
	return [
		{
			at: lists,
			play: async () => {
				const { wantedId } = await stage.play(steering, addWanted, {
					...{ processId, institution, sector, approacher, areaId: areas.get(area) },
					dueOn: '2017-03-01'
				});
				ids.set(`wanted ${institution}`, wantedId);
			}
		},
		{
			at: outcomes,
			play: () =>
				stage.play(steering, recordOutreach, {
					...{ wantedId: ids.get(`wanted ${institution}`), state, outcomeReason: reason ?? '' }
				})
		}
	];
}

function memberScenes(props: Props, members: CoreGroupStory['members']): Scene[] {
	const { stage, steering, processId, areas, story } = props;
	return members.map(({ person, forward, areas: own, shows }, index) => ({
		at: timeOn(forward, '20:30', index),
		play: async () => {
			const found = story.people.participants.find(({ key }) => key === person);
			if (!found) throw new Error(`The story knows nobody with the key ${person}.`);
			const { name, email, sector, organisation } = found;
			const { candidacyId } = await stage.play(steering, enterCandidacy, {
				...{ processId, name, email, sector, organisation, channel: 'inPerson' },
				...{ areaIds: own.map((key) => areas.get(key)), shows: shown[shows] }
			});
			await stage.play(steering, takeIn, {
				...{ candidacyId, termFrom: forward, termUntil: story.coreGroup.until }
			});
		}
	}));
}
