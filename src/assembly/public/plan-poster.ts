import type { Words } from '#assembly/words/index.ts';
import type { Poster, PosterTable } from '#delivery/print/poster.ts';
import { stepProgress, type Step } from '#process/steps.ts';
import type { ProcessTemplate } from '#process/template.ts';
import { paperSheet } from '#shared/sheet/metrics.ts';
import type { SheetCalendar } from '#shared/sheet/sheet.ts';
import { drawPlan } from './draw-plan.ts';
import { groupColumns } from './group-columns.ts';
import { planBars, whenOf } from './plan-bars.ts';
import { planSigns } from './plan-signs.ts';
import { planTable } from './plan-table.ts';
import type { Voice } from './voice.ts';

type Facts = {
	readonly process: {
		readonly title: string;
		readonly city: string;
		readonly template: ProcessTemplate;
	};
	readonly steps: readonly Step[];
	readonly areas: readonly {
		readonly id: string;
		readonly title: string;
		readonly shortTitle: string;
	}[];
	readonly calendar: SheetCalendar;
};

/** With more rows than these the tables would leave the drawing no room. */
const rowsUnderDrawing = 45;

/** The plan for the wall: the year around today and the tables; nothing where nothing has a date. */
export function planPoster(facts: Facts, voice: Voice, words: Words): Poster | undefined {
	const { process, steps, areas, calendar } = facts;
	const { template } = process;
	const say = voice.words.plan;
	const bars = planBars(steps, areas, template, voice);
	const drawing = drawPlan({ bars, calendar, metrics: paperSheet }, voice);
	if (!drawing) return undefined;
	const { span, sheet } = drawing.year;
	const plan = planTable(template.phases, steps, areas, voice.today);
	const tables = [
		...plan.flatMap((phase) => groupTable(phase, template, voice)),
		stepTable(
			plan.flatMap((phase) => phase.steps),
			voice,
			words.process.progress
		)
	];
	return {
		language: voice.language,
		title: say.title,
		subtitle: `${process.title}, ${process.city}`,
		text: `${span}. ${say.asOf(voice.format.longDay(voice.today))}`,
		alt: say.picture(span, areas.length, sheet.bars.length),
		sheet,
		today: say.today,
		signs: planSigns({ year: drawing.year, before: undefined, after: undefined }, say),
		tables,
		tablesApart: tables.flatMap(({ rows }) => rows).length > rowsUnderDrawing
	};
}

function groupTable(
	{ groups, groupSteps }: ReturnType<typeof planTable<Facts['areas'][number]>>[number],
	template: ProcessTemplate,
	voice: Voice
): readonly PosterTable[] {
	if (groups.length === 0) return [];
	const say = voice.words.plan;
	const columns = groupColumns(groupSteps, template);
	return [
		{
			title: say.groups,
			head: [say.group, ...columns.map(({ title }) => title)],
			rows: groups.map(({ title }, place) => [
				title,
				...columns.map(({ dates }) => cellOf(dates[place], voice))
			]),
			widths: [1.6, ...columns.map(() => 1)],
			beside: 1
		}
	];
}

function cellOf(date: Step | undefined, voice: Voice): string {
	if (date?.startsOn) return whenOf(date, voice);
	return date?.optional ? '–' : voice.words.plan.undated;
}

function stepTable(
	steps: readonly Step[],
	voice: Voice,
	progress: Words['process']['progress']
): PosterTable {
	const say = voice.words.plan;
	return {
		title: say.forAll,
		head: [say.step, say.when, say.state],
		rows: steps.map((step) => [
			step.title,
			[whenOf(step, voice) || say.undated, step.place].filter(Boolean).join(', '),
			progress[stepProgress(step, voice.today)]
		]),
		widths: [1.2, 1.4, 0.6],
		beside: 2
	};
}
