import { heading, say, tell, type Block } from './book.ts';
import { layOutDissents, layOutReview, layOutSheet, saidServes, sayTrace } from './layout-item.ts';
import type { PrintWords } from './words.ts';
import type {
	Chapter,
	DocumentContent,
	GoalText,
	GuidelineText,
	MeasureText,
	Passage
} from '#documents/content.ts';

export function layOutGuidelines(
	{ guidelines }: DocumentContent,
	words: PrintWords
): readonly Block[] {
	if (guidelines.length === 0) return [];
	return [
		heading(1, words.guidelines),
		...guidelines.flatMap((guideline) => [
			heading(2, guideline.title, guideline.code),
			...layOutText(guideline.text, words),
			...layOutEnd(guideline, words)
		])
	];
}

/** One area: its goals and, under each, what is to be done for it. */
export function layOutChapter({ title, goals }: Chapter, words: PrintWords): readonly Block[] {
	return [
		heading(1, title),
		...(goals.length === 0 ? [say(words.empty)] : []),
		...goals.flatMap((goal) => layOutGoal(goal, words))
	];
}

function layOutGoal(goal: GoalText, words: PrintWords): readonly Block[] {
	return [
		heading(2, goal.title, goal.code),
		...layOutText(goal.text, words),
		tell(goal.measuredBy ?? words.drafting.sheet.missing, { label: words.measuredBy }),
		...saidServes(goal.serves, words),
		...layOutEnd(goal, words),
		...(goal.measures.length === 0 ? [say(words.noMeasures)] : []),
		...goal.measures.flatMap((measure) => layOutMeasure(measure, goal.code, words))
	];
}

function layOutMeasure(measure: MeasureText, goal: string, words: PrintWords): readonly Block[] {
	const struck = measure.state === 'struck';
	const others = measure.serves.filter(({ code }) => code !== goal);
	const benefit = measure.serves.find(({ code }) => code === goal)?.benefit;
	return [
		heading(3, measure.title, measure.code, struck),
		...(struck ? [say(words.struck, { label: words.state })] : []),
		...layOutText(measure.text, words, struck),
		...(benefit ? [say(words.benefit(benefit))] : []),
		...saidServes(others, words),
		layOutSheet(measure.sheet, words),
		...layOutReview(measure, words),
		...(measure.resolution ? [tell(measure.resolution, { label: words.resolution })] : []),
		...layOutEnd(measure, words)
	];
}

function layOutText(text: readonly Passage[], words: PrintWords, struck = false): readonly Block[] {
	return text.length > 0
		? text.map((passage) => tell(passage.text, { struck }))
		: [say(words.empty)];
}

/** What every text ends with: who disagrees, and where it comes from. */
function layOutEnd(item: GuidelineText, words: PrintWords): readonly Block[] {
	return [
		...layOutDissents(item.dissents, words),
		say(sayTrace(item, words), { label: words.trace.label, small: true })
	];
}
