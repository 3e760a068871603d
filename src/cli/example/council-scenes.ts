import { recordAdoption } from '#council/server/record-adoption.ts';
import { recordAmendment } from '#council/server/record-amendment.ts';
import { recordHandover } from '#council/server/record-handover.ts';
import { recordResult } from '#council/server/record-result.ts';
import { scheduleConsultation } from '#council/server/schedule-consultation.ts';
import { answerOwnership } from '#monitoring/server/answer-ownership.ts';
import { askOwner } from '#monitoring/server/ask-owner.ts';
import { postUpdate } from '#monitoring/server/post-update.ts';
import type { MeasureStory } from '../../../examples/brandenburg-2017/area-story.ts';
import type { ConceptStory } from '../../../examples/brandenburg-2017/story-shape.ts';
import { idOf, inOffice, timeOn, type Props, type Scene } from './scenes.ts';

/** Adoption, handover, and the way through the council (S14). */
export function councilScenes(props: Props): Scene[] {
	const { stage, steering } = props;
	const { adoption, handover, consultations } = props.story.concept;
	const { on, note, ...counts } = adoption;
	return [
		{
			at: timeOn(on, '19:30'),
			play: () =>
				stage.play(steering, recordAdoption, {
					documentId: idOf(props, 'concept'),
					heldOn: on,
					note,
					...Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, String(n)]))
				})
		},
		{
			at: timeOn(handover.on, '20:15'),
			play: () =>
				stage.play(steering, recordHandover, {
					documentId: idOf(props, 'concept'),
					handedOn: handover.on,
					recipient: handover.recipient
				})
		},
		...consultations.flatMap((one, index) => consultationScenes(props, one, `meeting ${index}`))
	];
}

function consultationScenes(
	props: Props,
	one: ConceptStory['consultations'][number],
	key: string
): Scene[] {
	const { stage, steering, ids } = props;
	const { amendmentsOn } = one;
	const measures = props.story.areas.flatMap((area) => area.measures);
	return [
		{
			at: one.scheduledAt,
			play: async () => {
				const { consultationId } = await stage.play(steering, scheduleConsultation, {
					documentId: idOf(props, 'concept'),
					body: one.body,
					role: one.role,
					meetsOn: one.on
				});
				ids.set(key, consultationId);
			}
		},
		...(amendmentsOn
			? measures.flatMap(({ key: measure, council }, index) =>
					council
						? [
								{
									at: timeOn(amendmentsOn, '17:10', index),
									play: () =>
										stage.play(steering, recordAmendment, {
											consultationId: idOf(props, key),
											itemId: idOf(props, measure),
											kind: council.kind,
											reason: council.reason,
											...(council.kind === 'amend'
												? { title: council.title ?? '', text: council.text }
												: {})
										})
								}
							]
						: []
				)
			: []),
		{
			at: timeOn(one.on, '19:40'),
			play: () =>
				stage.play(steering, recordResult, {
					consultationId: idOf(props, key),
					result: one.result,
					resolution: one.resolution ?? '',
					note: one.note ?? ''
				})
		}
	];
}

const daysToAnswer = 6;

/** Whoever is asked answers within a week; whoever accepted tells how far the measure is. */
export function ownerScenes(props: Props, measure: MeasureStory, index: number): Scene[] {
	const { owner, updates = [], key } = measure;
	if (!owner) return [];
	const { stage, steering, ids } = props;
	const person = personOf(props, owner.person);
	const asked = inOffice(timeOn(props.story.concept.ownersFrom, '09:00', index * 5, index % 12));
	const scenes: Scene[] = [
		{
			at: asked,
			play: async () => {
				const { ownershipId } = await stage.play(steering, askOwner, {
					itemId: idOf(props, key),
					name: person.name,
					email: person.email,
					body: owner.body
				});
				ids.set(`owner of ${key}`, ownershipId);
			}
		}
	];
	if (owner.answer !== 'none')
		scenes.push({
			at: inOffice(timeOn(asked.slice(0, 10), '15:20', index, daysToAnswer)),
			play: async () =>
				stage.play(await stage.actorOf(person.email), answerOwnership, {
					ownershipId: idOf(props, `owner of ${key}`),
					answer: owner.answer,
					reason: owner.reason ?? ''
				})
		});
	for (const update of updates)
		scenes.push({
			at: timeOn(update.on, '11:10', index),
			play: async () =>
				stage.play(await stage.actorOf(person.email), postUpdate, {
					itemId: idOf(props, key),
					state: update.state,
					text: update.text,
					reason: update.reason ?? ''
				})
		});
	return scenes;
}

function personOf({ story }: Props, key: string) {
	const { participants, departments } = story.people;
	const all = [...participants, ...departments.map(({ reviewer }) => reviewer)];
	const person = all.find((known) => known.key === key);
	if (!person) throw new Error(`The story knows nobody called ${key}.`);
	return person;
}
