import type { AreaStory } from '../area-story.ts';
import { goalComments } from './comments-1.ts';
import { measureComments } from './comments-2.ts';
import { goals } from './goals.ts';
import { calls, ideas } from './ideas.ts';
import { sportMeasures } from './measures-1.ts';
import { orientationMeasures } from './measures-2.ts';
import { cultureMeasures } from './measures-3.ts';
import { voiceMeasures } from './measures-4.ts';
import { goalRounds } from './rounds-1.ts';
import { measureRounds } from './rounds-2.ts';

export const socialParticipation: AreaStory = {
	area: 'social-participation',
	calls,
	ideas,
	goals,
	measures: [...sportMeasures, ...orientationMeasures, ...cultureMeasures, ...voiceMeasures],
	rounds: [...goalRounds, ...measureRounds],
	comments: [...goalComments, ...measureComments]
};
