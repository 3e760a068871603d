import { writeNumber } from './number-format.ts';
import { wholeNumber } from './docx-styles.ts';
import { child, childrenNamed, type Element } from './xml.ts';

type Level = {
	readonly start: number;
	readonly format: string;
	readonly text: string;
	readonly style: string | undefined;
};
type List = {
	/** Lists made from one pattern count on together. */
	readonly pattern: string;
	readonly levels: ReadonlyMap<number, Level>;
	readonly restarts: ReadonlyMap<number, number>;
};

export type Numbering = {
	/** The next number of this list at this level, as it is printed; `bullet` where it is only a sign. */
	next(
		id: string,
		level: number
	): { readonly label: string | null; readonly bullet: boolean } | undefined;
	/** The level of a list that belongs to a paragraph style. */
	levelOf(id: string, style: string | undefined): number | undefined;
};

/** Counts automatic numbers as Word does: they stand nowhere in the file. */
export function readNumbering(root: Element | undefined): Numbering {
	const lists = readLists(child(root, 'w:numbering'));
	const counters = new Map<string, number[]>();
	const restarted = new Set<string>();
	return {
		levelOf(id, style) {
			if (style === undefined) return undefined;
			return [...(lists.get(id)?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
		},
		next(id, level) {
			const list = lists.get(id);
			const own = list?.levels.get(level);
			if (!list || !own) return undefined;
			const counts = counters.get(list.pattern) ?? [];
			counters.set(list.pattern, counts);
			const restart = list.restarts.get(level);
			if (restart !== undefined && !restarted.has(`${id} ${level}`)) {
				restarted.add(`${id} ${level}`);
				counts[level] = restart - 1;
			}
			for (let above = 0; above < level; above++)
				counts[above] ??= list.levels.get(above)?.start ?? 1;
			counts[level] = (counts[level] ?? own.start - 1) + 1;
			counts.length = level + 1;
			if (own.format === 'bullet') return { label: null, bullet: true };
			const label = own.text.replaceAll(/%([1-9])/g, (_, place: string) => {
				const at = Number(place) - 1;
				const format = list.levels.get(at)?.format ?? 'decimal';
				return at > level ? '' : writeNumber(counts[at] ?? 1, format);
			});
			return { label: label.trim() || null, bullet: false };
		}
	};
}

function readLists(numbering: Element | undefined): ReadonlyMap<string, List> {
	const patterns = new Map<string, ReadonlyMap<number, Level>>();
	for (const pattern of childrenNamed(numbering, 'w:abstractNum'))
		patterns.set(pattern.attributes['w:abstractNumId'] ?? '', levelsIn(pattern));
	const lists = new Map<string, List>();
	for (const list of childrenNamed(numbering, 'w:num')) {
		const pattern = child(list, 'w:abstractNumId')?.attributes['w:val'] ?? '';
		const restarts = new Map<number, number>();
		const levels = new Map(patterns.get(pattern));
		for (const over of childrenNamed(list, 'w:lvlOverride')) {
			const level = wholeNumber(over.attributes['w:ilvl']) ?? 0;
			const start = wholeNumber(child(over, 'w:startOverride')?.attributes['w:val']);
			if (start !== undefined) restarts.set(level, start);
			for (const [at, given] of levelsIn(over)) levels.set(at, given);
		}
		lists.set(list.attributes['w:numId'] ?? '', { pattern, levels, restarts });
	}
	return lists;
}

function levelsIn(element: Element): ReadonlyMap<number, Level> {
	return new Map(
		childrenNamed(element, 'w:lvl').map((level) => [
			wholeNumber(level.attributes['w:ilvl']) ?? 0,
			{
				start: wholeNumber(child(level, 'w:start')?.attributes['w:val']) ?? 1,
				format: child(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
				text: child(level, 'w:lvlText')?.attributes['w:val'] ?? '',
				style: child(level, 'w:pStyle')?.attributes['w:val']
			}
		])
	);
}
