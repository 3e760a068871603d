import { closeRound } from '#drafting/server/close-round.ts';
import { consolidateItem } from '#drafting/server/consolidate-item.ts';
import { draftItem } from '#drafting/server/draft-item.ts';
import { keepAnswerSheet } from '#drafting/server/keep-answer-sheet.ts';
import { linkItem } from '#drafting/server/link-item.ts';
import { openRound } from '#drafting/server/open-round.ts';
import { publishItem } from '#drafting/server/publish-item.ts';
import { wordVersion } from '#drafting/server/word-version.ts';
import { publicActor, type Actor } from '#journal/actor.ts';
import { contribute } from '#participation/server/contribute.ts';
import { enterContribution } from '#participation/server/enter-contribution.ts';
import { hideContribution } from '#participation/server/hide-contribution.ts';
import { openCall } from '#participation/server/open-call.ts';
import { publishContribution } from '#participation/server/publish-contribution.ts';
import { answerReview } from '#review/server/answer-review.ts';
import { sendToReview } from '#review/server/send-to-review.ts';
import type { Sector } from '#people/roles.ts';
import type {
	Idea,
	Round,
	StoryCall,
	StoryItem,
	StoryReview
} from '../../../examples/brandenburg-2017/shape.ts';
import { sheetInput } from './sheet-input.ts';
import type { Stage } from './stage.ts';

/** What the story has made so far: its own keys → ids. */
export type Props = {
	readonly stage: Stage;
	readonly steering: Actor;
	readonly processId: string;
	readonly areas: ReadonlyMap<string, string>;
	readonly departments: ReadonlyMap<string, string>;
	readonly ids: Map<string, string>;
};

export type Scene = { readonly at: string; readonly play: () => Promise<void> };

export function callScenes(props: Props, call: StoryCall): Scene[] {
	return [
		{
			at: call.opens,
			play: async () => {
				const { callId } = await props.stage.play(props.steering, openCall, {
					processId: props.processId,
					areaId: props.areas.get(call.area),
					title: call.title,
					question: call.question,
					opensOn: call.opens.slice(0, 10),
					closesOn: call.closes.slice(0, 10)
				});
				props.ids.set(call.key, callId);
			}
		}
	];
}

export function ideaScenes(props: Props, idea: Idea): Scene[] {
	const { stage, steering, ids } = props;
	return [
		{
			at: idea.at,
			play: async () => {
				const said = { callId: ids.get(idea.call), text: idea.text, name: idea.name ?? '' };
				const { contributionId } =
					idea.channel === 'web'
						? await stage.play(publicActor, contribute, said)
						: await stage.play(steering, enterContribution, { ...said, channel: idea.channel });
				ids.set(idea.key, contributionId);
			}
		},
		{
			at: later(idea.at, { minutes: 50 }),
			play: async () => {
				const contributionId = ids.get(idea.key);
				if (idea.publish) await stage.play(steering, publishContribution, { contributionId });
				else
					await stage.play(steering, hideContribution, {
						contributionId,
						reason: idea.hiddenBecause
					});
			}
		}
	];
}

export function itemScenes(props: Props, item: StoryItem, rounds: readonly Round[]): Scene[] {
	const { stage, steering, ids, processId } = props;
	const [main, ...others] = item.serves;
	let sheet = item.sheet;
	const draft: Scene = {
		at: item.at,
		play: async () => {
			const { itemId } = await stage.play(steering, draftItem, {
				processId,
				kind: item.kind,
				areaId: item.area ? props.areas.get(item.area) : '',
				title: item.title,
				text: item.text,
				reason: item.reason,
				contributionIds: item.from.map((key) => ids.get(key) ?? key),
				servesId: main ? ids.get(main.item) : '',
				benefit: main?.benefit ?? '',
				...(item.sheet ? { measure: sheetInput(item.sheet) } : {})
			});
			ids.set(item.key, itemId);
			for (const other of others)
				await stage.play(steering, linkItem, {
					itemId,
					servesId: ids.get(other.item),
					benefit: other.benefit
				});
		}
	};
	const publish: Scene = {
		at: item.publishAt,
		play: async () => void (await stage.play(steering, publishItem, { itemId: ids.get(item.key) }))
	};
	const versions = item.versions.map((version, index): Scene => ({
		at: version.at,
		play: async () => {
			sheet = version.sheet ?? sheet;
			const round = rounds.find(
				({ leadsTo }) => leadsTo.item === item.key && leadsTo.version === index + 2
			);
			await stage.play(steering, wordVersion, {
				itemId: ids.get(item.key),
				title: version.title,
				text: version.text,
				reason: version.reason,
				roundId: round ? ids.get(round.key) : '',
				...(version.measuredBy ? { goal: { measuredBy: version.measuredBy } } : {}),
				...(sheet ? { measure: sheetInput(sheet) } : {})
			});
		}
	}));
	return [draft, publish, ...versions, ...agreementOn(props, item)];
}

