import type { Edition, EditionLine } from '#meetings/minutes/edition.ts';
import type { MinutesPageWords } from '#meetings/minutes/page-words.ts';
import { peopleWords } from '#people/words.ts';
import type { Day } from '#shared/dates.ts';
import { formatFor } from '#shared/format.ts';
import { heading, say, tell, type Block, type Book } from './book.ts';
import { printable } from './printable.ts';

/** What printed minutes tell. */
export type PrintedMinutes = {
	readonly edition: Edition;
	readonly publishedOn: Day;
	readonly process: string;
	readonly city: string;
	readonly note: string;
	/** Line → what became of it, in a short sentence. */
	readonly became: Readonly<Record<string, string>>;
};

/** Published minutes as a few pages: point by point, and all tasks in one table at the end. */
export function layOutMinutes(given: PrintedMinutes, words: MinutesPageWords): Book {
	const { edition, ...minutes } = printable(given);
	const format = formatFor('de');
	const title = [edition.area, edition.title].filter(Boolean).join(', ');
	const tasks = edition.parts.flatMap(({ lines }) => lines).filter(({ kind }) => kind === 'task');
	return {
		language: 'de',
		title: words.titleOf(title),
		tagline: minutes.process,
		city: minutes.city,
		edition: words.edition(edition.number, format.day(minutes.publishedOn)),
		note: minutes.note ? { label: words.note, text: minutes.note } : null,
		contents: words.contents,
		page: words.page,
		short: true,
		blocks: [
			...(edition.day
				? [say(format.dayAndTime(edition.day, edition.startsAt), { label: words.when })]
				: []),
			...(edition.place ? [say(edition.place, { label: words.where })] : []),
			say(
				edition.approved
					? words.approved[edition.approved.how](format.day(edition.approved.on))
					: words.notAsked
			),
			...layOutAttendance(edition, words),
			...edition.parts
				.filter(({ title: named, lines }) => named !== null || lines.length > 0)
				.flatMap((part): Block[] => [
					heading(1, part.title ?? words.loose),
					...(part.from && part.to ? [say(words.times(part.from, part.to), { small: true })] : []),
					...(part.lines.length === 0 ? [say(words.nothing, { small: true })] : []),
					...part.lines.flatMap((line) => layOutLine(line, minutes, words))
				]),
			...(tasks.length > 0
				? [
						heading(1, words.tasks),
						{
							kind: 'table' as const,
							head: [words.taskHead.task, words.taskHead.who, words.taskHead.due],
							rows: tasks.map(({ text, who, dueOn }) => [
								text,
								who ?? words.unnamedShort,
								dueOn ? format.day(dueOn) : ''
							]),
							widths: [6, 3, 3]
						}
					]
				: [])
		]
	};
}

function layOutAttendance({ attendance }: Edition, words: MinutesPageWords): readonly Block[] {
	if (!attendance) return [];
	const { sectors } = attendance;
	return [
		heading(1, words.present),
		say(words.total(attendance.total)),
		...(sectors.length > 0
			? [
					{
						kind: 'table' as const,
						head: [words.sector, words.people],
						rows: sectors.map(({ sector, count }) => [
							peopleWords.de.sectors[sector],
							count === null ? words.few : String(count)
						]),
						widths: [6, 2]
					}
				]
			: []),
		...(sectors.some(({ count }) => count === null) ? [say(words.fewNote, { small: true })] : [])
	];
}

function layOutLine(
	line: EditionLine,
	{ became }: Pick<PrintedMinutes, 'became'>,
	words: MinutesPageWords
): readonly Block[] {
	const told = became[line.id];
	const label = line.kind === 'note' ? undefined : words.kinds[line.kind];
	const due = line.dueOn ? words.due(formatFor('de').day(line.dueOn)) : null;
	const about =
		line.kind === 'task'
			? [line.who ? words.who(line.who) : words.unnamed, due].filter(Boolean).join(', ')
			: told;
	return [
		tell(line.text, label ? { label } : {}),
		...(about ? [say(about, { small: true })] : []),
		...line.objections.map(({ text, reply }): Block => ({
			...{ kind: 'quote', text, by: words.objectionTitle },
			reply: words.reply(reply)
		}))
	];
}
