import type { LifeEvent } from '#assembly/public/life.ts';
import type { Voice } from '#assembly/public/voice.ts';
import type { Words } from '#assembly/words/index.ts';
import { sayChannels } from '#participation/say-channels.ts';
import { addHours, dayOf } from '#shared/dates.ts';
import type { ItemState } from '#ui/shapes.ts';
import { isStructureEvent, structureTitle } from './say-structure.ts';

/** Where an entry of the life story stands on the thread. */
export function lifeState(event: LifeEvent): ItemState {
	if (event.kind === 'round' && event.open) return 'now';
	if (event.kind === 'checked' && event.check.outcome === 'back') return 'returned';
	if (event.kind === 'asked' && !event.review.result) return 'now';
	if (event.kind === 'answered') return event.result === 'approved' ? 'done' : 'returned';
	if (event.kind === 'owner') return event.what === 'declined' ? 'returned' : 'done';
	return 'done';
}

export function lifeTitle(event: LifeEvent, words: Words, voice: Voice): string {
	const say = voice.words.item.life;
	if (isStructureEvent(event)) return structureTitle(event, voice);
	switch (event.kind) {
		case 'origins':
			return say.origins(
				event.contributions.length,
				sayChannels(
					[...event.channels].map(([channel, count]) => ({ channel, count })),
					words.participation
				)
			);
		case 'version': {
			const from = say.from[event.version.sourceKind as keyof typeof say.from];
			return [say.version(event.version.number), from].filter(Boolean).join(', ');
		}
		case 'round': {
			const { round } = event;
			if (!event.open) return say.roundClosed(round.sheets, round.invited, round.people);
			const last = dayOf(addHours(round.closesAt, -1), voice.zone);
			return say.roundOpen(round.invited, voice.format.until(last, voice.today));
		}
		case 'agreed':
			return say.agreed;
		case 'asked':
			return say.asked(event.review.department);
		case 'answered':
			return say.answered(event.review.department, words.review.results[event.result]);
		case 'concluded':
			return say.concluded[event.state];
		case 'dissent':
			return say.dissent(event.dissent.voices);
		case 'document':
			return event.document
				? say.inDocument(
						voice.words.documents.name(
							words.documents.kinds[event.document.kind],
							event.document.number
						)
					)
				: say.inConcept;
		case 'comments':
			return say.comments(
				event.comments.length,
				event.comments.filter(({ state }) => state === 'takenUp').length
			);
		case 'decided':
			return words.drafting.stateSentences[event.state].replace(/\.$/, '');
		case 'owner':
			return say.owner[event.what](event.ownership.body);
		case 'update':
			return say.update(words.monitoring.states[event.update.state]);
	}
}
