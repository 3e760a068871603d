import * as v from 'valibot';
import { line, maybe } from '#shared/inputs.ts';
import { answers, type Needs } from './guests.ts';

/** A small number of people from a form; nothing typed is none. */
const few = (most: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.regex(/^\d{0,2}$/, 'not-a-number'),
		v.transform(Number),
		v.maxValue(most, 'too-many-people')
	);

/** What somebody says about coming, as it is typed: by link, on the public page, or at the desk. */
export const companionFields = {
	companions: few(20),
	stepFree: v.optional(v.string()),
	interpreter: maybe(line(80)),
	children: few(12),
	childrenAges: maybe(line(80)),
	diet: maybe(line(160)),
	needs: maybe(line(400))
};

export const AnswerFields = v.object({
	answer: v.picklist(answers, 'answer-needed'),
	...companionFields
});

export function needsOf(given: Omit<v.InferOutput<typeof AnswerFields>, 'answer'>): Needs {
	return {
		stepFree: Boolean(given.stepFree),
		interpreter: given.interpreter,
		children: given.children,
		childrenAges: given.childrenAges,
		diet: given.diet,
		other: given.needs
	};
}
