import type { CommentStory } from '../area-story.ts';
import { goalComments } from './comments-goals.ts';
import { measureComments } from './comments-measures.ts';

export const comments: readonly CommentStory[] = [...goalComments, ...measureComments];
