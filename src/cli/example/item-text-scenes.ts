import { findItem } from '#drafting/server/reads.ts';
import { checkText } from '#drafting/server/texts/check-text.ts';
import { keepText } from '#drafting/server/texts/keep-text.ts';
import type { StoryItemText } from '../../../examples/brandenburg-2017/story-shape.ts';
import { idOf, type Props, type Scene } from './scenes.ts';

/** The words of an item in easy German or another language, from the version of that day, and their check. */
export function itemTextScenes(props: Props, given: StoryItemText): Scene[] {
	const { stage, steering, ids } = props;
	const { form, title, text, by: madeBy, checked } = given;
	const key = `${form} of ${given.item}`;
	const keep = async () => {
		const itemId = idOf(props, given.item);
		const item = await findItem(stage.frame.storage.read, itemId);
		const madeFrom = String(item?.version ?? 1);
		const { textId } = await stage.play(steering, keepText, {
			...{ itemId, form, madeFrom, title, text, madeBy }
		});
		ids.set(key, textId);
	};
	if (!checked) return [{ at: given.at, play: keep }];
	const check = () =>
		stage.play(steering, checkText, { textId: idOf(props, key), checkedBy: checked.by });
	return [
		{ at: given.at, play: keep },
		{ at: checked.at, play: check }
	];
}
