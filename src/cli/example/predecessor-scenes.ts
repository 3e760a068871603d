import { readFile } from 'node:fs/promises';
import { readConcept } from '#drafting/predecessor/read-concept.ts';
import { compareOldItem } from '#drafting/server/predecessor/compare-old-item.ts';
import { importPredecessor } from '#drafting/server/predecessor/import-predecessor.ts';
import { preparePredecessor } from '#drafting/server/predecessor/prepare-predecessor.ts';
import { readOldItems } from '#drafting/server/predecessor/reads.ts';
import { tellOutcome } from '#drafting/server/predecessor/tell-outcome.ts';
import type { StoryPredecessor } from '../../../examples/brandenburg-2017/story-shape.ts';
import { idOf, timeOn, type Props, type Scene } from './scenes.ts';

const folder = new URL('../../../examples/brandenburg-2017/', import.meta.url);

/** The concept before is read from its file, taken over, and compared group by group (S11). */
export function predecessorScenes(props: Props, predecessor: StoryPredecessor): Scene[] {
	const { stage, steering, processId, ids } = props;
	const { file, title, year, readAt, takenAt, outcomes, compared } = predecessor;
	const oldId = async (name: string) => {
		const all = await readOldItems(stage.frame.storage.read, { processId });
		const found = all.find((one) => one.title === name);
		if (!found) throw new Error(`The old concept has no text "${name}".`);
		return found.id;
	};
	return [
		{
			at: readAt,
			play: async () => {
				const read = readConcept(await readFile(new URL(file, folder)));
				if (!read.ok) throw new Error(`${file} cannot be read: ${read.reason}`);
				const { predecessorId } = await stage.play(steering, preparePredecessor, {
					...{ processId, title, year, link: '', fileName: file, proposals: read.value }
				});
				ids.set('predecessor', predecessorId);
			}
		},
		{
			at: takenAt,
			play: () =>
				stage.play(steering, importPredecessor, { predecessorId: idOf(props, 'predecessor') })
		},
		...outcomes.map(({ old, ...told }, index): Scene => ({
			at: timeOn(takenAt.slice(0, 10), takenAt.slice(11), 5 + index * 4),
			play: async () => stage.play(steering, tellOutcome, { oldId: await oldId(old), ...told })
		})),
		...compared.map(({ at, old, relation, item, reason }): Scene => ({
			at,
			play: async () =>
				stage.play(steering, compareOldItem, {
					...{ oldId: await oldId(old), relation, reason },
					itemId: item ? idOf(props, item) : ''
				})
		}))
	];
}
