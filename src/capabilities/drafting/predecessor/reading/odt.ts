import { isIndexStyle } from './docx.ts';
import { wholeNumber } from './docx-styles.ts';
import { gridOf, type GivenCell, type GivenRow } from './grid.ts';
import { paragraph, textOf, type Block, type Paragraph, type ReadDocument } from './model.ts';
import { Count } from './odt-numbers.ts';
import { odtRuns, spanOf, type OdtWalk } from './odt-runs.ts';
import { readOdtStyles } from './odt-styles.ts';
import { lookOf } from './runs.ts';
import { elementsOf, findDeep, parseXml, UnreadableFile, type Element } from './xml.ts';

export function isOdtPart(name: string): boolean {
	return /^(content|styles|META-INF\/manifest)\.xml$/.test(name);
}

/** A text document of LibreOffice and its relatives; also as one flat file. */
export function readOdt(parts: ReadonlyMap<string, string>): ReadDocument {
	if (/<manifest:encryption-data\b/.test(parts.get('META-INF/manifest.xml') ?? ''))
		throw new UnreadableFile('encrypted');
	const content = parseXml(parts.get('content.xml') ?? '');
	const styleFile = parts.get('styles.xml');
	const body = findDeep(content, 'office:text');
	if (!body) throw new UnreadableFile('not-readable');
	const roots = [styleFile === undefined ? undefined : parseXml(styleFile), content];
	const styles = readOdtStyles(roots.map((root) => elementsOf(root)[0]));
	const reading: Reading = {
		...{ styles, boxes: [], notes: [], outline: new Count(), lists: new Map() }
	};
	const blocks = blocksOf(body, reading, null);
	const footnotes: string[] = [];
	for (let note = reading.notes.shift(); note; note = reading.notes.shift())
		footnotes.push(textOf(blocksOf(note, reading, null)));
	return { blocks, footnotes: footnotes.filter(Boolean) };
}

type Reading = OdtWalk & {
	readonly outline: Count;
	/** Lists by their name and, for those that go on later, by their style. */
	readonly lists: Map<string, Count>;
};

/** The list in which a paragraph stands. */
type InList = {
	readonly count: Count;
	readonly style: string | null;
	readonly level: number;
	/** Only the first paragraph of an entry has its number. */
	first: boolean;
	readonly start: number | undefined;
};

/** Made by the program from what stands elsewhere, or deleted. */
const leftOut =
	/^(text:(table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography|tracked-changes|sequence-decls|variable-decls|user-field-decls)|office:forms|office:annotation)$/;
const containers = new Set([
	'text:section',
	'text:numbered-paragraph',
	'draw:frame',
	'draw:text-box',
	'draw:g',
	'draw:custom-shape'
]);

function blocksOf(parent: Element, reading: Reading, list: InList | null): readonly Block[] {
	return elementsOf(parent).flatMap((element) => {
		if (leftOut.test(element.name)) return [];
		if (element.name === 'text:p' || element.name === 'text:h')
			return paragraphBlocks(element, reading, list);
		if (element.name === 'text:list') return listBlocks(element, reading, list);
		if (element.name === 'table:table') {
			const table = gridOf(rowsOf(element, reading, false));
			return table ? [table] : [];
		}
		return containers.has(element.name) ? blocksOf(element, reading, list) : [];
	});
}

function paragraphBlocks(
	element: Element,
	reading: Reading,
	list: InList | null
): readonly Block[] {
	const style = reading.styles.find('paragraph', element.attributes['text:style-name']);
	const look = lookOf(odtRuns(element, style, reading));
	const boxes = reading.boxes.splice(0).flatMap((box) => blocksOf(box, reading, null));
	if (isIndexStyle(style.name)) return boxes;
	const heading = element.name === 'text:h';
	const outline = heading
		? (wholeNumber(element.attributes['text:outline-level']) ?? style.outline ?? 1)
		: style.outline;
	const place = list ? listPlace(list, reading, outline) : headingPlace();
	if (look.text === '') return boxes;
	return [paragraph(look.text, { ...look, style: style.name, outline, ...place }), ...boxes];

	/** A number that the program wrote into the file is the one that people see. */
	function headingPlace(): Pick<Paragraph, 'list' | 'label'> {
		const unnumbered =
			!heading || look.text === '' || element.attributes['text:is-list-header'] === 'true';
		if (unnumbered || outline === null) return { list: null, label: null };
		const restart = wholeNumber(element.attributes['text:start-value']);
		return { list: null, label: reading.outline.next(outline, reading.styles.outline, restart) };
	}
}

function listPlace(
	list: InList,
	{ styles }: Reading,
	outline: number | null
): Pick<Paragraph, 'list' | 'label'> {
	if (!list.first) return { list: null, label: null };
	list.first = false;
	const levelOf = (level: number) => styles.level(list.style, level);
	const label = list.count.next(list.level, levelOf, list.start);
	const bullet = levelOf(list.level)?.bullet ?? true;
	return { list: outline === null ? { level: list.level - 1, bullet } : null, label };
}

function listBlocks(element: Element, reading: Reading, around: InList | null): readonly Block[] {
	const { attributes } = element;
	const style = attributes['text:style-name'] ?? around?.style ?? null;
	const level = (around?.level ?? 0) + 1;
	const before =
		attributes['text:continue-list'] ??
		(attributes['text:continue-numbering'] === 'true' ? `style ${style}` : undefined);
	const count =
		around?.count ?? (before === undefined ? undefined : reading.lists.get(before)) ?? new Count();
	if (!around) reading.lists.set(`style ${style}`, count);
	const id = attributes['xml:id'];
	if (id) reading.lists.set(id, count);
	return elementsOf(element).flatMap((entry) => {
		if (entry.name !== 'text:list-item' && entry.name !== 'text:list-header') return [];
		const start = wholeNumber(entry.attributes['text:start-value']);
		const first = entry.name === 'text:list-item';
		return blocksOf(entry, reading, { count, style, level, first, start });
	});
}

function rowsOf(table: Element, reading: Reading, heading: boolean): readonly GivenRow[] {
	return elementsOf(table).flatMap((element) => {
		if (element.name === 'table:table-header-rows') return rowsOf(element, reading, true);
		if (element.name === 'table:table-rows' || element.name === 'table:table-row-group')
			return rowsOf(element, reading, heading);
		if (element.name !== 'table:table-row') return [];
		const row = { heading, before: 0, cells: cellsOf(element, reading) };
		return Array.from({ length: spanOf(element, 'table:number-rows-repeated', 3) }, () => row);
	});
}

function cellsOf(row: Element, reading: Reading): readonly GivenCell[] {
	return elementsOf(row).flatMap((element) => {
		// A covered cell has its place from the one that covers it.
		if (element.name !== 'table:table-cell') return [];
		const cell = {
			blocks: blocksOf(element, reading, null),
			columns: spanOf(element, 'table:number-columns-spanned', 64),
			rows: spanOf(element, 'table:number-rows-spanned', 5000),
			goesOn: false
		};
		return Array.from({ length: spanOf(element, 'table:number-columns-repeated', 64) }, () => cell);
	});
}