/** Goals with a measurable second version, and guidelines, are agreed an hour after their last wording. */
function agreementOn(props: Props, item: StoryItem): Scene[] {
	const last = item.versions.at(-1);
	if (item.kind === 'measure' || (item.kind === 'goal' && !last?.measuredBy)) return [];
	const play = async () =>
		void (await props.stage.play(props.steering, consolidateItem, {
			itemId: props.ids.get(item.key)
		}));
	return [{ at: later(last?.at ?? item.publishAt, { hours: 1 }), play }];
}

export function roundScenes(props: Props, round: Round): Scene[] {
	const { stage, steering, ids } = props;
	return [
		{
			at: round.opens,
			play: async () => {
				const { roundId } = await stage.play(steering, openRound, {
					itemId: ids.get(round.item),
					closesOn: round.closes.slice(0, 10)
				});
				ids.set(round.key, roundId);
				stage.outbox.wake();
				await stage.outbox.settled();
				await answerByLink(props, round);
			}
		},
		{
			at: round.closes,
			play: async () =>
				void (await stage.play(steering, closeRound, { roundId: ids.get(round.key) }))
		}
	];
}

/** Three of those who got the letter open its link and answer. */
async function answerByLink(props: Props, round: Round): Promise<void> {
	const { frame } = props.stage;
	const letters = await frame.storage.read
		.selectFrom('letter')
		.select('secret')
		.where('kind', '=', 'questionnaire')
		.orderBy('id')
		.execute();
	const sectorsByWord: Record<string, Sector> = {
		Verwaltung: 'administration',
		Verein: 'provider',
		Ehrenamt: 'volunteer'
	};
	for (const [index, sheet] of round.sheets.entries()) {
		const outcome = await keepAnswerSheet(frame, letters[index]?.secret ?? '', {
			perspective: sectorsByWord[sheet.perspective] ?? '',
			answers: sheet.answers
		});
		if (!outcome.ok) throw new Error(`The sheet ${sheet.key} was refused: ${outcome.reason}`);
	}
}

export function reviewScenes(props: Props, review: StoryReview, reviewerEmail: string): Scene[] {
	const { stage, steering, ids } = props;
	const ask: Scene = {
		at: review.sentAt,
		play: async () => {
			const itemId = ids.get(review.measure);
			await stage.play(steering, consolidateItem, { itemId });
			const { reviewId } = await stage.play(steering, sendToReview, {
				itemId,
				departmentId: props.departments.get(review.department),
				note: ''
			});
			ids.set(review.key, reviewId);
		}
	};
	const { answer } = review;
	if (!answer) return [ask];
	return [
		ask,
		{
			at: answer.at,
			play: async () => {
				const findings = Object.fromEntries(
					answer.findings.map(({ aspect, answer: word, text }) => [
						aspect,
						{ answer: word, reason: text }
					])
				);
				const reviewer = await stage.actorOf(reviewerEmail);
				await stage.play(reviewer, answerReview, { reviewId: ids.get(review.key), findings });
			}
		}
	];
}

function later(localTime: string, by: Temporal.DurationLike): string {
	return Temporal.PlainDateTime.from(localTime).add(by).toString({ smallestUnit: 'minute' });
}
