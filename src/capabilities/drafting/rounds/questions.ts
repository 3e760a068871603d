import { allow, refuse, type Decision } from '#shared/result.ts';

const mostQuestions = 12;
const longestQuestion = 300;

/** The questions of a kind as they are asked from now on; rounds that are open keep theirs. */
export type Questionnaire = {
	readonly number: number;
	readonly questions: readonly string[];
};

/** One question per line; numbers in front of them go, since the page numbers them itself. */
export function questionLines(given: string): readonly string[] {
	return given
		.split('\n')
		.map((line) => line.replaceAll(/\s+/g, ' ').trim())
		.map((line) => line.replace(/^(\(\d{1,2}\)|\d{1,2}[.)]|[-•–])\s+/, ''))
		.filter((line) => line !== '');
}

export function decideReword(
	questions: readonly string[],
	known: readonly string[]
): Decision<
	null,
	'no-questions' | 'too-many-questions' | 'question-too-long' | 'question-twice' | 'same-questions'
> {
	const no = <Reason extends string>(reason: Reason) => refuse(reason, { questions: reason });
	if (questions.length === 0) return no('no-questions');
	if (questions.length > mostQuestions) return no('too-many-questions');
	if (questions.some((question) => question.length > longestQuestion))
		return no('question-too-long');
	if (new Set(questions).size < questions.length) return no('question-twice');
	const isSame =
		questions.length === known.length && questions.every((one, place) => one === known[place]);
	return isSame ? no('same-questions') : allow(null);
}
