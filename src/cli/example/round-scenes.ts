import { closeRound } from '#drafting/server/close-round.ts';
import { keepAnswerSheet } from '#drafting/server/keep-answer-sheet.ts';
import { openRound } from '#drafting/server/open-round.ts';
import type { Sector } from '#people/roles.ts';
import type { AreaStory, RoundStory } from '../../../examples/brandenburg-2017/area-story.ts';
import { consolidationScenes } from './consolidation-scenes.ts';
import { idOf, stepDates, timeOn, type Props, type Scene } from './scenes.ts';

export const sectors: Readonly<Record<RoundStory['sheets'][number]['perspective'], Sector>> = {
	Verwaltung: 'administration',
	Verein: 'provider',
	Ehrenamt: 'volunteer',
	Bewohner: 'resident'
};

/** Each questionnaire is open on the day of its meeting (S16). */
export function roundScenes(props: Props, area: AreaStory, round: RoundStory): Scene[] {
	const { stage, steering, ids } = props;
	const isGoal = area.goals.some(({ key }) => key === round.item);
	const { on } = stepDates(props.story, area.area, isGoal ? 'meeting-1' : 'meeting-2');
	const key = `round of ${round.item}`;
	return [
		{
			at: timeOn(on, '11:00'),
			play: async () => {
				const { roundId } = await stage.play(steering, openRound, {
					itemId: idOf(props, round.item),
					closesOn: on
				});
				ids.set(key, roundId);
				stage.outbox.wake();
				await stage.outbox.settled();
				await answerByLink(props, roundId, round);
			}
		},
		{
			at: timeOn(on, '19:30'),
			play: () => stage.play(steering, closeRound, { roundId: idOf(props, key) })
		},
		...consolidationScenes(props, round, key, timeOn(on, '19:40'))
	];
}

/** Some of those who got the letter open its link and answer. */
async function answerByLink(props: Props, roundId: string, round: RoundStory): Promise<void> {
	const { frame } = props.stage;
	const { opened_entry: entry } = await frame.storage.read
		.selectFrom('questionnaire_round')
		.select('opened_entry')
		.where('id', '=', roundId)
		.executeTakeFirstOrThrow();
	const secrets = await readSecrets(props, entry);
	for (const [index, { perspective }] of round.sheets.entries()) {
		const outcome = await keepAnswerSheet(frame, secrets[index] ?? '', {
			perspective: sectors[perspective],
			answers: round.answers.map((answers) => answers[index] ?? '')
		});
		if (!outcome.ok) throw new Error(`A sheet of ${round.key} was refused: ${outcome.reason}`);
	}
}

/** The links in the letters that an entry wrote: without a mail server they wait, and can be read. */
export async function readSecrets(props: Props, entry: string): Promise<readonly string[]> {
	const letters = await props.stage.frame.storage.read
		.selectFrom('letter')
		.select('secret')
		.where('send_key', 'like', `${entry}:%`)
		.orderBy('send_key')
		.execute();
	return letters.map(({ secret }) => secret ?? '');
}
