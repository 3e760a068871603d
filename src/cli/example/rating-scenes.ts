import { closeRating } from '#drafting/server/resistance/close-rating.ts';
import { decideWording } from '#drafting/server/resistance/decide-wording.ts';
import { enterBallots } from '#drafting/server/resistance/enter-ballots.ts';
import { openRating } from '#drafting/server/resistance/open-rating.ts';
import { findRating } from '#drafting/server/resistance/reads.ts';
import type { RatingStory, SecondWording } from '../../../examples/brandenburg-2017/story-shape.ts';
import { idOf, timeOn, type Props, type Scene } from './scenes.ts';

/** Several wordings compete in the room; the one with the least resistance becomes the next version. */
export function ratingScenes(
	props: Props,
	item: { readonly key: string; readonly title: string },
	second: SecondWording,
	story: RatingStory
): Scene[] {
	const { stage, steering, ids } = props;
	const [on = '', time = ''] = second.at.split('T');
	const key = `rating of ${item.key}`;
	const others = [{ text: second.text, origin: story.origin }, ...story.others];
	return [
		{
			at: timeOn(on, time, -40),
			play: async () => {
				const { ratingId } = await stage.play(steering, openRating, {
					...{ itemId: idOf(props, item.key), circle: 'room', closesOn: on },
					titles: others.map(() => ''),
					texts: others.map(({ text }) => text),
					origins: others.map(({ origin }) => origin)
				});
				ids.set(key, ratingId);
			}
		},
		{
			at: timeOn(on, time, -20),
			play: async () => {
				for (const card of story.cards)
					await stage.play(steering, enterBallots, {
						...{ ratingId: idOf(props, key), people: '1' },
						resistance: card.map((value) => (value === null ? '' : String(value)))
					});
				await stage.play(steering, closeRating, { ratingId: idOf(props, key) });
			}
		},
		{
			at: second.at,
			play: async () => {
				const ratingId = idOf(props, key);
				const rating = await findRating(stage.frame.storage.read, ratingId);
				const optionId = rating?.options.find(({ text }) => text === second.text)?.id ?? '';
				await stage.play(steering, decideWording, { ratingId, optionId, reason: second.reason });
			}
		}
	];
}
