import type { AreaStory } from '../area-story.ts';
import { goalComments } from './comments.ts';
import { measureComments } from './comments-measures.ts';
import { goals } from './goals.ts';
import { ideas } from './ideas.ts';
import { understandingMeasures } from './measures-1.ts';
import { preventionMeasures } from './measures-2.ts';
import { accessMeasures } from './measures-3.ts';
import { measureRounds } from './rounds-measures.ts';
import { goalRounds } from './rounds.ts';

/** Gesundheit: meetings on 27 April and 18 May 2017. */
export const health: AreaStory = {
	area: 'health',
	calls: [
		{
			title: 'Was soll sich bei der Gesundheit ändern?',
			question:
				'Was macht es schwer, in dieser Stadt gesund zu bleiben oder gut behandelt zu werden? Erzählen Sie, was Sie erlebt haben und was besser werden soll. Die Gruppe trifft sich am Donnerstag, 27. April.'
		},
		{
			title: 'Welche Maßnahmen helfen der Gesundheit?',
			question:
				'Die Gruppe hat ihre Ziele formuliert. Was soll getan werden, damit sie erreicht werden, und wer könnte es tun? Sie müssen nicht in der Gruppe sein, um etwas vorzuschlagen.'
		}
	],
	ideas,
	goals,
	measures: [...understandingMeasures, ...preventionMeasures, ...accessMeasures],
	rounds: [...goalRounds, ...measureRounds],
	comments: [...goalComments, ...measureComments]
};
