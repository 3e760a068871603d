import type { AreaStory } from '../area-story.ts';
import { goalComments } from './comments.ts';
import { measureComments } from './comments-measures.ts';
import { goals } from './goals.ts';
import { calls, ideas } from './ideas.ts';
import { firstMeasures } from './measures-1.ts';
import { secondMeasures } from './measures-2.ts';
import { thirdMeasures } from './measures-3.ts';
import { fourthMeasures } from './measures-4.ts';
import { goalRounds } from './rounds.ts';
import { measureRounds } from './rounds-measures.ts';

export const childrenFamily: AreaStory = {
	area: 'children-family',
	calls,
	ideas,
	goals,
	measures: [...firstMeasures, ...secondMeasures, ...thirdMeasures, ...fourthMeasures],
	rounds: [...goalRounds, ...measureRounds],
	comments: [...goalComments, ...measureComments]
};
