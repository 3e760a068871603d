import type { Sentences } from '#journal/sentence.ts';

export const monitoringSentences: Sentences = {};
