import type { AreaStory } from '../area-story.ts';
import { comments } from './comments.ts';
import { goals } from './goals.ts';
import { calls, ideas } from './ideas.ts';
import { firstMeasures } from './measures-1.ts';
import { secondMeasures } from './measures-2.ts';
import { thirdMeasures } from './measures-3.ts';
import { fourthMeasures } from './measures-4.ts';
import { rounds } from './rounds.ts';

export const housing: AreaStory = {
	area: 'housing',
	calls,
	ideas,
	goals,
	measures: [...firstMeasures, ...secondMeasures, ...thirdMeasures, ...fourthMeasures],
	rounds,
	comments
};
