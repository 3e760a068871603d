import { publicActor } from '#journal/actor.ts';
import { answerComment } from '#documents/server/answer-comment.ts';
import { comment, enterComment } from '#documents/server/comment.ts';
import { compileDocument } from '#documents/server/compile-document.ts';
import { findDocument } from '#documents/server/reads.ts';
import { itemsOf } from '#documents/passages.ts';
import { findItem } from '#drafting/server/reads.ts';
import { wordVersion } from '#drafting/server/word-version.ts';
import { publishContribution } from '#participation/server/publish-contribution.ts';
import type { AreaStory, CommentStory } from '../../../examples/brandenburg-2017/area-story.ts';
import { idOf, spread, timeOn, type Props, type Scene } from './scenes.ts';

/** Interim report, draft, comments with their answers, and the concept that is adopted (S13, S14). */
export function conceptScenes(props: Props): Scene[] {
	const { concept, areas } = props.story;
	const { draft, interimReport } = concept;
	const comments = areas.flatMap((area) => area.comments.map((one) => ({ area, one })));
	const nextDay = timeOn(draft.at.slice(0, 10), '00:00', 0, 1).slice(0, 10);
	const times = spread(nextDay, draft.until, comments.length);
	const lastDay = timeOn(concept.concept.at.slice(0, 10), '00:00', 0, -2).slice(0, 10);
	const answers = spread(concept.answersFrom, lastDay, comments.length);
	return [
		compileScene(props, 'interim', interimReport.at, {
			kind: 'interimReport',
			preface: interimReport.preface
		}),
		compileScene(props, 'draft', draft.at, {
			kind: 'draft',
			preface: draft.preface,
			feedbackTitle: draft.title,
			feedbackQuestion: draft.question,
			feedbackUntil: draft.until
		}),
		...comments.flatMap(({ area, one }, index) =>
			commentScenes(props, area, one, {
				key: `comment ${index}`,
				at: times[index] ?? draft.at,
				answerAt: answers[index] ?? concept.concept.at
			})
		),
		compileScene(props, 'concept', concept.concept.at, {
			kind: 'concept',
			preface: concept.concept.preface
		}),
		compileScene(props, 'resolved', concept.resolved.at, {
			kind: 'resolved',
			preface: concept.resolved.preface
		})
	];
}

function compileScene(props: Props, key: string, at: string, input: object): Scene {
	return {
		at,
		play: async () => {
			const { documentId } = await props.stage.play(props.steering, compileDocument, {
				processId: props.processId,
				...input
			});
			props.ids.set(key, documentId);
		}
	};
}

type Times = { readonly key: string; readonly at: string; readonly answerAt: string };

function commentScenes(
	props: Props,
	area: AreaStory,
	said: CommentStory,
	{ key, at, answerAt }: Times
): Scene[] {
	const { stage, steering, ids } = props;
	return [
		{
			at,
			play: async () => {
				const documentId = idOf(props, 'draft');
				const passage = await passageOf(props, said.item);
				if (passage === '') ids.set(`${key} on the whole`, key);
				const input = { documentId, passage, text: said.text, name: said.name ?? '' };
				const { contributionId } =
					said.channel === 'web'
						? await stage.play(publicActor, comment, input)
						: await stage.play(steering, enterComment, { ...input, channel: said.channel });
				ids.set(key, contributionId);
			}
		},
		{
			at: timeOn(at.slice(0, 10), at.slice(11), 60 * 21),
			play: () => stage.play(steering, publishContribution, { contributionId: idOf(props, key) })
		},
		{ at: answerAt, play: () => answer(props, area, said, key) }
	];
}

async function answer(props: Props, area: AreaStory, said: CommentStory, key: string) {
	const { stage, steering, ids } = props;
	// What is said about a text outside the draft is answered, but there is nothing to take it up into.
	const takenUp = said.outcome === 'takenUp' && !ids.has(`${key} on the whole`);
	await stage.play(steering, answerComment, {
		contributionId: idOf(props, key),
		outcome: takenUp ? 'takenUp' : 'answered',
		reason: said.answer
	});
	if (!takenUp || !said.rewording) return;
	const item = await findItem(stage.frame.storage.read, idOf(props, said.item));
	if (!item) throw new Error(`The comment on ${said.item} of ${area.area} rewords nothing.`);
	await stage.play(steering, wordVersion, {
		itemId: item.id,
		title: item.title,
		text: said.rewording.text,
		reason: said.rewording.reason
	});
}

/** The paragraph key of an item in the draft; empty when the item is not part of it. */
async function passageOf(props: Props, key: string): Promise<string> {
	const { read } = props.stage.frame.storage;
	const item = await findItem(read, idOf(props, key));
	const draft = await findDocument(read, { id: idOf(props, 'draft') });
	if (!item?.code || !draft) return '';
	return itemsOf(draft.content).some((placed) => placed.item.code === item.code) ? item.code : '';
}
