import type { AreaStory } from '../area-story.ts';
import { measureComments } from './comments-measures.ts';
import { goalComments } from './comments.ts';
import { goals } from './goals.ts';
import { ideas } from './ideas.ts';
import { courseMeasures } from './measures-1.ts';
import { skillMeasures } from './measures-2.ts';
import { trainingMeasures } from './measures-3.ts';
import { workMeasures } from './measures-4.ts';
import { measureRounds } from './rounds-measures.ts';
import { goalRounds } from './rounds.ts';

/** Erwachsenenbildung und Arbeitsmarkt: meetings on 8 and 29 June 2017. */
export const educationLabour: AreaStory = {
	area: 'education-labour',
	calls: [
		{
			title: 'Lernen und Arbeiten: Was hält Sie auf?',
			question:
				'Wo endet der Weg zum Kurs, zur Lehrstelle, zur Arbeit? Erzählen Sie, was Sie erlebt haben und was sich ändern soll. Die Gruppe trifft sich am Donnerstag, 8. Juni.'
		},
		{
			title: 'Lernen und Arbeiten: Was soll getan werden?',
			question:
				'Die Gruppe hat sieben Ziele formuliert. Was hilft, damit sie erreicht werden, und wer könnte es tun? Auch Betriebe sind gefragt. Die Gruppe trifft sich wieder am Donnerstag, 29. Juni.'
		}
	],
	ideas,
	goals,
	measures: [...courseMeasures, ...skillMeasures, ...trainingMeasures, ...workMeasures],
	rounds: [...goalRounds, ...measureRounds],
	comments: [...goalComments, ...measureComments]
};
