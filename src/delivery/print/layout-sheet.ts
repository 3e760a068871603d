import { formatFor } from '#shared/format.ts';
import type { Day } from '#shared/dates.ts';
import type { SheetStep } from '#process/structure-sheet.ts';
import { heading, say, type Block, type Book } from './book.ts';
import { printable } from './printable.ts';
import type { SheetWords } from './sheet-words.ts';

/** What a printed structure sheet tells. */
export type Sheet = {
	readonly group: string;
	readonly process: string;
	readonly city: string;
	readonly note: string;
	readonly contactEmail: string;
	/** The day whose state it shows. */
	readonly today: Day;
	readonly steps: readonly SheetStep[];
};

/** The steps of a group as a small book: first all dates in a table, then each step. */
export function layOutSheet(given: Sheet, words: SheetWords): Book {
	const sheet = printable(given);
	const format = formatFor(words.language);
	const when = ({ startsOn, endsOn, startsAt }: SheetStep) =>
		!startsOn
			? words.undated
			: endsOn
				? format.span(startsOn, endsOn)
				: format.dayAndTime(startsOn, startsAt);
	const who = ({ audience }: SheetStep) => words.audiences[audience];
	return {
		language: words.language,
		title: words.title(sheet.group),
		tagline: sheet.process,
		city: sheet.city,
		edition: words.edition(format.day(sheet.today)),
		note: sheet.note ? { label: words.note, text: sheet.note } : null,
		contents: words.contents,
		page: words.page,
		blocks: [
			heading(1, words.dates),
			say(words.intro(sheet.contactEmail)),
			{
				kind: 'table',
				head: words.head,
				rows: sheet.steps.map((step) => [
					step.title,
					[when(step), step.place].filter(Boolean).join('\n'),
					who(step)
				]),
				widths: [5, 5, 3]
			},
			heading(1, words.steps),
			...sheet.steps.flatMap((step): Block[] => [
				heading(2, step.title, step.phase?.key ?? null),
				say([when(step), step.place].filter(Boolean).join(', '), { label: words.when }),
				...(step.phase ? [say(step.phase.title, { label: words.phase(step.phase.key) })] : []),
				say(who(step), { label: words.who }),
				...(step.contents.length > 0 ? [{ kind: 'list' as const, items: step.contents }] : []),
				...(step.methods.length > 0
					? [say(step.methods.join(', '), { label: words.methods })]
					: []),
				...(step.optional ? [say(words.optional, { small: true })] : [])
			])
		]
	};
}
